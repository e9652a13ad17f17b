package session

import (
	"slices"

	"jobdraft/internal/check"
	"jobdraft/internal/posting"
)

// FieldsOf lists the fields that Details shows for a document: the main ones
// and those of the others that have a value.
func FieldsOf(d *posting.Document) []posting.Key {
	return posting.FieldKeys(func(f posting.Field) bool {
		return f.Edited == posting.MainPage || f.Edited == posting.MorePage && d.Field(f.Key) != ""
	})
}

// MoreFields lists the fields that Details can add to a document.
func MoreFields(d *posting.Document) []posting.Key {
	return posting.FieldKeys(func(f posting.Field) bool {
		return f.Edited == posting.MorePage && d.Field(f.Key) == ""
	})
}

// IsEdited reports whether a field is edited in Details.
func IsEdited(k posting.Key) bool {
	f, _ := posting.FieldOf(k)
	return f.Edited != posting.NoPage
}

// FieldName returns the name of a field on screen.
func FieldName(k posting.Key) string {
	f, _ := posting.FieldOf(k)
	return f.Name
}

// FieldHint says what to write into a field of a document; it is empty if the
// value is chosen. Pay has an example in the money of the place.
func FieldHint(d *posting.Document, k posting.Key) string {
	f, _ := posting.FieldOf(k)
	if example := check.PayExample(d); k == "pay" && example != "" {
		return "both ends, a currency and a period, as in: " + example
	}
	return f.Hint
}

// FieldValue returns the value of a field. The title may come from the heading.
func FieldValue(d *posting.Document, k posting.Key) string {
	switch k {
	case "title":
		return d.Title()
	case "level":
		return d.Level().Name()
	default:
		return d.Field(k)
	}
}

// FieldShown returns the value of a field as people read it.
func FieldShown(d *posting.Document, k posting.Key) string {
	f, _ := posting.FieldOf(k)
	return f.ChoiceName(FieldValue(d, k))
}

// FieldChoices returns the values to choose from; nil if the field is typed.
func FieldChoices(d *posting.Document, k posting.Key) []string {
	f, _ := posting.FieldOf(k)
	switch {
	case k == "level":
		var names []string
		for _, l := range d.Levels() {
			names = append(names, string(l))
		}
		return names
	case f.Value == posting.TextValue:
		return slices.Clone(f.Choices)
	default:
		return nil
	}
}

// ChoiceName returns a choice of a field as people read it.
func ChoiceName(k posting.Key, choice string) string {
	f, _ := posting.FieldOf(k)
	return f.ChoiceName(choice)
}

package steps

import "jobdraft/internal/posting"

// Fields are the fields of Details in their order.
var Fields = []posting.Key{
	"title", "level", "company", "location", "workplace", "type", "pay", "hours", "apply", "closes",
}

// fieldNames are the names of the fields, with what to write.
var fieldNames = map[posting.Key]struct{ name, hint string }{
	"title":     {"Title", "the job as the trade calls it, without pay, place or company"},
	"level":     {"Level", ""},
	"company":   {"Company", "the name that applicants know"},
	"location":  {"Location", "the town, or the countries for remote work"},
	"workplace": {"Workplace", ""},
	"type":      {"Type", "full-time, part-time, a contract of 12 months …"},
	"pay":       {"Pay", "both ends, a currency and a period, as you would write it"},
	"hours":     {"Hours", "days, shifts, hours a week"},
	"apply":     {"How to apply", "an address, a link, or a sentence"},
	"closes":    {"Closes", "the last day to apply, as 2027-06-30"},
}

// FieldName is the name of a field as people read it.
func FieldName(k posting.Key) string { return fieldNames[k].name }

// FieldHint says what to write into a field, empty for one that is chosen.
func FieldHint(k posting.Key) string { return fieldNames[k].hint }

// Value is what the document says in a field; the title may be a heading.
func Value(d *posting.Document, k posting.Key) string {
	switch k {
	case "title":
		return d.Title()
	case "level":
		return d.Level().Name()
	default:
		return d.Field(k)
	}
}

// Choices are the values of a field that is chosen, nil for one that is typed.
func Choices(d *posting.Document, k posting.Key) []string {
	switch k {
	case "level":
		var names []string
		for _, l := range d.Levels() {
			names = append(names, string(l))
		}
		return names
	case "workplace":
		return posting.Workplaces
	default:
		return nil
	}
}

// SetField writes a field that is typed; the title may be a heading.
func SetField(e *posting.Editor, k posting.Key, value string) error {
	if k == "title" {
		return e.SetTitle(value)
	}
	return e.SetField(k, value)
}

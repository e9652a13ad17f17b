package session

import "jobdraft/internal/posting"

// Fields are the fields shown in Details, in their order.
var Fields = []posting.Key{
	"title", "level", "company", "location", "workplace", "type", "pay", "hours", "apply", "closes",
}

// fieldNames are the names and hints of the fields.
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

// FieldName returns the name of a field on screen.
func FieldName(k posting.Key) string { return fieldNames[k].name }

// FieldHint says what to write into a field; it is empty if the value is chosen.
func FieldHint(k posting.Key) string { return fieldNames[k].hint }

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

// FieldChoices returns the values to choose from; nil if the field is typed.
func FieldChoices(d *posting.Document, k posting.Key) []string {
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

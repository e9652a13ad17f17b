package posting

import (
	"slices"
	"strings"
)

// Field is a row of the table of fields: all that the program knows about one
// key of the front matter. A new field is a new row; only golden files that list
// the fields change with it.
type Field struct {
	Key      Key
	Name     string    // on screen, and the label of a labelled line
	Hint     string    // what to write into it; empty if the value is chosen
	Value    ValueKind // how the value is written
	Choices  []string  // the values allowed; nil for any
	Shown    Shown     // where a posting shows it
	Edited   Page      // where it is edited
	Profile  bool      // the company profile may give it
	Scope    Scope     // when its value is dropped
	Labels   []string  // other names for it in postings of others, in lower case
	Property string    // the text property of a schema.org JobPosting that carries it; empty for none
	Object   string    // the type of the property, if the text is the name of an object
}

// ValueKind says how the value of a field is written.
type ValueKind int

// The kinds of values.
const (
	TextValue    ValueKind = iota // one text
	DateValue                     // one day, as 2027-06-30
	ListValue                     // several texts
	PlacesValue                   // several [Place] values
	LevelsValue                   // fields by level
	ReasonsValue                  // reasons by check
)

// Shown says where a posting shows a field.
type Shown int

// The places of a posting.
const (
	NotShown Shown = iota // carried by the forms that hold data
	OnTitle               // the title
	OnFacts               // the line of facts below the title
	OnPay                 // the line of the pay
	Labelled              // a line of its own below the pay, after its name
	OnApply               // the section that says how to apply
)

// Page says where a field is edited.
type Page int

// The pages of a field.
const (
	NoPage   Page = iota // in the file alone
	MainPage             // always offered in Details
	MorePage             // in Details if it has a value, else behind "More fields"
)

// Scope says when the value of a field is dropped.
type Scope int

// The scopes of a field.
const (
	OfAny     Scope = iota // never: a role keeps it, and each new draft of the role has it
	OfRole                 // when a draft is made of a role
	OfOpening              // when a draft is saved as a role
)

// fieldTable is the table of fields, in the order in which they are listed.
var fieldTable = []Field{
	{
		Key: "title", Name: "Title", Hint: "the job as the trade calls it, without pay, place or company",
		Shown: OnTitle, Edited: MainPage, Labels: []string{
			"job title", "position", "position opening", "position available", "job opening", "opening for",
			"position title", "role", "role title", "job", "opening", "vacancy", "stelle", "stellenbezeichnung",
			"intitulé du poste", "poste", "puesto", "designation",
		},
	},
	{Key: "level", Name: "Level", Choices: namesOf(Levels), Edited: MainPage},
	{
		Key: "company", Name: "Company", Hint: "the name that applicants know",
		Shown: OnFacts, Edited: MainPage, Profile: true, Scope: OfOpening, Labels: []string{
			"employer", "organization", "organisation", "company name", "hiring organization", "org", "firma",
			"unternehmen", "arbeitgeber", "entreprise", "société", "empresa",
		},
	},
	{
		Key: "location", Name: "Location", Hint: "the town, or the countries for remote work",
		Shown: OnFacts, Edited: MainPage, Profile: true, Scope: OfOpening, Labels: []string{
			"locations", "job location", "office location", "work location", "location of position", "place", "city",
			"office", "based in", "where", "place of work", "location name", "duty station", "base", "standort",
			"arbeitsort", "ort", "lieu", "localisation", "ubicación", "lugar", "localização", "localidad",
		},
	},
	{
		Key: "workplace", Name: "Workplace", Choices: Workplaces,
		Shown: OnFacts, Edited: MainPage, Profile: true, Labels: []string{
			"location type", "workplace type", "work mode", "work model", "work type", "remote status", "remote",
			"work arrangement", "working model", "job location type", "arbeitsmodell",
		},
	},
	{
		Key: "type", Name: "Type", Hint: "full-time, part-time, a contract of 12 months …",
		Shown: OnFacts, Edited: MainPage, Profile: true, Labels: []string{
			"employment type", "job type", "contract type", "contract", "position type", "time type", "role type",
			"type of contract", "employment status", "job status", "appointment type", "commitment", "vertragsart",
			"arbeitszeit", "umfang", "stellenumfang", "beschäftigungsart", "anstellungsart", "type de contrat",
			"contrat", "tipo de contrato", "jornada", "work schedule", "job basis", "employment",
		},
	},
	{
		Key: "pay", Name: "Pay", Hint: "both ends, a currency and a period, as you would write it",
		Shown: OnPay, Edited: MainPage, Profile: true, Scope: OfOpening, Labels: []string{
			"salary", "compensation", "salary range", "pay range", "wage", "hourly rate", "rate of pay", "pay rate",
			"base salary", "starting salary", "annual salary", "hourly wage", "hourly pay", "base pay", "stipend",
			"rate", "ctc", "remuneration", "salary band", "compensation range", "base salary range", "starting pay",
			"gehalt", "vergütung", "salaire", "rémunération", "salario", "retribución", "salário", "salário nominal",
			"starting salary range", "job salary", "job pay",
		},
	},
	{
		Key: "hours", Name: "Hours", Hint: "days, shifts, hours a week", Property: "workHours",
		Shown: OnFacts, Edited: MainPage, Profile: true, Labels: []string{
			"hours per week", "weekly hours", "work hours", "working hours", "wochenstunden",
		},
	},
	{
		Key: "apply", Name: "How to apply", Hint: "an address, a link, or a sentence",
		Shown: OnApply, Edited: MainPage, Profile: true, Scope: OfOpening, Labels: []string{
			"to apply", "apply at", "application link", "apply here", "apply to", "apply online",
		},
	},
	{
		Key: "closes", Name: "Closes", Hint: "the last day to apply, as 2027-06-30", Value: DateValue,
		Shown: OnApply, Edited: MainPage, Scope: OfOpening, Labels: []string{
			"closing date", "deadline", "apply by", "application deadline", "closing", "applications close",
			"last day to apply", "filing deadline", "close date", "closing date time", "valid through", "end date",
			"bewerbungsfrist", "date limite", "fecha límite",
		},
	},

	{
		Key: "schedule", Name: "Schedule", Hint: "days and shifts, as in: four 10-hour shifts, nights in rotation",
		Shown: Labelled, Edited: MorePage, Profile: true,
		Labels: []string{"shift", "shifts", "work pattern", "shift pattern"},
	},
	{
		Key: "team", Name: "Team", Hint: "the team or department", Property: "employmentUnit", Object: "Organization",
		Shown: Labelled, Edited: MorePage, Labels: []string{"department", "department name", "division", "abteilung"},
	},
	{
		Key: "reports-to", Name: "Reports to", Hint: "the title of the manager",
		Shown: Labelled, Edited: MorePage, Labels: []string{"reporting to", "supervisor"},
	},
	{
		Key: "start", Name: "Start", Hint: "a day, a month, or: as soon as possible", Property: "jobStartDate",
		Shown: Labelled, Edited: MorePage, Scope: OfOpening, Labels: []string{
			"start date", "starting date", "starts", "beginn", "eintrittsdatum",
		},
	},
	{
		Key: "duration", Name: "Duration", Hint: "how long a contract runs, as in: 12 months",
		Shown: Labelled, Edited: MorePage, Labels: []string{"contract length", "contract duration", "length of contract"},
	},
	{
		Key: "travel", Name: "Travel", Hint: "how much and where to, as in: two days a month to Lyon",
		Shown: Labelled, Edited: MorePage, Profile: true, Labels: []string{"travel required", "travel requirements"},
	},
	{
		Key: "remote-from", Name: "Remote from", Hint: "where people may live, or the time zones",
		Shown: Labelled, Edited: MorePage, Profile: true, Labels: []string{"remote locations", "eligible locations"},
	},
	{
		Key: "sponsorship", Name: "Sponsorship", Hint: "whether you sponsor visas", Property: "eligibilityToWorkRequirement",
		Shown: Labelled, Edited: MorePage, Profile: true, Labels: []string{"visa sponsorship", "visa"},
	},

	{
		Key: "posted", Name: "Posted", Hint: "the day on which the posting goes out, as 2027-06-30", Value: DateValue,
		Edited: MorePage, Scope: OfOpening, Labels: []string{
			"date posted", "posted on", "posting date", "opening date", "published", "publication date",
		},
	},
	{Key: "id", Name: "ID", Hint: "your number for the posting", Edited: MorePage, Scope: OfOpening},
	{Key: "market", Name: "Market", Choices: namesOf(Markets), Edited: MorePage, Profile: true},
	{
		Key: "language", Name: "Language", Hint: "the language of the posting, as en or de-AT", Edited: MorePage,
		Profile: true,
	},
	{
		Key: "employment", Name: "Employment", Hint: "the type for job boards, as FULL_TIME", Value: ListValue,
		Choices: Employments, Edited: MorePage,
	},
	{
		Key: "countries", Name: "Countries", Hint: "the countries that remote work is open to", Value: ListValue,
		Edited: MorePage, Profile: true,
	},
	{Key: "places", Name: "Places", Value: PlacesValue, Scope: OfOpening},

	{Key: "preset", Name: "Preset", Scope: OfOpening},
	{Key: "levels", Name: "Levels", Value: LevelsValue},
	{Key: "family", Name: "Family"},
	{Key: "soc", Name: "SOC", Property: "occupationalCategory"},
	{Key: "offer", Name: "Offer", Choices: []string{"checked"}, Profile: true, Scope: OfOpening},
	{Key: "aliases", Name: "Aliases", Value: ListValue, Scope: OfRole},
	{Key: "near", Name: "Near", Value: ListValue, Scope: OfRole},
	{Key: "related", Name: "Related", Value: ListValue, Scope: OfRole},
	{Key: "reviewed", Name: "Reviewed", Value: DateValue, Scope: OfRole},
	{Key: "review-by", Name: "Review by", Value: DateValue, Scope: OfRole},
	{Key: "ignore", Name: "Ignore", Value: ReasonsValue},
}

// FieldTable returns a copy of the table of fields.
func FieldTable() []Field { return slices.Clone(fieldTable) }

// FieldOf finds the row of a key.
func FieldOf(k Key) (Field, bool) {
	i := slices.IndexFunc(fieldTable, func(f Field) bool { return f.Key == k })
	if i < 0 {
		return Field{Key: k}, false
	}
	return fieldTable[i], true
}

// FieldKeys lists the keys of the rows for which match holds, in the order of
// the table.
func FieldKeys(match func(Field) bool) []Key {
	var keys []Key
	for _, f := range fieldTable {
		if match(f) {
			keys = append(keys, f.Key)
		}
	}
	return keys
}

// KeyOfLabel finds the field that postings of others call by a label, which is
// in lower case, or by its own name.
func KeyOfLabel(label string) (Key, bool) {
	for _, f := range fieldTable {
		named := f.Labels != nil && (label == string(f.Key) || label == strings.ToLower(f.Name))
		if named || slices.Contains(f.Labels, label) {
			return f.Key, true
		}
	}
	return "", false
}

// IsText reports whether the field has one value.
func (f Field) IsText() bool { return f.Value == TextValue || f.Value == DateValue }

// IsShown reports whether the value of the field stands in the posting.
func (f Field) IsShown() bool { return f.Shown != NotShown }

// IsText reports whether the key is a known field with one value.
func (k Key) IsText() bool {
	f, ok := FieldOf(k)
	return ok && f.IsText()
}

// IsList reports whether the key is a known field with a list of values.
func (k Key) IsList() bool {
	f, ok := FieldOf(k)
	return ok && f.Value == ListValue
}

// TextKeys lists the fields with one value.
func TextKeys() []Key { return FieldKeys(Field.IsText) }

// ProfileFields lists the fields that a company profile may give.
func ProfileFields() []Key { return FieldKeys(func(f Field) bool { return f.Profile }) }

// OpeningFields lists the fields that belong to one opening alone.
func OpeningFields() []Key { return FieldKeys(func(f Field) bool { return f.Scope == OfOpening }) }

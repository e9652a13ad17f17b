package importer

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/posting"
)

// noField is the field of a label that says a fact of which there is no field
// of ours: a job number, a department.
const noField posting.Key = ""

// labels are the words that people set before a fact, by the field that they
// state, folded and without what stands in brackets. A label of these begins no
// section.
var labels = sync.OnceValue(func() map[string]posting.Key {
	all := map[string]posting.Key{}
	for key, names := range map[posting.Key][]string{
		"title": {
			"title", "job title", "position", "position opening", "position available", "job opening", "opening for",
			"position title", "role", "role title", "job", "opening", "vacancy", "stelle", "stellenbezeichnung",
			"intitulé du poste", "poste", "puesto", "designation",
		},
		"company": {
			"company", "employer", "organization", "organisation", "company name", "hiring organization", "org",
			"firma", "unternehmen", "arbeitgeber", "entreprise", "société", "empresa",
		},
		"location": {
			"location", "locations", "job location", "office location", "work location", "location of position",
			"place", "city", "office", "based in", "where", "place of work", "location name", "duty station", "base",
			"standort", "arbeitsort", "ort", "lieu", "localisation", "ubicación", "lugar", "localização", "localidad",
		},
		"workplace": {
			"workplace", "location type", "workplace type", "work mode", "work model", "work type", "remote status",
			"remote", "work arrangement", "working model", "job location type", "arbeitsmodell",
		},
		"type": {
			"type", "employment type", "job type", "contract type", "contract", "position type", "employment",
			"hours", "time type", "role type", "type of contract", "employment status", "job status",
			"appointment type", "commitment", "vertragsart", "arbeitszeit", "umfang", "stellenumfang",
			"beschäftigungsart", "anstellungsart", "type de contrat", "contrat", "tipo de contrato", "jornada",
			"work schedule", "job basis",
		},
		"pay": {
			"salary", "pay", "compensation", "salary range", "pay range", "wage", "hourly rate", "rate of pay",
			"pay rate", "base salary", "starting salary", "annual salary", "hourly wage", "hourly pay", "base pay",
			"stipend", "rate", "ctc", "remuneration", "salary band", "compensation range", "base salary range",
			"starting pay", "gehalt", "vergütung", "salaire", "rémunération", "salario", "retribución", "salário",
			"salário nominal", "starting salary range", "job salary", "job pay",
		},
		"closes": {
			"closing date", "closes", "deadline", "apply by", "application deadline", "closing", "applications close",
			"last day to apply", "filing deadline", "close date", "closing date time", "valid through", "end date",
			"bewerbungsfrist", "date limite", "fecha límite",
		},
		"posted": {"date posted", "posted", "posted on", "posting date", "opening date", "published",
			"publication date"},
		"apply": {"apply", "to apply", "how to apply", "apply at", "application link", "apply here", "apply to",
			"apply online"},
		"hours": {"hours per week", "weekly hours", "wochenstunden"},
		noField: {
			"url", "department", "job number", "job id", "job code", "requisition id", "job requisition id",
			"requisition", "reference", "ref", "reference number", "req id", "division", "agency", "flsa",
			"flsa status", "bargaining unit", "team", "reports to", "reporting to", "start date", "address", "date",
			"grade", "level", "seniority", "seniority level", "industry", "job function", "function", "status",
			"union", "vacancy id", "number of openings", "job family", "category", "job category",
			"recruitment number", "grant funded", "travel", "duration", "tags", "point of contact", "contact",
			"phone", "email", "website", "linkedin tag", "experience level", "language", "languages",
			"number of positions", "openings", "position number", "class code", "location address", "shift",
			"schedule", "work hours", "probation", "supervisor", "salary grade", "pay grade", "department name",
			"posted by", "função de trabalho", "abteilung", "branche", "referenz", "beginn", "eintrittsdatum",
		},
	} {
		for _, name := range names {
			all[name] = key
		}
	}
	return all
})

// bare takes the marks off a label. It is made once: making it costs more than
// all else that is done to a line.
var bare = strings.NewReplacer("*", "", "_", " ", "-", " ", "/", " ", "#", "")

// fieldOf is the field that a label states; false where it is no label of a
// fact.
func fieldOf(label string) (posting.Key, bool) {
	label, _, _ = strings.Cut(label, "(")
	label = bare.Replace(label)
	label = strings.Join(strings.Fields(strings.ToLower(strings.TrimRight(strings.TrimSpace(label), ": "))), " ")
	key, ok := labels()[label]
	return key, ok
}

// isFact reports whether a line of its own is the label of a fact, whose value
// stands on the next source.Line. What is as often the heading of a section is none.
func isFact(s string) bool {
	key, ok := fieldOf(s)
	return ok && key != "pay" && key != "apply" && key != "company" || ok && key == noField
}

// fact is a label with its value.
type fact struct {
	key   posting.Key
	value string
}

// factOf reads a line as a fact: "Location: Berlin", "**Pay** | 40,000".
func factOf(s string) (fact, bool) {
	for _, sign := range []string{":", " | ", "\t", " – ", " - "} {
		label, value, ok := strings.Cut(s, sign)
		if !ok || count(label) > 5 {
			continue
		}
		key, known := fieldOf(label)
		if !known {
			continue
		}
		return fact{key, clean(value)}, true
	}
	return fact{}, false
}

// clean is a value without the marks around it.
func clean(s string) string {
	for _, mark := range []string{"**", "__", "`"} {
		s = without(s, mark)
	}
	s = strings.Trim(strings.Join(strings.Fields(s), " "), " |:*_")
	return strings.TrimSpace(s)
}

// without takes a mark out of a text. Two words that only the mark parts stay
// two.
func without(s, mark string) string {
	pieces := strings.Split(s, mark)
	for i := 1; i < len(pieces); i++ {
		before, _ := utf8.DecodeLastRuneInString(pieces[i-1])
		behind, _ := utf8.DecodeRuneInString(pieces[i])
		if isOfWord(before) && isOfWord(behind) {
			pieces[i] = " " + pieces[i]
		}
	}
	return strings.Join(pieces, "")
}

func isOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

package importer

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/posting"
)

// noField is the field of a label that says a fact of which there is no field
// of ours: a job number, a department.
const noField posting.Key = ""

// otherLabels are labels of facts that no field of ours states.
var otherLabels = []string{
	"url", "job number", "job id", "job code", "requisition id", "job requisition id", "requisition",
	"reference", "ref", "reference number", "req id", "agency", "flsa", "flsa status", "bargaining unit",
	"address", "date", "grade", "level", "seniority",
	"seniority level", "industry", "job function", "function", "status", "union", "vacancy id", "number of openings",
	"job family", "category", "job category", "recruitment number", "grant funded", "tags",
	"point of contact", "contact", "phone", "email", "website", "linkedin tag", "experience level", "language",
	"languages", "number of positions", "openings", "position number", "class code", "location address",
	"probation", "salary grade", "pay grade", "posted by",
	"função de trabalho", "branche", "referenz",
}

// labels are the words that people set before a fact, by the field that they
// state, in lower case and without what stands in brackets. A label of these
// begins no section.
var labels = sync.OnceValue(func() map[string]posting.Key {
	all := map[string]posting.Key{}
	for _, name := range otherLabels {
		all[name] = noField
	}
	for _, f := range posting.FieldTable() {
		if f.Labels == nil {
			continue
		}
		for _, name := range slices.Concat(f.Labels, []string{string(f.Key), strings.ToLower(f.Name)}) {
			all[name] = f.Key
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
	if key, ok := labels()[label]; ok {
		return key, true
	}
	return headNoun(label)
}

// headNouns are nouns that say the field of a longer label: primary location,
// anticipated base salary.
var headNouns = map[string]posting.Key{
	"location": "location", "locations": "location", "standort": "location", "arbeitsort": "location",
	"ubicación": "location", "locatie": "location", "standplaats": "location", "salary": "pay", "wage": "pay",
	"remuneration": "pay", "compensation": "pay", "gehalt": "pay", "salaire": "pay", "rémunération": "pay",
	"salaris": "pay", "retribuzione": "pay", "employer": "company", "deadline": "closes", "arbeitgeber": "company",
	"lieu": "location", "sede": "location", "luogo": "location", "salario": "pay", "rate": "pay",
}

// besideNoun are words behind the noun of a label that leave it its head.
var besideNoun = setOf(`range band details information info name amount expectation expectations de du di del
per month year hour annum travail trabajo lavoro`)

// headNoun is the field that the noun of a longer label states.
func headNoun(label string) (posting.Key, bool) {
	const most = 5 // words
	words := strings.Fields(label)
	if len(words) < 2 || len(words) > most {
		return "", false
	}
	n := len(words) - 1
	for n > 0 && besideNoun[words[n]] {
		n--
	}
	if n == 0 && words[0] == "rate" || words[n] == "rate" && !isRateOfPay(words[:n]) {
		return "", false
	}
	key, ok := headNouns[words[n]]
	return key, ok
}

// isRateOfPay reports whether words before "rate" make it one of pay.
func isRateOfPay(words []string) bool {
	for _, w := range words {
		switch w {
		case "pay", "hourly", "daily", "day", "salary", "wage", "annual", "monthly", "starting":
			return true
		}
	}
	return false
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
	const gap = "    " // between columns: what stands behind it is of another
	if strings.Contains(strings.TrimSpace(s), gap) {
		return fact{}, false
	}
	for _, sign := range []string{":", " | ", "\t", " – ", " - "} {
		label, value, ok := strings.Cut(s, sign)
		if !ok || count(label) > 5 {
			continue
		}
		key, known := fieldOf(label)
		if !known || isHeader(sign, value) {
			continue
		}
		return fact{key, clean(value)}, true
	}
	return fact{}, false
}

// isLabelled reports whether a line begins with the label of a fact.
func isLabelled(s string) bool {
	label, _, ok := strings.Cut(s, ":")
	if !ok || !beginsUpper(s) || count(label) > 5 {
		return false
	}
	_, known := fieldOf(label)
	return known
}

// isHeader reports whether what stands behind a sign is a label too: then the
// line is the header of a table.
func isHeader(sign, value string) bool {
	_, ok := fieldOf(value)
	return ok && (sign == " | " || sign == "\t")
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

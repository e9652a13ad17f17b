package check

import "slices"

// afterTitle are words that follow a job and make no name of it: Salesman
// Wanted.
var afterTitle = []string{
	"wanted", "needed", "required", "position", "job", "role", "vacancy", "opening", "apprentice", "trainee", "i", "ii", "iii", "supervisor", "manager", "assistant",
	"for", "in", "at", "and", "or", "to", "with", "full", "part",
}

// isName reports whether words are part of a name: a capital within a sentence
// or on both words, as in Foreman Construction.
func isName(r *reader, m match) bool {
	if !r.text.capital(m.from) || allCapitals(r.text.raw[r.text.words[m.from].at:r.text.words[m.from].end]) {
		return false
	}
	if r.text.is(m.from, "postman") && (r.ctx.kind == tools || r.ctx.kind == skills || r.text.words[m.from].gap != stop || r.text.hasAny(m.from, "api", "apis", "rest", "curl", "insomnia", "collections")) {
		return true // The program, not the person.
	}
	next := m.to
	if next < len(r.text.words) && r.text.words[next].gap == space && r.text.capital(next) && !r.text.is(next, afterTitle...) {
		return !r.ctx.title
	}
	if r.ctx.title || r.text.words[m.from].gap == stop {
		return false
	}
	before := m.from - 1
	named := r.text.is(m.from, "manpower", "chairman", "foreman")
	return named && r.text.words[m.from].gap == space && (r.text.is(before, "the", "at", "with", "by", "mr", "of") || r.text.capital(before)) && !r.text.is(before, "a", "an")
}

func allCapitals(s string) bool {
	capitals := 0
	for i := range len(s) {
		if s[i] >= 'a' && s[i] <= 'z' {
			return false
		}
		if s[i] >= 'A' && s[i] <= 'Z' {
			capitals++
		}
	}
	return capitals > 1
}

// hire are words for the person who will be hired, and others for people who
// are somebody else. What stands nearest before a pronoun decides whom it means.
var (
	hire = []string{
		"candidate", "applicant", "incumbent", "intern", "hire", "person", "individual", "someone", "somebody", "anyone", "everyone", "who", "whoever", "employee",
		"applicants", "candidates", "jobholder", "postholder", "holder", "role", "position", "job", "trainee", "apprentice", "graduate", "student",
		"engineer", "developer", "salesman", "nurse", "secretary", "assistant", "driver", "designer", "analyst", "technician", "barista", "chef", "cook", "waiter", "waitress", "foreman", "salesperson", "accountant",
		"receptionist", "teacher", "cleaner", "clerk", "programmer", "administrator", "consultant", "specialist", "representative", "associate", "operator", "coordinator", "officer", "registrar", "attorney", "worker",
	}
	somebodyElse = []string{
		"founder", "founders", "cofounder", "ceo", "cto", "coo", "owner", "boss", "customer", "client", "patient", "child", "resident", "user", "guest", "mother", "father", "king", "queen", "president", "mayor", "governor",
		"judge", "pupil", "voter", "citizen", "author", "inventor", "dog", "cat", "colleague", "mentor", "predecessor", "customers", "clients", "patients", "wife", "husband", "daughter", "son", "parent", "defendant", "elector", "member",
	}
	ranks = []string{"manager", "director", "lead", "head", "supervisor", "chef", "commander", "chief", "principal", "partner"}
)

// isSomebodyElse reports whether a pronoun means a person who is named before
// it in its paragraph, or one who is not the person to be hired.
func isSomebodyElse(r *reader, m match) bool {
	if m.to-m.from > 1 {
		return r.antecedent(m.from, true) == thirdPerson
	}
	w := r.text.words[m.from]
	if raw := r.text.raw[w.at:w.end]; allCapitals(raw) {
		return true // HE is higher education.
	}
	return r.antecedent(m.from, false) == thirdPerson
}

// person is whom a pronoun means.
type person int

const (
	nobody person = iota
	hired
	thirdPerson
)

// antecedent looks back from a pronoun for the person that it means. Of a pair
// (he or she) a name is no antecedent: it is written where nobody is named.
func (r *reader) antecedent(i int, pair bool) person {
	const far = 150 // words
	for k := i - 1; k >= max(0, i-far); k-- {
		t := &r.text
		switch {
		case t.words[k].text == "":
			continue
		case t.is(k, somebodyElse...):
			return thirdPerson
		case t.is(k, hire...):
			return hired
		case t.is(k, ranks...):
			if t.is(k-1, "our", "your", "a", "whose") || t.is(k-2, "our", "your") || t.is(k-3, "to") || t.is(k-2, "to") {
				return thirdPerson
			}
			return hired
		case !pair && r.looksLikeName(k):
			return thirdPerson
		}
	}
	return nobody
}

// looksLikeName reports whether word k is a first or last name: a capital in
// the middle of a sentence that is no word of the trade, or two in a row.
func (r *reader) looksLikeName(k int) bool {
	t := &r.text
	if !t.capital(k) || allCapitals(t.raw[t.words[k].at:t.words[k].end]) || len(t.words[k].text) < 3 {
		return false
	}
	if t.words[k].gap == stop {
		return k+1 < len(t.words) && t.words[k+1].gap == space && (t.capital(k+1) || t.is(k+1, "founded", "started", "began", "is", "was", "has", "built", "runs", "leads", "wrote", "opened")) && !slices.Contains(notNames, t.words[k].text)
	}
	return !slices.Contains(notNames, t.words[k].text) && !t.is(k-1, "at", "in", "of", "the", "join")
}

// notNames are words that begin sentences or stand with a capital and are no
// person's name.
var notNames = []string{
	"the", "this", "you", "our", "english", "german", "french", "spanish", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august",
	"september", "october", "november", "december", "excel", "word", "office", "microsoft", "google", "sql", "python", "java", "senior", "junior", "sales", "software", "data", "elections", "county", "state", "city", "board",
	"that", "there", "it", "he", "she", "his", "her", "they", "when", "what", "if", "and", "work", "team",
}

package check

import (
	"slices"

	"jobdraft/internal/phrase"
)

// afterTitle are words that follow a job and make no name of it: Salesman
// Wanted.
var afterTitle = []string{
	"wanted", "needed", "required", "position", "job", "role", "vacancy", "opening", "apprentice", "trainee", "i",
	"ii", "iii", "supervisor", "manager", "assistant",
	"for", "in", "at", "and", "or", "to", "with", "full", "part",
}

// isName reports whether words are part of a name: a capital within a sentence
// or on both words, as in Foreman Construction.
func isName(r *reader, m phrase.Match) bool {
	t := &r.text
	first := t.Words[m.From]
	switch {
	case !t.Capital(m.From) || allCapitals(t.Raw[first.Start:first.End]):
		return false
	case isPostmanProgram(r, m):
		return true
	case m.To < len(t.Words) && t.Words[m.To].Gap == phrase.Space && t.Capital(m.To) && !t.Is(m.To, afterTitle...):
		return !r.ctx.title
	case r.ctx.title || first.Gap != phrase.Space || !t.Is(m.From, "manpower", "chairman", "foreman"):
		return false
	}
	before := m.From - 1
	return !t.Is(before, "a", "an") && (t.Is(before, "the", "at", "with", "by", "mr", "of") || t.Capital(before))
}

// isPostmanProgram reports whether words mean the program, not the person.
func isPostmanProgram(r *reader, m phrase.Match) bool {
	t := &r.text
	return t.Is(m.From, "postman") && (r.ctx.kind == tools || r.ctx.kind == skills ||
		t.Words[m.From].Gap != phrase.Stop ||
		t.HasAny(m.From, "api", "apis", "rest", "curl", "insomnia", "collections"))
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
		"candidate", "applicant", "incumbent", "intern", "hire", "person", "individual", "someone", "somebody",
		"anyone", "everyone", "whoever", "employee",
		"applicants", "candidates", "jobholder", "postholder", "holder", "role", "position", "job", "trainee",
		"apprentice", "graduate", "student",
		"engineer", "developer", "salesman", "nurse", "secretary", "assistant", "driver", "designer", "analyst",
		"technician", "barista", "chef", "cook", "waiter", "waitress", "foreman", "salesperson", "accountant",
		"receptionist", "teacher", "cleaner", "clerk", "programmer", "administrator", "consultant", "specialist",
		"representative", "associate", "operator", "coordinator", "officer", "registrar", "attorney", "worker",
	}
	somebodyElse = []string{
		"founder", "founders", "cofounder", "ceo", "cto", "coo", "owner", "boss", "customer", "client", "patient",
		"child", "resident", "user", "guest", "mother", "father", "king", "queen", "president", "mayor", "governor",
		"judge", "pupil", "voter", "citizen", "author", "inventor", "dog", "cat", "colleague", "mentor",
		"predecessor", "customers", "clients", "patients", "wife", "husband", "daughter", "son", "parent",
		"defendant", "elector", "member",
	}
	ranks = []string{
		"manager", "director", "lead", "head", "supervisor", "chef", "commander", "chief",
		"principal", "partner",
	}
)

// isSomebodyElse reports whether a pronoun means a person who is named before
// it in its paragraph, or one who is not the person to be hired.
func isSomebodyElse(r *reader, m phrase.Match) bool {
	if m.To < len(r.text.Words) && r.text.Words[m.To].Gap == phrase.Joined && r.text.Capital(m.To) {
		return true // He-Man
	}
	if m.To-m.From > 1 {
		return antecedent(r, m.From, true) == thirdPerson
	}
	w := r.text.Words[m.From]
	if raw := r.text.Raw[w.Start:w.End]; allCapitals(raw) {
		return true // HE is higher education.
	}
	return antecedent(r, m.From, false) == thirdPerson
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
func antecedent(r *reader, i int, pair bool) person {
	const far = 150 // words
	for k := i - 1; k >= max(0, i-far); k-- {
		t := &r.text
		switch {
		case t.Words[k].Text == "":
			continue
		case t.Is(k, somebodyElse...):
			return thirdPerson
		case t.Is(k, hire...):
			return hired
		case t.Is(k, ranks...):
			if t.Is(k-1, "our", "your", "a", "whose") || t.Is(k-2, "our", "your") || t.Is(k-3, "to") || t.Is(k-2, "to") {
				return thirdPerson
			}
			return hired
		case !pair && looksLikeName(r, k):
			return thirdPerson
		}
	}
	return nobody
}

// looksLikeName reports whether word k is a first or last name: a capital in
// the middle of a sentence that is no word of the trade, or two in a row.
func looksLikeName(r *reader, k int) bool {
	t := &r.text
	if !t.Capital(k) || allCapitals(t.Raw[t.Words[k].Start:t.Words[k].End]) || len(t.Words[k].Text) < 2 {
		return false
	}
	if t.Words[k].Gap == phrase.Stop {
		return k+1 < len(t.Words) && t.Words[k+1].Gap == phrase.Space && (t.Capital(k+1) ||
			t.Is(k+1, "founded", "started", "began", "is", "was", "has", "built", "runs", "leads", "wrote", "opened")) &&
			!slices.Contains(notNames, t.Words[k].Text)
	}
	return !slices.Contains(notNames, t.Words[k].Text) && !t.Is(k-1, "at", "in", "of", "the", "join")
}

// notNames are words that begin sentences or stand with a capital and are no
// person's name.
var notNames = []string{
	"the", "this", "you", "our", "english", "german", "french", "spanish", "monday", "tuesday", "wednesday",
	"thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august",
	"september", "october", "november", "december", "excel", "word", "office", "microsoft", "google", "sql",
	"python", "java", "senior", "junior", "sales", "software", "data", "elections", "county", "state", "city", "board",
	"that", "there", "it", "he", "she", "his", "her", "they", "when", "what", "if", "and", "work", "team",
}

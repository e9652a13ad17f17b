package export

import (
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// employment is what the employment field lists, else what known words of the
// type say.
func (w *jobWriter) employment() {
	list := slices.Clone(w.d.Fields.Lists["employment"])
	kind := w.field("type")
	if len(list) == 0 {
		list = employmentIn(kind)
	}
	slices.SortStableFunc(list, func(a, b string) int {
		return slices.Index(posting.Employments, a) - slices.Index(posting.Employments, b)
	})
	w.job.EmploymentType = slices.Compact(list)
	switch {
	case len(list) > 0:
	case kind == "":
		w.should("employmentType", "type", "write type: Full-time, or what it is")
	default:
		w.should("employmentType", "employment", "write employment: [FULL_TIME] or another of "+
			strings.Join(posting.Employments, ", ")+"; “"+kind+"” could be several")
	}
}

// employmentWords are words and the value that they can only mean. Contract is
// none of them: a permanent contract is one too.
var employmentWords = [...]struct{ phrase, value string }{
	{"full time", "FULL_TIME"},
	{"fulltime", "FULL_TIME"},
	{"vollzeit", "FULL_TIME"},
	{"temps plein", "FULL_TIME"},
	{"tiempo completo", "FULL_TIME"},
	{"jornada completa", "FULL_TIME"},
	{"part time", "PART_TIME"},
	{"parttime", "PART_TIME"},
	{"teilzeit", "PART_TIME"},
	{"tiempo parcial", "PART_TIME"},
	{"media jornada", "PART_TIME"},
	{"contractor", "CONTRACTOR"},
	{"freelance", "CONTRACTOR"},
	{"freelancer", "CONTRACTOR"},
	{"temporary", "TEMPORARY"},
	{"temp", "TEMPORARY"},
	{"fixed term", "TEMPORARY"},
	{"seasonal", "TEMPORARY"},
	{"befristet", "TEMPORARY"},
	{"intern", "INTERN"},
	{"internship", "INTERN"},
	{"praktikum", "INTERN"},
	{"volunteer", "VOLUNTEER"},
	{"voluntary", "VOLUNTEER"},
	{"ehrenamt", "VOLUNTEER"},
	{"per diem", "PER_DIEM"},
}

// employmentIn lists the values that the words of a type say. A type that
// denies something says nothing that is certain.
func employmentIn(kind string) []string {
	words := phrasesOf(kind)
	if words.have("not", "no", "non", "kein", "nicht") {
		return nil
	}
	var values []string
	for _, w := range employmentWords {
		if words.have(w.phrase) {
			values = append(values, w.value)
		}
	}
	return values
}

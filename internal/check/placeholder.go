package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:       "placeholder",
	Topic:    DraftTopic,
	Severity: Error,
	On:       true,
	Summary: "a blank that was never filled in: [Company], {{name}}, <insert city>, XX, TBD, TODO, ___, lorem " +
		"ipsum",
	Source:    "Indeed and CareerPlug guides: fill in all template placeholders",
	Evidence:  "practice",
	Languages: everyLanguage,
	read:      placeholders,
})

// placeholders looks for blanks that were never filled in. Code, links,
// footnotes and the names of keys are none.
func placeholders(r *reader) {
	t := &r.text
	set := blanks(t.Raw[:r.bounds.End], t.Folded, r.bounds.Start, r.ctx.draft)
	for _, s := range set {
		if !t.IsHidden(s.Start) {
			blank(r, s)
		}
	}
	for i, w := range t.Words {
		for len(set) > 0 && set[0].End <= w.Start {
			set = set[1:]
		}
		if len(set) > 0 && set[0].Start <= w.Start {
			continue // It is in a blank already.
		}
		if isOpenWord(r, i) {
			blank(r, posting.Span{Start: w.Start, End: w.End})
		}
		if w.Text == "lorem" && t.Is(i+1, "ipsum") {
			blank(r, posting.Span{Start: w.Start, End: t.Words[i+1].End})
		}
	}
}

func blank(r *reader, s posting.Span) {
	said := oneLine(r.text.Raw[s.Start:s.End])
	f := Finding{ID: "placeholder", Severity: Error, Span: s, Short: said}
	f.Message = "“" + said + "” was never filled in. Fill it in or delete it"
	r.out.findings = append(r.out.findings, f)
}

// isOpenWord reports whether a word stands for one that is to come: TBD, TODO,
// XX.
func isOpenWord(r *reader, i int) bool {
	w := r.text.Words[i]
	if r.language != phrase.UnknownLanguage && r.language != english {
		return false // Todo is a word in Spanish, TBC a disease, and XX a century.
	}
	raw := r.text.Raw[w.Start:w.End]
	switch w.Text {
	case "tbd", "tbc", "tba", "todo", "tk", "fixme":
		return raw == strings.ToUpper(raw)
	case "xx", "xxx", "xxxx", "xxxxx":
		return raw[0] == 'X'
	}
	return false
}

// blanks finds what is set apart as a blank: [City], {{name}}, <insert date>,
// three underscores and more. In a draft made from a role every remark in
// brackets is one. They are looked for from a byte on.
func blanks(raw, folded string, from int, draft bool) []posting.Span {
	if !strings.ContainsAny(raw[from:], "[{<_") {
		return nil
	}
	var out []posting.Span
	onlyRule := strings.Trim(raw[from:], "_ \t\r\n") == ""
	for i := from; i < len(raw); i++ {
		n := 0
		switch raw[i] {
		case '[':
			if n = bracketBlank(raw[i:], folded[i:]); n == 0 && draft {
				n = posting.BlankLen(raw[i:])
			}
		case '{':
			n = braceBlank(raw[i:])
		case '<':
			n = angleBlank(folded[i:])
		case '_':
			run := len(raw[i:]) - len(strings.TrimLeft(raw[i:], "_"))
			if n = run; onlyRule || !isRule(raw, i, run) {
				i, n = i+run-1, 0
			}
		}
		if n > 0 {
			out = append(out, posting.Span{Start: i, End: i + n})
			i += n - 1
		}
	}
	return out
}

const longestBlank = 80

// bracketBlank is the length of [Company name], 0 where the brackets are a
// link, a footnote, a key or a remark.
func bracketBlank(raw, folded string) int {
	end := strings.IndexAny(raw[1:min(len(raw), longestBlank)], "[]\n")
	if end < 2 || raw[end+1] != ']' {
		return 0
	}
	inner, rest := strings.TrimRight(raw[1:end+1], "\\"), raw[end+2:]
	if rest != "" && (rest[0] == '(' || rest[0] == '[' || rest[0] == ':') {
		return 0
	}
	if !isSlot(inner, folded[1:1+len(inner)]) {
		return 0
	}
	return end + 2
}

// slotNouns are what templates leave open.
var slotNouns = []string{
	"company", "name", "city", "town", "country", "state", "location", "place", "date", "deadline", "salary",
	"pay", "amount", "range", "currency", "title", "role", "position",
	"department", "team", "manager", "email", "e-mail", "address", "phone", "number", "link", "url", "website",
	"industry", "product", "skill", "tool", "tools", "language", "years", "insert", "your", "employer",
	"organisation", "organization", "degree", "benefit", "benefits", "hours", "x", "xx", "x-y", "job", "start",
	"end", "contact", "mission", "describe", "list", "technology", "framework", "add", "enter", "region", "figure",
	"day", "month", "client", "field",
	"firma", "unternehmen", "stadt", "ort", "datum", "gehalt", "ansprechpartner", "einfügen", "eintragen", "telefon",
	"nom", "prénom", "entreprise", "ville", "salaire", "insérer", "compléter", "à compléter",
	"nombre", "empresa", "ciudad", "fecha", "salario", "insertar", "rellenar", "teléfono",
	"naam", "bedrijf", "plaats", "salaris", "contactpersoon", "invullen", "telefoonnummer",
}

// keyNames are what manuals put in brackets.
var keyNames = []string{
	"enter", "esc", "ctrl", "shift", "tab", "alt", "optional", "sic", "edited", "redacted",
	"remote", "hybrid", "m/f/d", "m/w/d", "f/m/d", "w/m/d", "here", "note", "new", "update", "updated", "closed",
	"filled", "required", "x",
	"email protected",
}

// isSlot reports whether words in brackets ask to be filled in: one to four in
// title case, or any few with the noun of a slot.
func isSlot(inner, folded string) bool {
	words := strings.Fields(folded)
	const most = 8
	if len(words) == 0 || len(words) > most || !startsWithLetter(inner) {
		return false
	}
	for _, k := range keyNames {
		if folded == k {
			return false
		}
	}
	for _, w := range words {
		for _, noun := range slotNouns {
			if w == noun || strings.TrimSuffix(w, "'s") == noun {
				return true
			}
		}
	}
	const mostTitled = 4
	return len(words) <= mostTitled && titleCase(inner)
}

func startsWithLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// titleCase reports whether every word begins with a capital and none is an
// acronym.
func titleCase(s string) bool {
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && r != '/' {
			return false
		}
	}
	return !strings.Contains(s, "/") || !allCapitals(s)
}

// braceBlank is the length of {{name}} or {name}.
func braceBlank(raw string) int {
	end := strings.IndexAny(raw[:min(len(raw), longestBlank)], "}\n")
	if end < 2 || raw[end] == '\n' || strings.HasPrefix(raw, "{%") {
		return 0
	}
	if strings.HasPrefix(raw, "{{") {
		if strings.HasPrefix(raw[end:], "}}") {
			return end + 2
		}
		return 0
	}
	if strings.ContainsAny(raw[1:end], "{:;=,\"'()") || !startsWithLetter(raw[1:]) {
		return 0
	}
	return end + 1
}

// angleBlank is the length of <insert city> or <company name>.
func angleBlank(folded string) int {
	end := strings.IndexAny(folded[1:min(len(folded), longestBlank)], "<>\n")
	if end < 2 || folded[end+1] != '>' || phrase.IsTag(folded) || !startsWithLetter(folded[1:]) {
		return 0
	}
	inner := folded[1 : end+1]
	if strings.ContainsAny(inner, "@:/=\"") {
		return 0
	}
	if !isSlot(inner, inner) {
		return 0
	}
	return end + 2
}

// isRule reports whether a run of underscores is a line to write on.
func isRule(raw string, i, n int) bool {
	const least = 3
	return n >= least && (i == 0 || !isWordByte(raw[i-1])) && (i+n == len(raw) || !isWordByte(raw[i+n]))
}

func isWordByte(c byte) bool { return c == '*' || phrase.IsDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'z' }

package importer

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"jobdraft/internal/pay"
	"jobdraft/internal/posting"
)

// A field is set where the text states it: in front matter, in a line with a
// label, in a sentence that can hardly mean anything else. Nothing is guessed,
// and the words stay where they are. What states a field best comes first.

const (
	mostFieldWords    = 14
	mostLabelledWords = 30 // of a field that the posting shows on a line of its own
)

// field is a field of the document with its line of front matter.
type field struct {
	fact
	line string
}

// settled are the fields that the document gets, in the order of the table of
// fields. A value that its field does not take stays where it was said.
func settled(f front, parts []part) []field {
	var out []field
	has := map[posting.Key]bool{"title": titleIn(parts) != ""}
	for k := range f.own {
		has[k] = true
	}
	for _, s := range append(stated(f, parts), inTitle(titleOf(f, parts))...) {
		if s.value == "" || has[s.key] {
			continue
		}
		if line, read, err := posting.FieldLine(s.key, s.value); err == nil {
			has[s.key] = true
			out = append(out, field{fact{s.key, read}, line})
		}
	}
	slices.SortStableFunc(out, func(a, b field) int { return rankOf(a.key) - rankOf(b.key) })
	return out
}

// titleOf is the title of a document: that of its heading, else the one that is
// stated.
func titleOf(f front, parts []part) string {
	if title := titleIn(parts); title != "" {
		return title
	}
	for _, s := range slices.Concat(f.data, f.facts) {
		if s.key == "title" {
			return s.value
		}
	}
	return ""
}

// titleIn is the title that stands as a heading, empty for none.
func titleIn(parts []part) string {
	for _, p := range parts {
		if p.level == 1 {
			return p.text
		}
	}
	return ""
}

// rankOf is the place of a field in the table of fields.
func rankOf(k posting.Key) int {
	return slices.IndexFunc(posting.FieldTable(), func(f posting.Field) bool { return f.Key == k })
}

// stated are the fields that the text states, as our fields take them.
func stated(f front, parts []part) []fact {
	said := slices.Concat(f.facts, headedFacts(parts), labelled(parts))
	dates := dateOrder(parts)
	var out, inTitles []fact
	for _, s := range said {
		fields := s.fields(dates)
		if s.key == "title" && len(fields) > 1 {
			inTitles = append(inTitles, fields[1:]...)
			fields = fields[:1]
		}
		out = append(out, fields...)
	}
	out = append(out, inTitles...)
	for _, p := range parts {
		out = append(out, p.facts...)
	}
	out = slices.Concat(out, masthead(parts), inSentences(parts))
	return append(respelt(f.data, out), out...)
}

// labelled are the facts in lines with a label, and in a label with the line
// below it.
func labelled(parts []part) []fact {
	var out []fact
	kind := posting.AboutRole
	for i, p := range parts {
		if p.level == 2 {
			kind = p.section
		}
		if p.kind == verbatim && !strings.HasPrefix(p.text, "|") || p.kind == item && isListKind(kind) {
			continue // A duty may well begin as a fact does.
		}
		if p.kind != heading {
			out = append(out, factsIn(p.text)...)
		}
		if i+1 < len(parts) && parts[i+1].kind != heading {
			out = append(out, valueBelow(p.text, parts[i+1].text)...)
		}
	}
	return out
}

// factsIn are the facts in the lines of a text.
func factsIn(text string) []fact {
	out := columns(text)
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(strings.Trim(strings.TrimSpace(line), "|"))
		if s, ok := factOf(line); ok && s.key != noField {
			out = append(out, s)
		}
	}
	return out
}

// columns are the facts of a table whose first row has their labels and whose
// second row has their values.
func columns(text string) []fact {
	rows := strings.Split(text, "\n")
	if !strings.HasPrefix(text, "|") || len(rows) < 2 {
		return nil
	}
	labels, values := cellsOf(rows[0]), cellsOf(rows[1])
	if strings.Trim(rows[1], "|-: ") == "" && len(rows) > 2 {
		values = cellsOf(rows[2])
	}
	var out []fact
	for i, label := range labels {
		if key, ok := fieldOf(label); ok && key != noField && i < len(values) {
			out = append(out, fact{key, clean(values[i])})
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

func cellsOf(row string) []string {
	return strings.Split(strings.Trim(strings.TrimSpace(row), "|"), "|")
}

// valueBelow is the fact whose label stands alone and whose value is the first
// line below it; none if that line is a label itself, or begins a section.
func valueBelow(label, below string) []fact {
	key, ok := fieldOf(clean(label[strings.LastIndexByte(label, '\n')+1:]))
	if !ok || key == noField {
		return nil
	}
	first, _, _ := strings.Cut(below, "\n")
	_, another := fieldOf(first)
	_, share := posting.MatchKind(first)
	saysKind := share >= 0.3 && key != "pay" && key != "workplace" && key != "type"
	if another || saysKind || key == "apply" && addressIn(first) == "" {
		return nil
	}
	return []fact{{key, clean(first)}}
}

// fields are the values of ours that a fact states; none if its words are no
// value.
func (s fact) fields(dates order) []fact {
	n := count(s.value)
	if n == 0 || n > mostWords(s.key) && s.key != "apply" || isCut(s.value) {
		return nil
	}
	switch s.key {
	case "hours", "schedule":
		if isTypeAlone(s.value) || s.key == "hours" && isType(s.value) {
			return []fact{{"type", s.value}}
		}
	case "location":
		return placeFields(s.value)
	case "workplace":
		return workplaceOf(s.value)
	case "type":
		if !isType(s.value) {
			return workplaceOf(s.value)
		}
		return []fact{s}
	}
	said := s.value
	if s.value = s.whole(dates); s.value == "" {
		return nil
	}
	if s.key == "title" {
		return append([]fact{s}, peel(said).facts...)
	}
	return []fact{s}
}

// isCut reports whether a value has visibly lost its end, or goes on in words
// that are not of it.
func isCut(value string) bool {
	value = strings.TrimSpace(value)
	if strings.HasSuffix(value, "...") || strings.HasSuffix(value, "…") || strings.Contains(value, "… ") ||
		strings.Count(value, "(") > strings.Count(value, ")") {
		return true
	}
	words := strings.Fields(value)
	last := words[len(words)-1]
	return len(words) > 1 && slices.Contains([]string{
		"and", "or", "-", "–", "&", "und", "oder", "et", "ou", "of",
		"to",
	}, last)
}

// whole is the value of a fact as its field takes it, empty if it is none.
func (s fact) whole(dates order) string {
	switch s.key {
	case "title":
		if s.value = peel(s.value).title; strings.Contains(s.value, "://") || endsSentence(s.value) &&
			count(s.value) > 8 {
			return ""
		}
	case "company", "hours", "schedule":
		if strings.Contains(s.value, "://") || endsSentence(s.value) && count(s.value) > 8 {
			return ""
		}
	case "pay":
		return paySaid(s.value)
	case "closes", "posted":
		return dates.date(s.value)
	case "apply":
		const least = 3 // words of a way to apply without an address
		if a := addressIn(s.value); a != "" {
			return a
		}
		if n := count(s.value); n > mostWords(s.key) || n < least {
			return ""
		}
	}
	return s.value
}

// mostWords is the number of words that the value of a field has at most.
func mostWords(k posting.Key) int {
	if f, _ := posting.FieldOf(k); f.Shown == posting.Labelled || k == "apply" {
		return mostLabelledWords
	}
	return mostFieldWords
}

// severalFields are the facts that stand on the line of a place.
func severalFields(pieces []string) []fact {
	var out []fact
	for _, p := range pieces {
		switch p = strings.TrimSpace(p); {
		case isType(p):
			out = append(out, fact{"type", p})
		case len(pay.Find(p)) > 0:
			out = append(out, fact{"pay", p})
		default:
			out = append(out, placeFields(p)...)
		}
	}
	return out
}

// placeFields are a place, and how one works there where it says so.
func placeFields(value string) []fact {
	const most = 10 // words
	if pieces := strings.FieldsFunc(strings.ReplaceAll(value, " | ", " · "),
		func(r rune) bool { return r == '·' }); len(pieces) > 1 {
		return severalFields(pieces)
	}
	out := workplaceOf(value)
	if count(value) <= most && !endsSentence(strings.TrimSuffix(value, ".")) && strings.ContainsFunc(value, isUpper) {
		out = append(out, fact{"location", strings.TrimSuffix(value, ".")})
	}
	return out
}

func isUpper(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'À' }

// workplaces are the words that name a workplace, the more telling first.
var workplaces = []struct{ word, name string }{
	{"hybrid", "hybrid"},
	{"remote", "remote"},
	{"on-site", "onsite"},
	{"onsite", "onsite"},
	{"on site", "onsite"},
	{"in-office", "onsite"},
	{"in office", "onsite"},
	{"télétravail", "remote"},
	{"telecommute", "remote"},
}

// workplaceOf is the workplace that a value names; none if it names two, unless
// one of them is hybrid.
func workplaceOf(value string) []fact {
	folded := strings.ToLower(value)
	var named []string
	for _, w := range workplaces {
		denied := containsAny(folded, []string{"no " + w.word, "not " + w.word})
		if strings.Contains(folded, w.word) && !denied {
			named = append(named, w.name)
		}
	}
	switch {
	case len(named) == 0:
		return nil
	case named[0] == "hybrid", len(named) == 1:
		return []fact{{"workplace", named[0]}}
	}
	return nil
}

var employment = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:full[-\s_]?time|part[-\s_]?time|permanent|fixed[-\s]?term|temporary|` +
		`contract(?:or)?|` +
		`internship|freelance|apprenticeship|seasonal|casual|per[-\s]diem|volunteer|zero[-\s]hours?|` +
		`temp[-\s]to[-\s]perm|ftc|` +
		`vollzeit|teilzeit|unbefristet|befristet|festanstellung|minijob|werkstudent(?:in)?|praktikum|ausbildung|` +
		`temps plein|temps partiel|mi-temps|cdi|cdd|alternance|intérim|stage|` +
		`tiempo completo|tiempo parcial|jornada completa|media jornada|indefinido|contrato indefinido|` +
		`contrato temporal|` +
		`tempo integral|tempo parcial|período integral|meio período|efetivo|clt|estágio|` +
		`tempo pieno|tempo parziale|tempo indeterminato|tempo determinato|` +
		`voltijds?|deeltijds?|fulltime|parttime|vast dienstverband)\b`)
})

// isType reports whether a value is a type of employment.
func isType(value string) bool {
	const most = 8 // words
	return count(value) <= most && !strings.Contains(value, "://") && employment().MatchString(value)
}

// isTypeAlone reports whether a line says nothing but a type of employment.
func isTypeAlone(line string) bool {
	if !isType(line) {
		return false
	}
	rest := employment().ReplaceAllString(line, "")
	for _, w := range strings.FieldsFunc(strings.ToLower(rest), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "and", "or", "position", "job", "basis", "role", "employment", "regular", "und", "oder", "et", "ou",
			"y", "o",
			"contract", "contrato", "contratto", "contrat", "en", "a", "à", "in", "of", "employee", "exempt", "non",
			"paid":
		default:
			return false
		}
	}
	return true
}

// isSign reports whether a character is neither a letter nor a figure.
func isSign(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

var address = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://[^\s<>()\[\]"']+`)
})

// addressIn is the first mail address or link of a text, none if it has lost its
// end.
func addressIn(s string) string {
	if !strings.Contains(s, "@") && !strings.Contains(s, "://") {
		return ""
	}
	at := address().FindStringIndex(s)
	if at == nil || strings.HasPrefix(s[at[1]:], "…") || strings.HasSuffix(s[at[0]:at[1]], "..") {
		return "" // It is cut.
	}
	return strings.TrimRight(s[at[0]:at[1]], ".,;:")
}

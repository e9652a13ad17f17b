package posting

import (
	"strings"
	"unicode"
)

// Todo is something that is still to be done before the posting goes out. It
// is not an error: a posting can be copied with all of them open.
type Todo struct {
	What    string // in a word or two, for the status line
	Message string // what to do, for the list in Review
	Field   Key    // the field to fill, if it is one
	Part    int    // the part with the blank, or -1
}

// wanted are the fields that readers and boards expect, in the order of the
// posting.
var wanted = []Todo{
	{"title", "Give the posting a title", "title", -1},
	{"company", "Name the company", "company", -1},
	{"location", "Name the place, or the countries for remote work", "location", -1},
	{"pay", "Pay: give a range, for example 18 to 22 EUR an hour", "pay", -1},
	{"how to apply", "Say how to apply, or let the board add its button", "apply", -1},
}

// Todos lists what is left to do: fields that are missing, then blanks that
// are open, in the order of the document.
func (d *Document) Todos() []Todo {
	var todos []Todo
	for _, t := range wanted {
		if !d.has(t.Field) {
			todos = append(todos, t)
		}
	}
	for i := range d.Parts {
		p := &d.Parts[i]
		if s := d.SectionOf(i); p.Kind == FrontMatter || !p.Ticked() || s != nil && s.Kind == Guide {
			continue
		}
		for _, blank := range Blanks(p.Text()) {
			todos = append(todos, Todo{blank, "Fill in or delete " + blank, "", i})
		}
	}
	return todos
}

// has reports whether something is said about a field, be it in a section.
func (d *Document) has(k Key) bool {
	switch k {
	case "title":
		return d.Title() != ""
	case "apply":
		return d.Field(k) != "" || d.says(Apply)
	case "location":
		return d.Field(k) != "" || len(d.Fields.Places) > 0 || len(d.Fields.Lists["countries"]) > 0
	default:
		return d.Field(k) != ""
	}
}

// says reports whether a section of the kind has something in the posting.
func (d *Document) says(kind Kind) bool {
	for _, s := range d.Sections {
		if s.Kind == kind && len(d.entries(s)) > 0 {
			return true
		}
	}
	return false
}

// Blanks lists the open blanks of a text, brackets included: short words in
// brackets that are no link, no footnote and no box.
func Blanks(text string) []string {
	const longest = 60
	var blanks []string
	for i := 0; i < len(text); i++ {
		if text[i] != '[' {
			continue
		}
		n := strings.IndexAny(text[i+1:], "[]\n")
		if n < 2 || n > longest || text[i+1+n] != ']' {
			continue
		}
		if isBlank(text[i+1:i+1+n]) && !strings.HasPrefix(text[i+n+2:], "(") {
			blanks = append(blanks, text[i:i+n+2])
		}
		i += n + 1
	}
	return blanks
}

// isBlank reports whether the words between brackets ask to be filled in.
func isBlank(words string) bool {
	for i, r := range words {
		if i == 0 && !unicode.IsLetter(r) {
			return false
		}
	}
	return words == strings.TrimSpace(words)
}

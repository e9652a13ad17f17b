package importer

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// writer writes parts as the text of a document and remembers where each line
// of it came from.
type writer struct {
	lines  []string
	src    []int
	kind   posting.Kind
	last   *part
	boxes  int  // that were written
	items  int  // with a box or without
	headed bool // a section has begun
	known  bool // a section is known by its heading
	named  bool // sections say their kind and items have boxes, so that the document is known for one of ours
}

func (w *writer) line(s string, src int) {
	w.lines = append(w.lines, s)
	w.src = append(w.src, src)
}

// blank leaves one blank line between what stands there and what follows.
func (w *writer) blank() {
	if n := len(w.lines); n > 0 && w.lines[n-1] != "" {
		w.line("", 0)
	}
}

func (w *writer) text() string {
	var b strings.Builder
	for _, l := range w.lines {
		b.WriteString(l + "\n")
	}
	return b.String()
}

// front writes the front matter: what was kept of that of the text, and the
// fields.
func (w *writer) front(f front, fields []field) {
	if len(f.lines)+len(fields) == 0 {
		return
	}
	w.line("---", 0)
	for i, l := range f.lines {
		w.line(l, f.src[i])
	}
	for _, s := range fields {
		w.line(s.line, 0)
	}
	w.line("---", 0)
	w.line("", 0)
}

// all writes a whole document.
func (w *writer) all(f front, fields []field, parts []part) {
	w.kind = posting.AboutRole
	w.front(f, fields)
	for i := range parts {
		w.part(&parts[i])
	}
}

func (w *writer) part(p *part) {
	switch {
	case p.kind == heading:
		w.heading(p)
	case p.kind == verbatim:
		w.blank()
		for i, l := range strings.Split(p.text, "\n") {
			w.line(l, p.src+i)
		}
		w.blank()
	case p.kind == item || p.list || w.kind.About():
		w.item(p)
	default:
		w.blank()
		for _, l := range strings.Split(p.text, "\n") {
			w.line(escaped(l), p.src)
		}
		w.blank()
	}
	w.last = p
}

func (w *writer) heading(p *part) {
	w.blank()
	words := escapedHeading(p.text)
	switch p.level {
	case 2:
		w.kind, w.headed = p.section, true
		w.known = w.known || posting.KindOf(p.text) != posting.Other
		if posting.KindOf(p.text) != p.section || w.named {
			words += " <!-- kind: " + string(p.section) + " -->"
		}
	case 1:
		w.kind = posting.AboutRole
	}
	w.line(strings.Repeat("#", p.level)+" "+words, p.src)
	w.line("", 0)
}

// item writes an item with its box. In the sections about the company and the
// role a box makes a paragraph to choose, so that there a bullet has none.
func (w *writer) item(p *part) {
	marker, box := p.marker, w.boxOf(p)
	if marker == "" {
		marker = "-"
	}
	if w.last == nil || !isListed(w.last, w.kind) || isNumber(marker) != isNumber(w.last.marker) {
		w.blank()
	}
	w.items++
	if box != "" {
		w.boxes++
	}
	first, rest, _ := strings.Cut(p.text, "\n")
	w.line(marker+" "+box+escaped(first), p.src)
	if rest == "" {
		return
	}
	hang := strings.Repeat(" ", len(marker)+1)
	for i, l := range strings.Split(rest, "\n") {
		if p.kind == paragraph {
			l = escaped(strings.TrimSpace(l))
		} else {
			l = nested(strings.TrimPrefix(l, "  "))
		}
		w.line(hang+l, p.src+i+1)
	}
}

// boxOf is the box of an item with the space behind it.
func (w *writer) boxOf(p *part) string {
	switch {
	case p.box == ' ' || p.off:
		return "[ ] "
	case w.kind.About() && p.kind == item && p.box == 0 && (!w.named || w.headed):
		return ""
	}
	return "[x] "
}

func isNumber(marker string) bool { return strings.HasSuffix(marker, ".") }

// isListed reports whether a part was written as an item.
func isListed(p *part, kind posting.Kind) bool {
	return p.kind == item || p.list || p.kind == paragraph && kind.About()
}

// nested is a further line of an item: a nested item keeps its mark.
func nested(l string) string {
	body := strings.TrimLeft(l, " ")
	indent := l[:len(l)-len(body)]
	if marker, rest := source.CutMarker(body); marker != "" && strings.HasPrefix(rest, " ") {
		return indent + marker + " " + escaped(strings.TrimSpace(rest))
	}
	return indent + escaped(body)
}

// escaped keeps the beginning of a line from being read as anything but text.
func escaped(s string) string {
	s = strings.TrimSpace(s)
	switch {
	case s == "":
		return s
	case source.IsRule(s), strings.ContainsRune("#>|~<=", rune(s[0])), strings.HasPrefix(s, "```"), opensBracket(s):
		return `\` + s
	case strings.ContainsRune("-*+", rune(s[0])) && (len(s) == 1 || isBlank(s[1])):
		return `\` + s
	}
	if n := len(s) - len(strings.TrimLeft(s, "0123456789")); n > 0 && endsNumber(s[n:]) {
		return s[:n] + `\` + s[n:]
	}
	return s
}

// opensBracket reports whether a line begins with a bracket that is read as a
// box or as the name of a link.
func opensBracket(s string) bool {
	if s[0] != '[' {
		return false
	}
	return strings.HasPrefix(s, "[ ]") || strings.HasPrefix(s, "[x]") || strings.HasPrefix(s, "[X]") ||
		strings.Contains(s, "]:")
}

// endsNumber reports whether a text makes a marker of the digits before it.
func endsNumber(s string) bool {
	return s != "" && (s[0] == '.' || s[0] == ')') && (len(s) == 1 || isBlank(s[1]))
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// escapedHeading keeps the words of a heading from losing a sign at their end.
func escapedHeading(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if bare := strings.TrimRight(s, "#"); bare != s && (bare == "" || strings.HasSuffix(bare, " ")) {
		s = bare + `\` + s[len(bare):] // Signs of their own at the end would close the heading.
	}
	if strings.HasSuffix(s, "-->") {
		s = s[:len(s)-1] + `\>`
	}
	return s
}

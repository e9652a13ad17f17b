package source

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

func (w *unwrapper) open(t html.Token) {
	if slices.Contains(blockTags, t.Data) && t.Type == html.StartTagToken {
		w.blocks++
	}
	if isBeside(t.Data) && t.Type == html.StartTagToken {
		w.apart()
		w.asides++
	}
	switch t.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		w.apart()
		w.write(strings.Repeat("#", int(t.Data[1]-'0')) + " ")
	case "b", "strong":
		w.marks = append(w.marks, mark{"**", len(w.line)})
	case "em", "i":
		w.marks = append(w.marks, mark{"*", len(w.line)})
	case "a":
		w.openLink(t)
	case "br":
		w.lineBreak()
	default:
		w.openBlock(t.Data)
	}
}

// isBeside reports whether an element holds what is beside the subject of a page.
func isBeside(name string) bool { return name == "nav" || name == "footer" }

// openBlock begins a list, a table or any other element with a line of its own.
func (w *unwrapper) openBlock(name string) {
	switch name {
	case "ul":
		w.openList(-1)
	case "ol":
		w.openList(0)
	case "li":
		w.item()
	case "dd":
		if !w.term {
			w.fresh()
		}
	case "td", "th":
		w.cell()
	case "tr":
		w.fresh()
	default:
		if slices.Contains(blockTags, name) {
			w.apart()
		}
	}
}

// lineBreak ends the line; in a list item the next one belongs to it.
func (w *unwrapper) lineBreak() {
	if w.blocks == 0 || len(w.line) > 0 {
		w.end()
	}
	if len(w.lists) > 0 {
		w.line = append(w.line, strings.Repeat("  ", min(len(w.lists), mostNested))...)
	}
}

func (w *unwrapper) openList(number int) {
	w.fresh()
	w.line = w.line[:0]
	if len(w.lists) == 0 {
		w.apart()
	}
	w.lists = append(w.lists, number)
}

func (w *unwrapper) item() {
	w.fresh()
	w.line = w.line[:0]
	depth := len(w.lists)
	if depth == 0 {
		w.write("- ")
		return
	}
	marker := "- "
	if last := &w.lists[depth-1]; *last >= 0 {
		*last++
		marker = fmt.Sprintf("%d. ", *last)
	}
	w.write(strings.Repeat("  ", min(depth-1, mostNested)) + marker)
}

func (w *unwrapper) cell() {
	if w.cells > 0 {
		w.space(true)
		w.write("| ")
	}
	w.cells++
}

func (w *unwrapper) openLink(t html.Token) {
	address := ""
	for _, a := range t.Attr {
		if a.Key == "href" && (strings.HasPrefix(a.Val, "http") || strings.HasPrefix(a.Val, "mailto:")) {
			address = strings.Join(strings.Fields(a.Val), "%20")
			if mail, _, ok := strings.Cut(address, "?"); ok && strings.HasPrefix(mail, "mailto:") {
				address = mail // What it would write into a mail is no word of the posting.
			}
		}
	}
	w.links = append(w.links, address)
	w.marks = append(w.marks, mark{"[", len(w.line)})
}

func (w *unwrapper) close(name string) {
	if slices.Contains(blockTags, name) && w.blocks > 0 {
		w.blocks--
	}
	if isBeside(name) && w.asides > 0 {
		w.apart()
		w.asides--
	}
	switch name {
	case "b", "strong":
		w.closeMark("**")
	case "em", "i":
		w.closeMark("*")
	case "a":
		w.closeLink()
	case "ul", "ol":
		w.fresh()
		w.line = w.line[:0]
		w.lists = w.lists[:max(0, len(w.lists)-1)]
		w.apart()
	case "dt":
		w.closeTerm()
	case "td", "th":
	case "li", "tr":
		w.fresh()
	case "br":
		w.lineBreak()
	default:
		if slices.Contains(blockTags, name) {
			w.apart()
		}
	}
}

// closeTerm makes a label of a term, so that its description stands behind it.
func (w *unwrapper) closeTerm() {
	line := strings.TrimRight(string(w.line), " ")
	if line == "" {
		return
	}
	if !strings.HasSuffix(line, ":") {
		line += ":"
	}
	w.line = append(w.line[:0], line+" "...)
	w.term = true
}

// closeMark sets the signs of emphasis around its words.
func (w *unwrapper) closeMark(sign string) {
	i := len(w.marks) - 1
	for i >= 0 && w.marks[i].sign != sign {
		i--
	}
	if i < 0 {
		return
	}
	at := min(w.marks[i].at, len(w.line))
	w.marks = w.marks[:i]
	inner := string(w.line[at:])
	words := strings.TrimSpace(inner)
	if words == "" || strings.Contains(words, sign) || newLine(rawLine{text: words}).Shape == Bullet {
		return
	}
	lead, tail, _ := strings.Cut(inner, words)
	w.line = append(w.line[:at], lead+sign+words+sign+tail...)
}

func (w *unwrapper) closeLink() {
	n := len(w.links) - 1
	if n < 0 {
		return
	}
	address := w.links[n]
	w.links = w.links[:n]
	i := len(w.marks) - 1
	for i >= 0 && w.marks[i].sign != "[" {
		i--
	}
	if i < 0 {
		return
	}
	at := min(w.marks[i].at, len(w.line))
	w.marks = w.marks[:i]
	words := strings.TrimSpace(string(w.line[at:]))
	if words == "" || address == "" || strings.ContainsAny(words, "[]") || strings.ContainsAny(address, "()<>\\") {
		return
	}
	w.line = append(w.line[:at], "["+words+"]("+address+")"...)
}

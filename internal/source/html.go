package source

import (
	stdhtml "html"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// rawLine is a line of the text, without HTML, and the line of the file that
// it begins on.
type rawLine struct {
	text  string
	src   int
	aside bool // it stands in the navigation or the foot of a page
}

// blockTags begin a line of their own, inlineTags stand inside of one. A tag
// of another name is no tag but text, such as <insert your name>.
var (
	blockTags = []string{
		"address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figure",
		"footer",
		"fieldset", "figcaption", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "html", "legend", "li",
		"main", "nav",
		"noscript", "ol", "optgroup", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td",
		"template", "tfoot", "th", "thead", "title", "tr", "ul",
	}
	inlineTags = []string{
		"a", "abbr", "b", "big", "br", "button", "cite", "code", "del", "dfn", "em", "font", "hr", "i", "iframe",
		"img", "input",
		"ins", "kbd", "label", "link", "mark", "meta", "path", "q", "s", "samp", "small", "span", "strike",
		"strong", "sub",
		"sup", "svg", "textarea", "time", "tt", "u", "var", "wbr",
	}
	unseenTags = []string{"script", "style", "head"}
)

// withoutHTML takes a text apart into lines, the tags in it turned into the
// Markdown that they stand for. Outside of tags it is left as it is. Text that the
// page hides is counted.
func withoutHTML(text string, from int) (lines []rawLine, hidden int) {
	w := &unwrapper{src: from, begun: from}
	if !strings.ContainsAny(text, "<&") {
		w.markdown(text)
		w.end()
		return w.out, 0
	}
	for i, piece := range fenced(text) {
		if i%2 == 1 {
			w.literal(piece)
			continue
		}
		w.tags(piece)
	}
	w.end()
	return w.out, w.hidden
}

// fenced parts a text into what stands outside and inside of blocks of code,
// in turns. Inside, a tag is none.
func fenced(text string) []string {
	var pieces []string
	at, from, open := 0, 0, ""
	for line := range strings.Lines(text) {
		fence := strings.TrimSpace(line)
		switch {
		case open == "" && (strings.HasPrefix(fence, "```") || strings.HasPrefix(fence, "~~~")):
			if strings.Contains(text[at+len(line):], "\n"+fence[:3]) {
				pieces = append(pieces, text[from:at])
				from, open = at, fence[:3]
			}
		case open != "" && strings.HasPrefix(fence, open):
			pieces = append(pieces, text[from:at+len(line)])
			from, open = at+len(line), ""
		}
		at += len(line)
	}
	return append(pieces, text[from:])
}

// literal takes in lines as they are.
func (w *unwrapper) literal(text string) {
	for line := range strings.Lines(text) {
		w.line = append(w.line, strings.TrimRight(line, "\n")...)
		w.end()
		w.src++
		w.begun = w.src
	}
}

// tags takes in a text with tags in it. What begins like a tag and never ends
// is text.
func (w *unwrapper) tags(text string) {
	const patience = 30 // such beginnings, each of which is read to the end of the text
	w.rest = lowerASCII(text)
	for range patience {
		text = w.whole(text)
		if text == "" {
			return
		}
		w.text("<")
		text, w.rest = text[1:], w.rest[1:]
	}
	w.text(text)
}

// whole takes in the text up to a tag that has no end, and returns the rest.
func (w *unwrapper) whole(text string) string {
	t := html.NewTokenizer(strings.NewReader(text))
	for t.Next() != html.ErrorToken {
		raw := string(t.Raw())
		text, w.rest = text[len(raw):], w.rest[len(raw):]
		w.token(t.Token(), raw)
		if w.unseen != "" {
			text = w.skip(text)
			t = html.NewTokenizer(strings.NewReader(text))
		}
		t.NextIsNotRawText() // A <title> or <style> that is never closed must not swallow the rest.
	}
	return text
}

// lowerASCII is a text in lower case, byte by byte in its place.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// closes reports whether an element is closed in what is still to be read.
func (w *unwrapper) closes(name string) bool {
	if w.never == nil {
		w.never = map[string]bool{}
	}
	if !w.never[name] && !strings.Contains(w.rest, "</"+name) {
		w.never[name] = true
	}
	return !w.never[name]
}

// unwrapper turns tags into lines.
type unwrapper struct {
	out    []rawLine
	line   []byte
	src    int             // the line of the file that is being read
	begun  int             // the line of the file on which the line in hand began
	blocks int             // open block elements: inside, white space is folded
	lists  []int           // open lists; the number of the last item, -1 for bullets
	marks  []mark          // open emphasis
	links  []string        // open links
	unseen string          // the element that has just begun, whose text is not shown
	rest   string          // what is still to be read, in lower case
	hidden int             // characters of elements that the page does not show
	never  map[string]bool // elements that are closed nowhere in it
	cells  int             // of the row in hand
	asides int             // open elements that are beside the subject of a page
	term   bool            // the line is a term that waits for its description
}

// mostNested is how deep lists are told apart; deeper ones are one.
const mostNested = 8

// mark is emphasis that is open and where its text begins in the line.
type mark struct {
	sign string
	at   int
}

func (w *unwrapper) token(t html.Token, raw string) {
	switch {
	case t.Type == html.TextToken:
		w.text(raw)
	case t.Type == html.CommentToken:
		w.declaration(raw)
	case t.Type == html.DoctypeToken, isForeign(t.Data):
		w.src += strings.Count(raw, "\n")
	case w.inCode() || !isTag(t.Data):
		w.text(strings.ReplaceAll(raw, "&", "&amp;"))
	default:
		w.tag(t)
		w.src += strings.Count(raw, "\n")
	}
}

// declaration takes in a comment, or what looks like one.
func (w *unwrapper) declaration(raw string) {
	switch {
	case isConditional(raw):
		w.src += strings.Count(raw, "\n")
	case strings.HasPrefix(raw, "<!--") && strings.HasSuffix(raw, "-->") && !w.inCode():
		w.comment(raw)
	default:
		w.text(strings.ReplaceAll(raw, "&", "&amp;"))
	}
}

// tag opens or closes an element, or leaves out all of one that is not shown.
func (w *unwrapper) tag(t html.Token) {
	switch {
	case slices.Contains(unseenTags, t.Data), isHidden(t) && w.closes(t.Data):
		if t.Type == html.StartTagToken && w.closes(t.Data) {
			w.unseen = t.Data
		}
	case t.Type == html.EndTagToken:
		w.close(t.Data)
	default:
		w.open(t)
	}
}

func isTag(name string) bool {
	return slices.Contains(blockTags, name) || slices.Contains(inlineTags, name) || slices.Contains(unseenTags, name)
}

// inCode reports whether the line has an open code span, or a backslash that
// makes text of what follows. Inside of an element neither makes text of a tag.
func (w *unwrapper) inCode() bool {
	return w.blocks == 0 && (strings.Count(string(w.line), "`")%2 == 1 || strings.HasSuffix(string(w.line), "\\"))
}

// text takes in a run of text: folded inside of elements, line by line outside.
func (w *unwrapper) text(raw string) {
	if w.blocks == 0 {
		w.markdown(raw)
		return
	}
	for i, line := range strings.Split(raw, "\n") {
		if i > 0 {
			w.src++
			w.softBreak(line)
		}
		words := unescaped(strings.Join(strings.Fields(line), " "))
		if words == "" {
			w.space(line != "")
			continue
		}
		w.space(strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t"))
		if len(w.lists) > 0 && strings.Trim(string(w.line), " -0123456789.") == "" {
			words = literalBox(words)
		}
		w.write(words)
		w.space(strings.HasSuffix(line, " ") || strings.HasSuffix(line, "\t"))
	}
}

// softBreak is a line end inside of an element: a space, unless Markdown goes
// on there.
func (w *unwrapper) softBreak(next string) {
	if l := newLine(rawLine{text: next}); l.Shape == Bullet || l.Shape == Head {
		w.end()
		return
	}
	w.space(true)
}

// markdown takes in text outside of elements, where lines are lines.
func (w *unwrapper) markdown(raw string) {
	for i, line := range strings.Split(raw, "\n") {
		if i > 0 {
			w.end()
			w.src++
			w.begun = w.src
		}
		w.write(unescaped(line))
	}
}

// unescaped resolves entities. What they keep from being a tag stays text.
func unescaped(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	s = shownEntity.ReplaceAllString(s, shown+"$1")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "&lt;", `\&lt;`), "&#60;", `\&#60;`)
	return strings.ReplaceAll(tidy.Replace(stdhtml.UnescapeString(s)), shown, `\&`)
}

// shownEntity is an entity that is shown as it is written, as in a text about
// HTML. It stays one that is shown.
var shownEntity = regexp.MustCompile(`(?:&amp;|&#38;|&#x26;|\\&)(#?[A-Za-z0-9]+;)`)

// shown stands for the sign of such an entity while others are resolved.
const shown = "\x01"

func (w *unwrapper) write(s string) {
	if len(w.line) == 0 {
		w.begun = w.src
	}
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			w.end()
		}
		w.line = append(w.line, line...)
	}
}

// space parts words, where there are some.
func (w *unwrapper) space(wanted bool) {
	if n := len(w.line); wanted && n > 0 && w.line[n-1] != ' ' {
		w.line = append(w.line, ' ')
	}
}

// end ends the line. Emphasis that is open ends with it and leaves no sign.
func (w *unwrapper) end() {
	w.out = append(w.out, rawLine{strings.TrimRight(string(w.line), " \t"), w.begun, w.asides > 0})
	w.line, w.begun, w.cells, w.term = w.line[:0], w.src, 0, false
	for i := range w.marks {
		w.marks[i].at = 0
	}
}

// fresh begins a new line where there is something on this one but a mark.
func (w *unwrapper) fresh() {
	if strings.Trim(string(w.line), " -*#0123456789.") != "" {
		w.end()
	}
}

// apart leaves a blank line.
func (w *unwrapper) apart() {
	w.fresh()
	if n := len(w.out); len(w.line) == 0 && n > 0 && w.out[n-1].text != "" && len(w.lists) == 0 {
		w.end()
	}
}

func (w *unwrapper) comment(raw string) {
	w.apart()
	for line := range strings.SplitSeq(raw, "\n") {
		w.out = append(w.out, rawLine{text: line, src: w.src})
		w.src++
	}
	w.src--
	w.begun = w.src
	w.out = append(w.out, rawLine{src: w.src})
}

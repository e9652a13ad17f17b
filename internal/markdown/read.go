package markdown

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"jobdraft/internal/nearest"
	"jobdraft/internal/posting"
	"jobdraft/internal/recent"
)

const byteOrderMark = "\ufeff"

// Reader reads documents and remembers how it read the parts of the last one, so
// that reading a text again after an edit costs little more than the edit. It is
// not safe for concurrent use.
type Reader struct {
	blocks   parser.Parser
	readings recent.Cache[string, posting.Rendering]
	headings recent.Cache[string, heading]
	front    *frontMatter
	last     blocks
}

// NewReader makes a reader.
func NewReader() *Reader {
	return &Reader{
		blocks: parser.NewParser(
			parser.WithBlockParsers(parser.DefaultBlockParsers()...),
			parser.WithParagraphTransformers(util.Prioritized(parser.LinkReferenceParagraphTransformer, 1)),
		),
	}
}

// Read reads the text of a document. The error is [Problems] where it has a
// place in the file.
func Read(source string) (*posting.Document, error) { return NewReader().Read(source) }

// Read reads the text of a document.
func (r *Reader) Read(source string) (*posting.Document, error) {
	if err := accept(source); err != nil {
		return nil, err
	}
	r.readings.NextPass()
	r.headings.NextPass()
	lead := ""
	if strings.HasPrefix(source, byteOrderMark) {
		lead = byteOrderMark
	}
	front, body, err := splitFrontMatter(source[len(lead):])
	if err != nil {
		return nil, err
	}
	parts, fields, err := r.readFront(front)
	if err != nil {
		return nil, err
	}
	if !r.last.standIn(body) {
		r.last = blocks{body: body, starts: r.starts(body)}
	}
	blank, parts := r.cut(body, parts)
	if front == "" {
		lead += blank
	}
	if err := tooMany(parts); err != nil {
		return nil, err
	}
	for i := range parts {
		r.interpret(&parts[i])
	}
	d := posting.New(lead, parts, fields)
	d.Warnings = warnings(fields)
	return d, nil
}

// ReadHead reads what a document says of itself before its first section: its
// fields and its title. It is for lists of many documents, of which only one
// will be opened.
func ReadHead(source string) (*posting.Document, error) {
	if err := accept(source); err != nil {
		return nil, err
	}
	head, _ := Head(source)
	return Read(head)
}

// Head is what stands before the first section of a text; ok is false where
// that is all there is of it.
func Head(source string) (head string, ok bool) {
	_, body, err := splitFrontMatter(strings.TrimPrefix(source, byteOrderMark))
	from := max(len(source)-len(body)-1, 0) // The line end of a fence may be that before the heading.
	at := strings.Index(source[from:], "\n## ")
	if err != nil || at < 0 {
		return source, false
	}
	return source[:from+at+1], true
}

// readFront is the front matter as a part, none where it is empty. It is kept
// from one reading to the next, since most edits leave it alone.
func (r *Reader) readFront(source string) ([]posting.Part, posting.Fields, error) {
	if source == "" {
		return nil, posting.Fields{}, nil
	}
	if r.front == nil || r.front.source != source {
		f, err := readFrontMatter(source)
		if err != nil {
			return nil, posting.Fields{}, err
		}
		r.front = f
	}
	part := posting.Part{Kind: posting.FrontMatter, Source: source, Keys: r.front.keys, Box: -1}
	return []posting.Part{part}, r.front.fields, nil
}

// cut parts the body at the starts of its blocks and appends the parts. What
// stands before the first one is blank and belongs to the part before it, or is
// returned.
func (r *Reader) cut(body string, parts []posting.Part) (string, []posting.Part) {
	starts, end := r.last.starts, len(body)
	if len(starts) > 0 {
		end = starts[0].at
	}
	blank := body[:end]
	if !isBlank(blank) { // Never seen; a line must not be lost for it.
		starts = append([]start{{at: 0, kind: posting.Prose}}, starts...)
		blank = ""
	}
	if len(parts) > 0 {
		parts[len(parts)-1].Blank = blank
	}
	parts = slices.Grow(parts, len(starts))
	r.last.boxes = r.last.boxes[:0]
	for i, s := range starts {
		end := len(body)
		if i+1 < len(starts) {
			end = starts[i+1].at
		}
		p := r.newPart(body[s.at:end], s)
		if p.Box >= 0 {
			r.last.boxes = append(r.last.boxes, s.at+p.Box)
		}
		parts = append(parts, p)
	}
	return blank, parts
}

// newPart splits the blank lines behind a part from its own and finds what is
// special in them.
func (r *Reader) newPart(lines string, s start) posting.Part {
	own := ownLen(lines)
	p := posting.Part{Kind: s.kind, Source: lines[:own], Blank: lines[own:], Box: -1}
	switch s.kind {
	case posting.Item:
		readItem(&p, s.node, s.at)
	case posting.Title, posting.Heading, posting.Group:
		r.readHeading(&p, s.node, s.at)
	case posting.FrontMatter, posting.Prose:
	}
	return p
}

// ownLen is the length of the lines up to the last one that is not blank.
func ownLen(lines string) int {
	own, at := 0, 0
	for line := range strings.Lines(lines) {
		at += len(line)
		if !isBlank(line) {
			own = at
		}
	}
	return own
}

// isBlank reports whether a line is blank as CommonMark has it: spaces and
// tabs alone.
func isBlank(line string) bool { return strings.Trim(line, " \t\r\n") == "" }

func tooMany(parts []posting.Part) error {
	items := 0
	for i := range parts {
		if parts[i].Kind == posting.Item {
			items++
		}
	}
	if items > MaxItems {
		return fmt.Errorf("the file has %d items; at most %d are read", items, MaxItems)
	}
	return nil
}

// warnings names what was kept without being understood, in one sentence, with
// the known key that a misspelled one is nearest to.
func warnings(f posting.Fields) []string {
	if len(f.Unknown) == 0 {
		return nil
	}
	named := make([]string, len(f.Unknown))
	for i, key := range f.Unknown {
		if named[i] = key; nearestKey(key) != "" {
			named[i] += " (did you mean " + nearestKey(key) + "?)"
		}
	}
	return []string{"kept without being used: " + strings.Join(named, ", ")}
}

// nearestKey is the known key that a key is another name or a misspelling of,
// empty if none is near.
func nearestKey(key string) string {
	if k, ok := posting.KeyOfLabel(strings.ToLower(strings.NewReplacer("_", " ", "-", " ").Replace(key))); ok {
		return string(k)
	}
	var known []string
	for _, f := range posting.FieldTable() {
		known = append(known, string(f.Key))
	}
	return nearest.Name(key, known)
}

// readHeading finds the words of a heading and its kind.
func (r *Reader) readHeading(p *posting.Part, n ast.Node, base int) {
	lines := n.Lines()
	var raw bytes.Buffer
	for i := range lines.Len() {
		seg := lines.At(i)
		if i > 0 {
			raw.WriteByte(' ')
		}
		raw.WriteString(strings.TrimSpace(p.Source[seg.Start-base : seg.Stop-base]))
	}
	h := r.headings.Get(raw.String(), newHeading)
	p.Words, p.Section = h.words, h.kind
}

// heading is what a heading says.
type heading struct {
	words string
	kind  posting.Kind
}

func newHeading(raw string) heading {
	words, comment := lastComment(raw)
	h := heading{words: plainText(words)}
	h.kind = posting.KindOf(h.words)
	if name, ok := strings.CutPrefix(strings.TrimSpace(comment), "kind:"); ok {
		if kind, known := posting.ParseKind(name); known {
			h.kind = kind
		}
	}
	return h
}

// lastComment parts a comment at the end of a line from what stands before it.
func lastComment(s string) (before, comment string) {
	s = strings.TrimSpace(s)
	inner, ok := strings.CutSuffix(s, "-->")
	open := strings.LastIndex(inner, "<!--")
	if !ok || open < 0 || open > 0 && s[open-1] == '\\' {
		return s, ""
	}
	return strings.TrimRight(s[:open], " \t"), inner[open+len("<!--"):]
}

// readItem finds the marker, the box and the mark of an item.
func readItem(p *posting.Part, n ast.Node, base int) {
	src := p.Source
	indent := len(src) - len(strings.TrimLeft(src, " \t"))
	p.Marker = indent + listMarkerLen(src[indent:])
	p.Content = contentAt(src, p.Marker)
	first := n.FirstChild()
	if first == nil || first.Kind() != ast.KindParagraph && first.Kind() != ast.KindTextBlock {
		return
	}
	if hasBox(src[p.Content:]) && first.Pos() == base+p.Content {
		p.Box = p.Content + 1
		p.Content = contentAt(src, p.Content+len("[x]"))
	}
	readMark(p, first.Lines(), base)
}

// contentAt is where the text begins behind a marker or box: behind the white
// space, unless that is all there is on the line or makes it code.
func contentAt(src string, at int) int {
	end := at
	for end < len(src) && (src[end] == ' ' || src[end] == '\t') {
		end++
	}
	const code = 5 // A marker and five spaces begin an indented block of code.
	switch {
	case end == len(src) || src[end] == '\n' || src[end] == '\r':
		return at
	case end-at >= code:
		return at + 1
	}
	return end
}

func hasBox(s string) bool {
	if len(s) < 3 || s[0] != '[' || s[2] != ']' || !isBoxMark(s[1]) {
		return false
	}
	return len(s) == 3 || strings.ContainsRune(" \t\r\n", rune(s[3]))
}

func isBoxMark(b byte) bool { return b == ' ' || b == 'x' || b == 'X' }

// readMark finds the mark: a comment of level and market names as the last
// thing of the item's first paragraph.
func readMark(p *posting.Part, lines *text.Segments, base int) {
	last := lines.At(lines.Len() - 1)
	from, to := max(last.Start-base, p.Content), last.Stop-base
	if from >= to || to > len(p.Source) {
		return
	}
	line := strings.TrimRight(p.Source[from:to], " \t\r\n")
	before, comment := lastComment(line)
	levels, markets, ok := posting.ParseMark(comment)
	if !ok {
		return
	}
	p.Levels, p.Markets = levels, markets
	p.Mark = [2]int{from + len(before), from + len(line)}
}

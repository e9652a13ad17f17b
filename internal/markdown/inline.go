package markdown

import (
	"html"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"jobdraft/internal/posting"
)

// full reads blocks and what is inline in them. Reference definitions are
// text here: they stand in other parts, and what is shown must not lose them.
var full = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithParagraphTransformers(util.Prioritized(tables{}, 1)),
	)
})

// interpret fills in how a part is shown.
func (r *Reader) interpret(p *posting.Part) {
	var own string
	switch p.Kind {
	case posting.Item:
		own = p.Raw()
	case posting.Prose:
		own = p.ProseSource()
	case posting.FrontMatter, posting.Title, posting.Heading, posting.Group:
		return
	}
	p.Rendering = r.readings.Get(own, read)
}

// read is how a run of Markdown is shown.
func read(own string) posting.Rendering {
	if isPlain(own) {
		return posting.Rendering{Blocks: plainBlock(own), Markdown: own}
	}
	if utf8.RuneCountInString(own) > MaxInline {
		shown := strings.TrimSpace(withoutComments(own))
		return posting.Rendering{Blocks: plainBlock(strings.Join(strings.Fields(shown), " ")), Markdown: shown}
	}
	w := &walker{source: []byte(own)}
	w.blocks(full().Parse(text.NewReader(w.source)), posting.Paragraph, 0)
	return posting.Rendering{Blocks: w.out, Markdown: w.withoutComments()}
}

// isPlain reports whether a text can only be one paragraph without markup.
func isPlain(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(first) && !strings.ContainsAny(s, "\\`*_[]<>&!|\n\t") && !strings.Contains(s, "  ")
}

func plainBlock(s string) []posting.Block {
	if s == "" {
		return nil
	}
	return []posting.Block{{Runs: []posting.Run{{Text: s}}}}
}

// plainText is one line of inline Markdown without its looks.
func plainText(s string) string {
	var lines []string
	for _, b := range read(s).Blocks {
		lines = append(lines, b.Text())
	}
	return strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
}

// walker turns the syntax tree of one part into blocks.
type walker struct {
	source   []byte
	out      []posting.Block
	comments []posting.Span
}

// blocks walks the children of a container. The first block of a list item
// has the item's style; what follows in it is a paragraph at its depth.
func (w *walker) blocks(parent ast.Node, style posting.Style, depth int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.List:
			w.list(n, depth)
		case *ast.Blockquote:
			w.blocks(n, posting.Quote, depth)
		case *ast.Heading:
			w.add(posting.Block{Style: style, Depth: depth, Runs: w.runs(n, posting.Run{Strong: true})})
		case *ast.Paragraph, *ast.TextBlock:
			w.add(posting.Block{Style: style, Depth: depth, Runs: w.runs(n, posting.Run{})})
		case *ast.HTMLBlock:
			w.htmlBlock(n, depth)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			w.verbatim(string(n.Lines().Value(w.source)), depth)
		}
		if style == posting.Bullet || style == posting.Numbered {
			style = posting.Paragraph
		}
	}
}

func (w *walker) list(l *ast.List, depth int) {
	number := l.Start
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		style := posting.Bullet
		if l.IsOrdered() {
			style = posting.Numbered
		}
		at := len(w.out)
		w.blocks(item, style, depth+1)
		if l.IsOrdered() && at < len(w.out) {
			w.out[at].Number = number
			number++
		}
	}
}

func (w *walker) add(b posting.Block) {
	if len(b.Runs) > 0 {
		w.out = append(w.out, b)
	}
}

func (w *walker) verbatim(s string, depth int) {
	if s = strings.TrimRight(s, "\r\n"); strings.TrimSpace(s) != "" {
		w.add(posting.Block{Style: posting.Verbatim, Depth: depth, Runs: []posting.Run{{Text: s}}})
	}
}

// htmlBlock shows raw HTML as text; a comment in it is kept and never shown.
func (w *walker) htmlBlock(n *ast.HTMLBlock, depth int) {
	start := n.Pos()
	end := start
	if lines := n.Lines(); lines.Len() > 0 {
		end = lines.At(lines.Len() - 1).Stop
	}
	if n.HasClosure() {
		end = max(end, n.ClosureLine.Stop)
	}
	raw := string(w.source[start:end])
	w.comments = append(w.comments, commentSpans(raw, start)...)
	w.verbatim(withoutComments(raw), depth)
}

// commentSpans finds the comments of a text; one that is never closed goes to
// the end.
func commentSpans(s string, base int) []posting.Span {
	var spans []posting.Span
	for at := 0; ; {
		open := strings.Index(s[at:], "<!--")
		if open < 0 {
			return spans
		}
		open += at
		end := len(s)
		if n := strings.Index(s[open+len("<!--"):], "-->"); n >= 0 {
			end = open + len("<!--") + n + len("-->")
		}
		spans = append(spans, posting.Span{Start: base + open, End: base + end})
		at = end
	}
}

func withoutComments(s string) string { return without(s, commentSpans(s, 0)) }

// without takes spans out of a text, with the white space before each.
func without(s string, spans []posting.Span) string {
	var b strings.Builder
	at := 0
	for _, span := range spans {
		b.WriteString(strings.TrimRight(s[at:span.Start], " \t"))
		at = span.End
	}
	b.WriteString(s[at:])
	return b.String()
}

func (w *walker) withoutComments() string {
	if len(w.comments) == 0 {
		return string(w.source)
	}
	return strings.TrimSpace(without(string(w.source), w.comments))
}

// runs reads what is inline in a block.
func (w *walker) runs(parent ast.Node, look posting.Run) []posting.Run {
	var out []posting.Run
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		out = append(out, w.run(n, look)...)
	}
	return joined(out)
}

func (w *walker) run(n ast.Node, look posting.Run) []posting.Run {
	switch n := n.(type) {
	case *ast.Text:
		look.Text = unescape(string(n.Segment.Value(w.source)))
		switch {
		case n.HardLineBreak():
			look.Text += "\n"
		case n.SoftLineBreak():
			look.Text += " "
		}
	case *ast.String:
		look.Text = string(n.Value)
	case *ast.CodeSpan:
		look.Code = true
		look.Text = codeText(n, w.source)
	case *ast.Emphasis:
		look.Strong = look.Strong || n.Level > 1
		look.Emphasis = look.Emphasis || n.Level == 1
		return w.runs(n, look)
	case *ast.Link:
		look.Link = unescape(string(n.Destination))
		return w.runs(n, look)
	case *ast.Image:
		return w.runs(n, look)
	case *ast.AutoLink:
		look.Link, look.Text = string(n.URL(w.source)), string(n.Label(w.source))
	case *ast.RawHTML:
		look.Text = w.rawHTML(n)
	default:
		return w.runs(n, look)
	}
	return []posting.Run{look}
}

// rawHTML is a tag as text; a comment is noted and is none.
func (w *walker) rawHTML(n *ast.RawHTML) string {
	raw := string(n.Segments.Value(w.source))
	if !strings.HasPrefix(raw, "<!--") {
		return raw
	}
	last := n.Segments.At(n.Segments.Len() - 1)
	w.comments = append(w.comments, posting.Span{Start: n.Segments.At(0).Start, End: last.Stop})
	return ""
}

// joined puts runs of one look together and drops the white space around them.
func joined(runs []posting.Run) []posting.Run {
	var out []posting.Run
	for _, r := range runs {
		last := len(out) - 1
		if last >= 0 && sameLook(out[last], r) {
			out[last].Text += r.Text
			continue
		}
		if r.Text != "" {
			out = append(out, r)
		}
	}
	if len(out) == 1 {
		out[0].Text = strings.TrimSpace(out[0].Text)
	}
	if last := len(out) - 1; last > 0 {
		out[0].Text = strings.TrimLeft(out[0].Text, " \t\n")
		out[last].Text = strings.TrimRight(out[last].Text, " \t\n")
	}
	return out
}

func sameLook(a, b posting.Run) bool {
	a.Text, b.Text = "", ""
	return a == b
}

func codeText(n *ast.CodeSpan, source []byte) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.WriteString(strings.ReplaceAll(string(t.Segment.Value(source)), "\n", " "))
		}
	}
	return b.String()
}

// unescape resolves backslash escapes and entities, as CommonMark has them.
func unescape(s string) string {
	if !strings.ContainsAny(s, "\\&") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]):
			i++
			b.WriteByte(s[i])
		case s[i] == '&':
			n := entityLen(s[i:])
			b.WriteString(html.UnescapeString(s[i : i+n]))
			i += n - 1
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// entityLen is the length of the entity that begins a text, 1 for none.
func entityLen(s string) int {
	const longest = 34
	if n := strings.IndexByte(s[:min(len(s), longest)], ';'); n > 1 {
		return n + 1
	}
	return 1
}

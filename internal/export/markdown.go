package export

import (
	"regexp"
	"strconv"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

var markdownFormat = Format{
	Name: "markdown", SaveLabel: "Markdown", Ext: ".md", CopyLabel: "Markdown",
	Write: func(d *posting.Document, _ int) (Output, error) {
		return Output{Data: []byte(Markdown(d.Posting()))}, nil
	},
	Copy: Markdown,
}

// Markdown is the posting as Markdown: no front matter, no boxes, no comments,
// one line end behind the last line.
func Markdown(p *posting.Posting) string {
	var m markdownWriter
	m.heading(1, p.Title)
	m.paragraph(escape(strings.Join(p.Facts, " · ")))
	m.paragraph(escape(p.Pay))
	for _, l := range p.Labelled {
		m.paragraph(escape(l.String()))
	}
	for _, s := range p.Sections {
		m.heading(2, s.Heading)
		for i := range s.Entries {
			m.entry(&s.Entries[i])
		}
	}
	return sanitize.Text(m.b.String())
}

// markdownWriter writes blocks with one blank line between them; the items of
// a list follow each other.
type markdownWriter struct {
	b      strings.Builder
	inList bool
}

func (m *markdownWriter) open(item bool) {
	if m.b.Len() > 0 && (!item || !m.inList) {
		m.b.WriteByte('\n')
	}
	m.inList = item
}

func (m *markdownWriter) heading(level int, words string) {
	if words != "" {
		m.paragraph(strings.Repeat("#", level) + " " + escape(words))
	}
}

func (m *markdownWriter) paragraph(text string) {
	if text == "" {
		return
	}
	m.open(false)
	m.b.WriteString(text + "\n")
}

func (m *markdownWriter) entry(e *posting.Entry) {
	switch e.Style {
	case posting.Subheading:
		m.heading(3, e.Markdown)
	case posting.Text:
		m.paragraph(inert(e.Markdown))
	case posting.Point:
		m.item("- ", unboxed(inert(e.Markdown)))
	case posting.Step:
		m.item(strconv.Itoa(e.Number)+". ", unboxed(inert(e.Markdown)))
	case posting.ToolLine:
		m.item("- ", escape(e.Label)+": "+inert(e.Markdown))
	}
}

// item writes a list item; its further lines stay in it by their indent.
func (m *markdownWriter) item(marker, text string) {
	m.open(true)
	indent := "\n" + strings.Repeat(" ", len(marker))
	text = strings.ReplaceAll(text, "\n", indent)
	text = strings.ReplaceAll(text, indent+"\n", "\n\n")
	m.b.WriteString(marker + text + "\n")
}

// unboxed keeps words that look like a box from being read as one.
func unboxed(item string) string {
	if box.MatchString(item) {
		return `\` + item
	}
	return item
}

var box = regexp.MustCompile(`^\[[ xX]\](\s|$)`)

// escape keeps plain words from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "`", "\\`", "<", `\<`).Replace(s)
}

package export

import (
	"html"
	"strconv"
	"strings"

	"jobdraft/internal/posting"
)

// markup writes elements as HTML. Strict markup has only the tags that job
// boards keep: p, ul, li, strong, em, h2.
type markup struct {
	b         strings.Builder
	strict    bool
	lists     []string // the tag of each list that is open, with an open item in each
	inSection bool
}

func (m *markup) elements(elements []element) {
	for i := range elements {
		m.element(&elements[i])
	}
	m.closeLists(0)
	m.section(false)
}

func (m *markup) element(e *element) {
	if e.kind == item {
		m.item(e)
		return
	}
	if e.kind == heading || e.kind == facts || e.kind == table {
		m.closeLists(0)
	}
	m.closeLists(min(e.level, len(m.lists)))
	switch {
	case e.kind == heading:
		m.heading(e)
	case e.kind == table:
		m.table(e)
	case m.strict:
		for _, line := range splitLines(e.runs) {
			m.wrap("<p>", line, "</p>")
		}
	case e.kind == facts:
		m.wrap(`<p class="facts">`, e.runs, "</p>")
	case e.kind == quote:
		m.wrap("<blockquote><p>", e.runs, "</p></blockquote>")
	case e.kind == verbatim:
		m.b.WriteString("<pre>" + html.EscapeString(textOf(e.runs)) + "</pre>\n")
	default:
		m.wrap("<p>", e.runs, "</p>")
	}
}

func (m *markup) heading(e *element) {
	level := e.level
	if m.strict {
		if level == 3 {
			m.wrap("<p><strong>", e.runs, "</strong></p>")
			return
		}
		level = 2
	}
	if e.level <= 2 {
		m.section(e.level == 2)
	}
	tag := "h" + strconv.Itoa(level)
	m.wrap("<"+tag+">", e.runs, "</"+tag+">")
}

// section ends the section that is open, and opens the next.
func (m *markup) section(next bool) {
	if m.strict {
		return
	}
	if m.inSection {
		m.b.WriteString("</section>\n")
	}
	if next {
		m.b.WriteString("<section>\n")
	}
	m.inSection = next
}

// item writes an item of the list at its level. What is nested in it, or
// belongs to it, comes before its end.
func (m *markup) item(e *element) {
	tag, runs := m.list(e)
	m.closeLists(e.level)
	if len(m.lists) == e.level {
		if m.lists[e.level-1] == tag {
			m.b.WriteString("</li>\n<li>")
		} else {
			m.closeLists(e.level - 1)
		}
	}
	for len(m.lists) < e.level {
		m.open(tag, e, len(m.lists)+1 == e.level)
	}
	m.inline(runs)
}

// list is the tag of the list that an item stands in, and what the item says.
func (m *markup) list(e *element) (tag string, runs []posting.Run) {
	switch {
	case !e.ordered:
		return "ul", e.runs
	case m.strict:
		return "ul", append([]posting.Run{{Text: strconv.Itoa(e.number) + ". "}}, e.runs...)
	default:
		return "ol", e.runs
	}
}

// open opens a list with its first item; a list that has nothing but another
// list is a bulleted one.
func (m *markup) open(tag string, e *element, last bool) {
	start := ""
	switch {
	case !last:
		tag = "ul"
	case tag == "ol" && e.number != 1:
		start = ` start="` + strconv.Itoa(e.number) + `"`
	}
	m.b.WriteString("<" + tag + start + ">\n<li>")
	m.lists = append(m.lists, tag)
}

func (m *markup) closeLists(to int) {
	for len(m.lists) > to {
		last := len(m.lists) - 1
		m.b.WriteString("</li>\n</" + m.lists[last] + ">\n")
		m.lists = m.lists[:last]
	}
}

func (m *markup) wrap(before string, runs []posting.Run, after string) {
	if len(runs) == 0 {
		return
	}
	m.b.WriteString(before)
	m.inline(runs)
	m.b.WriteString(after + "\n")
}

// inline writes runs with their looks.
func (m *markup) inline(runs []posting.Run) {
	if m.strict {
		runs = spelled(runs)
	}
	for group := range byLink(runs) {
		link := linkTo(group[0].Link)
		if link != "" {
			m.b.WriteString(`<a href="` + html.EscapeString(link) + `">`)
		}
		for _, r := range group {
			m.run(r)
		}
		if link != "" {
			m.b.WriteString("</a>")
		}
	}
}

func (m *markup) run(r posting.Run) {
	text := html.EscapeString(r.Text)
	if m.strict {
		text = strings.ReplaceAll(text, "\n", " ")
	} else {
		text = strings.ReplaceAll(text, "\n", "<br>\n")
	}
	if r.Code && !m.strict {
		text = "<code>" + text + "</code>"
	}
	if r.Emphasis {
		text = "<em>" + text + "</em>"
	}
	if r.Strong {
		text = "<strong>" + text + "</strong>"
	}
	m.b.WriteString(text)
}

// table writes rows, the first as the header and the first cell of each other
// row as what the row is about.
func (m *markup) table(e *element) {
	m.b.WriteString("<table>\n<colgroup>")
	for _, share := range e.widths {
		m.b.WriteString(`<col style="width:` + strconv.Itoa(share) + `%">`)
	}
	m.b.WriteString("</colgroup>\n<thead>\n")
	for i, row := range e.rows {
		m.b.WriteString("<tr>")
		for column, text := range row {
			m.cell(i == 0, column == 0, text)
		}
		m.b.WriteString("</tr>\n")
		if i == 0 {
			m.b.WriteString("</thead>\n<tbody>\n")
		}
	}
	m.b.WriteString("</tbody>\n</table>\n")
}

func (m *markup) cell(head, first bool, text string) {
	tag, scope := "td", ""
	switch {
	case head:
		tag, scope = "th", ` scope="col"`
	case first && text != "":
		tag, scope = "th", ` scope="row"`
	}
	m.b.WriteString("<" + tag + scope + ">" + html.EscapeString(text) + "</" + tag + ">")
}

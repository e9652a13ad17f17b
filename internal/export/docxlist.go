package export

import (
	"fmt"
	"strconv"
	"strings"
)

// deepest is how many levels a list of Word has.
const deepest = 9

// step is how far a level of a list is indented, in twentieths of a point.
const step = 360

// bullets is the number of the one list with bullets; the numbered lists follow
// it.
const bullets = 1

// numberedList is where a numbered list begins.
type numberedList struct{ level, start int }

// endLists ends the numbered lists that an element ends.
func (w *wordWriter) endLists(e *element) {
	from := 1
	switch {
	case e.kind == item && !e.ordered:
		from = e.level
	case e.kind == item, e.kind == paragraph, e.kind == quote, e.kind == verbatim:
		from = e.level + 1
	}
	clear(w.running[min(max(from, 1), deepest+1):])
}

// listed makes a paragraph an item of its list.
func (w *wordWriter) listed(e *element) string {
	level := min(e.level, deepest)
	list := bullets
	if e.ordered {
		if w.running[level] == 0 || e.number == 1 {
			w.lists = append(w.lists, numberedList{level, e.number})
			w.running[level] = bullets + len(w.lists)
		}
		list = w.running[level]
	}
	return fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level-1, list)
}

// numbering is the part that says how lists look.
func (w *wordWriter) numbering() string {
	var b strings.Builder
	b.WriteString(xmlHead + "<w:numbering" + wordNames + ">\n")
	shape(&b, 0, "bullet", func(level int) string { return [...]string{"•", "◦", "▪"}[level%3] })
	shape(&b, 1, "decimal", func(level int) string { return "%" + strconv.Itoa(level+1) + "." })
	fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="0"/></w:num>`+"\n", bullets)
	for i, list := range w.lists {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="%d">`+
			`<w:startOverride w:val="%d"/></w:lvlOverride></w:num>`+"\n", bullets+1+i, list.level-1, list.start)
	}
	b.WriteString("</w:numbering>\n")
	return b.String()
}

// shape writes how the levels of a list look.
func shape(b *strings.Builder, id int, format string, sign func(level int) string) {
	fmt.Fprintf(b, `<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>`+"\n", id)
	for level := range deepest {
		fmt.Fprintf(b, `<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc `+
			`w:val="left"/>`+
			`<w:pPr><w:ind w:left="%d" w:hanging="%d"/></w:pPr></w:lvl>`+"\n", level, format, sign(level), (level+1)*step, step)
	}
	b.WriteString("</w:abstractNum>\n")
}

package export

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"jobdraft/internal/posting"
)

// wordNames are the namespaces of the main part.
const wordNames = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
	` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

// wordWriter writes elements as WordprocessingML.
type wordWriter struct {
	b       strings.Builder
	paper   paper
	links   []string         // the addresses that the text links to
	lists   []numberedList   // each its own, so that each begins anew
	running [deepest + 1]int // by level, the number of the numbered list that is open, 0 for none
}

func (w *wordWriter) elements(elements []element) {
	for i := range elements {
		e := &elements[i]
		w.endLists(e)
		if e.kind == table {
			w.table(e)
			continue
		}
		w.paragraph(w.setting(e), e.runs)
	}
}

// setting is what a paragraph's properties say for an element, in the order
// that the schema asks for.
func (w *wordWriter) setting(e *element) string {
	bidi := ""
	if startsRightToLeft(textOf(e.runs)) {
		bidi = "<w:bidi/>"
	}
	switch e.kind {
	case heading:
		return style("Heading"+strconv.Itoa(min(e.level, 3))) + bidi
	case facts:
		return style("Facts") + bidi
	case item:
		return style("ListParagraph") + w.listed(e) + bidi
	case quote:
		return style("Quote") + bidi + indent(e.level)
	case verbatim:
		return style("Verbatim") + bidi + indent(e.level)
	case paragraph, table:
	}
	return bidi + indent(e.level)
}

func style(id string) string { return `<w:pStyle w:val="` + id + `"/>` }

// indent sets a paragraph under the text of the list that it stands in.
func indent(level int) string {
	if level == 0 {
		return ""
	}
	return `<w:ind w:left="` + strconv.Itoa(min(level, deepest)*step) + `"/>`
}

func (w *wordWriter) paragraph(setting string, runs []posting.Run) {
	w.b.WriteString("<w:p>")
	if setting != "" {
		w.b.WriteString("<w:pPr>" + setting + "</w:pPr>")
	}
	for group := range byLink(runs) {
		link := linkTo(group[0].Link)
		if link != "" {
			w.b.WriteString(`<w:hyperlink r:id="` + w.link(link) + `">`)
		}
		for _, r := range group {
			w.run(r)
		}
		if link != "" {
			w.b.WriteString("</w:hyperlink>")
		}
	}
	w.b.WriteString("</w:p>\n")
}

func (w *wordWriter) run(r posting.Run) {
	w.b.WriteString("<w:r>")
	if look := lookOf(r); look != "" {
		w.b.WriteString("<w:rPr>" + look + "</w:rPr>")
	}
	for i, line := range strings.Split(r.Text, "\n") {
		if i > 0 {
			w.b.WriteString("<w:br/>")
		}
		if line != "" {
			w.b.WriteString(`<w:t xml:space="preserve">` + xmlText(line) + "</w:t>")
		}
	}
	w.b.WriteString("</w:r>")
}

// lookOf is what a run's properties say.
func lookOf(r posting.Run) string {
	look := ""
	switch {
	case r.Link != "":
		look = `<w:rStyle w:val="Hyperlink"/>`
	case r.Code:
		look = `<w:rStyle w:val="Code"/>`
	}
	if r.Strong {
		look += "<w:b/><w:bCs/>"
	}
	if r.Emphasis {
		look += "<w:i/><w:iCs/>"
	}
	if startsRightToLeft(r.Text) {
		look += "<w:rtl/>"
	}
	return look
}

// firstLink is the number of the relationship of the first link.
const firstLink = 4

// link is the relationship for an address.
func (w *wordWriter) link(address string) string {
	i := slices.Index(w.links, address)
	if i < 0 {
		i = len(w.links)
		w.links = append(w.links, address)
	}
	return "rId" + strconv.Itoa(firstLink+i)
}

// table sets rows over the whole width, the first again on each page.
func (w *wordWriter) table(e *element) {
	w.b.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>`)
	w.b.WriteString("<w:tblGrid>")
	for _, share := range e.widths {
		w.b.WriteString(`<w:gridCol w:w="` + strconv.Itoa(w.paper.textWidth()*share/100) + `"/>`)
	}
	w.b.WriteString("</w:tblGrid>\n")
	for i, row := range e.rows {
		w.b.WriteString("<w:tr><w:trPr><w:cantSplit/>")
		if i == 0 {
			w.b.WriteString("<w:tblHeader/>")
		}
		w.b.WriteString("</w:trPr>\n")
		for column, text := range row {
			w.b.WriteString(`<w:tc><w:tcPr><w:tcW w:w="` + strconv.Itoa(w.paper.textWidth()*e.widths[column]/100) +
				`" w:type="dxa"/></w:tcPr>`)
			w.paragraph(style("Cell"), []posting.Run{{Text: text, Strong: i == 0}})
			w.b.WriteString("</w:tc>")
		}
		w.b.WriteString("</w:tr>\n")
	}
	w.b.WriteString("</w:tbl>\n<w:p/>\n")
}

// document is the main part.
func (w *wordWriter) document() string {
	return xmlHead + "<w:document" + wordNames + "><w:body>\n" + w.b.String() + w.paper.section() +
		"</w:body></w:document>\n"
}

// relationships names the other parts and the links of the main part.
func (w *wordWriter) relationships() string {
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	var b strings.Builder
	b.WriteString(xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + "\n")
	for i, part := range []string{"styles", "settings", "numbering"} {
		b.WriteString(`<Relationship Id="rId` + strconv.Itoa(i+1) + `" Type="` + office + part + `" Target="` + part +
			`.xml"/>` + "\n")
	}
	for i, address := range w.links {
		b.WriteString(`<Relationship Id="rId` + strconv.Itoa(firstLink+i) + `" Type="` + office + `hyperlink" Target="` +
			xmlText(address) + `" TargetMode="External"/>` + "\n")
	}
	b.WriteString("</Relationships>\n")
	return b.String()
}

// xmlText escapes a text, which the gate has freed of what XML forbids.
func xmlText(s string) string { return html.EscapeString(s) }

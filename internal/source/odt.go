package source

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

const odtText = "content.xml"

// readODT gives the text of an OpenDocument file as Markdown: headings, lists,
// tables and paragraphs that are bold.
func readODT(archive *zip.Reader) (c Contents, err error) {
	f, err := archive.Open(odtText)
	if err != nil {
		return c, err
	}
	defer f.Close()
	limited := &io.LimitedReader{R: f, N: maxUnpacked + 1}
	o := &odtReader{xml: xml.NewDecoder(limited), bold: map[string]bool{}, unshown: map[string]bool{}}
	err = o.read()
	if limited.N <= 0 {
		err = errUnpacked
	}
	if err != nil {
		return c, fmt.Errorf("the text of the OpenDocument file cannot be read: %w", err)
	}
	c, err = contents(decode([]byte(strings.Join(o.lines, "\n"))))
	c.Hidden += o.hidden
	return c, err
}

// odtReader reads the paragraphs of an OpenDocument text.
type odtReader struct {
	xml     *xml.Decoder
	lines   []string
	bold    map[string]bool // styles
	unshown map[string]bool // styles
	style   string          // that is being defined
	p       *paragraphOf    // the open paragraph; nil for none
	spans   []string        // the styles that are open in it
	links   []string
	lists   int
	skip    int      // open elements of which nothing is read
	cells   []string // of the open row; nil outside of tables
	tables  int
	size    int
	hidden  int
}

// odtUnread are elements whose text is none of the document's.
var odtUnread = map[string]bool{
	"annotation": true, "tracked-changes": true, "note-citation": true, "sequence-decls": true, "forms": true,
	"hidden-text": true, "hidden-paragraph": true,
}

func (o *odtReader) read() error {
	for {
		t, err := o.xml.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch {
		case o.size > maxText:
			return ErrTooLong
		case o.tables > maxTables:
			return errTables
		}
		switch t := t.(type) {
		case xml.StartElement:
			if o.skip > 0 || odtUnread[t.Name.Local] {
				o.skip++
				continue
			}
			o.begin(t)
		case xml.EndElement:
			if o.skip > 0 {
				o.skip--
				continue
			}
			o.end(t.Name.Local)
		case xml.CharData:
			o.text(string(t))
		}
	}
}

func (o *odtReader) begin(t xml.StartElement) {
	switch t.Name.Local {
	case "style":
		o.style = valueOf(t, "name")
	case "text-properties":
		o.bold[o.style] = valueOf(t, "font-weight") == "bold"
		o.unshown[o.style] = valueOf(t, "display") == "none"
	case "h", "p":
		o.paragraph(t)
	case "span":
		o.spans = append(o.spans, valueOf(t, "style-name"))
	case "a":
		o.links = append(o.links, valueOf(t, "href"))
		if o.p != nil {
			o.p.linkAt = o.p.text.Len()
		}
	case "list":
		o.lists++
	case "table":
		o.tables++
	case "table-row":
		o.cells = []string{}
	case "table-cell":
		if o.cells != nil {
			o.cells = append(o.cells, "")
		}
	default:
		o.sign(t)
	}
}

// sign writes an element that stands for characters.
func (o *odtReader) sign(t xml.StartElement) {
	switch t.Name.Local {
	case "tab":
		o.text("\t")
	case "line-break":
		o.text("\n")
	case "s":
		n, _ := strconv.Atoi(valueOf(t, "c")) // One, if no number is given.
		o.text(strings.Repeat(" ", min(max(n, 1), 80)))
	}
}

func (o *odtReader) paragraph(t xml.StartElement) {
	style := valueOf(t, "style-name")
	o.p = &paragraphOf{listed: o.lists > 0, depth: o.lists - 1, style: style}
	if t.Name.Local == "h" {
		level, _ := strconv.Atoi(valueOf(t, "outline-level")) // A heading without a level is one of the first.
		o.p.style, o.p.listed = "Heading"+strconv.Itoa(min(max(level, 1), 6)), false
	}
	o.spans = []string{style}
	o.size++
}

func (o *odtReader) text(s string) {
	if o.p == nil {
		return
	}
	bold := false
	for _, style := range o.spans {
		if o.unshown[style] {
			o.hidden += utf8.RuneCountInString(s)
			return
		}
		bold = bold || o.bold[style]
	}
	if strings.TrimSpace(s) != "" && !bold {
		o.p.plain = true
	}
	o.p.text.WriteString(literal.Replace(s))
	o.size += len(s)
}

func (o *odtReader) end(name string) {
	switch name {
	case "h", "p":
		if o.p != nil {
			o.put(o.p.lines())
			o.p = nil
		}
	case "span":
		o.spans = o.spans[:max(0, len(o.spans)-1)]
	case "a":
		o.closeLink()
	case "list":
		o.lists = max(0, o.lists-1)
		if o.lists == 0 {
			o.put([]string{""})
		}
	case "table-row":
		o.lines = append(o.lines, strings.Join(o.cells, " | "))
		o.cells = nil
	case "table":
		o.tables--
		o.lines = append(o.lines, "")
	}
}

// put writes lines into the cell that is open, else into the text.
func (o *odtReader) put(lines []string) {
	if n := len(o.cells) - 1; n >= 0 {
		o.cells[n] = strings.TrimSpace(o.cells[n] + " " + strings.TrimSpace(strings.Join(lines, " ")))
		return
	}
	o.lines = append(o.lines, lines...)
}

func (o *odtReader) closeLink() {
	n := len(o.links) - 1
	if n < 0 || o.p == nil {
		return
	}
	o.p.link = o.links[n]
	o.links = o.links[:n]
	o.p.closeLink()
}

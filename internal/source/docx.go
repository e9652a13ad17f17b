package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"jobdraft/internal/markdown"
)

// The limits of a word processor's file: of the whole, of a part of it when it is
// unpacked, of the text in that, and of the tables that stand in one another. A
// page of text is some kilobytes; pictures are not read.
const (
	MaxFile     = 8 << 20
	maxUnpacked = 4 << 20
	maxText     = 2 * markdown.MaxBytes // with what is hidden in it
	maxTables   = 10
)

var (
	errTooLarge = fmt.Errorf("the file is too large: at most %d bytes are read", MaxFile)
	errUnpacked = fmt.Errorf("it is too long: at most %d bytes of it are read when it is unpacked", maxUnpacked)
	errTables   = fmt.Errorf("more than %d tables stand in one another", maxTables)
)

const docxText = "word/document.xml"

func isZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// readDOCX gives the text of a DOCX file as Markdown: headings, lists, tables
// and what is bold from end to end. How else it looks is left.
func readDOCX(data []byte) (c Contents, err error) {
	if len(data) > MaxFile {
		return c, errTooLarge
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return c, fmt.Errorf("this looks like a Word file and cannot be unpacked: %w", err)
	}
	if _, err := archive.Open(docxText); err != nil {
		if _, err := archive.Open(odtText); err == nil {
			return readODT(archive)
		}
		return c, errors.New("this is an archive and no Word file (.docx): it has no " + docxText)
	}
	w := &wordReader{links: linksOf(archive)}
	for _, name := range []string{docxText, "word/footnotes.xml", "word/endnotes.xml"} {
		if err := w.readPart(archive, name); err != nil {
			return c, fmt.Errorf("the text of the Word file cannot be read: %w", err)
		}
	}
	if c, err = contents(decode([]byte(strings.Join(w.lines, "\n")))); err == nil {
		c.Facts, c.Hidden = createdOn(archive), c.Hidden+w.hidden
	}
	return c, err
}

// createdOn is the day that our own files give as that of their creation, which
// is the day of the posting. Word gives a time of day with it.
func createdOn(archive *zip.Reader) []Fact {
	f, err := archive.Open("docProps/core.xml")
	if err != nil {
		return nil
	}
	defer f.Close()
	var core struct {
		Created string `xml:"created"`
	}
	if xml.NewDecoder(io.LimitReader(f, maxUnpacked)).Decode(&core) != nil {
		return nil
	}
	posted, ok := strings.CutSuffix(core.Created, "T00:00:00Z")
	if !ok || day(posted) == "" {
		return nil
	}
	return []Fact{{"posted", posted}}
}

// readPart reads a part of the archive; one that is not there has no text.
func (w *wordReader) readPart(archive *zip.Reader, name string) error {
	f, err := archive.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	limited := &io.LimitedReader{R: f, N: maxUnpacked + 1}
	w.xml = xml.NewDecoder(limited)
	err = w.read()
	if limited.N <= 0 {
		return errUnpacked
	}
	return err
}

// wordReader reads the paragraphs of a Word document. A text box stands inside
// of a paragraph, and a table inside of a cell.
type wordReader struct {
	xml    *xml.Decoder
	links  map[string]string // addresses by their id
	lines  []string
	open   []*paragraphOf
	tables []*tableOf
	size   int  // bytes of text so far, line ends too
	skip   int  // open elements of which nothing is read
	hidden int  // characters that Word does not show
	inText bool // text follows
	inCode bool // the code of a field follows
}

// paragraphOf is a paragraph as it is read.
type paragraphOf struct {
	text   strings.Builder
	style  string
	listed bool
	depth  int
	bold   bool // of the run in hand
	hidden bool // of the run in hand
	plain  bool // something of it is not bold
	link   string
	linkAt int // where the words of the link begin
}

// tableOf is a table as it is read: the lines of each cell of the row in hand,
// and the lines of the rows before.
type tableOf struct {
	lines []string
	cells [][]string
}

// unread are the elements that are not in the document as it stands: what was
// deleted or moved from here, and the older form of a text box.
var unread = []string{"Fallback", "del", "moveFrom", "instrTextDel"}

func (w *wordReader) read() error {
	for {
		t, err := w.xml.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch {
		case w.size > maxText:
			return ErrTooLong
		case len(w.tables) > maxTables:
			return errTables
		}
		switch t := t.(type) {
		case xml.StartElement:
			if w.skip > 0 || slices.Contains(unread, t.Name.Local) {
				w.skip++
				continue
			}
			w.begin(t)
		case xml.EndElement:
			if w.skip > 0 {
				w.skip--
				continue
			}
			w.end(t.Name.Local)
		case xml.CharData:
			w.text(string(t))
		}
	}
}

// literal makes text of what looks like a tag or an entity in Word.
var literal = strings.NewReplacer("&", "&amp;", "<", "&lt;")

func (w *wordReader) text(s string) {
	switch {
	case w.skip > 0:
	case w.inText:
		w.write(literal.Replace(s))
	case w.inCode:
		if _, address, ok := strings.Cut(s, "HYPERLINK"); ok {
			w.openLink(quotedFirst(address))
		}
	}
}

// quotedFirst is the address of a link: what stands in quotes at once. Switches
// may follow it; one before it makes a link within the document.
func quotedFirst(code string) string {
	code, ok := strings.CutPrefix(strings.TrimSpace(code), `"`)
	address, _, closed := strings.Cut(code, `"`)
	if !ok || !closed {
		return ""
	}
	return address
}

// p is the paragraph in hand; one that nothing is made of where there is none.
func (w *wordReader) p() *paragraphOf {
	if len(w.open) == 0 {
		return &paragraphOf{}
	}
	return w.open[len(w.open)-1]
}

func (w *wordReader) begin(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		w.size++
		w.open = append(w.open, &paragraphOf{})
	case "t":
		w.inText = true
	case "instrText":
		w.inCode = true
	case "hyperlink":
		w.openLink(w.links[valueOf(t, "id")])
	case "fldChar":
		if valueOf(t, "fldCharType") == "end" {
			w.closeLink()
		}
	case "tbl":
		w.tables = append(w.tables, &tableOf{})
	case "tc":
		if n := len(w.tables); n > 0 {
			w.tables[n-1].cells = append(w.tables[n-1].cells, nil)
		}
	default:
		w.write(wordSigns[t.Name.Local])
		w.p().property(t)
	}
}

// wordSigns are the elements of Word that stand for a character.
var wordSigns = map[string]string{"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

// property takes in how a paragraph, or the run in hand, looks.
func (p *paragraphOf) property(t xml.StartElement) {
	switch t.Name.Local {
	case "pStyle":
		p.style = valueOf(t, "val")
	case "numPr":
		p.listed = true
	case "ilvl":
		p.depth, _ = strconv.Atoi(valueOf(t, "val")) // A depth that is no number is none.
	case "r":
		p.bold, p.hidden = false, false
	case "vanish", "webHidden":
		p.hidden = valueOf(t, "val") != "0" && valueOf(t, "val") != "false"
	case "b":
		p.bold = valueOf(t, "val") != "0" && valueOf(t, "val") != "false"
	}
}

func valueOf(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (w *wordReader) write(s string) {
	p := w.p()
	if p.hidden {
		w.hidden += utf8.RuneCountInString(s)
		return
	}
	if strings.TrimSpace(s) != "" && !p.bold {
		p.plain = true
	}
	p.text.WriteString(s)
	w.size += len(s)
}

func (w *wordReader) openLink(address string) {
	p := w.p()
	p.link, p.linkAt = address, p.text.Len()
}

func (w *wordReader) closeLink() { w.p().closeLink() }

// closeLink sets the address behind the words of a link, if it says more.
func (p *paragraphOf) closeLink() {
	words := p.text.String()[min(p.linkAt, p.text.Len()):]
	address := strings.TrimPrefix(p.link, "mailto:")
	address, _, _ = strings.Cut(address, "?subject=")
	if strings.Contains(p.link, ":") && strings.TrimSpace(words) != "" && !strings.Contains(words, address) {
		p.text.WriteString(" (" + address + ")")
	}
	p.link = ""
}

func (w *wordReader) end(name string) {
	switch name {
	case "t":
		w.inText = false
	case "instrText":
		w.inCode = false
	case "hyperlink":
		w.closeLink()
	case "p":
		if n := len(w.open) - 1; n >= 0 {
			p := w.open[n]
			w.open = w.open[:n]
			w.put(p.lines())
		}
	case "tr":
		w.row()
	case "tbl":
		if n := len(w.tables) - 1; n >= 0 {
			lines := w.tables[n].lines
			w.tables = w.tables[:n]
			w.put(append(lines, ""))
		}
	}
}

// put writes lines into the cell that is open, else into the text.
func (w *wordReader) put(lines []string) {
	if n := len(w.tables) - 1; n >= 0 && len(w.tables[n].cells) > 0 {
		cells := w.tables[n].cells
		cells[len(cells)-1] = append(cells[len(cells)-1], lines...)
		return
	}
	w.lines = append(w.lines, lines...)
}

// row ends a row. One whose cells are a line each is a line; any other is there
// to arrange things on the page, and its cells follow one another.
func (w *wordReader) row() {
	n := len(w.tables) - 1
	if n < 0 {
		return
	}
	t := w.tables[n]
	var row, all []string
	for _, cell := range t.cells {
		lines := slices.DeleteFunc(slices.Clone(cell), func(l string) bool { return l == "" })
		row, all = append(row, strings.Join(lines, " ")), append(append(all, cell...), "")
		if len(lines) > 1 {
			n = -1
		}
	}
	if n >= 0 {
		all = []string{strings.Join(row, " | ")}
	}
	t.lines, t.cells = append(t.lines, all...), nil
}

// lines are a paragraph as lines of Markdown.
func (p *paragraphOf) lines() []string {
	text := strings.TrimSpace(p.text.String())
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	listed := p.listed || strings.HasPrefix(p.style, "List")
	switch level := headingLevel(p.style); {
	case level > 0:
		lines = []string{strings.Repeat("#", level) + " " + strings.Join(lines, " ")}
	case listed:
		lines[0] = strings.Repeat("  ", min(max(p.depth, 0), 3)) + "- " + literalBox(lines[0])
	case !p.plain && len(lines) == 1:
		lines[0] = "**" + text + "**"
	}
	if !listed {
		lines = append(lines, "")
	}
	return lines
}

// linksOf are the addresses of a Word file by their ids; none where they cannot
// be read.
func linksOf(archive *zip.Reader) map[string]string {
	f, err := archive.Open("word/_rels/document.xml.rels")
	if err != nil {
		return nil
	}
	defer f.Close()
	var rels struct {
		List []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	if xml.NewDecoder(io.LimitReader(f, maxUnpacked)).Decode(&rels) != nil {
		return nil
	}
	links := map[string]string{}
	for _, r := range rels.List {
		links[r.ID] = r.Target
	}
	return links
}

// headingLevel is the level of a style such as Heading2, whatever language it
// was named in; 0 for any other.
func headingLevel(style string) int {
	folded := strings.ToLower(style)
	if folded == "title" || folded == "titel" || folded == "titre" {
		return 1
	}
	for _, name := range []string{"heading", "berschrift", "titre", "ttulo", "titolo", "kop"} {
		_, rest, ok := strings.Cut(folded, name)
		if rest = strings.TrimSpace(rest); ok && len(rest) == 1 && rest[0] >= '1' && rest[0] <= '6' {
			return int(rest[0] - '0')
		}
	}
	return 0
}

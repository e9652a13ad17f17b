package importer

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// The limits of a word processor's file: of the whole, and of the text in it
// when it is unpacked. A page of text is some kilobytes; pictures are not read.
const (
	MaxFile     = 8 << 20
	maxUnpacked = 4 << 20
)

const docxText = "word/document.xml"

func isZip(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// readDOCX gives the text of a DOCX file as Markdown: headings, lists, tables
// and what is bold from end to end. How else it looks is left.
func readDOCX(data []byte) (string, error) {
	if len(data) > MaxFile {
		return "", fmt.Errorf("the file has %d bytes; at most %d are read", len(data), MaxFile)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", fmt.Errorf("this looks like a Word file and cannot be unpacked: %w", err)
	}
	f, err := archive.Open(docxText)
	if err != nil {
		return "", errors.New("this is an archive and no Word file (.docx): it has no " + docxText)
	}
	defer f.Close()
	w := &wordReader{xml: xml.NewDecoder(io.LimitReader(f, maxUnpacked))}
	if err := w.read(); err != nil {
		return "", fmt.Errorf("the text of the Word file cannot be read: %w", err)
	}
	return decode([]byte(strings.Join(w.lines, "\n")))
}

// wordReader reads the paragraphs of a Word document.
type wordReader struct {
	xml   *xml.Decoder
	lines []string
	p     paragraphOf
	bold  bool // of the run in hand
	inRun bool // its properties are over: text follows
	cells []string
	table int // open tables
}

// paragraphOf is a paragraph as it is read.
type paragraphOf struct {
	text   strings.Builder
	style  string
	listed bool
	depth  int
	plain  bool // something of it is not bold
}

func (w *wordReader) read() error {
	for {
		t, err := w.xml.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			w.open(t)
		case xml.EndElement:
			w.close(t.Name.Local)
		case xml.CharData:
			if w.inRun {
				w.write(string(t))
			}
		}
	}
}

func (w *wordReader) open(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		w.p = paragraphOf{}
	case "pStyle":
		w.p.style = valueOf(t)
	case "numPr":
		w.p.listed = true
	case "ilvl":
		w.p.depth, _ = strconv.Atoi(valueOf(t)) // A depth that is no number is none.
	case "r":
		w.bold = false
	case "b":
		w.bold = valueOf(t) != "0" && valueOf(t) != "false"
	case "t", "delText":
		w.inRun = t.Name.Local == "t"
	case "tab":
		w.write("\t")
	case "br", "cr":
		w.write("\n")
	case "noBreakHyphen":
		w.write("-")
	case "tbl":
		w.table++
	case "tr":
		w.cells = nil
	}
}

func valueOf(t xml.StartElement) string {
	for _, a := range t.Attr {
		if a.Name.Local == "val" {
			return a.Value
		}
	}
	return ""
}

func (w *wordReader) write(s string) {
	if strings.TrimSpace(s) != "" && !w.bold {
		w.p.plain = true
	}
	w.p.text.WriteString(s)
}

func (w *wordReader) close(name string) {
	switch name {
	case "t":
		w.inRun = false
	case "p":
		w.paragraph()
	case "tbl":
		w.table--
		w.lines = append(w.lines, "")
	case "tr":
		w.lines = append(w.lines, strings.Join(w.cells, " | "))
	}
}

// paragraph writes a paragraph as lines of Markdown; in a table it is a cell.
func (w *wordReader) paragraph() {
	text := strings.TrimSpace(w.p.text.String())
	switch {
	case text == "":
		return
	case w.table > 0:
		w.cells = append(w.cells, strings.Join(strings.Fields(text), " "))
		return
	}
	lines := strings.Split(text, "\n")
	switch level := headingLevel(w.p.style); {
	case level > 0:
		lines[0] = strings.Repeat("#", level) + " " + strings.Join(lines, " ")
		lines = lines[:1]
	case w.p.listed || strings.HasPrefix(w.p.style, "List"):
		lines[0] = strings.Repeat("  ", min(max(w.p.depth, 0), 3)) + "- " + lines[0]
	case !w.p.plain && len(lines) == 1:
		lines[0] = "**" + text + "**"
	}
	w.lines = append(w.lines, lines...)
	if !w.p.listed {
		w.lines = append(w.lines, "")
	}
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

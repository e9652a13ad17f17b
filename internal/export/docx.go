package export

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"fmt"
	"strings"
	"time"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// The parts of a Word file that are the same for every posting.
var (
	//go:embed docx/types.xml
	docxTypes string
	//go:embed docx/rels.xml
	docxRels string
	//go:embed docx/styles.xml
	docxStyles string
	//go:embed docx/settings.xml
	docxSettings string
)

// xmlHead begins each part.
const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

var docxFormat = Format{
	Name: "docx", SaveLabel: "Word", Ext: ".docx", Binary: true,
	Write: func(d *posting.Document, _ int) (Output, error) {
		data, err := DOCX(d)
		return Output{Data: data}, err
	},
}

// DOCX is the posting as a Word file (ECMA-376, transitional): headings with
// outline levels, real lists, the title and language as properties. The same
// document gives the same bytes.
func DOCX(d *posting.Document) ([]byte, error) {
	about := properties{
		title: d.Title(), author: d.Field("company"), language: LanguageOf(d), created: d.Field("posted"), paper: paperOf(d),
	}
	return wordFile(about, pageOf(d.Posting()).elements)
}

// properties are what a Word file says of itself.
type properties struct {
	title, author, language string
	created                 string // a date, or empty
	paper                   paper
}

// wordFile is a Word file with elements in it.
func wordFile(about properties, elements []element) ([]byte, error) {
	w := wordWriter{paper: about.paper}
	w.elements(elements)
	parts := []struct{ name, text string }{
		{"[Content_Types].xml", docxTypes},
		{"_rels/.rels", docxRels},
		{"docProps/core.xml", about.xml()},
		{"word/document.xml", w.document()},
		{"word/styles.xml", strings.Replace(docxStyles, "en-GB", about.language, 1)},
		{"word/settings.xml", docxSettings},
		{"word/numbering.xml", w.numbering()},
		{"word/_rels/document.xml.rels", w.relationships()},
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		if err := addPart(z, p.name, p.text); err != nil {
			return nil, fmt.Errorf("write %s: %w", p.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write the Word file: %w", err)
	}
	return out.Bytes(), nil
}

// addPart adds a part under the earliest date that a ZIP file knows.
func addPart(z *zip.Writer, name, text string) error {
	w, err := z.CreateHeader(&zip.FileHeader{
		Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	if err != nil {
		return err
	}
	_, err = w.Write([]byte(text))
	return err
}

// xml is the part with the core properties.
func (p *properties) xml() string {
	var b strings.Builder
	b.WriteString(xmlHead + `<cp:coreProperties` +
		` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	for _, e := range [][2]string{{"dc:title", p.title}, {"dc:creator", p.author}, {"dc:language", p.language}} {
		if text := sanitize.Line(e[1]); text != "" {
			b.WriteString("<" + e[0] + ">" + xmlText(text) + "</" + e[0] + ">")
		}
	}
	if _, err := time.Parse(time.DateOnly, p.created); err == nil {
		b.WriteString(`<dcterms:created xsi:type="dcterms:W3CDTF">` + p.created + `T00:00:00Z</dcterms:created>`)
	}
	b.WriteString(`</cp:coreProperties>`)
	return b.String()
}

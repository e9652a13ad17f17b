package export_test

import (
	"strings"
	"testing"
)

// What a Word file says of itself, and how it sets what stands in lists.
func TestWordFile(t *testing.T) {
	parts := wordParts(t, []byte(forms(t, read(t, complete))["docx"]))
	for part, wants := range map[string][]string{
		"docProps/core.xml": {
			"<dc:title>Backend Engineer Intern (REF-2027-113)</dc:title>", "<dc:creator>Acme &amp; Söhne</dc:creator>",
			"<dc:language>en-GB</dc:language>", "2027-06-01T00:00:00Z",
		},
		"word/styles.xml": {
			`<w:lang w:val="en-GB"/>`, `<w:outlineLvl w:val="0"/>`, `<w:outlineLvl w:val="1"/>`, `<w:outlineLvl w:val="2"/>`,
		},
		"word/document.xml": {
			`<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Backend`,
			`<w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Help`,
			`<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">in Go`,
			`<w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Take`,
			`<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">pumps`, `<w:i/><w:iCs/>`, `<w:rStyle w:val="Code"/>`,
			`<w:hyperlink r:id="rId4">`, `<w:pgSz w:w="11906" w:h="16838"/>`, "table</w:t><w:br/>",
		},
	} {
		for _, want := range wants {
			if !strings.Contains(parts[part], want) {
				t.Errorf("%s is not in %s:\n%s", want, part, parts[part])
			}
		}
	}
}

// Each numbered list begins anew, also inside another, and what is written from
// right to left says so.
func TestWordLists(t *testing.T) {
	source := "---\nlanguage: en-US\n---\n\n# T\n\n## Tasks\n\n1. a\n   1. b\n   2. c\n2. d\n\n   5. e\n\nText\n\n1. " +
		"f\n\n## עברית\n\n- x\n"
	parts := wordParts(t, []byte(forms(t, read(t, source))["docx"]))
	got := strings.Join(attributes(parts["word/document.xml"], "w:numId w:val"), " ")
	if got != "2 3 3 2 4 5 1" {
		t.Errorf("lists %s\n%s", got, parts["word/document.xml"])
	}
	if !strings.Contains(parts["word/numbering.xml"],
		`<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/>`) {
		t.Error(parts["word/numbering.xml"])
	}
	for _, want := range []string{
		`<w:pStyle w:val="Heading2"/><w:bidi/>`, "<w:rtl/>",
		`<w:pgSz w:w="12240" w:h="15840"/>`,
	} {
		if !strings.Contains(parts["word/document.xml"], want) {
			t.Errorf("no %s", want)
		}
	}
}

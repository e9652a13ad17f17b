package source

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
)

// word is a Word file with a document and nothing else.
func word(t testing.TB, body string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	f, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	const begin = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	const end = "</w:body></w:document>"
	if _, err := f.Write([]byte(begin + body + end)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// What a Word file may hold has its limits, each with its own sentence.
func TestDOCXLimits(t *testing.T) {
	for want, body := range map[string]string{
		"unpacked":           strings.Repeat(" ", maxUnpacked),
		"tables stand":       strings.Repeat("<w:tbl><w:tr><w:tc>", maxTables+1),
		"the text is too":    "<w:p><w:r><w:t>" + strings.Repeat("a", maxText) + "</w:t></w:r></w:p>",
		"cannot be unpacked": "",
	} {
		data := word(t, body)
		if body == "" {
			data = data[:len(data)/2]
		}
		if _, err := Read(data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v", want, err)
		}
	}
}

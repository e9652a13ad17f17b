package attacktest_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"jobdraft/internal/posting"
)

// wordText is the text of the Word file that is made of a document.
func wordText(t *testing.T, write func(*posting.Document) ([]byte, error), d *posting.Document) string {
	t.Helper()
	file, err := write(d)
	if err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	part, err := archive.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	var text strings.Builder
	for x := xml.NewDecoder(part); ; {
		token, err := x.Token()
		if errors.Is(err, io.EOF) {
			return text.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		if c, ok := token.(xml.CharData); ok {
			text.Write(c)
		}
	}
}

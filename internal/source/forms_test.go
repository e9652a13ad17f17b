package source

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// odt is an OpenDocument file with a text and styles.
func odt(t testing.TB, body string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	f, err := z.Create("content.xml")
	if err != nil {
		t.Fatal(err)
	}
	const begin = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" ` +
		`xmlns:table="b" ` +
		`xmlns:xlink="x"><office:automatic-styles><style:style style:name="B">` +
		`<style:text-properties fo:font-weight="bold"/>` +
		`</style:style><style:style style:name="V"><style:text-properties text:display="none"/></style:style>` +
		`</office:automatic-styles><office:body><office:text>`
	if _, err := f.Write([]byte(begin + body + `</office:text></office:body></office:document-content>`)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Every form of file gives the same text of a posting.
func TestForms(t *testing.T) {
	html := "<h1>Köchin</h1><p><b>Duties</b></p><ul><li>Cook soups</li><li>Clean</li></ul>"
	utf16 := make([]byte, 0, 200)
	for _, r := range "Köchin\n\nDuties\n\n• Cook soups\n• Clean\n" {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	forms := map[string][]byte{
		"ODT": odt(t, `<text:h text:outline-level="1">Köchin</text:h><text:p text:style-name="B">Duties</text:p><text:list>`+
			`<text:list-item><text:p>Cook<text:s/>soups</text:p></text:list-item><text:list-item><text:p>Clean</text:p>`+
			`</text:list-item></text:list><text:p>You<text:span text:style-name="V">hidden</text:span></text:p>`),
		"RTF": []byte(`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator Riched;}\pard K\'f6chin\par{\b Duties\b0}\par` +
			`{\listtext\bullet\tab}Cook soups\par{\listtext\bullet\tab}Cl\u101 ?an\par\pard{\v hidden}\par}`),
		"UTF-16 without a mark": utf16,
		"mail in base64": []byte("From: Jo <jo@acme.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; " +
			"charset=utf-8\r\n" +
			"Content-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(html)) + "\r\n"),
		"mail in parts": []byte("MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=B\r\n\r\n--B\r\n" +
			"Content-Type: text/plain\r\n\r\nnothing\r\n--B\r\nContent-Type: text/html; charset=iso-8859-1\r\n" +
			"Content-Transfer-Encoding: quoted-printable\r\n\r\n<h1>K=F6chin</h1><p><b>Du=\r\nties</b></p><ul><li>Cook " +
			"soups</li>" +
			"<li>Clean</li></ul>\r\n--B--\r\n"),
	}
	for name, data := range forms {
		c, err := Read(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		lines, _ := Lines(c.Text, 1)
		var text strings.Builder
		for _, l := range lines {
			text.WriteString(l.Text + "\n")
		}
		for _, words := range []string{"Köchin", "Duties", "Cook soups", "Clean"} {
			if !strings.Contains(text.String(), words) {
				t.Errorf("%s: no %q in %q", name, words, text.String())
			}
		}
		if strings.Contains(text.String(), "hidden") || strings.Contains(text.String(), "Riched") {
			t.Errorf("%s: what is not shown is in %q", name, text.String())
		}
	}
}

// A PDF is read through pdftotext if there is one, its heads set aside and its
// hyphens mended; else it is refused with the ways out.
func TestPDF(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := Read([]byte("%PDF-1.7")); err == nil || !strings.Contains(err.Error(), "pdftotext") {
		t.Errorf("without pdftotext: %v", err)
	}
	if runtime.GOOS == "windows" {
		t.Skip("a script stands in for pdftotext")
	}
	dir := t.TempDir()
	script := "#!/bin/sh\nprintf 'Acme jobs\\nCook\\n\\nYou work in a kit-\\nchen.\\nPage 1\\fAcme jobs\\nCome in.\\n" +
		"Page 2\\f'\n"
	if err := os.WriteFile(filepath.Join(dir, "pdftotext"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+":/usr/bin:/bin")
	c, err := Read([]byte("%PDF-1.7"))
	if err != nil {
		t.Fatal(err)
	}
	body, feet, _ := strings.Cut(c.Text, "<footer>")
	if !strings.Contains(body, "a kitchen.") || !strings.Contains(body, "Come in.") || strings.Contains(body,
		"Acme jobs") ||
		!strings.Contains(feet, "Acme jobs") || !strings.Contains(feet, "Page 2") {
		t.Errorf("the text is %q", c.Text)
	}
}

func FuzzForms(f *testing.F) {
	f.Add([]byte(`{\rtf1 a\par{\b b}\'e9\u-10 ?}`))
	f.Add([]byte("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nx\n--B--\n"))
	f.Add(odt(f, "<text:p>a</text:p>"))
	f.Fuzz(func(_ *testing.T, data []byte) {
		if !isPDF(data) {
			_, _ = Read(data) // It must not panic.
		}
	})
}

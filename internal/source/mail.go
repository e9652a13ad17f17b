package source

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

// mailHead is how a mail or a page that was saved as one begins.
var mailHead = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:(?:[a-z][a-z-]*):[ \t].*\r?\n(?:[ \t].*\r?\n)*)*(?:mime-version|content-type|` +
		`message-id|received):`)
})

func isMail(data []byte) bool { return mailHead().Match(data[:min(len(data), 16<<10)]) }

// The limits of a mail: parts, and how deep they stand in one another.
const (
	mostParts   = 100
	deepestPart = 8
)

// readMail gives the text of a mail, or of a page saved as one: the part in HTML
// if there is one. The lines of its head that people read come first.
func readMail(data []byte) (c Contents, err error) {
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return c, errors.New("this looks like a mail and cannot be read: its head is broken")
	}
	r := &mailReader{}
	r.part(m.Body, m.Header.Get("Content-Type"), m.Header.Get("Content-Transfer-Encoding"), 0)
	text := r.html
	if strings.TrimSpace(text) == "" {
		text = r.text
	}
	if strings.TrimSpace(text) == "" {
		return c, ErrEmpty
	}
	return withData([]byte(headLines(m.Header) + text))
}

// headLines are the lines of a mail's head as people see them.
func headLines(h mail.Header) string {
	var b strings.Builder
	words := mime.WordDecoder{}
	for _, name := range []string{"From", "To", "Cc", "Subject"} {
		value := h.Get(name)
		if decoded, err := words.DecodeHeader(value); err == nil {
			value = decoded
		}
		if value = strings.Join(strings.Fields(value), " "); value != "" && !strings.HasPrefix(value, "<Saved by") {
			b.WriteString(name + ": " + strings.NewReplacer("<", "(", ">", ")").Replace(value) + "\n\n")
		}
	}
	return b.String()
}

// mailReader gathers the texts of the parts of a mail.
type mailReader struct {
	html, text string
	n          int
}

// part reads one part, or those in it. One that is broken has no text.
func (r *mailReader) part(body io.Reader, contentType, encoding string, depth int) {
	if r.n++; r.n > mostParts || depth > deepestPart {
		return
	}
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") {
		r.parts(multipart.NewReader(body, params["boundary"]), depth)
		return
	}
	into := &r.text
	switch kind {
	case "text/html", "application/xhtml+xml":
		into = &r.html
	case "text/plain", "":
	default:
		return
	}
	if *into == "" {
		*into = decodedPart(body, encoding, params["charset"])
	}
}

func (r *mailReader) parts(all *multipart.Reader, depth int) {
	for {
		p, err := all.NextRawPart()
		if err != nil {
			return
		}
		if p.FileName() == "" || strings.Contains(p.Header.Get("Content-Disposition"), "inline") {
			r.part(p, p.Header.Get("Content-Type"), p.Header.Get("Content-Transfer-Encoding"), depth+1)
		}
	}
}

// decodedPart is the text of a part.
func decodedPart(body io.Reader, encoding, charset string) string {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	data, _ := io.ReadAll(io.LimitReader(body, maxUnpacked)) // What is broken says as much as it can.
	switch strings.ToLower(charset) {
	case "iso-8859-1", "windows-1252", "latin1", "us-ascii", "iso-8859-15":
		if text, err := charmap.Windows1252.NewDecoder().Bytes(data); err == nil {
			return string(text)
		}
	}
	text, err := unicodeText(data)
	if err != nil {
		return ""
	}
	return text
}

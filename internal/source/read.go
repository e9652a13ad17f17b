package source

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"jobdraft/internal/markdown"
)

var (
	// ErrEmpty is the error of a file without a word in it.
	ErrEmpty = errors.New("there is nothing in it")
	// ErrTooLong is the error of a file with more text than a document may have.
	ErrTooLong = fmt.Errorf("the text is too long: at most %d bytes are read", markdown.MaxBytes)
)

var errOldWord = errors.New("this is an old Word file (.doc): open it, copy its text and paste that, or save it as " +
	".docx")

// Contents is what a file says.
type Contents struct {
	Text   string
	Hidden int    // characters that are left out of it
	Facts  []Fact // those that a file of text states as data
	Feed   *Feed  // the postings that it states as data; nil for none
}

// Read is what the bytes of a file say. The error says in one sentence why they
// say nothing.
func Read(data []byte) (Contents, error) {
	switch {
	case isZip(data):
		return readDOCX(data)
	case isPDF(data):
		return readPDF(data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return Contents{}, errOldWord
	}
	if len(data) > MaxFile {
		return Contents{}, ErrTooLong
	}
	switch {
	case isRTF(data):
		return readRTF(data)
	case isMail(data):
		return readMail(data)
	}
	return withData(data)
}

// withData reads a text that may state postings as data. One that states none
// has less room.
func withData(data []byte) (Contents, error) {
	const widest = 4 // bytes of a character in UTF-16, which may be fewer in ours
	long := len(data) > widest*markdown.MaxBytes
	if long && !bytes.Contains(data, []byte("JobPosting")) && !mayBeData(data) {
		return Contents{}, ErrTooLong
	}
	c, err := contents(decode(data))
	if err != nil {
		return c, err
	}
	c.Feed, err = Data(c.Text)
	if err == nil && c.Feed == nil && long {
		err = ErrTooLong
	}
	return c, err
}

// mayBeData reports whether a file begins as JSON or XML does.
func mayBeData(data []byte) bool {
	head := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 100)], []byte("\xef\xbb\xbf")), " \t\r\n")
	return len(head) > 0 && bytes.IndexByte([]byte("{[<"), head[0]) >= 0
}

func contents(text string, hidden int, err error) (Contents, error) {
	return Contents{Text: text, Hidden: hidden}, err
}

// Lines are the lines of a text that begins on a line of its file: without tags,
// without the marks of a mail that quotes it, and without text that a page hides,
// whose characters are counted.
func Lines(text string, from int) (lines []Line, hidden int) {
	body := strings.Split(text, "\n")
	unquote(len(body), func(i int) *string { return &body[i] })
	raw, hidden := withoutHTML(strings.Join(body, "\n"), from)
	unquote(len(raw), func(i int) *string { return &raw[i].text }) // &gt; is a mark too.
	lines = make([]Line, len(raw))
	for i, r := range raw {
		lines[i] = newLine(r)
	}
	voteOnMarks(lines)
	return lines, hidden
}

// unquote takes the marks of a mail that answers it off a text, if most of its
// letters are quoted. Letters are counted and not lines, since blank lines are
// often left unmarked.
func unquote(n int, line func(i int) *string) {
	quoted, all := 0, 0
	for i := range n {
		said := letters(*line(i))
		if all += said; isQuoted(*line(i)) {
			quoted += said
		}
	}
	if quoted*3 < all*2 {
		return
	}
	for i := range n {
		for l := line(i); isQuoted(*l); {
			*l = strings.TrimPrefix(strings.TrimLeft(*l, " ")[1:], " ")
		}
	}
}

func isQuoted(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, " "), ">") }

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			n++
		}
	}
	return n
}

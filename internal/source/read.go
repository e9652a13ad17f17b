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

// unreadable are the forms that are refused by how they begin.
var unreadable = []struct{ begin, name string }{
	{"%PDF", "a PDF"},
	{"{\\rtf", "RTF"},
	{"\xd0\xcf\x11\xe0", "an old Word file (.doc)"},
}

// Decode is the text of a file, and the number of hidden characters that are
// left out of it. The error says in one sentence why there is none.
func Decode(data []byte) (text string, hidden int, err error) {
	if isZip(data) {
		return readDOCX(data)
	}
	for _, form := range unreadable {
		if bytes.HasPrefix(data, []byte(form.begin)) {
			return "", 0, fmt.Errorf("this is %s: open it, copy its text and paste that, or save it as .docx",
				form.name)
		}
	}
	const widest = 4 // bytes of a character in UTF-16, which may be fewer in ours
	if len(data) > widest*markdown.MaxBytes {
		return "", 0, ErrTooLong
	}
	return decode(data)
}

// Lines are the lines of a text that begins on a line of its file: without tags,
// and without the marks of a mail that quotes it.
func Lines(text string, from int) []Line {
	body := strings.Split(text, "\n")
	unquote(len(body), func(i int) *string { return &body[i] })
	raw := withoutHTML(strings.Join(body, "\n"), from)
	unquote(len(raw), func(i int) *string { return &raw[i].text }) // &gt; is a mark too.
	lines := make([]Line, len(raw))
	for i, r := range raw {
		lines[i] = newLine(r)
	}
	return lines
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

package source

import (
	"bytes"
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

func isPDF(data []byte) bool { return bytes.HasPrefix(data, []byte("%PDF")) }

var (
	errNoPDF = errors.New("this is a PDF: open it, copy its text and paste that, save it as .docx, or install " +
		"pdftotext (poppler), with which it is read")
	errBadPDF = errors.New("this is a PDF: open it, copy its text and paste that, or save it as .docx; " +
		"pdftotext finds no text in it")
)

// pdfTime is the time that pdftotext gets.
const pdfTime = 20 * time.Second

// readPDF gives the text of a PDF through pdftotext, if that is installed: its
// pages put together, the heads of the pages set aside.
func readPDF(data []byte) (Contents, error) {
	if len(data) > MaxFile {
		return Contents{}, errTooLarge
	}
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return Contents{}, errNoPDF
	}
	ctx, cancel := context.WithTimeout(context.Background(), pdfTime)
	defer cancel()
	var out bytes.Buffer
	c := exec.CommandContext(ctx, program, "-enc", "UTF-8", "-", "-")
	c.Stdin, c.Stdout = bytes.NewReader(data), &limitedWriter{&out, maxUnpacked}
	if err := c.Run(); err != nil || len(bytes.TrimSpace(out.Bytes())) == 0 {
		return Contents{}, errBadPDF
	}
	return contents(decode([]byte(joinedPages(out.String()))))
}

// limitedWriter takes so many bytes and drops the rest.
type limitedWriter struct {
	out  *bytes.Buffer
	most int
}

func (w *limitedWriter) Write(data []byte) (int, error) {
	w.out.Write(data[:max(0, min(len(data), w.most-w.out.Len()))])
	return len(data), nil
}

// joinedPages is the text of pages. Lines that stand first or last on several
// are their heads and feet: they come last, as the foot of a page.
func joinedPages(text string) string {
	pages := strings.Split(strings.TrimRight(text, "\f\n"), "\f")
	repeated := edgesOf(pages)
	var body, feet strings.Builder
	for _, page := range pages {
		lines := strings.Split(strings.Trim(page, "\n"), "\n")
		for i, l := range lines {
			edge := i < edgeLines || i >= len(lines)-edgeLines
			if edge && repeated[edgeKey(l)] > 1 && len(pages) > 1 {
				feet.WriteString("<p>" + literal.Replace(strings.TrimSpace(l)) + "</p>\n")
				continue
			}
			body.WriteString(literal.Replace(l) + "\n")
		}
	}
	if feet.Len() > 0 {
		return withoutHyphens(body.String()) + "\n<footer>\n" + feet.String() + "</footer>\n"
	}
	return withoutHyphens(body.String())
}

// edgeLines is the number of lines at the top and the bottom of a page that can
// be its head and foot.
const edgeLines = 2

// edgesOf counts the lines at the edges of pages, whatever their numbers.
func edgesOf(pages []string) map[string]int {
	seen := map[string]int{}
	for _, page := range pages {
		lines := strings.Split(strings.Trim(page, "\n"), "\n")
		for i, l := range lines {
			if key := edgeKey(l); key != "" && (i < edgeLines || i >= len(lines)-edgeLines) {
				seen[key]++
			}
		}
	}
	return seen
}

func edgeKey(line string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '#'
		}
		return r
	}, strings.TrimSpace(line))
}

// withoutHyphens joins words that the end of a line parts.
func withoutHyphens(text string) string {
	var b strings.Builder
	for {
		i := strings.Index(text, "-\n")
		if i < 0 {
			return b.String() + text
		}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		next, _ := utf8.DecodeRuneInString(text[i+2:])
		if unicode.IsLower(before) && unicode.IsLower(next) {
			end := i + 2 + strings.IndexAny(text[i+2:]+" ", " \n")
			b.WriteString(text[:i] + text[i+2:min(end, len(text))] + "\n")
			text = strings.TrimPrefix(text[min(end, len(text)):], " ")
			text = strings.TrimPrefix(text, "\n")
			continue
		}
		b.WriteString(text[:i+2])
		text = text[i+2:]
	}
}

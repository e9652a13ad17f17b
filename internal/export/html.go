package export

import (
	_ "embed"
	"html"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

//go:embed page.css
var pageStyle string

// policy lets a page load and run nothing, whatever is in it. JSON-LD is data
// and does not run.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

var htmlFormat = Format{
	Name: "html", SaveLabel: "HTML", For: "a whole page", Ext: ".html",
	Write: func(d *posting.Document, _ int) (Output, error) { return Output{Data: HTML(d)}, nil },
}

var fragmentFormat = Format{
	Name: "html-fragment", Ext: ".html", CopyLabel: "HTML",
	Write: func(d *posting.Document, _ int) (Output, error) {
		return Output{Data: append(Fragment(d.Posting()), '\n')}, nil
	},
	Copy: func(p *posting.Posting) string { return string(Fragment(p)) },
}

// HTML is the posting as a whole page that needs no other file. Where the
// document says all that a JobPosting must have, the page carries it as
// JSON-LD.
func HTML(d *posting.Document) []byte {
	p := d.Posting()
	title := p.Title
	if company := d.Field("company"); company != "" {
		title = strings.TrimPrefix(title+" – "+company, " – ")
	}
	return wholePage(title, languageOf(d), linkedData(d), pageOf(p).elements)
}

// Fragment is the posting as HTML for the text field of a job board: only p,
// ul, li, strong, em and h2. A numbered item keeps its number as text, and a
// link its address.
func Fragment(p *posting.Posting) []byte {
	return []byte(fragment(pageOf(p)))
}

func fragment(g *page) string {
	m := markup{strict: true}
	m.elements(g.elements)
	return m.b.String()
}

// linkedData is the JobPosting of a document as a script element, empty where
// it lacks something that it must have: half a posting is an error to the
// search engines.
func linkedData(d *posting.Document) string {
	data, missing, err := JobPosting(d)
	if err != nil {
		return ""
	}
	for _, m := range missing {
		if m.Required {
			return ""
		}
	}
	return "<script type=\"application/ld+json\">\n" + string(data) + "</script>\n"
}

// wholePage is a page around elements. The head is HTML already.
func wholePage(title, language, head string, elements []element) []byte {
	var m markup
	m.b.WriteString("<!DOCTYPE html>\n<html lang=\"" + language + "\"" + direction(language) + ">\n<head>\n" +
		"<meta charset=\"utf-8\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n" +
		"<title>" + html.EscapeString(sanitize.Line(title)) + "</title>\n" +
		"<style>\n" + pageStyle + "</style>\n" + head + "</head>\n<body>\n<main>\n")
	m.elements(elements)
	m.b.WriteString("</main>\n</body>\n</html>\n")
	return []byte(m.b.String())
}

func direction(language string) string {
	if rightToLeft(language) {
		return ` dir="rtl"`
	}
	return ""
}

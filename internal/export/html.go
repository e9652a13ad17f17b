package export

import (
	_ "embed"
	"html"
	"slices"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// PageStyle is the style of a page.
//
//go:embed page.css
var PageStyle string

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
	return wholePage(title, LanguageOf(d), linkedData(d), pageOf(p).elements)
}

// Fragment is the posting as HTML for the text field of a job board: only p,
// ul, li, strong, em and h2. A numbered item keeps its number as text, and a
// link its address.
func Fragment(p *posting.Posting) []byte {
	return []byte(fragment(pageOf(p)))
}

// Body is what the sections of a posting say, as HTML for a page that shows the
// title and the facts in its own way.
func Body(sections []posting.PostedSection) string {
	var g page
	g.sections(sections)
	var m markup
	m.elements(g.elements)
	return m.b.String()
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
	if err != nil || slices.ContainsFunc(missing, func(m Missing) bool { return m.Required }) {
		return ""
	}
	return LinkedData(data)
}

// LinkedData is a JobPosting as a script element.
func LinkedData(jobPosting []byte) string {
	return "<script type=\"application/ld+json\">\n" + string(jobPosting) + "</script>\n"
}

// wholePage is a page around elements. The head is HTML already.
func wholePage(title, language, head string, elements []element) []byte {
	var m markup
	m.b.WriteString("<!DOCTYPE html>\n<html lang=\"" + language + "\"" + Direction(language) + ">\n<head>\n" +
		"<meta charset=\"utf-8\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n" +
		"<title>" + html.EscapeString(sanitize.Line(title)) + "</title>\n" +
		"<style>\n" + PageStyle + "</style>\n" + head + "</head>\n<body>\n<main>\n")
	m.elements(elements)
	m.b.WriteString("</main>\n</body>\n</html>\n")
	return []byte(m.b.String())
}

// Direction is the attribute of an element in a language that is written from
// right to left, with a space before it, and empty for any other.
func Direction(language string) string {
	if rightToLeft(language) {
		return ` dir="rtl"`
	}
	return ""
}

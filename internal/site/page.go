package site

import (
	"cmp"
	_ "embed"
	"html"
	"net/url"
	"strings"

	"jobdraft/internal/export"
)

const (
	pagesFolder = "jobs"
	styleName   = "style.css"
)

//go:embed style.css
var siteStyle string

// style is the style of every page: that of one that stands alone, and more.
var style = []byte(export.PageStyle + siteStyle)

// policy lets a page load its style and its logo, and nothing else. JSON-LD is
// data and does not run.
const policy = "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'"

// page is a page of the site in the making.
type page struct {
	strings.Builder
	title, language string
	head            string // as HTML
	up              string // the way to the folder of the site
	company         string
	words           *words
	foreign         string // the attributes of words that are not in the language of the page
}

// newPage begins a page. Words that are not there in its language are English,
// and say so.
func newPage(title, language, up string) *page {
	w, ok := wordsOf(language)
	p := &page{title: title, language: language, up: up, words: w}
	if !ok {
		p.foreign = ` lang="` + w.tag + `" dir="ltr"`
	}
	return p
}

// element writes an element with a text.
func (p *page) element(tag, attributes, text string) {
	p.WriteString("<" + tag + attributes + ">" + html.EscapeString(text) + "</" + tag + ">")
}

// own writes an element with words of ours on a line.
func (p *page) own(tag, text string) { p.element(tag, p.foreign, text); p.WriteByte('\n') }

// link writes a link to an address that is a link.
func (p *page) link(address, text string) {
	p.element("a", ` href="`+html.EscapeString(address)+`"`, text)
}

// whole is the page around what was written.
func (p *page) whole(s *Site) []byte {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html lang=\"" + p.language + "\"" + export.Direction(p.language) + ">\n<head>\n" +
		"<meta charset=\"utf-8\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n" +
		"<title>" + html.EscapeString(cmp.Or(p.title, p.words.jobs)) + "</title>\n" +
		"<link rel=\"stylesheet\" href=\"" + p.up + styleName + "\">\n" +
		"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + p.up + atomName + "\">\n" +
		p.head + "</head>\n<body>\n" + p.banner(s) + "<main>\n" + p.String() + "</main>\n</body>\n</html>\n")
	return []byte(b.String())
}

// banner is the head of every page: the logo and the name of the company, with a
// link to the index.
func (p *page) banner(s *Site) string {
	var b page
	name := cmp.Or(p.company, s.profile("company"))
	b.WriteString("<header>\n<a href=\"" + p.up + "index.html\">")
	if s.options.Logo != "" {
		b.WriteString(`<img src="` + p.up + url.PathEscape(s.options.Logo) + `" alt="` +
			html.EscapeString(cmp.Or(name, p.words.jobs)) + `">`)
	}
	if name != "" && s.options.Logo == "" {
		b.WriteString(html.EscapeString(name))
	} else {
		b.element("span", p.foreign, p.words.every)
	}
	b.WriteString("</a>\n</header>\n")
	return b.String()
}

package site

import (
	"fmt"
	"html"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// jobPage is the page of a posting.
func (s *Site) jobPage(d *posting.Document, c *card, closed bool) []byte {
	p := newPage(strings.TrimPrefix(c.title+" – "+c.company, " – "), c.language, "../")
	p.company = c.company
	if closed {
		p.head = "<meta name=\"robots\" content=\"noindex\">\n"
	} else if c.data != nil {
		p.head = export.LinkedData(c.data)
	}
	posted := d.Posting()
	p.WriteString("<article>\n")
	if c.title == "" {
		p.own("h1", p.words.jobs)
	} else {
		p.element("h1", "", c.title)
		p.WriteByte('\n')
	}
	if closed {
		p.closed(c)
	}
	p.facts(d, posted, c)
	sections, own := withoutApplication(posted.Sections)
	p.WriteString(export.Body(sections))
	if !closed {
		p.application(posted.Apply, c, own)
	}
	p.WriteString("</article>\n<nav" + p.foreign + ">\n<p>")
	p.link("../index.html", p.words.every)
	p.WriteString("</p>\n</nav>\n")
	return p.whole(s)
}

// closed says that nobody can apply any more.
func (p *page) closed(c *card) {
	p.WriteString(`<p class="closed"` + p.foreign + "><strong>" + html.EscapeString(p.words.closed) + "</strong> " +
		p.phrase(p.words.closedOn, p.day(c.closes, c)) + "</p>\n")
}

// phrase is a phrase of ours around HTML.
func (p *page) phrase(format, inner string) string {
	return fmt.Sprintf(html.EscapeString(format), inner)
}

// day is a date as HTML.
func (p *page) day(t time.Time, c *card) string {
	return `<time datetime="` + t.Format(time.DateOnly) + `">` + html.EscapeString(p.words.day(t, c.market)) + "</time>"
}

// facts lists the fields of a posting.
func (p *page) facts(d *posting.Document, posted *posting.Posting, c *card) {
	p.WriteString("<dl>\n")
	for _, f := range posting.FieldTable() {
		if f.Shown == posting.OnFacts || f.Shown == posting.OnPay {
			p.fact(f.Key, p.value(d, f.Key))
		}
	}
	for _, l := range posted.Labelled {
		p.fact(l.Key, html.EscapeString(sanitize.Line(l.Value)))
	}
	p.fact("posted", p.day(c.posted, c))
	if !c.closes.IsZero() {
		p.fact("closes", p.day(c.closes, c))
	}
	p.WriteString("</dl>\n")
}

// value is a field as HTML.
func (p *page) value(d *posting.Document, k posting.Key) string {
	v := sanitize.Line(d.Field(k))
	if k == "workplace" && v != "" {
		return "<span" + p.foreign + ">" + html.EscapeString(p.words.workplace(v)) + "</span>"
	}
	return html.EscapeString(v)
}

func (p *page) fact(k posting.Key, value string) {
	if value != "" {
		p.WriteString("<div>")
		p.element("dt", p.foreign, p.words.label(k))
		p.WriteString("<dd>" + value + "</dd></div>\n")
	}
}

// withoutApplication takes out what the fields say about applying, in English. It
// reports whether a section about that is left.
func withoutApplication(sections []posting.PostedSection) (left []posting.PostedSection, own bool) {
	for _, s := range sections {
		if s.Kind == posting.Apply {
			s.Entries = slices.DeleteFunc(slices.Clone(s.Entries), func(e posting.Entry) bool { return len(e.Parts) == 0 })
			own = own || len(s.Entries) > 0
		}
		if len(s.Entries) > 0 {
			left = append(left, s)
		}
	}
	return left, own
}

// application says how and until when to apply.
func (p *page) application(a posting.Application, c *card, own bool) {
	if a == (posting.Application{}) {
		return
	}
	p.WriteString("<section>\n")
	if !own {
		p.own("h2", p.words.apply)
	}
	switch link := export.Link(a.Link); {
	case a.Mail != "" && export.Link("mailto:"+a.Mail) != "":
		p.ours(p.words.writeTo, anchor("mailto:"+a.Mail, a.Mail))
	case link != "":
		p.ours(p.words.applyAt, anchor(link, a.Link))
	default:
		how := sanitize.Line(a.Sentence + a.Mail + a.Link)
		p.WriteString(export.Body([]posting.PostedSection{{Entries: []posting.Entry{{
			Blocks: []posting.Block{{Runs: []posting.Run{{Text: how}}}},
		}}}}))
	}
	if !a.Until.IsZero() {
		p.ours(p.words.until, p.day(a.Until, c))
	}
	p.WriteString("</section>\n")
}

// ours writes a paragraph with a phrase of ours around HTML.
func (p *page) ours(format, inner string) {
	p.WriteString("<p" + p.foreign + ">" + p.phrase(format, inner) + "</p>\n")
}

func anchor(address, text string) string {
	var p page
	p.link(export.Link(address), sanitize.Line(text))
	return p.String()
}

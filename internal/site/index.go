package site

import (
	"cmp"
	"fmt"
	"html"
	"net/url"
	"slices"
	"strings"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// sort puts the postings into the order of the lists: by title, then by
// address.
func (s *Site) sort() {
	slices.SortFunc(s.open, func(a, b card) int {
		return cmp.Or(strings.Compare(a.title, b.title), strings.Compare(a.address, b.address))
	})
}

// group is the postings that share a field of work or a place.
type group struct {
	name  string
	cards []*card
}

// groups groups the postings; those without a name come last.
func (s *Site) groups(nameOf func(c *card) string) []group {
	byName := map[string][]*card{}
	for i := range s.open {
		c := &s.open[i]
		byName[nameOf(c)] = append(byName[nameOf(c)], c)
	}
	var all []group
	for name, cards := range byName {
		all = append(all, group{name, cards})
	}
	slices.SortFunc(all, func(a, b group) int {
		if (a.name == "") != (b.name == "") {
			return strings.Compare(b.name, a.name)
		}
		return strings.Compare(a.name, b.name)
	})
	return all
}

func (s *Site) byFamily(w *words) []group {
	return s.groups(func(c *card) string {
		if c.family == "" {
			return ""
		}
		return w.family(c.family)
	})
}

func (s *Site) byPlace(w *words) []group {
	return s.groups(func(c *card) string {
		if slices.Contains(posting.Workplaces, c.place) {
			return w.workplace(c.place)
		}
		return c.place
	})
}

// index lists the postings by their field of work, and the places with their
// numbers.
func (s *Site) index() []byte {
	p := newPage(s.heading(), s.tag(), "")
	p.company = s.company()
	p.own("h1", s.heading())
	s.about(p)
	families, places := s.byFamily(p.words), s.byPlace(p.words)
	if len(s.open) == 0 {
		p.own("p", p.words.none)
		return p.whole(s)
	}
	p.contents(p.words.byField, "field", "", families)
	p.contents(p.words.byPlace, "place", "places.html", places)
	p.lists(families, "field")
	return p.whole(s)
}

// places lists the postings by place.
func (s *Site) places() []byte {
	p := newPage(s.heading(), s.tag(), "")
	p.company = s.company()
	p.title += " – " + p.words.byPlace
	p.own("h1", p.title)
	p.lists(s.byPlace(p.words), "place")
	return p.whole(s)
}

// about is the text of the company profile about the company, and its address.
func (s *Site) about(p *page) {
	profile := s.options.Company
	if profile == nil {
		return
	}
	var about []posting.PostedSection
	for _, section := range profile.Posting().Sections {
		if section.Kind == posting.AboutCompany {
			section.Heading = ""
			about = append(about, section)
		}
	}
	p.WriteString(export.Body(about))
	if link := export.Link(profile.Fields.Text["company.url"]); link != "" {
		p.WriteString("<p>")
		p.link(link, link)
		p.WriteString("</p>\n")
	}
}

// contents names groups with the number of their postings, and links to them.
func (p *page) contents(heading, kind, file string, groups []group) {
	p.WriteString(`<nav aria-label="` + html.EscapeString(heading) + `"` + p.foreign + ">\n<h2>" +
		html.EscapeString(heading) + "</h2>\n<ul>\n")
	for i, g := range groups {
		p.WriteString("<li>")
		p.link(fmt.Sprintf("%s#%s-%d", file, kind, i+1), cmp.Or(g.name, p.words.other))
		fmt.Fprintf(p, " (%d)</li>\n", len(g.cards))
	}
	p.WriteString("</ul>\n</nav>\n")
}

// lists lists the postings of groups.
func (p *page) lists(groups []group, kind string) {
	for i, g := range groups {
		fmt.Fprintf(p, "<section id=\"%s-%d\">\n", kind, i+1)
		p.element("h2", "", fmt.Sprintf("%s (%d)", cmp.Or(g.name, p.words.other), len(g.cards)))
		p.WriteString("\n<ul class=\"jobs\">\n")
		for _, c := range g.cards {
			p.listed(c)
		}
		p.WriteString("</ul>\n</section>\n")
	}
}

// listed is a posting in a list. Its words are in its own language, and its date in
// that of the page.
func (p *page) listed(c *card) {
	p.WriteString("<li><span")
	if c.language != p.language {
		p.WriteString(` lang="` + c.language + `"` + cmp.Or(export.Direction(c.language), ` dir="ltr"`))
	}
	p.WriteString(">")
	p.link(pagesFolder+"/"+url.PathEscape(c.address)+".html", cmp.Or(c.title, c.address))
	p.WriteString("</span>")
	place := c.place
	if slices.Contains(posting.Workplaces, place) {
		place = p.words.workplace(place)
	}
	for _, fact := range []string{place, c.pay} {
		if fact != "" {
			p.WriteString(" ")
			p.element("span", ` class="fact"`, fact)
		}
	}
	p.WriteString(` <span class="fact"` + p.foreign + ">" + p.phrase(p.words.posted, p.day(c.posted, c)) +
		"</span></li>\n")
}

package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/url"
	"time"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

const atomName = "feed.xml"

// record is what the feeds take from a JobPosting.
type record struct {
	Description    string   `json:"description"`
	EmploymentType []string `json:"employmentType"`
	JobLocation    []struct {
		Address struct {
			Locality string `json:"addressLocality"`
			Region   string `json:"addressRegion"`
			Country  string `json:"addressCountry"`
		} `json:"address"`
	} `json:"jobLocation"`
	JobLocationType string `json:"jobLocationType"`
}

// recordOf is the JobPosting of a document, nil if it is not whole, and what can
// be said of it in any case.
func recordOf(d *posting.Document) (data []byte, r record) {
	data, missing, err := export.JobPosting(d)
	if err != nil || json.Unmarshal(data, &r) != nil {
		return nil, record{}
	}
	for _, m := range missing {
		if m.Required {
			return nil, r
		}
	}
	return data, r
}

// address is the whole address of a posting, empty if that of the site is not
// known.
func (s *Site) address(c *card) string {
	if s.options.Base == "" {
		return ""
	}
	return s.options.Base + pagesFolder + "/" + url.PathEscape(c.address) + ".html"
}

// jobsJSON is an array with the JobPosting of each posting that has one. They are
// JSON already, and stand in it as they are.
func (s *Site) jobsJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('[')
	for i := range s.open {
		c := &s.open[i]
		if c.data == nil {
			continue
		}
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		b.WriteString("\n{")
		if at := s.address(c); at != "" {
			quoted, err := json.Marshal(at)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(&b, "\n  \"url\": %s,", quoted)
		}
		b.Write(bytes.TrimRight(bytes.TrimPrefix(c.data, []byte("{")), "\n"))
	}
	b.WriteString("\n]\n")
	return b.Bytes(), nil
}

// feeds are the files in XML.
func (s *Site) feeds() map[string]func() any {
	feeds := map[string]func() any{atomName: s.atom, "jobs.xml": s.aggregated}
	if s.options.Base != "" {
		feeds["sitemap.xml"] = s.sitemap
	}
	return feeds
}

func xmlFile(content any) ([]byte, error) {
	data, err := xml.MarshalIndent(content, "", "  ")
	return append([]byte(xml.Header), append(data, '\n')...), err
}

type urlset struct {
	XMLName xml.Name   `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []location `xml:"url"`
}

type location struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod,omitempty"`
}

func (s *Site) sitemap() any {
	set := urlset{URLs: []location{{Loc: s.options.Base}, {Loc: s.options.Base + "places.html"}}}
	for i := range s.open {
		c := &s.open[i]
		set.URLs = append(set.URLs, location{s.address(c), c.posted.Format(time.DateOnly)})
	}
	return set
}

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Author  atomAuthor  `xml:"author"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomAuthor struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Lang      string    `xml:"xml:lang,attr"`
	ID        string    `xml:"id"`
	Title     string    `xml:"title"`
	Updated   string    `xml:"updated"`
	Published string    `xml:"published"`
	Link      atomLink  `xml:"link"`
	Content   atomValue `xml:"content"`
}

type atomValue struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// atom is the Atom feed, the postings in the order of the lists. It has no clock:
// it was updated when its latest posting went out.
func (s *Site) atom() any {
	feed := atomFeed{
		Lang: s.tag(), ID: urn(s.company()), Title: s.heading(), Author: atomAuthor{s.heading()},
		Links: []atomLink{{"alternate", "text/html", s.options.Base + "index.html"}},
	}
	if s.options.Base != "" {
		feed.Links = append(feed.Links, atomLink{"self", "application/atom+xml", s.options.Base + atomName})
	}
	var latest time.Time
	for i := range s.open {
		c := &s.open[i]
		if c.posted.After(latest) {
			latest = c.posted
		}
		day := c.posted.Format(time.RFC3339)
		feed.Entries = append(feed.Entries, atomEntry{
			Lang: c.language, ID: urn(s.company(), c.address), Title: c.title, Updated: day, Published: day,
			Link: atomLink{"alternate", "text/html", s.options.Base + pagesFolder + "/" + url.PathEscape(c.address) +
				".html"},
			Content: atomValue{"html", c.record.Description},
		})
	}
	feed.Updated = latest.Format(time.RFC3339)
	return feed
}

// urn is a name that stays when the site moves.
func urn(parts ...string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "jobdraft %q", parts))
	id := sum[:16]
	id[6], id[8] = id[6]&0x0f|0x80, id[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}

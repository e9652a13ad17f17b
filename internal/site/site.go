package site

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// Options are what all pages of a site have in common.
type Options struct {
	Today   time.Time
	Company *posting.Document // the company profile, nil for none
	Base    string            // the address of the site with a slash at its end, empty if it is not known
	Logo    string            // a picture in the folder of the site, empty for none
	Robots  bool              // whether there is a robots.txt
}

// Posting is a document with its place on the site.
type Posting struct {
	Document *posting.Document
	Address  string // from [Folder.Address]
	Family   string // its field of work, empty if it is not known
}

// File is a file of the site. Its name has slashes on every system.
type File struct {
	Name string
	Data []byte
}

// State says whether a posting is on the site.
type State int

// The states of a posting.
const (
	Unposted State = iota // it has no day on which it goes out, or that day is to come
	Open
	Closed // it keeps its page, and is not listed
)

// StateOf returns the state of a document on a day.
func StateOf(d *posting.Document, today time.Time) State {
	day := today.Format(time.DateOnly)
	posted, closes := d.Field("posted"), d.Field("closes")
	switch {
	case posted == "" || posted > day:
		return Unposted
	case closes != "" && closes < day:
		return Closed
	}
	return Open
}

// Site collects postings. [Site.Page] makes the page of each, and then
// [Site.Lists] the files that list them.
type Site struct {
	options  Options
	open     []card
	language string // of all pages so far, "und" if they differ
}

// Revision changes with the pages that the program makes of the same postings.
func Revision() string { return sumOf(style) }

// New begins a site.
func New(o Options) *Site { return &Site{options: o} }

// card is what the lists say of a posting.
type card struct {
	address, title, company string
	place, family, language string
	market                  posting.Market
	posted, closes          time.Time
	pay                     string
	data                    []byte // its JobPosting, nil if it lacks something
	record                  record
}

// Page makes the page of a posting that is open or closed. It reports whether the
// page has a JobPosting.
func (s *Site) Page(p Posting) (File, bool) {
	d := p.Document
	c := card{
		address: p.Address, title: sanitize.Line(d.Title()), company: sanitize.Line(d.Field("company")),
		place: placeOf(d), family: sanitize.Line(p.Family), language: export.LanguageOf(d), market: d.Market(),
		posted: dayOf(d, "posted"), closes: dayOf(d, "closes"), pay: sanitize.Line(d.Field("pay")),
	}
	closed := StateOf(d, s.options.Today) == Closed
	if !closed {
		c.data, c.record = recordOf(d)
		s.open = append(s.open, c)
		s.language = common(s.language, c.language)
	}
	return File{pageName(p.Address), s.jobPage(d, &c, closed)}, c.data != nil
}

// common is the language of two texts.
func common(a, b string) string {
	if a == "" || a == b {
		return b
	}
	return "und"
}

// pageName is the file of an address.
func pageName(address string) string { return pagesFolder + "/" + address + ".html" }

// placeOf is the place under which a posting is listed, empty if it has none.
func placeOf(d *posting.Document) string {
	return cmp.Or(sanitize.Line(d.Field("location")), d.Field("workplace"))
}

func dayOf(d *posting.Document, k posting.Key) time.Time {
	day, _ := time.Parse(time.DateOnly, d.Field(k)) // A day that is none is said by the reader.
	return day
}

// profile is a field of the company profile.
func (s *Site) profile(k posting.Key) string {
	if s.options.Company == nil {
		return ""
	}
	return sanitize.Line(s.options.Company.Field(k))
}

// company is the name of the company: that of the profile, or of all postings.
func (s *Site) company() string {
	if name := s.profile("company"); name != "" {
		return name
	}
	name := ""
	for i := range s.open {
		if c := s.open[i].company; c != name && i > 0 {
			return ""
		}
		name = s.open[i].company
	}
	return name
}

// tag is the language of the lists: that of the profile, or of all postings.
func (s *Site) tag() string {
	if s.options.Company != nil && s.profile("language") != "" {
		return export.LanguageOf(s.options.Company)
	}
	if _, ok := wordsOf(s.language); ok {
		return s.language
	}
	return languages[0].tag
}

// heading is the title of the site.
func (s *Site) heading() string {
	w, _ := wordsOf(s.tag())
	if name := s.company(); name != "" {
		return fmt.Sprintf(w.jobsAt, name)
	}
	return w.jobs
}

// Lists makes the index and the feeds of the postings that have a page. A sitemap
// needs the address of the site.
func (s *Site) Lists() ([]File, error) {
	s.sort()
	jobs, err := s.jobsJSON()
	if err != nil {
		return nil, err
	}
	files := []File{{"index.html", s.index()}, {"places.html", s.places()}, {styleName, style}, {"jobs.json", jobs}}
	for name, make := range s.feeds() {
		data, err := xmlFile(make())
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files = append(files, File{name, data})
	}
	if s.options.Robots {
		files = append(files, File{"robots.txt", s.robots()})
	}
	return files, nil
}

func (s *Site) robots() []byte {
	lines := []string{"User-agent: *", "Allow: /"}
	if s.options.Base != "" {
		lines = append(lines, "Sitemap: "+s.options.Base+"sitemap.xml")
	}
	return []byte(strings.Join(lines, "\n") + "\n")
}

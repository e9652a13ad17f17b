package site

import (
	"cmp"
	"encoding/xml"
	"strings"
	"time"
)

// source is the feed that aggregators of jobs read: a job an element, each text
// in CDATA.
type source struct {
	XMLName      xml.Name     `xml:"source"`
	Publisher    cdata        `xml:"publisher"`
	PublisherURL *cdata       `xml:"publisherurl"`
	Jobs         []advertised `xml:"job"`
}

type advertised struct {
	Title       cdata  `xml:"title"`
	Date        cdata  `xml:"date"`
	Reference   cdata  `xml:"referencenumber"`
	URL         *cdata `xml:"url"`
	Company     *cdata `xml:"company"`
	City        *cdata `xml:"city"`
	State       *cdata `xml:"state"`
	Country     *cdata `xml:"country"`
	RemoteType  *cdata `xml:"remotetype"`
	Description cdata  `xml:"description"`
	Salary      *cdata `xml:"salary"`
	JobType     *cdata `xml:"jobtype"`
	Category    *cdata `xml:"category"`
	Expires     *cdata `xml:"expirationdate"`
}

type cdata struct {
	Text string `xml:",cdata"`
}

// some is an element with a text, nil for none.
func some(text string) *cdata {
	if text == "" {
		return nil
	}
	return &cdata{text}
}

// aggregated lists the postings for aggregators.
func (s *Site) aggregated() any {
	feed := source{Publisher: cdata{cmp.Or(s.company(), s.heading())}, PublisherURL: some(s.options.Base)}
	for i := range s.open {
		feed.Jobs = append(feed.Jobs, s.advertised(&s.open[i]))
	}
	return feed
}

func (s *Site) advertised(c *card) advertised {
	a := advertised{
		Title: cdata{c.title}, Date: cdata{c.posted.Format(time.DateOnly)}, Reference: cdata{c.address},
		URL: some(s.address(c)), Company: some(c.company), Description: cdata{c.record.Description},
		Salary: some(c.pay), Category: some(c.family),
		JobType: some(strings.ToLower(strings.ReplaceAll(strings.Join(c.record.EmploymentType, ", "), "_", ""))),
	}
	if places := c.record.JobLocation; len(places) > 0 {
		at := places[0].Address
		a.City, a.State, a.Country = some(at.Locality), some(at.Region), some(at.Country)
	}
	if c.record.JobLocationType != "" {
		a.RemoteType = some("Fully remote")
	}
	if !c.closes.IsZero() {
		a.Expires = some(c.closes.Format(time.DateOnly))
	}
	return a
}

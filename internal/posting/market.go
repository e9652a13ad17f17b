package posting

import (
	"slices"
	"strings"
	"time"
)

// Market is a country for which postings are written: its words, its titles
// and the benefits and statements that are usual there. The empty market is
// that of a document that names none.
type Market string

// Markets lists every market. The first is the default.
var Markets = []Market{"us", "uk", "ie", "ca", "au"}

// ParseMarket reads the name of a market in any case.
func ParseMarket(name string) (Market, bool) {
	m := Market(strings.ToLower(strings.TrimSpace(name)))
	return m, slices.Contains(Markets, m)
}

// Name is the market as a person reads it, as in "for the United Kingdom".
func (m Market) Name() string {
	names := map[Market]string{
		"us": "United States", "uk": "United Kingdom", "ie": "Ireland", "ca": "Canada", "au": "Australia",
	}
	return names[m]
}

// Date is a day as postings in the market write it.
func (m Market) Date(day time.Time) string {
	if m == "us" || m == "ca" {
		return day.Format("January 2, 2006")
	}
	return day.Format("2 January 2006")
}

// PayExample is how a range of pay is written in the market.
func (m Market) PayExample() string {
	examples := map[Market]string{
		"us": "$62,000 to $75,000 per year", "uk": "£32,000 to £38,000 a year", "ie": "€38,000 to €46,000 a year",
		"ca": "CAD 62,000 to 75,000 per year", "au": "AUD 85,000 to 95,000 a year plus super",
	}
	return examples[m]
}

// Market is the market that the document is written for, empty if it names
// none.
func (d *Document) Market() Market {
	m, _ := ParseMarket(d.Field("market"))
	return m
}

// In reports whether the part belongs to a market: everything does, except an
// item marked for other markets. A document without a market has them all.
func (p *Part) In(m Market) bool {
	return m == "" || len(p.Markets) == 0 || slices.Contains(p.Markets, m)
}

// marketMark is the mark of an item without its levels, empty if it names no
// market.
func (p *Part) marketMark() string {
	q := Part{Markets: p.Markets}
	return q.mark()
}

// mark is the mark of an item, with the space before it; empty if it has none.
func (p *Part) mark() string {
	names := append(namesOf(p.Levels), namesOf(p.Markets)...)
	if len(names) == 0 {
		return ""
	}
	return " <!-- " + strings.Join(names, " ") + " -->"
}

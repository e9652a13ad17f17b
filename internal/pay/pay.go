package pay

import "strings"

// Unit is what an amount is paid for, as schema.org writes it in unitText.
type Unit string

// The units.
const (
	Hour  Unit = "HOUR"
	Day   Unit = "DAY"
	Week  Unit = "WEEK"
	Month Unit = "MONTH"
	Year  Unit = "YEAR"
)

// Open says which end of a range the text leaves open.
type Open int

// The ends that can be open.
const (
	Closed     Open = iota // both ends, or one fixed amount
	OpenTop                // from 30,000; 30,000+; 30,000 and up
	OpenBottom             // up to 60,000
)

// Pay is an amount or a range.
type Pay struct {
	Currency   string  // ISO 4217, empty where the text names none
	Sign       string  // the currency as it is written, empty for none
	Min, Max   float64 // as written, so Min may be the greater; equal for one amount; 0 for an open end
	Unit       Unit    // empty where the text says none
	Open       Open
	Clear      bool // the words right behind it are understood, so that it is all of the figure
	Start, End int  // where it stands in the text, with what opens an end and the period
}

// surelyYearly is the amount from which nobody takes a figure for anything but
// a year's pay (research of the house: "period inferred when amount >= 10,000").
const surelyYearly = 10_000

// Period is the unit, or the year where none is said and the amount is 10,000
// or more; empty where it cannot be told.
func (p Pay) Period() Unit {
	if p.Unit == "" && max(p.Min, p.Max) >= surelyYearly {
		return Year
	}
	return p.Unit
}

// IsRange reports whether two ends are given that differ.
func (p Pay) IsRange() bool { return p.Open == Closed && p.Min != p.Max }

// Parse reads the first amount or range of a text that is about pay and
// nothing else, such as the value of a field. A period anywhere in the text
// holds. It is false if there is no figure that can be pay, as in "Grade 7", or
// if the words behind the figure are not understood.
func Parse(text string) (Pay, bool) {
	f := finder{ts: tokens(text), alone: true}
	found := f.find()
	if len(found) == 0 {
		return Pay{}, false
	}
	p := found[0]
	if p.Unit == "" {
		p.Unit = unitAnywhere(f.ts)
	}
	return p, p.Clear
}

// Count is how many amounts and ranges Parse finds to choose from.
func Count(text string) int {
	f := finder{ts: tokens(text), alone: true}
	return len(f.find())
}

// Find reads every amount and range of a longer text that has a currency, a k
// or a period with it. Which of them are pay is for the caller to tell.
func Find(text string) []Pay {
	if !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	f := finder{ts: tokens(text)}
	return f.find()
}

package pay

import (
	"math"
	"strconv"
	"strings"
)

var unitNames = map[Unit]string{Hour: "an hour", Day: "a day", Week: "a week", Month: "a month", Year: "a year"}

// String is the pay in the words that all pay is said in: EUR 18 to 22 an hour,
// from USD 95,000 a year. An end that the text leaves open is missing.
func (p Pay) String() string { return p.inUnit(p.Period()) }

// Stated is String without a unit that is only inferred from the amount.
func (p Pay) Stated() string { return p.inUnit(p.Unit) }

func (p Pay) inUnit(unit Unit) string {
	var words []string
	switch p.Open {
	case OpenTop:
		words = append(words, "from")
	case OpenBottom:
		words = append(words, "up to")
	case Closed:
	}
	if p.Currency != "" {
		words = append(words, p.Currency)
	} else if p.Sign != "" {
		words = append(words, p.Sign)
	}
	words = append(words, figure(max(p.Min, p.Max)))
	if p.IsRange() {
		words = append(words[:len(words)-1], figure(p.Min), "to", figure(p.Max))
	}
	if unit != "" {
		words = append(words, unitNames[unit])
	}
	return strings.Join(words, " ")
}

// figure writes an amount: with commas between thousands, and with two decimals
// where it has any.
func figure(v float64) string {
	decimals := 0
	if v != math.Trunc(v) {
		decimals = 2
	}
	whole, rest, _ := strings.Cut(strconv.FormatFloat(v, 'f', decimals, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}

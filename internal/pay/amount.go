package pay

import (
	"slices"
	"strings"
)

// amount is one figure with the currency beside it.
type amount struct {
	value      float64
	scale      float64 // 1, or the factor of a k or a word behind the figure
	grouped    bool    // thousands are parted
	currency   currency
	start, end int  // tokens, currency included; end is the one behind
	at         int  // the token of the figure
	upper      bool // it is the second end of a range
}

func (a amount) total() float64 { return a.value * a.scale }

// scales are the words that multiply a figure of pay.
var scales = map[string]float64{
	"k": 1e3, "tsd": 1e3, "tausend": 1e3, "thousand": 1e3, "mil": 1e3, "mille": 1e3, "duizend": 1e3, "tys": 1e3,
	"lpa": lakh, "lakh": lakh, "lakhs": lakh, "lac": lakh, "lacs": lakh, "crore": 1e7, "crores": 1e7, "cr": 1e7,
	"万": 1e4, "萬": 1e4, "만": 1e4,
}

// lakh is the number in which India counts a year's pay: 12 LPA is 12 lakh per
// annum.
const lakh = 1e5

// magnitudes are words for numbers that no pay has, but in a currency of small
// units.
var magnitudes = setOf(`m mm mn mio million millions millionen millones milioni milhoes miljoen b bn billion billions
mrd milliarden milliards milliard miljard t tn trillion trillions juta`)

// readAmount reads the figure at token i, which may be the upper end of a range;
// false if it is no money.
func readAmount(ts []token, i int, upper bool) (amount, bool) {
	a := amount{value: ts[i].value, grouped: ts[i].grouped, scale: 1, at: i, end: i + 1, upper: upper}
	a.currency, a.start = currencyBefore(ts, i)
	ok := a.readScale(ts)
	behind, end := currencyBehind(ts, a.end, a.currency.sign != "")
	if behind.sign != "" {
		a.currency, a.end = better(a.currency, behind), end
	}
	if a.scale == lakh && a.currency.sign == "" {
		a.currency = currency{"₹", "INR"} // Only rupees are counted in lakhs.
	}
	if !ok && !strings.Contains(smallUnits, " "+strings.ToLower(a.currency.code)+" ") {
		return a, false
	}
	return a, a.value > 0 && !isOtherFigure(ts, a)
}

// readScale reads the word behind a figure that multiplies it; false for one
// that makes it too much for pay.
func (a *amount) readScale(ts []token) bool {
	if a.end >= len(ts) || ts[a.end].kind != word {
		return true
	}
	t := ts[a.end]
	glued := t.start == ts[a.at].end
	long := len(t.text) > 1
	if magnitudes[t.text] && (glued || long) {
		if strings.HasPrefix(t.text, "m") || t.text == "juta" {
			a.scale, a.end = 1e6, a.end+1
		}
		return false
	}
	if s := scales[t.text]; s > 0 && (glued || long || a.currency.sign != "" || isCurrencyAt(ts, a.end+1, t.end)) {
		a.scale = s
		if t.text != "lpa" { // That one says the period too.
			a.end++
		}
	}
	return true
}

// isCurrencyAt reports whether token i is a currency that begins at a byte.
func isCurrencyAt(ts []token, i, at int) bool {
	return i < len(ts) && ts[i].start == at && currencyOf(ts[i]).sign != ""
}

// grades are words whose figures count steps of a scale and no money.
var grades = setOf(`grade grades band bands step steps level levels tier class group scale point points spine scp
entgeltgruppe egr stufe gruppe schaal echelon tvod tv tvl eg no nr number room floor section page week`)

// durations are words behind a figure that make it a time or a count.
var durations = setOf(`days weeks hours months years tage wochen stunden monate jahre jours semaines heures ans
dias semanas horas meses anos day week hour month year users people employees customers uren dagen weken maanden
jaar giorni settimane ore mesi anni th st nd rd x`)

// isOtherFigure reports whether a figure counts something that is no money: a
// share, a step of a scale, a part of a name, a date or a time.
func isOtherFigure(ts []token, a amount) bool {
	next := token{}
	if a.end < len(ts) {
		next = ts[a.end]
	}
	if next.is("%", "％") || next.is("(") && a.end+1 < len(ts) && ts[a.end+1].is("k") {
		return true
	}
	const plan401k = 401e3
	switch {
	case a.currency.sign != "":
		return false
	case a.total() == plan401k, isGrade(ts, a.at), isPartOfName(ts, a.at, a.upper), a.scale == 1 && durations[next.text]:
		return true
	}
	return next.start == ts[a.end-1].end && goesOn(ts, a.end)
}

// goesOn reports whether what is glued to a figure, at token i, makes it another
// than an amount.
func goesOn(ts []token, i int) bool {
	switch next := ts[i]; {
	case next.kind == word:
		u, _ := unitHere(ts, i)
		return u == ""
	case next.is("/", "."):
		return i+1 < len(ts) && ts[i+1].kind == number && ts[i+1].start == next.end
	default:
		return next.is(":")
	}
}

// isGrade reports whether the word before a figure makes it a step of a scale.
func isGrade(ts []token, i int) bool {
	i--
	for i >= 0 && ts[i].is(":", "#", "-", ".", "–", "(") {
		i--
	}
	return i >= 0 && ts[i].kind == word && grades[ts[i].text]
}

// isPartOfName reports whether a figure is glued to what stands before it: E13,
// GS-11, #5, 2024-25.
func isPartOfName(ts []token, i int, upper bool) bool {
	if i == 0 || ts[i-1].end != ts[i].start {
		return false
	}
	before := ts[i-1]
	if before.kind == word || before.is("#", ".", "/", "_") {
		return true
	}
	return !upper && isDash(before) && i > 1 && ts[i-2].end == before.start && ts[i-2].kind != sign
}

func isDash(t token) bool { return t.kind == sign && slices.Contains(dashes, t.text) }

// isYear reports whether a bare figure is more likely a year than an amount.
func isYear(a amount) bool {
	return a.scale == 1 && !a.grouped && a.value >= 2015 && a.value <= 2035 && a.value == float64(int(a.value))
}

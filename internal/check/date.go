package check

import (
	"slices"
	"strings"
	"time"

	"jobdraft/internal/phrase"
)

// day is a date of a text. One that can be read in two ways has both.
type day struct {
	last     time.Time // the last day that it can mean
	twoWays  bool
	from, to int // its words
}

// monthNames are the months in lower case, in English, German, French, Spanish
// and Dutch; three letters of an English one are enough.
var monthNames = [12][]string{
	{"january", "januar", "jänner", "janvier", "enero", "januari"},
	{"february", "februar", "février", "febrero", "februari"},
	{"march", "märz", "mars", "marzo", "maart", "mrt"},
	{"april", "avril", "abril"},
	{"may", "mai", "mayo", "mei"},
	{"june", "juni", "juin", "junio"},
	{"july", "juli", "juillet", "julio"},
	{"august", "août", "agosto", "augustus"},
	{"september", "septembre", "septiembre", "setiembre", "sept"},
	{"october", "oktober", "octobre", "octubre", "okt"},
	{"november", "novembre", "noviembre"},
	{"december", "dezember", "décembre", "diciembre", "dez"},
}

// monthOf is the month that a word names, 0 for none.
func monthOf(word string) time.Month {
	const short = 3
	if len(word) < short {
		return 0
	}
	for i, names := range monthNames {
		if strings.HasPrefix(names[0], word) || slices.Contains(names[1:], word) {
			return time.Month(i + 1)
		}
	}
	return 0
}

// yearOf is the year that a figure is, 0 for none.
func yearOf(word string) int {
	n, ok := whole(word)
	if !ok || len(word) != 4 || n < 1990 || n > 2100 {
		return 0
	}
	return n
}

// dayOf is the day of a month that a figure is, 0 for none.
func dayOf(word string) int {
	n, ok := whole(word)
	if !ok || n < 1 || n > 31 || len(word) > 2 {
		return 0
	}
	return n
}

// dateAt reads a date with its year that begins at word i.
func dateAt(t *phrase.Text, i int) (day, bool) {
	if w := t.At(i); w == "" || !phrase.IsDigit(w[0]) && monthOf(w) == 0 {
		return day{}, false
	}
	for _, read := range []func(*phrase.Text, int) (day, bool){dayFirst, monthFirst, figures, dotted} {
		if d, ok := read(t, i); ok {
			return d, true
		}
	}
	return day{}, false
}

// dayFirst reads 15 January 2024, 15th of January, 2024 and 15-Jan-2024.
func dayFirst(t *phrase.Text, i int) (day, bool) {
	d := dayOf(t.At(i))
	k := t.Skip(i+1, "st", "nd", "rd", "th", "of", "de", "er")
	year := t.Skip(k+1, "de", "del")
	m, y := monthOf(t.At(k)), yearOf(t.At(year))
	if d == 0 || m == 0 || y == 0 {
		return day{}, false
	}
	return dayIs(y, m, d, i, year+1)
}

// monthFirst reads January 15, 2024 and January 2024, which is its last day.
func monthFirst(t *phrase.Text, i int) (day, bool) {
	m := monthOf(t.At(i))
	if m == 0 {
		return day{}, false
	}
	if y := yearOf(t.At(i + 1)); y != 0 {
		return day{last: time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC), from: i, to: i + 2}, true
	}
	d := dayOf(t.At(i + 1))
	k := t.Skip(i+2, "st", "nd", "rd", "th", "of")
	y := yearOf(t.At(k))
	if d == 0 || y == 0 {
		return day{}, false
	}
	return dayIs(y, m, d, i, k+1)
}

// figures reads 2024-01-15 and 15/01/2024; 03/04/2026 can be two days.
func figures(t *phrase.Text, i int) (day, bool) {
	a, b, c := t.At(i), t.At(i+1), t.At(i+2)
	if y := yearOf(a); y != 0 && t.JoinedBy(i, '-') && t.JoinedBy(i+1, '-') {
		return dayOrNone(y, b, c, i)
	}
	if !t.JoinedBy(i, '/') || !t.JoinedBy(i+1, '/') {
		return day{}, false
	}
	if len(c) == 2 {
		c = "20" + c
	}
	return slashed(a, b, yearOf(c), i)
}

// slashed reads two figures and a year: the day or the month may come first.
func slashed(a, b string, year, i int) (day, bool) {
	first, second := dayOf(a), dayOf(b)
	if first == 0 || second == 0 || year == 0 {
		return day{}, false
	}
	const lastMonth = 12
	switch {
	case first > lastMonth && second <= lastMonth:
		return dayIs(year, time.Month(second), first, i, i+3)
	case second > lastMonth && first <= lastMonth:
		return dayIs(year, time.Month(first), second, i, i+3)
	case first > lastMonth:
		return day{}, false
	}
	d, ok := dayIs(year, time.Month(max(first, second)), min(first, second), i, i+3)
	d.twoWays = first != second
	return d, ok
}

// dotted reads 15.01.2024, where the day comes first everywhere.
func dotted(t *phrase.Text, i int) (day, bool) {
	w := t.At(i)
	if strings.Count(w, ".") != 2 {
		return day{}, false
	}
	p := strings.Split(w, ".")
	d, m, y := dayOf(p[0]), dayOf(p[1]), yearOf(p[2])
	if d == 0 || m == 0 || m > 12 || y == 0 {
		return day{}, false
	}
	return dayIs(y, time.Month(m), d, i, i+1)
}

func dayOrNone(y int, month, d string, i int) (day, bool) {
	m, n := dayOf(month), dayOf(d)
	if m == 0 || m > 12 || n == 0 {
		return day{}, false
	}
	return dayIs(y, time.Month(m), n, i, i+3)
}

func dayIs(y int, m time.Month, d, from, to int) (day, bool) {
	return day{last: time.Date(y, m, d, 0, 0, 0, 0, time.UTC), from: from, to: to}, true
}

// whole is the value of a whole figure without signs in it. It is no error of
// strconv, since nearly all that is asked about are words.
func whole(word string) (n int, ok bool) {
	const most = 9 // digits
	if word == "" || len(word) > most {
		return 0, false
	}
	for i := range len(word) {
		if !phrase.IsDigit(word[i]) {
			return 0, false
		}
		n = 10*n + int(word[i]-'0')
	}
	return n, true
}

// figureOf is the value of a whole figure, 0 for any other word.
func figureOf(word string) int {
	n, _ := whole(word)
	return n
}

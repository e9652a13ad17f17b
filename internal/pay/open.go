package pay

import "strings"

// What stands before an amount and leaves an end open.
var (
	noBottom = []string{
		"up to", "upto", "as much as", "maximum of", "maximum", "a max of", "max.", "max", "not more than", "bis zu",
		"jusqu'à", "jusqu’à", "hasta",
	}
	noTop = []string{
		"from", "starting at", "starting from", "starts at", "starts from", "start at", "at least", "minimum of",
		"minimum", "min.",
		"upwards of", "no less than", "not less than", "more than", "over", "ab", "mindestens", "à partir de", "desde",
	}
	noTopBehind = []string{
		"and up", "and above", "and over", "and higher", "or more", "or above", "and more", "upwards", "minimum",
		"or higher",
		"plus per", "plus a year", "plus an hour",
	}
	// extras stand behind a + that adds them to the pay and opens nothing.
	extras = []string{
		"bonus", "benefits", "commission", "equity", "ote", "tips", "super", "stock", "options", "pension", "car",
		"overtime",
		"holiday", "perks", "annual bonus", "profit", "shares", "expenses", "excellent", "benefit",
	}
)

// openEnds finds out whether the words around an amount leave an end of it
// open. Two figures are both ends.
func (p *Pay) openEnds(s string, ranged bool) {
	if ranged {
		return
	}
	if start, ok := endsWith(s[:p.Start], noBottom); ok {
		p.Open, p.Start, p.Min = OpenBottom, start, 0
		return
	}
	if start, ok := endsWith(s[:p.Start], noTop); ok {
		p.Open, p.Start, p.Max = OpenTop, start, 0
		return
	}
	if end, ok := p.openBehind(s); ok {
		p.Open, p.End, p.Max = OpenTop, end, 0
	}
}

// openBehind is where a "+" or an "and up" behind the amount ends, which may
// have the period before it.
func (p *Pay) openBehind(s string) (int, bool) {
	if strings.HasPrefix(s[p.End:], "+") && !addsExtra(s[p.End+1:]) {
		return p.End + 1, true
	}
	_, unit := unitBehind(s, p.End)
	for _, from := range []int{p.End, unit} {
		at := skipSpace(s, from)
		for _, words := range noTopBehind {
			if strings.HasPrefix(s[at:], words) && !startsWord(s[at+len(words):]) {
				return at + len(words), true
			}
		}
		if strings.HasPrefix(s[from:], "+") && !addsExtra(s[from+1:]) {
			return from + 1, true
		}
	}
	return 0, false
}

func startsWord(s string) bool { return s != "" && isLetter(s[0]) }

// addsExtra reports whether what follows a + is paid on top.
func addsExtra(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	for _, e := range extras {
		if behind, ok := strings.CutPrefix(rest, e); ok && !startsWord(strings.TrimLeft(behind, "es")) {
			return true
		}
	}
	return false
}

// endsWith finds one of the phrases at the end of a text, as whole words, and
// where it begins.
func endsWith(s string, phrases []string) (int, bool) {
	s = strings.TrimRight(s, " \u00a0")
	for _, phrase := range phrases {
		before, ok := strings.CutSuffix(s, phrase)
		if ok && (before == "" || !isLetter(before[len(before)-1])) {
			return len(before), true
		}
	}
	return 0, false
}

package pay

// The words that leave an end open, before an amount and behind it.
var (
	noBottom = phrases("up to", "upto", "as much as", "maximum of", "maximum", "a max of", "max .", "max",
		"not more than", "bis zu", "jusqu ' a", "jusqu ’ a", "hasta", "tot", "fino a", "ate", "maximaal")
	noTop = phrases("from", "starting at", "starting from", "starts at", "starts from", "start at", "at least",
		"minimum of", "minimum", "min .", "upwards of", "no less than", "not less than", "more than", "over", "ab",
		"mindestens", "a partir de", "desde", "vanaf", "da", "minimaal", "au moins")
	noTopBehind = phrases("and up", "and above", "and over", "and higher", "or more", "or above", "and more", "upwards",
		"minimum", "or higher", "plus per", "plus a year", "plus an hour")
	// extras stand behind a + that adds them to the pay and opens nothing.
	extras = setOf(`bonus bonuses benefits commission commissions equity ote tips super stock options pension car
overtime holiday perks annual profit shares expenses excellent benefit superannuation`)
)

func phrases(texts ...string) [][]string {
	out := make([][]string, len(texts))
	for i, text := range texts {
		for _, t := range tokens(text) {
			out[i] = append(out[i], t.text)
		}
	}
	return out
}

// openEnds finds out whether the words around an amount leave an end of it
// open. Two figures are both ends.
func (p *Pay) openEnds(ts []token, s *stretch, ranged bool) {
	if start := endsWith(ts, s.start, noBottom); start >= 0 && !ranged {
		p.Open, p.Min, s.start = OpenBottom, 0, start
		return
	}
	start := endsWith(ts, s.start, noTop)
	switch {
	case start >= 0 && ranged:
		s.start = start
	case start >= 0:
		p.Open, p.Max, s.start = OpenTop, 0, start
	case ranged:
	default:
		if end := openBehind(ts, s.end); end > 0 {
			p.Open, p.Max, s.end = OpenTop, 0, end
		}
	}
}

// openBehind is the token behind a "+" or an "and up" that follows the amount,
// which may have the unit before it; 0 for none.
func openBehind(ts []token, i int) int {
	_, unit := unitAt(ts, i)
	for _, from := range []int{i, unit} {
		if from >= len(ts) {
			continue
		}
		if ts[from].is("+") && ts[from].start == ts[from-1].end && !addsExtra(ts, from+1) {
			return from + 1
		}
		for _, words := range noTopBehind {
			if n := matches(ts, from, words); n > 0 {
				return from + n
			}
		}
	}
	return 0
}

// addsExtra reports whether the words behind a + are added to the pay.
func addsExtra(ts []token, i int) bool { return i < len(ts) && extras[ts[i].text] }

// endsWith is the first token of a phrase that ends before token i, -1 for
// none.
func endsWith(ts []token, i int, phrases [][]string) int {
	for _, words := range phrases {
		if at := i - len(words); at >= 0 && matches(ts, at, words) > 0 {
			return at
		}
	}
	return -1
}

package pay

// finder reads the amounts and ranges of a text.
type finder struct {
	ts    []token
	alone bool // the text is about pay alone, so that a bare figure counts too
	from  int  // the token behind the last amount
}

// find reads amounts and ranges from left to right.
func (f *finder) find() []Pay {
	var out []Pay
	for i := 0; i < len(f.ts); {
		if f.ts[i].kind != number {
			i++
			continue
		}
		p, end, ok := f.payAt(i)
		if ok {
			out = append(out, p)
			f.from = end
		}
		i = max(end, i+1)
	}
	return out
}

// payAt reads the amount or range whose first figure is token i.
func (f *finder) payAt(i int) (p Pay, end int, ok bool) {
	low, ok := readAmount(f.ts, i, false)
	if !ok {
		return Pay{}, low.end, false
	}
	high, ranged := upperEnd(f.ts, low)
	s := stretch{start: low.start, end: low.end}
	p = Pay{}
	p.setCurrency(low.currency)
	if ranged {
		shareScale(&low, &high)
		p.setCurrency(high.currency)
		s.end = high.end
		p.Max = high.total()
	} else {
		p.Max = low.total()
	}
	p.Min = low.total()
	p.openEnds(f.ts, &s, ranged)
	near := p.readUnit(f.ts, &s, low)
	s.start = max(s.start, f.from) // 1 $ 1000: no sign is of two figures
	p.Start, p.End = f.ts[s.start].start, f.ts[s.end-1].end
	p.Clear = near || isUnderstood(f.ts, s.end)
	known := p.Sign != "" || near && !countsTime(f.ts, low, p.Unit) || low.scale > 1
	return p, s.end, known || f.alone && isPlainPay(low, ranged)
}

// stretch is a run of tokens.
type stretch struct{ start, end int }

// countsTime reports whether a bare figure in a longer text is more likely a
// number of things a period, "5 days a week", than an amount.
func countsTime(ts []token, a amount, u Unit) bool {
	const least = 1000
	hasCents := a.value != float64(int(a.value))
	return a.total() < least && (u != Hour || !hasCents && ts[a.at].end-ts[a.at].start < len("16.0"))
}

// isPlainPay reports whether a bare figure of a pay line can be an amount, and
// is no year.
func isPlainPay(a amount, ranged bool) bool {
	const least = 1000
	return !isYear(a) && (a.total() >= least || ranged || a.at == 0)
}

func (p *Pay) setCurrency(c currency) {
	if c.sign != "" && (p.Sign == "" || p.Sign == "$") {
		p.Sign, p.Currency = c.sign, c.code
	}
}

var dashes = []string{"-", "–", "—", "‑", "‐", "−", "~", "～", "〜", "至", "到", "…"}

// joins are the words between the ends of a range; a dash is one too.
var joins = [][]string{
	{"up", "to"},
	{"to"},
	{"bis", "zu"},
	{"bis"},
	{"tot"},
	{"hasta"},
	{"jusqu", "'", "a"},
	{"jusqu", "’", "a"},
	{"ate"},
	{"a"},
	{".", ".", "."},
	{".", "."},
}

// pairs are the words that join two ends if another word announces them:
// between 50,000 and 60,000.
var pairs = map[string]string{
	"and": "between", "und": "zwischen", "et": "entre", "y": "entre", "en": "tussen", "e": "tra",
}

// upperEnd reads the second figure of a range.
func upperEnd(ts []token, low amount) (amount, bool) {
	at := joined(ts, low, low.end)
	if at == 0 {
		if u, end := unitAt(ts, low.end); u != "" {
			at = joined(ts, low, end) // 18 an hour to 22 an hour
		}
	}
	if at == 0 {
		return amount{}, false
	}
	for n := at; n < len(ts) && n < at+4; n++ {
		if ts[n].kind == number {
			high, ok := readAmount(ts, n, true)
			return high, ok && high.start <= at
		}
	}
	return amount{}, false
}

// joined is the first token of the second end, if a join stands at token i; 0
// for none.
func joined(ts []token, low amount, i int) int {
	if i >= len(ts) {
		return 0
	}
	if isDash(ts[i]) {
		for _, words := range noBottom {
			if n := matches(ts, i+1, words); n > 0 {
				return i + 1 + n // 2,500 - up to 3,000
			}
		}
		return i + 1
	}
	for _, words := range joins {
		if n := matches(ts, i, words); n > 0 && (words[0] != "a" || isPlausible(ts, low, i+n)) {
			return i + n
		}
	}
	if first := pairs[ts[i].text]; first != "" && announced(ts, low.start, first) {
		return i + 1
	}
	return 0
}

// matches is how many tokens of a phrase stand at token i; 0 unless all do.
func matches(ts []token, i int, phrase []string) int {
	if i+len(phrase) > len(ts) {
		return 0
	}
	for n, text := range phrase {
		if ts[i+n].kind == number || ts[i+n].text != text {
			return 0
		}
	}
	return len(phrase)
}

// announced reports whether a word stands among the few before token i.
func announced(ts []token, i int, text string) bool {
	const most = 6
	for n := i - 1; n >= 0 && n >= i-most; n-- {
		if ts[n].text == text || text == "tra" && ts[n].text == "fra" || text == "tra" && ts[n].text == "entre" {
			return true
		}
	}
	return false
}

// isPlausible reports whether the figure behind an "a" can be the second end: 26
// a 29, and not "$200 a 4 day week".
func isPlausible(ts []token, low amount, i int) bool {
	for n := i; n < len(ts) && n < i+3; n++ {
		if ts[n].kind != number {
			continue
		}
		high, ok := readAmount(ts, n, true)
		const most = 10 // times the low end
		return ok && high.value >= low.value && high.value <= most*low.value
	}
	return false
}

// shareScale gives an end without a k that of the other if it would make no
// sense without.
func shareScale(low, high *amount) {
	const thousand = 1000
	switch {
	case low.scale == 1 && low.value < thousand && high.scale > 1:
		low.scale = high.scale
	case high.scale == 1 && high.value < thousand && low.scale > 1:
		high.scale = low.scale
	case low.scale == 1 && low.value < thousand && high.scale == 1 && high.grouped && high.value >= 10*thousand:
		low.scale = thousand
	}
}

// readUnit reads the unit behind the amount, else the one before it, and
// reports whether it stands behind.
func (p *Pay) readUnit(ts []token, s *stretch, low amount) bool {
	if u, end := unitAt(ts, s.end); u != "" {
		p.Unit, s.end = u, end
		return true
	}
	if s.end < len(ts) && p.Sign != "" && len(ts[s.end].text) > 1 && unitNouns[ts[s.end].text] != "" {
		p.Unit, s.end = unitNouns[ts[s.end].text], s.end+1 // $15 hour
		return true
	}
	if u, _ := unitAt(ts, low.end); u != "" {
		p.Unit = u // 18 an hour to 22
		return true
	}
	p.Unit = unitBefore(ts, s.start)
	return false
}

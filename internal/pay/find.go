package pay

import "strings"

// find reads amounts and ranges from left to right. In a text about pay alone
// a bare figure counts too.
func find(text string, alone bool) []Pay {
	s := fold(text)
	var out []Pay
	for i := 0; i < len(s); {
		if !isDigit(s[i]) {
			i++
			continue
		}
		p, end, ok := payAt(s, i, alone)
		if ok {
			out = append(out, p)
		}
		i = max(end, digitsEnd(s, i), i+1)
	}
	return out
}

// payAt reads the amount or range whose first figure begins at byte i.
func payAt(s string, i int, alone bool) (Pay, int, bool) {
	low, ok := readAmount(s, i)
	if !ok {
		return Pay{}, i, false
	}
	high, ranged := upperEnd(s, low.end)
	end := low.end
	if ranged {
		end = high.end
		shareScale(&low, &high)
	}
	p := Pay{Min: low.value * low.scale, Start: low.start, End: end}
	p.Max = p.Min
	p.setCurrency(low.currency)
	if ranged {
		p.Max = high.value * high.scale
		p.setCurrency(high.currency)
	}
	p.openEnds(s, ranged)
	p.readUnit(s)
	const beside = 14 // bytes: " per calendar "; farther off, the period is of something else
	near := p.End-end <= beside && p.End > end
	known := p.Sign != "" || near && p.Unit != "" && !countsTime(s, low, p.Unit) || low.scale > 1
	return p, p.End, known || alone && isPlainPay(low, ranged)
}

// countsTime reports whether a bare figure in a longer text is more likely a
// number of things a period, "5 days a week", than an amount.
func countsTime(s string, a amount, u Unit) bool {
	const least = 1000
	return a.value*a.scale < least && (u != Hour || !strings.Contains(s[a.start:a.end], "."))
}

// isPlainPay reports whether a bare figure of a pay line can be an amount, and
// is no grade or step.
func isPlainPay(a amount, ranged bool) bool {
	const least = 1000
	return a.value*a.scale >= least || ranged || a.start == 0
}

func (p *Pay) setCurrency(c currency) {
	if c.sign != "" && (p.Sign == "" || p.Sign == "$") {
		p.Sign, p.Currency = c.sign, c.code
	}
}

// upperEnd reads the second figure of a range, whose first one ends at byte i.
func upperEnd(s string, i int) (amount, bool) {
	at := skipSpace(s, i)
	n := joinLen(s, at)
	if n == 0 && at < len(s) && s[at] == '+' {
		return amount{}, false
	}
	if n == 0 {
		if u, end := unitBehind(s, i); u != "" && joinLen(s, skipSpace(s, end)) > 0 {
			at = skipSpace(s, end) // 18 an hour to 22 an hour
			n = joinLen(s, at)
		}
	}
	if n == 0 {
		return amount{}, false
	}
	at = skipSpace(s, at+n)
	for at < len(s) && !isDigit(s[at]) {
		_, size := firstRune(s[at:])
		if size == 0 || !isMoneySign(s, at) {
			return amount{}, false
		}
		at += size
	}
	if at >= len(s) {
		return amount{}, false
	}
	a, ok := readAmount(s, at)
	return a, ok
}

// isMoneySign reports whether what stands at byte i can be part of a currency
// before a figure: one sign or code and the spaces around it.
func isMoneySign(s string, i int) bool {
	j := i
	for j < len(s) && !isDigit(s[j]) {
		j++
	}
	const longest = 8
	if j == len(s) || j-i > longest {
		return false
	}
	c, start := currencyBefore(s, j)
	return c.sign != "" && start <= i || strings.TrimLeft(s[i:j], " \u00a0") == ""
}

// joinLen is the length of what joins the ends of a range at byte i.
func joinLen(s string, i int) int {
	for _, join := range []string{"up to ", "to ", "bis ", "and ", "à ", "a ", "–", "—", "‑", "−", "-", "~", "..."} {
		if !strings.HasPrefix(s[i:], join) {
			continue
		}
		if join == "and " && !strings.Contains(s[max(0, i-40):i], "between") || join == "a " && !isDigitSoon(s, i+2) {
			continue
		}
		return len(join)
	}
	return 0
}

func isDigitSoon(s string, i int) bool { return i < len(s) && isDigit(s[i]) }

// shareScale gives an end without a k that of the other where it would make
// no sense without.
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

// readUnit reads the period behind the amount, else the one before it.
func (p *Pay) readUnit(s string) {
	if u, end := unitBehind(s, p.End); u != "" {
		p.Unit, p.End = u, end
		return
	}
	p.Unit = unitBefore(s, p.Start)
}

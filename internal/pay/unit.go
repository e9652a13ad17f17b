package pay

import "strings"

// unitOf is the unit that a word names behind "per", "a" or a slash.
func unitOf(word string) Unit {
	switch word {
	case "hour", "hr", "h", "std", "stunde", "heure", "hora", "hours", "hrs":
		return Hour
	case "day", "tag", "jour", "día", "diem":
		return Day
	case "week", "wk", "woche", "semaine", "semana":
		return Week
	case "month", "mo", "mth", "monat", "mois", "mes", "monthly":
		return Month
	case "year", "yr", "y", "annum", "jahr", "an", "año", "ano", "yearly", "annual":
		return Year
	}
	return ""
}

// adverbOf is the unit that a word says by itself, before or behind an amount.
func adverbOf(word string) Unit {
	switch word {
	case "hourly", "stündlich", "stundenlohn":
		return Hour
	case "daily", "tagessatz":
		return Day
	case "weekly", "wöchentlich":
		return Week
	case "monthly", "monatlich", "monatsgehalt", "mensuel", "mensuels", "pcm":
		return Month
	case "annual", "annually", "yearly", "jährlich", "jahresgehalt", "annuel", "annuels", "lpa", "pa":
		return Year
	}
	return ""
}

// unitBehind is the unit that is said within a few words behind byte i, and
// where its word ends.
func unitBehind(s string, i int) (Unit, int) {
	const most = 4 // words
	for range most {
		at := skipSpace(s, i)
		if n := abbreviation(s[at:]); n > 0 {
			return Year, at + n
		}
		for at < len(s) && strings.IndexByte("/()", s[at]) >= 0 {
			if s[at] == '/' {
				next := skipSpace(s, at+1)
				if word := wordAt(s, next); unitOf(word) != "" {
					return unitOf(word), next + len(word)
				}
			}
			at++
		}
		word := wordAt(s, at)
		end := at + len(word)
		next := skipSpace(s, end)
		if strings.HasPrefix(s[next:], "-") || word == "" {
			return "", i
		}
		if u := adverbOf(word); u != "" {
			return u, end
		}
		if isPer(word) {
			if unit := wordAt(s, next); unitOf(unit) != "" {
				return unitOf(unit), next + len(unit)
			}
		}
		i = end
	}
	return "", i
}

// isPer reports whether a word stands between an amount and its period.
func isPer(word string) bool {
	switch word {
	case "per", "a", "an", "each", "every", "the", "pro", "im", "in", "die", "par", "por", "al", "p":
		return true
	}
	return false
}

// abbreviation is the length of a way to write "per annum" that is no word.
func abbreviation(s string) int {
	for _, short := range []string{"p.a.", "p.a", "p/a", "/pa"} {
		if strings.HasPrefix(s, short) {
			return len(short)
		}
	}
	return 0
}

// unitBefore is the unit that one of the few words before byte i says: hourly
// rate of, annual salary:, day rate.
func unitBefore(s string, i int) Unit {
	const most = 5 // words
	for n := 0; n < most; n++ {
		end := i
		for end > 0 && !isLetter(s[end-1]) {
			if strings.IndexByte(".;!?\n", s[end-1]) >= 0 || isDigit(s[end-1]) {
				return ""
			}
			end--
		}
		start := end
		for start > 0 && isLetter(s[start-1]) {
			start--
		}
		word := s[start:end]
		if u := adverbOf(word); u != "" {
			return u
		}
		if word == "rate" && strings.HasSuffix(s[:start], "day ") {
			return Day
		}
		i = start
	}
	return ""
}

// unitAnywhere is the unit that a text about pay names in any place.
func unitAnywhere(s string) Unit {
	for i := 0; i < len(s); {
		word := wordAt(s, i)
		if word == "" {
			i++
			continue
		}
		if u := adverbOf(word); u != "" {
			return u
		}
		if u := unitOf(word); u != "" && len(word) > 2 {
			return u
		}
		i += len(word)
	}
	return ""
}

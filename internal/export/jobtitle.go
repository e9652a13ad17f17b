package export

import (
	"strings"
	"unicode"

	"jobdraft/internal/pay"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// jobTitle is the title of the job without what belongs to the posting: pay,
// codes, the name of the company, decoration. It leaves out only what stands
// apart, behind a dash, a bar or in brackets, and is nothing else.
func jobTitle(d *posting.Document) string {
	title := stated(d.Title())
	company := sanitize.Line(d.Field("company"))
	drop := func(piece string) bool {
		piece = strings.TrimSpace(piece)
		return company != "" && strings.EqualFold(piece, company) ||
			piece != "" && (piece == sanitize.Line(d.Field("id")) || piece == sanitize.Line(d.Field("pay"))) ||
			isCode(piece) || isPay(piece)
	}
	short := trimmedTitle(withoutPieces(title, drop))
	if company != "" {
		short = trimmedTitle(cutSuffixFold(short, " at "+company))
	}
	if short == "" {
		return title
	}
	return short
}

// trimmedTitle takes decoration off both ends.
func trimmedTitle(s string) string { return strings.Trim(s, " *!–—-|·") }

// withoutPieces drops pieces from the ends of a title: those behind or before a
// dash or bar, and those in brackets.
func withoutPieces(title string, drop func(string) bool) string {
	for {
		title = strings.TrimSpace(title)
		shorter := withoutPiece(title, drop)
		if shorter == title {
			return title
		}
		title = shorter
	}
}

func withoutPiece(title string, drop func(string) bool) string {
	for _, brackets := range []string{"()", "[]"} {
		if inner, ok := strings.CutSuffix(title, brackets[1:]); ok {
			if at := strings.LastIndex(inner, brackets[:1]); at >= 0 && drop(inner[at+1:]) {
				return title[:at]
			}
		}
	}
	for _, sign := range []string{" - ", " – ", " — ", " | ", " · ", ", "} {
		if at := strings.LastIndex(title, sign); at >= 0 && drop(title[at+len(sign):]) {
			return title[:at]
		}
	}
	for _, sign := range []string{" - ", " – ", " — ", " | ", " · ", ": "} {
		if at := strings.Index(title, sign); at >= 0 && drop(title[:at]) {
			return title[at+len(sign):]
		}
	}
	return title
}

func cutSuffixFold(s, suffix string) string {
	if at := len(s) - len(suffix); at >= 0 && strings.EqualFold(s[at:], suffix) {
		return s[:at]
	}
	return s
}

// isPay reports whether words are an amount with its currency.
func isPay(words string) bool {
	p, ok := pay.Parse(words)
	return ok && p.Sign != "" && p.Start == 0 && p.End == len(words)
}

// isCode reports whether words are the number of a posting: REF-2024-113,
// #4711, Job ID 1234, JR10027. It takes five digits where no word says so, for
// an A320 and ISO 9001 are something else; four alone are a year at least,
// which does not belong into a title either.
func isCode(words string) bool {
	rest := strings.ToLower(words)
	for _, lead := range []string{"requisition", "reference", "req", "ref", "job", "id", "no", "nr"} {
		rest = strings.TrimLeft(strings.TrimPrefix(rest, lead), " .:#")
	}
	named := len(rest) < len(words)
	digits, letters := 0, 0
	for _, r := range rest {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		case r != '-' && r != '_':
			return false
		}
	}
	return letters <= 4 && (digits >= 5 || digits == 4 && letters == 0 || digits >= 3 && named)
}

package pay

import (
	"strings"
	"unicode/utf8"
)

// currency is a currency as it is written and its code, which is empty where
// the sign is that of several.
type currency struct{ sign, code string }

// signs are tried from the top, so the longer come first.
var signs = []currency{
	{"us$", "USD"},
	{"ca$", "CAD"},
	{"au$", "AUD"},
	{"nz$", "NZD"},
	{"hk$", "HKD"},
	{"sg$", "SGD"},
	{"mx$", "MXN"},
	{"c$", "CAD"},
	{"a$", "AUD"},
	{"s$", "SGD"},
	{"r$", "BRL"},
	{"$", "USD"},
	{"£", "GBP"},
	{"€", "EUR"},
	{"¥", "JPY"},
	{"₹", "INR"},
	{"₺", "TRY"},
	{"₴", "UAH"},
	{"₪", "ILS"},
	{"₦", "NGN"},
	{"₱", "PHP"},
	{"₩", "KRW"},
	{"zł", "PLN"},
	{"fr.", "CHF"},
	{"rs.", "INR"},
	{"rs", "INR"},
	{"kr", ""},
	{"kč", "CZK"},
}

// codes are those of ISO 4217 that postings use.
const codes = " usd eur gbp chf cad aud nzd sgd hkd jpy cny inr sek nok dkk isk pln czk huf ron bgn try uah ils aed " +
	"sar qar kwd zar ngn kes ghs egp mad brl mxn ars clp cop pen php idr myr thb vnd krw twd pkr bdt lkr rub rsd "

// names are the words that mean one currency and nothing else beside a figure.
var names = map[string]string{
	"euro": "EUR", "euros": "EUR", "dollars": "USD", "dollar": "USD", "sterling": "GBP", "rupees": "INR",
	"francs": "CHF",
}

// currencyBefore is the currency that ends at byte i, and where it begins. A
// code beside a sign is the more exact: CAD $60,000.
func currencyBefore(s string, i int) (currency, int) {
	sign, at := signBefore(s, i)
	end := trimSpace(s, at)
	start := end
	for start > 0 && s[start-1] >= 'a' && s[start-1] <= 'z' {
		start--
	}
	if code := codeOf(s[start:end]); code != "" && (start == 0 || !isLetter(s[start-1])) {
		return currency{s[start:end], code}, start
	}
	return sign, at
}

func signBefore(s string, i int) (currency, int) {
	end := trimSpace(s, i)
	for _, c := range signs {
		start := end - len(c.sign)
		if !strings.HasSuffix(s[:end], c.sign) {
			continue
		}
		if isLetter(c.sign[0]) && c.sign[0] < 0x80 && start > 0 && isLetter(s[start-1]) {
			continue
		}
		return c, start
	}
	return currency{}, i
}

// currencyBehind is the currency that begins at byte i, and where it ends.
func currencyBehind(s string, i int) (currency, int) {
	at := skipSpace(s, i)
	word := wordAt(s, at)
	if code := codeOf(word); code != "" {
		return currency{word, code}, at + len(word)
	}
	if code := names[word]; code != "" {
		return currency{word, code}, at + len(word)
	}
	for _, c := range signs {
		if !strings.HasPrefix(s[at:], c.sign) {
			continue
		}
		end := at + len(c.sign)
		next := skipSpace(s, end)
		if next < len(s) && (isDigit(s[next]) || end == next && isLetter(c.sign[0]) && isLetter(s[next])) {
			continue // It belongs to the next figure, or is the start of a word.
		}
		return c, end
	}
	return currency{}, i
}

// codeOf is the ISO code that a lower-case word is, empty for none.
func codeOf(word string) string {
	if len(word) == 3 && strings.Contains(codes, " "+word+" ") {
		return strings.ToUpper(word)
	}
	return ""
}

// trimSpace is the end of s[:i] without the spaces at its end.
func trimSpace(s string, i int) int {
	return len(strings.TrimRight(s[:i], " \t\u00a0\u202f"))
}

func firstRune(s string) (rune, int) { return utf8.DecodeRuneInString(s) }

// CurrencyIn is the first sign or code of a currency that a text names, as it
// is written there in lower case; empty for none.
func CurrencyIn(text string) string {
	s := fold(text)
	for i := 0; i < len(s); i++ {
		if word := wordAt(s, i); word != "" {
			if codeOf(word) != "" || names[word] != "" {
				return word
			}
			i += len(word) - 1
			continue
		}
		for _, c := range signs {
			if !isLetter(c.sign[0]) && strings.HasPrefix(s[i:], c.sign) {
				return c.sign
			}
		}
	}
	return ""
}

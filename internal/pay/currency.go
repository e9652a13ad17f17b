package pay

import "strings"

// currency is a currency as it is written and its code, which is empty if the
// sign is that of several.
type currency struct{ sign, code string }

// countryDollars are the letters before a $ that say whose it is.
var countryDollars = map[string]string{
	"us": "USD", "ca": "CAD", "au": "AUD", "nz": "NZD", "hk": "HKD", "sg": "SGD", "mx": "MXN", "nt": "TWD",
	"c": "CAD", "a": "AUD", "s": "SGD", "r": "BRL",
}

// signs are the signs and words that mean one currency beside a figure.
var signs = map[string]string{
	"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN",
	"₱": "PHP", "₩": "KRW", "元": "CNY", "円": "JPY", "원": "KRW", "zl": "PLN", "kc": "CZK", "rs": "INR",
	"fr": "CHF", "sfr": "CHF", "rp": "IDR", "rmb": "CNY", "nis": "ILS", "euro": "EUR", "euros": "EUR", "eur": "EUR",
	"dollars": "USD", "dollar": "USD", "sterling": "GBP", "rupees": "INR", "francs": "CHF", "franken": "CHF",
	"yen": "JPY", "zloty": "PLN", "zlotych": "PLN", "reais": "BRL",
}

// codes are those of ISO 4217 that postings use.
const codes = " usd eur gbp chf cad aud nzd sgd hkd jpy cny inr sek nok dkk isk pln czk huf ron bgn try uah ils " +
	"aed sar qar kwd zar ngn kes ghs egp mad brl mxn ars clp cop pen php idr myr thb vnd krw twd pkr bdt lkr rub rsd "

// smallUnits are the currencies in which a month's pay can be millions.
const smallUnits = " idr vnd krw jpy cop clp huf ngn ugx "

// currencyOf is the currency that a token is; without a sign for none.
func currencyOf(t token) currency {
	switch {
	case t.kind == number:
		return currency{}
	case len(t.text) == 3 && strings.Contains(codes, " "+t.text+" "):
		return currency{t.text, strings.ToUpper(t.text)}
	case t.text == "kr" || t.text == "kronor" || t.text == "kroner":
		return currency{sign: t.text}
	case strings.HasSuffix(t.text, "$") && len(t.text) > 1:
		return currency{t.text, countryDollars[strings.TrimSuffix(t.text, "$")]}
	case signs[t.text] != "":
		return currency{t.text, signs[t.text]}
	}
	return currency{}
}

// isCode reports whether a currency is written as its code, which says more
// than a sign.
func (c currency) isCode() bool { return strings.EqualFold(c.sign, c.code) && c.code != "" }

// better is the more exact of two currencies beside one figure.
func better(a, b currency) currency {
	if a.sign == "" || b.isCode() && !a.isCode() {
		return b
	}
	return a
}

// currencyBefore is the currency that ends before token i, and its first token.
// A code beside a sign is the more exact: CAD $60,000.
func currencyBefore(ts []token, i int) (currency, int) {
	var c currency
	at := i
	for n := i - 1; n >= 0 && n >= i-3; n-- {
		one := currencyOf(ts[n])
		if one.sign == "" {
			if ts[n].text == "." && n == i-1 && n > 0 && ts[n-1].is("rs", "fr", "sfr") {
				continue // Rs. 5000
			}
			break
		}
		if n > 0 && ts[n-1].end == ts[n].start && ts[n-1].kind == number {
			break // 20€ 30: it belongs to the figure before.
		}
		c, at = better(c, one), n
	}
	return c, at
}

// currencyBehind is the currency that begins at token i, and the token behind
// it. A sign that stands at the next figure is not of this one.
func currencyBehind(ts []token, i int, has bool) (currency, int) {
	var c currency
	for n := i; n < len(ts) && n < i+2; n++ {
		one := currencyOf(ts[n])
		if one.sign == "" {
			break
		}
		if n+1 < len(ts) && ts[n+1].kind == number && (has || ts[n+1].start == ts[n].end || one.isCode()) {
			break
		}
		c, i = better(c, one), n+1
	}
	return c, i
}

// CurrencyIn is the first sign or code of a currency that a text names, as it
// is written there in lower case; empty for none.
func CurrencyIn(text string) string {
	for _, t := range tokens(text) {
		if c := currencyOf(t); c.sign != "" && (c.isCode() || len(c.sign) != 2) {
			return c.sign
		}
	}
	return ""
}

package pay

// unitNouns are the units behind "per", "a" or a slash.
var unitNouns = map[string]Unit{
	"hour": Hour, "hr": Hour, "h": Hour, "std": Hour, "stunde": Hour, "heure": Hour, "hora": Hour, "hours": Hour,
	"hrs": Hour, "uur": Hour, "ora": Hour,
	"day": Day, "tag": Day, "jour": Day, "dia": Day, "diem": Day, "dag": Day, "giorno": Day, "shift": "",
	"week": Week, "wk": Week, "woche": Week, "semaine": Week, "semana": Week, "settimana": Week,
	"month": Month, "mo": Month, "mth": Month, "monat": Month, "mois": Month, "mes": Month, "maand": Month,
	"mese": Month, "月": Month,
	"year": Year, "yr": Year, "y": Year, "annum": Year, "jahr": Year, "an": Year, "annee": Year, "ano": Year,
	"jaar": Year, "anno": Year, "年": Year,
}

// unitWords say a unit by themselves, before or behind an amount.
var unitWords = map[string]Unit{
	"hourly": Hour, "stundlich": Hour, "stundenlohn": Hour, "ph": Hour, "phr": Hour, "horaire": Hour, "uurloon": Hour,
	"daily": Day, "tagessatz": Day, "pd": Day,
	"weekly": Week, "wochentlich": Week, "pw": Week, "wekelijks": Week,
	"monthly": Month, "monatlich": Month, "monatsgehalt": Month, "mensuel": Month, "mensuels": Month, "pcm": Month,
	"pm": Month, "mensual": Month, "mensuales": Month, "mensili": Month, "mensile": Month, "maandelijks": Month,
	"mensais": Month, "mensal": Month,
	"annual": Year, "annually": Year, "yearly": Year, "jahrlich": Year, "jahresgehalt": Year, "annuel": Year,
	"annuels": Year, "annuelle": Year, "lpa": Year, "pa": Year, "anual": Year, "anuales": Year, "annui": Year,
	"annuo": Year, "annua": Year, "annuale": Year, "jaarlijks": Year, "jahresbrutto": Year, "anuais": Year,
}

// shortUnits are the letters behind a p and its sign: p/h, p.a.
var shortUnits = map[string]Unit{
	"h": Hour, "hr": Hour, "hour": Hour, "d": Day, "day": Day, "w": Week, "wk": Week, "week": Week, "m": Month,
	"month": Month, "a": Year, "y": Year, "yr": Year, "year": Year,
}

// between stand between an amount and its unit.
var between = setOf(`per a an each every the pro im in die par por al all l de je p ao la el una un nel`)

// adjectives stand before a unit and leave it what it is.
var adjectives = setOf(`calendar full working whole calendrier`)

// unitAt is the unit that is said right behind an amount, and the token behind
// its words. The words between must be about the amount.
func unitAt(ts []token, i int) (Unit, int) {
	for range mostFillers {
		if u, end := unitHere(ts, i); u != "" {
			return u, end
		}
		if i >= len(ts) || !ts[i].is("(", ")", "-", "/") && !isFiller(ts[i]) {
			break
		}
		i++
	}
	return "", i
}

const mostFillers = 6 // words and signs between an amount and its unit

// unitHere is the unit that begins at token i.
func unitHere(ts []token, i int) (Unit, int) {
	if i >= len(ts) {
		return "", i
	}
	t := ts[i]
	if u := unitWords[t.text]; u != "" && !(i+1 < len(ts) && ts[i+1].text == "-") {
		return u, i + 1
	}
	if u, end := shortUnit(ts, i); u != "" {
		return u, end
	}
	if t.text != "/" && !between[t.text] {
		return "", i
	}
	i++
	for i < len(ts) && (ts[i].is("'", "’") || adjectives[ts[i].text] || between[ts[i].text]) && unitAfter(ts, i+1) {
		i++
	}
	if i < len(ts) && unitNouns[ts[i].text] != "" {
		return unitNouns[ts[i].text], i + 1
	}
	return "", i
}

// unitAfter reports whether a unit follows within two tokens.
func unitAfter(ts []token, i int) bool {
	for n := i; n < len(ts) && n < i+2; n++ {
		if unitNouns[ts[n].text] != "" {
			return true
		}
	}
	return false
}

// shortUnit reads p/m, p.a. and p.h.
func shortUnit(ts []token, i int) (Unit, int) {
	if i+2 >= len(ts) || ts[i].text != "p" || !ts[i+1].is("/", ".") {
		return "", i
	}
	u := shortUnits[ts[i+2].text]
	if i += 3; u != "" && i < len(ts) && ts[i].text == "." && ts[i].start == ts[i-1].end && ts[i-2].text == "." {
		i++
	}
	return u, i
}

// unitBefore is the unit that one of the few words before token i says: hourly
// rate of, annual salary:, day rate.
func unitBefore(ts []token, i int) Unit {
	const most = 6 // tokens
	for n := i - 1; n >= 0 && n >= i-most; n-- {
		t := ts[n]
		if t.kind == number || t.is(".", ";", "!", "?") {
			return ""
		}
		if u := unitWords[t.text]; u != "" && len(t.text) > 3 {
			return u
		}
		if u := unitNouns[t.text]; u != "" && n > 0 && (between[ts[n-1].text] || ts[n-1].text == "/") {
			return u
		}
		if t.text == "rate" && n > 0 && ts[n-1].text == "day" {
			return Day
		}
	}
	return ""
}

// unitAnywhere is the unit that a text about pay names in any place.
func unitAnywhere(ts []token) Unit {
	for i, t := range ts {
		if u := unitWords[t.text]; u != "" {
			return u
		}
		if u := unitNouns[t.text]; u != "" && len(t.text) > 2 && i > 0 {
			return u
		}
	}
	return ""
}

package importer

import (
	"regexp"
	"strings"
	"sync"

	"jobdraft/internal/pay"
)

// A piece is a few words of a masthead or a title that say one fact: a place, a
// type of employment, a workplace, pay. Its words tell which.

// workplaceWords are the ways to say nothing but a workplace.
var workplaceWordsOf = map[string][]string{
	"remote": {
		"remote", "fully remote", "100% remote", "remote-first", "remote first", "remote only", "home office",
		"homeoffice",
		"home-office", "work from home", "wfh", "home based", "home-based", "télétravail", "teletrabajo", "remoto",
		"en remoto",
		"da remoto", "full remote", "remote work", "remote position", "remote job", "thuiswerken", "trabalho remoto",
	},
	"hybrid": {
		"hybrid", "hybrid working", "hybrid work", "hybrid remote", "hybride", "híbrido", "ibrido",
		"hybrid position", "hybrid role",
		"hybrides arbeiten", "hybrid (partially remote)",
	},
	"onsite": {
		"on-site", "onsite", "on site", "in office", "in-office", "in person", "in-person", "office based",
		"office-based",
		"vor ort", "presencial", "sur site", "in sede", "in presenza", "op kantoor", "no remote", "no hybrid",
		"not remote",
	},
}

var workplaceNames = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for name, words := range workplaceWordsOf {
		for _, w := range words {
			all[w] = name
		}
	}
	return all
})

// workplaceWord is the workplace that words in small letters say, and nothing
// else; empty for none.
func workplaceWord(folded string) string { return workplaceNames()[strings.Trim(folded, " .()")] }

var remotePlace = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:(?:fully |100% )?remote)(?:,? ?[-–(:,]| in| within| from| across|` +
		` anywhere in)? ?([^()]+?)\)?$|` +
		`^([\pL .]+?)(?: ?[-–(/,])? ?(?i:(?:fully )?remote)\)?$`)
})

var duration = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:\d{1,2}|six|twelve|three|nine)[- ]?(?:months?|weeks?|years?|monate|mois|` +
		`meses|mesi|maanden)` +
		`(?: (?:contract|fixed[- ]term(?: contract)?|ftc|fixed|maternity cover|temporary))?$`)
})

var weeklyHours = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\d{1,2}(?:[.,]\d+)?(?: ?[-–] ?\d{1,2}(?:[.,]\d+)?)? ?(?:hours?|hrs?|h|std\.?|` +
		`stunden|heures|horas|ore|uur)` +
		`(?: ?(?:/|per|a|p\.?|pro|par|por|alla|à la|die)? ?(?:week|wk|w|woche|semaine|semana|settimana))?$`)
})

// pieceFacts are the fields that a piece says, none if it says no one fact. The
// last result reports whether it is a piece of a masthead at all: a number or a
// date of the posting is one, and no field.
func pieceFacts(p string) (facts []fact, typed bool) {
	p = strings.Trim(clean(p), " ,;–-")
	if inner, ok := strings.CutPrefix(p, "("); ok {
		p = strings.TrimSuffix(inner, ")")
	}
	if p == "" || count(p) > 12 {
		return nil, false
	}
	folded := strings.ToLower(p)
	switch name := workplaceWord(folded); {
	case name != "":
		return []fact{{"workplace", name}}, true
	case isTypeAlone(p):
		return []fact{{"type", p}}, true
	case weeklyHours().MatchString(p):
		return []fact{{"hours", p}}, true
	case duration().MatchString(p):
		return []fact{{"duration", p}}, true
	case isPayPiece(p):
		return []fact{{"pay", p}}, true
	case remoteFrom(p) != "":
		return []fact{{"workplace", "remote"}, {"location", p}}, true
	case isPlace(p):
		return append(workplaceOf(p), fact{"location", p}), true
	}
	return nil, isNumberOrDate(p)
}

// remoteFrom is the country or area of a piece such as "Remote (UK)", empty for
// none.
func remoteFrom(p string) string {
	m := remotePlace().FindStringSubmatch(p)
	if m == nil {
		return ""
	}
	if where := strings.TrimPrefix(strings.TrimSpace(m[1]+m[2]), "the "); isPlace(where) ||
		wideAreas[strings.ToLower(where)] ||
		len(where) == 2 && knownPlace(where, true) == surelyPlace {
		return where
	}
	return ""
}

// isPayPiece reports whether a piece is an amount with its currency and little
// else.
func isPayPiece(p string) bool {
	found, ok := pay.Parse(p)
	return ok && (found.Sign != "" || found.Unit != "") && found.End-found.Start >= len(p)/2
}

var numberOrDate = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:posted|closing|closes|apply by|published|updated|ref|req|job|id)\b.{0,30}\d|` +
		`^\d{1,2} \pL+ \d{4}$|^\d{4}-\d\d-\d\d$|^(?:[A-Z]{1,4}-?)?\d{4,}$|ago$`)
})

func isNumberOrDate(p string) bool { return numberOrDate().MatchString(p) }

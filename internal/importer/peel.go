package importer

import (
	"regexp"
	"strings"
	"sync"
)

// peeled is a title with the facts that people write into it taken off.
type peeled struct {
	title string
	facts []fact
	rest  []string // the words that were taken off, in their order
}

var titlePrefix = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:(?:job )?vacancy|vacant position|job title|job posting|job opening|job offer|` +
		`job ad|position(?: title)?|` +
		`open(?:ing| position)|now hiring|we[’']?(?:re| are) hiring|hiring|wanted|job|role|stellenangebot|` +
		`stellenausschreibung|` +
		`wir suchen|offre d[’']emploi|oferta de empleo|oferta de trabajo|vaga|vacature|offerta di lavoro|` +
		`recrute)\s*[:–—-]\s*(?:an? )?`)
})

var titleSuffix = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\s*[-–—:|]?\s*\b(?:job (?:details|description|posting|specification|advert|` +
		`opening|vacancy)|` +
		`position description|role profile|vacancy|wanted|job)$`)
})

var atEmployer = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(.+?)\s+(?:at|@|bei|` +
		`chez)\s+((?:[A-Z0-9][\pL\d&.’'°-]*)(?: (?:[A-Z0-9&][\pL\d&.’'-]*|of|and|the|for|de)){0,4})$`)
})

// peel takes off a title what is none of it: a word for vacancy, the employer, a
// place, a workplace, a type of employment.
func peel(title string) peeled {
	p := peeled{title: strings.TrimSpace(title)}
	p.cutPrefix()
	p.cutSuffix()
	for range mostPeels {
		if !p.cutBracket() && !p.cutPiece() {
			break
		}
	}
	p.cutEmployer()
	p.cutIn()
	if p.title == "" || !saysSomething(p.title) {
		return peeled{title: strings.TrimSpace(title)}
	}
	return p
}

const mostPeels = 5

func (p *peeled) cutPrefix() {
	at := titlePrefix().FindStringIndex(p.title)
	if at == nil || at[1] == len(p.title) {
		return
	}
	p.rest = append(p.rest, strings.Trim(p.title[:at[1]], " :–—-"))
	p.title = p.title[at[1]:]
}

func (p *peeled) cutSuffix() {
	at := titleSuffix().FindStringIndex(p.title)
	if at == nil || at[0] == 0 || !hasJobNoun(p.title[:at[0]]) {
		return
	}
	p.rest = append(p.rest, strings.Trim(p.title[at[0]:], " :–—-|"))
	p.title = p.title[:at[0]]
}

// cutBracket takes off a bracket at the end that says facts.
func (p *peeled) cutBracket() bool {
	at := strings.LastIndexAny(p.title, "([")
	if at <= 0 || !strings.HasSuffix(p.title, ")") && !strings.HasSuffix(p.title, "]") {
		return false
	}
	return p.take(p.title[:at], p.title[at+1:len(p.title)-1])
}

// cutPiece takes off a piece behind the last sign, or before the first.
func (p *peeled) cutPiece() bool {
	for _, sign := range []string{" | ", " · ", " • ", " – ", " — ", " - ", ", ", " / ", ": "} {
		if at := strings.LastIndex(p.title, sign); at > 0 && p.take(p.title[:at], p.title[at+len(sign):]) {
			return true
		}
		if at := strings.Index(p.title, sign); at > 0 && p.take(p.title[at+len(sign):], p.title[:at]) {
			return true
		}
	}
	// A town and its state stand behind one sign more.
	if pieces := strings.Split(p.title, ", "); len(pieces) > 2 {
		n := len(pieces) - 2
		return p.take(strings.Join(pieces[:n], ", "), strings.Join(pieces[n:], ", "))
	}
	return false
}

// take takes a piece off the rest of the title, if the piece says facts and the
// rest is still the title of a job.
func (p *peeled) take(rest, piece string) bool {
	rest = strings.Trim(rest, " ,;|·–—-")
	if !hasJobNoun(rest) || hasJobNoun(piece) {
		return false
	}
	facts, typed := pieceFacts(piece)
	if !typed {
		pieces := strings.FieldsFunc(piece, func(r rune) bool { return strings.ContainsRune(",/|·;", r) })
		n := 0
		if facts, n = ofPieces(pieces); n < len(pieces) || n == 0 {
			return false
		}
	}
	p.title, p.facts, p.rest = rest, append(p.facts, facts...), append(p.rest, piece)
	return true
}

// cutEmployer takes off "at Acme".
func (p *peeled) cutEmployer() {
	m := atEmployer().FindStringSubmatch(p.title)
	if m == nil || !hasJobNoun(m[1]) || hasJobNoun(m[2]) || isPlace(m[2]) || m[2] == "Large" {
		return
	}
	p.rest = append(p.rest, strings.TrimSpace(strings.TrimPrefix(p.title, m[1])))
	p.title, p.facts = m[1], append(p.facts, fact{"company", m[2]})
}

// cutIn takes off the name of a place behind "in".
func (p *peeled) cutIn() {
	for _, in := range []string{" in ", " à ", " en "} {
		at := strings.LastIndex(p.title, in)
		if at <= 0 {
			continue
		}
		where := p.title[at+len(in):]
		if isPlace(where) && hasJobNoun(p.title[:at]) {
			p.rest = append(p.rest, strings.TrimSpace(p.title[at:]))
			p.title, p.facts = p.title[:at], append(p.facts, fact{"location", where})
			return
		}
	}
}

package check

import (
	"jobdraft/internal/pay"
	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// cue is something that a document says in one place and a check of what is
// missing asks for. Its phrases are in cues.go.
type cue uint8

const (
	saysApply cue = iota
	saysPlace
	saysCountry
	saysType
	saysDuty
	saysNeed
	saysBenefits
	saysAccommodation
	saysEquivalent
	saysDeadline
	saysOtherPay
	saysEqual
	saysAI
	saysVacancy
	saysEntryLevel
	saysIntern
	saysLevels // pay for more than one level, or with commission
	saysCandidate
	saysYou
	saysRemoteWord
	saysNice
	saysCertificate
	saysPrivate // may stand in a note for few people
	saysBoard   // the words of a job board around a posting, whose button is not in the text
	// From here on two can contradict each other, and the place is kept.
	claimsRemote
	claimsHybrid
	claimsOnsite // all the time
	claimsDays   // some days of each week in the office
	claimsFullTime
	claimsPartTime
	claimsPermanent
	claimsUnpaid
	claimsPaid
)

// claim is a cue with its place.
type claim struct {
	cue  cue
	span posting.Span
}

// figure of pay, with its place in the part.
type payFigure struct {
	pay.Pay
	span posting.Span
}

// facts is what a part says that other checks need to know.
type facts struct {
	words     int
	signs     phrase.Signs // of languages
	language  phrase.Language
	cues      uint64
	candidate int // how often "the candidate" is said
	you       int
	claims    []claim
	pays      []payFigure
	bullet    string
	hash      uint64 // of the bullet
	signature uint64 // one bit for each word of the bullet
	years     []yearsOf
	longest   longSentence
	syllables int
	sentences int
	certified int  // words about certificates
	prose     bool // it is no heading, title or field
}

func (f *facts) note(c cue) { f.cues |= 1 << c }

func (f *facts) says(c cue) bool { return f.cues&(1<<c) != 0 }

// join adds what another part says.
func (f *facts) join(g *facts) {
	f.words += g.words
	f.signs.Add(&g.signs)
	f.cues |= g.cues
	f.candidate += g.candidate
	f.you += g.you
	f.syllables += g.syllables
	f.sentences += g.sentences
}

// cueOf is a cue and the phrases that say it.
type cueOf struct {
	cue     cue
	phrases string // see [phrase.ParseList]
}

// isHeardAnywhere reports whether a cue counts outside of wording too, as in a
// heading.
func (q cue) isHeardAnywhere() bool {
	switch q {
	case saysIntern, saysEntryLevel, saysPlace, saysEqual, saysApply, saysAccommodation,
		saysBoard, saysPrivate:
		return true
	default:
		return false
	}
}

// cue notes what a phrase says.
func (r *reader) cue(c *cueOf, m phrase.Match) {
	if !r.ctx.wording && !c.cue.isHeardAnywhere() || isMeantOtherwise(r, c.cue, m) {
		return
	}
	f := &r.out.facts
	switch c.cue {
	case saysCertificate:
		f.certified++
	case saysYou:
		f.you++
	case saysCandidate:
		f.candidate++
	default:
	}
	if c.cue == saysCandidate || c.cue >= claimsRemote {
		f.claims = append(f.claims, claim{c.cue, r.span(m.From, m.To)})
	}
	f.note(c.cue)
}

// isMeantOtherwise reports whether the words of a cue mean something else here.
func isMeantOtherwise(r *reader, q cue, m phrase.Match) bool {
	switch {
	case q >= claimsRemote:
		return isChoice(r, m)
	case q == saysDuty:
		return r.text.Is(m.From, "you") && r.text.Is(m.To, noDuty...)
	case q == saysApply:
		return !isWayToApply(r, m)
	case q == saysCountry:
		return r.text.Is(m.From, "us") && !isRaw(r, m.From, "US")
	}
	return false
}

// isChoice reports whether a sentence offers what others would claim: part-time
// or full-time, with the chance of a permanent job.
func isChoice(r *reader, m phrase.Match) bool {
	from, to := r.sentence(m.From)
	return r.text.AnyIs(from, to, "or", "either", "option", "options", "optional", "choose", "choice", "chance",
		"possible", "possibility", "may", "could", "later",
		"after", "convert", "prospect", "potential", "view", "if", "not", "no", "prefer", "possibly", "sometimes",
		"occasionally", "quarter", "quarterly", "previously", "flexible", "isn", "than")
}

// noDuty are what "you will" can go on with and say nothing of the work.
var noDuty = []string{
	"join", "be", "get", "receive", "have", "need", "love", "find", "enjoy", "bring",
	"report", "like", "feel", "thrive", "earn", "never",
}

// isWayToApply reports whether "apply" is what a reader is to do: not in a
// duty, and where it stands alone, at the end of its sentence.
func isWayToApply(r *reader, m phrase.Match) bool {
	if r.ctx.kind == duty {
		return false
	}
	_, to := r.sentence(m.From)
	return m.To-m.From > 1 || !r.text.Is(m.From, "apply", "applying") || m.To == to
}

// isRaw reports whether word i is written as it is given, case and all.
func isRaw(r *reader, i int, as string) bool {
	w := r.text.Words[i]
	return r.text.Raw[w.Start:w.End] == as
}

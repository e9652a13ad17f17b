package check

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// wording is the phrases of a rule of words: data alone, except for what no
// phrase can say. Lists have a phrase on each line, see [phrase.ParseList].
type wording struct {
	in      phrase.Language // the language of the phrases, empty for English
	message string          // the fact, then what to do; %s is the words that were found
	phrases string
	favours string // persons: found if they alone are wanted
	bars    string // persons: found if they are refused
	asks    string // things: found if they are demanded, or an application without them is refused
	around  string // the same words in another sense: no finding if one of these overlaps it
	beside  string // what makes the whole sentence fine
	unless  func(r *reader, m phrase.Match) bool
	adds    string       // what can be put behind the words to make them fine
	moves   posting.Kind // the section to which the item can go
	inTitle bool         // looked for in the title too
	ofHire  bool         // fine if it is said of others than those who apply
	law     Want         // looked for only if a law in force has this demand, and then an error
}

// language returns the language of the phrases.
func (w *wording) language() phrase.Language { return cmp.Or(w.in, english) }

// lexicon is every phrase that is looked for in a language, made ready.
type lexicon struct {
	entries []entry
	find    *phrase.Set // owners from 0 are entries, those behind them cues
}

// entry is a wording made ready.
type entry struct {
	*wording
	message        string
	rule           *Rule
	around, beside []*phraseList
	isThing        bool // its words are things that are asked for
	unless         func(r *reader, m phrase.Match) bool
	found          func(phrase.Frame) bool // in which frames its words are found
}

// phraseList is phrases that are parsed when they are first looked for.
type phraseList struct {
	text string
	once sync.Once
	list []phrase.Phrase
}

func (p *phraseList) phrases() []phrase.Phrase {
	p.once.Do(func() { p.list = phrase.ParseList(p.text, classes) })
	return p.list
}

// lexicons has the lexicon of each language that rules have phrases in, made at
// first need. That of an unknown language has the phrases of all, that of others
// only cues.
var lexicons = func() map[phrase.Language]func() *lexicon {
	all := map[phrase.Language]func() *lexicon{}
	for _, l := range []phrase.Language{english, "de", "fr", "es", "nl", phrase.UnknownLanguage, phrase.OtherScript} {
		all[l] = sync.OnceValue(func() *lexicon { return newLexicon(l) })
	}
	return all
}()

func lexiconOf(l phrase.Language) *lexicon {
	if words, ok := lexicons[l]; ok {
		return words()
	}
	return lexicons[phrase.OtherScript]()
}

// newLexicon makes the lexicon of a language. Of two rules that find the same
// words and weigh the same, the one that is listed first speaks.
func newLexicon(language phrase.Language) *lexicon {
	l := &lexicon{find: phrase.NewSet()}
	for _, rule := range rules() {
		for i := range rule.words {
			if w := &rule.words[i]; language == phrase.UnknownLanguage || w.language() == language {
				l.add(rule, w)
			}
		}
	}
	for i, c := range cueTable {
		l.find.Add(len(l.entries)+i, phrase.ParseList(c.phrases, classes))
	}
	return l
}

// add adds the phrases of a wording, those of each kind with the frames in which
// they are found.
func (l *lexicon) add(rule *Rule, w *wording) {
	e := entry{wording: w, message: w.message, rule: rule, unless: w.unless}
	e.around, e.beside = []*phraseList{{text: w.around}}, []*phraseList{{text: w.beside}}
	waived := rule.Topic == LegalTopic && w.in != phrase.UnknownLanguage
	if e.message == "" {
		e.message = rule.words[0].message
	}
	for _, kind := range []struct {
		phrases    string
		found      func(phrase.Frame) bool
		surrounded bool // around and waivers hold for them
		isThing    bool // unless does not, and nothing excuses a refusal without them
	}{
		{w.phrases, e.isSaid, true, false},
		{w.favours, isDemanded, true, false},
		{w.bars, isRefused, false, false},
		{w.asks, isAsked, true, true},
	} {
		if kind.phrases == "" {
			continue
		}
		one := e
		one.found = kind.found
		if waived && kind.surrounded {
			one.beside = append(slices.Clone(e.beside), waivers)
		}
		if !kind.surrounded {
			one.around = nil
		}
		if one.isThing = kind.isThing; one.isThing {
			one.unless = nil
		}
		l.find.Add(len(l.entries), phrase.ParseList(kind.phrases, classes))
		l.entries = append(l.entries, one)
	}
}

// isSaid is true of phrases that are found wherever they are said, but for a
// demand that is waived.
func (e *entry) isSaid(f phrase.Frame) bool {
	if e.rule.Topic != LegalTopic && e.rule.Topic != RequirementTopic {
		return true
	}
	return !f.Has(phrase.Waived) && (e.asks == "" && e.in == "" || !f.Has(phrase.Lacking) || f.Has(phrase.RefusedWithout))
}

func isDemanded(f phrase.Frame) bool { return f.Has(phrase.Demanded) && !f.Has(phrase.Waived) }

func isRefused(f phrase.Frame) bool { return f.Has(phrase.Refused) && !f.Has(phrase.Welcomed) }

func isAsked(f phrase.Frame) bool {
	return f.Has(phrase.RefusedWithout) || isDemanded(f)
}

// equalOpportunity marks the sentences that list what must not matter. They
// are full of the words that the rules look for, and are never read as wording.
var equalOpportunity = &phraseList{text: `
	regardless of
	irrespective of
	without regard
	without distinction
	equal opportunit*
	equal employment
	discriminat*
	nondiscriminat*
	sexual orientation
	gender identity
	protected characteristic*
	protected class*
	protected veteran*
	all backgrounds
	all walks
	affirmative action
	underrepresented
	under represented
	marginali*
	unabhängig von
	ungeachtet
	gleichbehandl*
	gleichstell*
	chancengleichheit
	schwerbehindert*
	sans distinction
	égalité
	diversité
	igualdad
	independientemente
	sin distinción
	diversidad
	ongeacht
	gelijke kansen
	diversiteit
`}

// lookForPhrases looks for rules and cues in the words of the part.
func (r *reader) lookForPhrases() {
	l := lexiconOf(r.language)
	l.find.Find(&r.text, func(owner int, m phrase.Match) {
		if owner >= len(l.entries) {
			r.cue(&cueTable[owner-len(l.entries)], m)
			return
		}
		e := &l.entries[owner]
		if r.isWording(e) && !r.hasSpoken(e.rule.ID, m.From) && !r.excused(e, m) {
			r.word(e, m)
		}
	})
}

// isWording reports whether a wording applies to the part at all.
func (r *reader) isWording(e *entry) bool {
	if e.law != wantNothing && !r.options.isWanted(e.law) {
		return false
	}
	if r.language == phrase.UnknownLanguage && r.out.facts.signs.RulesOut(e.language()) {
		return false
	}
	return r.ctx.wording || r.ctx.title && e.inTitle
}

// excused reports whether something beside the words makes them fine.
func (r *reader) excused(e *entry, m phrase.Match) bool {
	from, to := r.sentence(m.From)
	frames := r.text.Frames(m)
	if e.isThing && frames.Has(phrase.RefusedWithout) {
		return r.isEqual(from, to) // No degree, no interview.
	}
	if r.isAround(e, m, from, to) || r.isBeside(e, from, to) {
		return true
	}
	if e.unless != nil && e.unless(r, m) || e.ofHire && r.text.Whom(m) == phrase.Other || !e.found(frames) {
		return true
	}
	return r.isEqual(from, to)
}

// isEqual reports whether a sentence is one about equal opportunity.
func (r *reader) isEqual(from, to int) bool {
	return r.says(equalOpportunity, from, to)
}

func (r *reader) isAround(e *entry, m phrase.Match, from, to int) bool {
	return slices.ContainsFunc(e.around, func(p *phraseList) bool {
		return phrase.AnyOver(&r.text, p.phrases(), m, from, to)
	})
}

func (r *reader) isBeside(e *entry, from, to int) bool {
	return slices.ContainsFunc(e.beside, func(p *phraseList) bool { return r.says(p, from, to) })
}

// word reports the words that a wording has found.
func (r *reader) word(e *entry, m phrase.Match) {
	f := Finding{ID: e.rule.ID, Severity: e.rule.Severity, Span: r.span(m.From, m.To)}
	if e.law != wantNothing {
		f.Severity = Error
	}
	said := r.text.Raw[f.Span.Start:f.Span.End]
	f.Message = strings.ReplaceAll(e.message, "%s", "“"+oneLine(said)+"”")
	if f.Fix = e.fix(said, m.Phrase.Instead); e.moves != "" && !r.isWholeItem(m) {
		f.Fix = nil
	}
	if e.rule.decides != nil {
		r.deferFinding(f, m.From)
		return
	}
	r.report(f, m.From)
}

// isWholeItem reports whether the item is the one sentence of a match, so that
// it can go elsewhere as a whole.
func (r *reader) isWholeItem(m phrase.Match) bool {
	from, to := r.sentence(m.From)
	return from == 0 && to == len(r.text.Words) && !strings.Contains(r.text.Raw[r.bounds.Start:r.bounds.End], ";")
}

// fix is what can be done about the words without a person, nil for nothing.
func (w *wording) fix(said, instead string) *Fix {
	switch {
	case instead != "":
		return replacement(matchCase(said, instead))
	case w.adds != "":
		return replacement(said + w.adds)
	case w.moves != "":
		return &Fix{Label: "move it to " + w.moves.Heading(), Move: w.moves}
	}
	return nil
}

func replacement(text string) *Fix {
	return &Fix{Label: "write “" + text + "”", Text: text}
}

// matchCase begins a replacement with a capital where the words did.
func matchCase(said, instead string) string {
	first, _ := utf8.DecodeRuneInString(said)
	if !unicode.IsUpper(first) {
		return instead
	}
	r, n := utf8.DecodeRuneInString(instead)
	return string(unicode.ToUpper(r)) + instead[n:]
}

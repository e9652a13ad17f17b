package check

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// wordRule is a check of the wording: data alone, but for what no phrase can
// say. A new one is an entry in one of the tables and its cases in testdata.
type wordRule struct {
	id      string
	message string   // the fact, then what to do; %s is what was found
	phrases []string // see [phrase]
	around  []string // the same words in another sense: no finding where one of these overlaps it
	beside  []string // what makes the whole sentence fine
	unless  func(r *reader, m phrase.Match) bool
	adds    string       // what can be put behind the words to make them fine
	moves   posting.Kind // the section to which the item can go
	inTitle bool         // looked for in the title too
	held    bool         // decided on when the whole document is read
}

// wordRules are all of them. Of two that find the same words and weigh the
// same, the one that stands first speaks.
func wordRules() []wordRule {
	return concat(ageRules, sexRules, originRules, bodyRules, recordRules, needRules, styleRules)
}

func concat(tables ...[]wordRule) []wordRule {
	var all []wordRule
	for _, t := range tables {
		all = append(all, t...)
	}
	return all
}

// lexicon is every phrase that is looked for, made ready once.
type lexicon struct {
	rules    []wordRule
	severity []Severity
	around   [][]phrase.Phrase
	beside   [][]phrase.Phrase
	find     *phrase.Set     // owners from 0 are rules, those behind them cues
	equal    []phrase.Phrase // what makes a sentence one about equal opportunity
}

var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{rules: wordRules(), find: phrase.NewSet(), equal: phrase.ParseAll(equalOpportunity)}
	for i := range l.rules {
		rule := &l.rules[i]
		l.find.Add(i, rule.phrases)
		l.severity = append(l.severity, severityOf(rule.id))
		l.around = append(l.around, phrase.ParseAll(rule.around))
		l.beside = append(l.beside, phrase.ParseAll(rule.beside))
	}
	for i, c := range cueTable {
		l.find.Add(len(l.rules)+i, c.phrases)
	}
	return l
})

// equalOpportunity marks the sentences that list what must not matter. They
// are full of the words that the rules look for, and are never read as wording.
var equalOpportunity = []string{
	"regardless of", "irrespective of", "without regard", "without distinction", "equal opportunit*", "equal employment", "discriminat*",
	"nondiscriminat*", "sexual orientation", "gender identity", "protected characteristic*", "protected class*", "protected veteran*",
	"all backgrounds", "all walks", "affirmative action", "underrepresented", "under represented", "marginali*",
}

// wording looks for phrases in the text that is read.
func (r *reader) wording() {
	l := words()
	l.find.Find(&r.text, func(owner int, m phrase.Match) {
		if owner >= len(l.rules) {
			r.cue(&cueTable[owner-len(l.rules)], m)
			return
		}
		rule := &l.rules[owner]
		if r.isWording(rule) && !r.hasSpoken(rule.id, m.From) && !r.excused(owner, m) {
			r.word(rule, l.severity[owner], m)
		}
	})
}

// isWording reports whether a rule of words applies to the part at all.
func (r *reader) isWording(rule *wordRule) bool {
	return r.ctx.wording || r.ctx.title && rule.inTitle
}

// excused reports whether something beside the words makes them fine.
func (r *reader) excused(rule int, m phrase.Match) bool {
	l := words()
	from, to := r.sentence(m.From)
	if phrase.AnyOver(&r.text, l.around[rule], m, from, to) || phrase.Any(&r.text, l.beside[rule], from, to) {
		return true
	}
	if unless := l.rules[rule].unless; unless != nil && unless(r, m) {
		return true
	}
	return phrase.Any(&r.text, l.equal, from, to)
}

// word reports what a rule of words has found.
func (r *reader) word(rule *wordRule, severity Severity, m phrase.Match) {
	f := Finding{ID: rule.id, Severity: severity, Span: r.span(m.From, m.To)}
	said := r.text.Raw[f.Span.Start:f.Span.End]
	f.Message = rule.message
	if containsVerb(rule.message) {
		f.Message = fmt.Sprintf(rule.message, "“"+oneLine(said)+"”")
	}
	if f.Fix = rule.fix(said, m.Phrase.Instead); rule.moves != "" && !r.isWholeItem(m) {
		f.Fix = nil
	}
	if rule.held {
		r.hold(f, m.From, m.Number)
		return
	}
	r.report(f, m.From)
}

// isWholeItem reports whether the item is the one sentence of a match, so that
// it can go elsewhere as a whole.
func (r *reader) isWholeItem(m phrase.Match) bool {
	from, to := r.sentence(m.From)
	return from == 0 && to == len(r.text.Words) && !strings.Contains(r.text.Raw[r.from():r.to()], ";")
}

// fix is what can be done about the words without a person, nil for nothing.
func (rule *wordRule) fix(said, instead string) *Fix {
	switch {
	case instead != "":
		return replacement(matchCase(said, instead))
	case rule.adds != "":
		return replacement(said + rule.adds)
	case rule.moves != "":
		return &Fix{Label: "move it to " + rule.moves.Heading(), Move: rule.moves}
	}
	return nil
}

func containsVerb(message string) bool {
	for i := range len(message) - 1 {
		if message[i] == '%' && message[i+1] == 's' {
			return true
		}
	}
	return false
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

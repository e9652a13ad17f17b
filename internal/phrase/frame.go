package phrase

import "sync"

// Frame is how a sentence speaks of the words of a match.
type Frame uint8

// The frames. Several can hold at once.
const (
	Demanded       Frame = 1 << iota // must be, only, wanted, preferred
	Refused                          // will not be considered, need not apply
	Waived                           // need not be, is not required, does not matter
	Welcomed                         // are welcome
	Lacking                          // without
	RefusedWithout                   // an application without it is refused
)

// context is phrases that stand right before or right after the words of a
// match, with at most so many words between.
type context struct {
	frame   Frame
	between int
	before  []Phrase
	after   []Phrase
	both    bool // one of each must stand there
}

// classes of words in the contexts.
var contextClasses = map[string]string{
	"not": "not|t|never|cannot|no",
	"modal": `
		will|can|could|shall|may|must|should|are|is|be|would|do|does|don|won|aren|isn|shouldn|needn|get|
		gets`,
	"take": `
		hire|hires|consider|considers|accept|accepts|employ|employs|take|interview|recruit|appoint|
		shortlist|engage|invite|want|need|read|open|process|review|answer`,
	"taken": `
		considered|accepted|hired|employed|shortlisted|interviewed|invited|entertained|processed|read|
		reviewed|contacted|answered|opened|taken|admitted|allowed|permitted|appointed|recruited|selected|
		progressed|eligible|suitable|wanted|looked`,
	"denies": `
		reject|rejects|refuse|refuses|exclude|excludes|bar|bars|disqualify|disqualifies|ignore|discriminate`,
	"denied": `
		rejected|declined|refused|excluded|ignored|disregarded|discarded|binned|disqualified|deleted|
		dismissed|unsuitable|ineligible|unwelcome|unwanted|barred|returned|destroyed|skipped`,
	"must": `
		required|mandatory|essential|necessary|needed|compulsory|obligatory|expected|requested|a|
		prerequisite|requirement|condition|criterion|must|important`,
	"wish": `
		required|mandatory|essential|necessary|needed|compulsory|obligatory|wanted|preferred|desired|sought|
		preferable|expected|requested|requirement|advantageous|favoured|favored|prioritised|prioritized`,
}

var contexts = sync.OnceValue(func() []context {
	list := func(s string) []Phrase { return ParseList(s, contextClasses) }
	var abroad []context
	for _, c := range contextsAbroad {
		abroad = append(abroad, context{frame: c.frame, between: c.between, before: list(c.before), after: list(c.after)})
	}
	return append(abroad, []context{
		{frame: Waived, between: 3, before: list(`
			need|needs not
			needn t
			leave out|off|away
			omit|skip
			not|t need|require|expect|want|mind|care|insist|demand|ask ?you ?to|for|if|about|on|that
			not|t|never ?ever have to
			not|t|never ~1 send|include|attach|enclose|add|submit|give|state|tell
			if ?you|they ~1 are|re not
			not only|just|necessarily
			not|t|never ask|asks|asked|require|requires|request|requests
			not|t be asked|required|expected|forced
			no need|requirement|obligation
			whether ?or ?not ?you|they|someone|somebody|people
			regardless|irrespective of
			no matter
			even if ?you|they ?are|have
			fine|ok|okay|welcome if|whether
		`)},
		{frame: Waived, between: 0, before: list(`
			there is|are no ?upper|lower|fixed|minimum|maximum|set
			there s no ?upper|lower|fixed|minimum|maximum|set
			we|it ~1 have|has|set|sets|know|knows|apply no ?upper|lower|fixed|minimum|maximum
			no ?such upper|lower|fixed
			without ?an ?a ?any upper|lower|fixed
		`)},
		{frame: Waived, between: 1, after: list(`
			is|are|was|be not|never|no ~3 @must
			isn|aren|wasn t ~3 @must
			not ?strictly ?always required|necessary|needed|essential|expected|mandatory|compulsory|obligatory
			optional|unnecessary
			is|are optional|unnecessary
			none of our business|concern
			is|are none|no of|part|concern
			does|do not|t matter|count|play
			doesn|don|won t matter|count|play
			will|would ~1 not matter|count
			no|never @must
		`)},
		{frame: Waived, both: true, before: list("no"), after: list("?is|are @must")},
		{frame: Welcomed, between: 1, after: list(`
			is|are|be ?also ?very ?most ?equally ?just ?as ?always welcome|encouraged|invited
			welcome|encouraged
			will|shall|may|can ?also ?still ?gladly ?always be considered|accepted|read|hired|welcomed
			may|can|should ?also ?still apply
			are|is ?also|fully ?gladly considered|eligible|accepted
		`)},
		{frame: Welcomed, between: 3, before: list(`
			welcome|welcomes|welcoming|encourage|encourages|invite|invites
		`)},
		{frame: Welcomed, between: 1, after: list(`
			@modal @not ~2 @denied
			@modal @not ~2 turned|ruled|screened|sorted|filtered|weeded
			cannot ~2 @denied
			no|not ~1 obstacle|barrier|problem|bar|hindrance|disadvantage
			is|are no|not ?a ?an ~1 obstacle|barrier|problem|bar|hindrance|disadvantage
		`), before: list(`
			@not ~1 @denies
			@not turn ?away|down
		`)},
		{frame: Refused, between: 4, after: list(`
			@modal ~2 @not ~2 @taken
			cannot ~2 @taken
			@modal ~2 @denied
			@modal ~2 turned down|away
			@modal ~2 ruled|screened|sorted|filtered|weeded out
			@modal ~1 have no chance
			need|needs|should|do|must|may|can not ?bother ?to apply
			needn|shouldn|don|won|can t ?bother ?to apply
			please|should ?do ?not|t refrain|not ~2 applying|apply
			not @taken
			not ~1 wanted|welcome
			aren|isn t ~1 wanted|welcome
			are|is not ~1 welcome
			go|goes ~4 bin|trash|wastebasket|shredder
			no interview|job|chance|answer|reply
			unlikely ~3 suitable|considered|right|hired|invited
		`)},
		{frame: Refused, between: 2, before: list(`
			not|t|never @take|look|looking|open|suitable|available|intended|meant ?for|to|at|any
			cannot|can ?not ?t @take
			closed to|for
			no place|room|job|jobs|position|positions|vacancies for
			excluding|except|@denies
			turn|turns|turning down|away
			not apply if|as ?you ?are|have|re
			t apply if|as ?you ?are|have|re
		`)},
		{frame: Refused, between: 1, before: list("no")},
		{frame: Demanded, between: 3, before: list(`
			only ?to|for|from|by ?accept|accepts|consider|considers|considering|hire|hires|take|takes|invite
			must|should|shall|has|have ?to be|have|hold|speak|possess|come
			you are|re|will ?be
			look|looking for
			seek|seeks|seeking|want|wants|wanted|hire|hires|hiring|recruit|recruits|recruiting|prefer|prefers|preferring|
				preferably
			preference|priority ?is ?will ?be ?given to|for
			limited|restricted|reserved|confined to|for
			open ?only to
			vacancy|job|role|position|post|opening is ?only for|to
			suitable|suited|perfect|ideal|best|meant for|to
			candidate|candidates|applicant|applicants|person|hire is|are|be|should|must ?be
			you hold|possess
			suits|suit ?a ?an
		`)},
		{frame: Demanded, between: 2, after: list(`
			?is|are|be ?strictly ?absolutely ?highly ?strongly ?also @wish
			only
			a must
			is|are ~1 a must
			will|are|is ~2 preferred|prioritised|prioritized|favoured|favored
			will|are|have|get ~3 preference|priority
			take|have|get precedence|priority
			alone ?can|may|will
		`)},
		{frame: Lacking, between: 3, before: list(`
			without|lacking|missing|lack|lacks|no
			with no
			do|does not have|hold|include|contain
			don|doesn t have|hold|include|contain
			unless ~3 has|have|is|are|hold|holds|with|include
		`)},
	}...)
})

// Frames returns the frames in which a sentence speaks of the words of a match.
func (t *Text) Frames(m Match) Frame {
	from, to := t.Sentence(m.From)
	var all Frame
	there := t.contextsIn(from, to)
	for i, c := range contexts() {
		if there&(1<<i) != 0 && c.holds(t, m, from, to) {
			all |= c.frame
		}
	}
	if all.Has(Lacking) && refuses(t, from, to) {
		all |= RefusedWithout
	}
	return all
}

// framed is the contexts of which a sentence has a phrase, a bit each. Most
// sentences have few, and each match in a sentence asks for them.
type framed struct {
	to       int // the end of the sentence, 0 for none yet
	contexts uint64
}

// contextsIn returns the contexts of which a sentence has a phrase.
func (t *Text) contextsIn(from, to int) uint64 {
	if t.framed.to != to {
		t.framed = framed{to: to}
		contextSet().findIn(t, from, to, func(owner int, _ Match) { t.framed.contexts |= 1 << owner })
	}
	return t.framed.contexts
}

// contextSet has the phrases of all contexts.
var contextSet = sync.OnceValue(func() *Set {
	s := NewSet()
	for i, c := range contexts() {
		s.Add(i, c.before)
		s.Add(i, c.after)
	}
	return s
})

// holds reports whether the context stands around a match.
func (c *context) holds(t *Text, m Match, from, to int) bool {
	before := endsBefore(t, c.before, from, m.From, c.between)
	if before != c.both {
		return before
	}
	return beginsAfter(t, c.after, m.To, to, c.between)
}

// refuses reports whether a sentence refuses somebody or something.
func refuses(t *Text, from, to int) bool {
	for _, c := range contexts() {
		if c.frame == Refused && c.between > 1 && (Any(t, c.before, from, to) || Any(t, c.after, from, to)) {
			return true
		}
	}
	return false
}

// endsBefore reports whether one of the phrases ends before word at, with at most
// so many words between.
func endsBefore(t *Text, list []Phrase, from, at, between int) bool {
	const longest = 9 // words of a phrase, and those between
	for i := max(from, at-longest); i < at; i++ {
		for k := range list {
			if m, ok := list[k].begins(t, i, at); ok && at-m.Last <= between {
				return true
			}
		}
	}
	return false
}

// beginsAfter reports whether one of the phrases begins at word at, or so many
// words later at most.
func beginsAfter(t *Text, list []Phrase, at, to, between int) bool {
	for i := at; i < min(to, at+between+1); i++ {
		for k := range list {
			if _, ok := list[k].begins(t, i, to); ok {
				return true
			}
		}
	}
	return false
}

// Has reports whether a frame is among several.
func (f Frame) Has(other Frame) bool { return f&other != 0 }

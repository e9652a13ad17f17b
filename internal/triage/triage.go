// Package triage tells lines that are no part of a posting by their own words: the
// head of a mail, a note for colleagues, a signature, the furniture of a page.
//
// It owns the words that give such a line away. What to do with it, and which
// lines belong to it, is for the caller: internal/importer leaves them out, and
// internal/check names those that are posted.
package triage

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Kind is the kind of a line that is no part of a posting.
type Kind string

// The kinds.
const (
	None      Kind = ""
	MailHead  Kind = "mail head"
	Note      Kind = "internal note"
	Signature Kind = "signature"
	Furniture Kind = "page furniture"
)

// patterns are the words of each kind. A line is of the first that fits. They are
// held against folded lines.
var patterns = sync.OnceValue(func() []pattern {
	return []pattern{
		{MailHead, begins(`from to cc bcc sent subject von an gesendet betreff de à objet asunto reply begin on am fwd
			fw aw wg re tr message`), compile(
			`^(?:from|to|cc|bcc|sent|subject|von|an|gesendet|betreff|de|à|objet|asunto|reply-to): ?.*(?:@|fwd?:|re:|`+
				`aw:|\d{1,2}:\d\d)`,
			`^(?:sent|subject|betreff|gesendet|objet|asunto|bcc|cc): .+`,
			`^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message transféré)`,
			`^(?:begin forwarded message|on .{6,60} wrote|am .{6,60} schrieb .{2,40}):`,
			`^(?:fwd?|aw|wg|re|tr): `, `^message-id: `, `^sent from my \w+`,
		)},
		{Note, begins(`strictly private confidential draft entwurf for internal hiring recruiter hr interviewer
			reviewer approval manager note notes comment comments message the our salary budget nb`), compile(
			`^\W*(?:strictly |private (?:and|&) )?confidential(?: draft)?\W*$`, `^\W*(?:draft|entwurf)(?: v?\d+)?\W*$`,
			`^\W*(?:for )?internal(?: use)?(?: only)?\W*$`, `^\W*internal(?: use| only| note| notes)?(?: only)? ?[:–-]`,
			`^\W*(?:hiring manager|recruiter|hr|interviewer|reviewer|approval|internal|manager)(?:[’']s)? (?:notes?|`+
				`comments?)\b`,
			`^\W*(?:notes?|comments?|message) (?:to|for|from) (?:the )?(?:hr|recruiter|recruitment|hiring manager|`+
				`team|self|agency)\b`,
			`^\W*(?:the |our |salary )*budget (?:is|for this (?:role|post)|approved)\b`,
			`^\W*nb hr\b`,
		)},
		{Note, cued(`confidential`, `internal use`, `nur intern`, `vertraulich`, `not for `), compile(
			`\b(?:strictly |private (?:and|&) )?confidential\b(?: draft|[ :–-]*(?:do not|internal|not for))`,
			`\b(?:for internal use|internal use only|nur intern|vertraulich|not for (?:publication|distribution|`+
				`posting))\b`,
		)},
		{Note, cued(`mention`, `publish`, `post`, `share`, `advertise`, `disclose`, `upload`, `put `), compile(
			`\b(?:do not|don[’']t|pls don[’']t|please do not|please don[’']t|never) (?:mention|publish|post|share|`+
				`advertise|disclose)\b.{0,40}(?:this|that|these|yet|salary|budget|pay|posting|name|until|public|$)`,
			`\b(?:pls|plz|please|can you|could you) (?:post|publish|upload|advertise|put (?:this|it) (?:up|`+
				`online)) (?:this |it |the |asap|on )`,
		)},
		{Signature, begins(`kind best warm many regards wishes thanks cheers thx ta sincerely yours mit freundliche
			viele beste cordialement bien saludos un groeten`), compile(
			`^(?:kind |best |warm |many )?(?:regards|wishes|thanks)(?: and .{3,20})?,?!?$`,
			`^(?:cheers|thanks|thx|ta|sincerely|yours (?:sincerely|faithfully|truly)),?!?$`,
			`^(?:mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|cordialement|bien à vous|saludos|`+
				`un saludo|groeten),?$`,
			`^--$`,
		)},
		{Furniture, begins(`share teilen partager compartir save print report email bookmark job stellenalert back
			return skip view see browse show explore similar related recommended other posted published updated be
			over easy apply jetzt postuler solicitar menu search close sign log login register create cookie privacy
			terms imprint impressum copyright powered software page facebook linkedin twitter x instagram whatsapp
			xing e copy follow http https file`), compile(
			`^(?:share|teilen|partager|compartir)(?: (?:this|diese|cette|este)(?: (?:job|vacancy|role|page|position|`+
				`stelle|offre|empleo))?)?(?: (?:on|via|with).{0,30})?:?$`,
			`^(?:save|print|report|email|bookmark)(?: this)? (?:job|vacancy|page|posting|role)(?: to .{2,30})?$`,
			`^(?:job|stellen)alert`,
			`^(?:back|return) to (?:jobs?|search|results|list|all|careers?|vacancies|top)\b.{0,20}$`,
			`^skip to (?:main )?content`,
			`^(?:view|see|browse|show|explore) (?:all|more|other|similar)(?: open)? (?:jobs|roles|openings|`+
				`vacancies|positions)\b.{0,20}$`,
			`^(?:similar|related|recommended|other) (?:jobs|vacancies|roles|positions)\b.{0,20}$`,
			`^(?:posted|published|updated) (?:\d+\+? (?:days?|hours?|weeks?|months?) ago|today|yesterday)$`,
			`^posted on: posted .{3,30} ago$`, `^\d+ applicants?\b.{0,30}$`,
			`^(?:be among the first|over) \d+ applicants$`,
			`^(?:easy apply|apply now|apply online|apply for this job|apply|jetzt bewerben|postuler|solicitar|save|`+
				`share|print|menu|search|close|`+
				`sign in|log ?in|register|create (?:an )?(?:alert|account)|cookie (?:policy|settings)|`+
				`privacy policy|terms of use|imprint|impressum)$`,
			`^(?:©|\(c\)|copyright) ?(?:\d{4}|[a-z])`, `^powered by [\w .]{2,30}$`,
			`^software powered by`,
			`^(?:page )?\d{1,3} (?:of|von|de|sur|/) \d{1,3}$`,
			`^(?:facebook|linkedin|twitter|x|instagram|whatsapp|xing|e-?mail|copy link)$`, `^follow us\b.{0,30}$`,
			`^\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?: ?[ap]m)?\b.*$`, `^https?://\S+ +\d{1,3}/\d{1,3}$`,
			`^file:///\S+`,
		)},
		{Furniture, has(`cookies`, `rights reserved`), compile(
			`\ball rights reserved\.?$`, `^we use cookies\b`, `^(?:this (?:site|website) uses cookies)`,
		)},
	}
})

// pattern is the words of a kind. Most lines are passed over by what each such
// line has, without a look at the expression.
type pattern struct {
	kind Kind
	may  gate
	any  func() *regexp.Regexp // compiled when a line comes that it may match
}

// gate tells the lines that a pattern may match, by the line, its first word and
// whether there are cues.
type gate func(line, first string, cues bool) bool

// cued tells the lines with one of some words, which are looked for if there are
// cues.
func cued(words ...string) gate {
	has := has(words...)
	return func(line, first string, cues bool) bool { return cues && has(line, first, cues) }
}

// Cues are words of which a note has one, unless its first word tells it.
const Cues = "confidential|vertraulich|intern|internal|mention|publish|post|share|advertise|disclose|upload|put|" +
	"publication|distribution|posting"

func compile(parts ...string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(strings.Join(parts, `|`)) })
}

// begins tells the lines that begin with one of some words, or with a sign or a
// figure.
func begins(words string) gate {
	all := map[string]bool{"": true}
	for w := range strings.FieldsSeq(words) {
		all[w] = true
	}
	return func(_, first string, _ bool) bool { return all[first] }
}

// has tells the lines in which one of some words stands.
func has(words ...string) gate {
	return func(line, _ string, _ bool) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(line, w) })
	}
}

// Of is the kind of a line, by its own words.
func Of(line string) Kind { return kindOf(line, patterns(), true) }

// OfPrivate is the kind of a line if it is a mail head or a note. A caller that
// has looked for [Cues] says whether there are any.
func OfPrivate(line string, cues bool) Kind { return kindOf(line, private(), cues) }

// private are the patterns of mail heads and notes.
var private = sync.OnceValue(func() []pattern {
	all := slices.Clone(patterns())
	return slices.DeleteFunc(all, func(p pattern) bool { return p.kind != MailHead && p.kind != Note })
})

// mostBytes is the length of a line that is looked at: what is longer is prose.
const mostBytes = 300

func kindOf(line string, list []pattern, cues bool) Kind {
	line = strings.TrimSpace(line)
	if line == "" || len(line) > mostBytes {
		return None
	}
	line = strings.ToLower(line)
	first := firstWord(line)
	for i := range list {
		if p := &list[i]; p.may(line, first, cues) && p.any().MatchString(line) {
			return p.kind
		}
	}
	return None
}

// firstWord is the letters that a line begins with.
func firstWord(line string) string {
	if end := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		return line[:end]
	}
	return line
}

var phone = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:t|tel|telefon|phone|p|m|mob|mobile|mobil|cell|direct|fax|` +
		`f)[.:]? ?(?:no\.? ?)?[+(]?\d[\d ()./-]{6,}\d(?: ?(?:ext\.?|x) ?\d+)?$|` +
		`^[+(]\d[\d ()./-]{7,}\d$`)
})

// IsPhone reports whether a line is a phone number and no more.
func IsPhone(line string) bool { return phone().MatchString(strings.TrimSpace(line)) }

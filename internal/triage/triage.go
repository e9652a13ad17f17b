// Package triage tells lines that are no part of a posting by their own words: the
// head of a mail, a note for colleagues, a signature, the furniture of a page.
//
// It owns the words that give such a line away. What to do with it, and which
// lines belong to it, is for the caller: internal/importer leaves them out, and
// internal/check names those that are posted.
package triage

import (
	"regexp"
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

// IsPrivate reports whether a line of the kind is for few people's eyes.
func (k Kind) IsPrivate() bool { return k == MailHead || k == Note || k == Signature }

// patterns are the words of each kind. A line is of the first that fits.
var patterns = sync.OnceValue(func() []pattern {
	return []pattern{
		{MailHead, compile(
			`^(?:from|to|cc|bcc|sent|subject|von|an|gesendet|betreff|de|à|objet|asunto|reply-to): ?.*(?:@|fwd?:|re:|`+
				`aw:|\d{1,2}:\d\d)`,
			`^(?:sent|subject|betreff|gesendet|objet|asunto|bcc|cc): .+`,
			`^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message transféré)`,
			`^(?:begin forwarded message|on .{6,60} wrote|am .{6,60} schrieb .{2,40}):`,
			`^(?:fwd?|aw|wg|re|tr): `, `^message-id: `, `^sent from my \w+`,
		)},
		{Note, compile(
			`\b(?:strictly |private (?:and|&) )?confidential\b(?: draft|[ :–-]*(?:do not|internal|not for))`,
			`^\W*(?:strictly |private (?:and|&) )?confidential(?: draft)?\W*$`, `^\W*(?:draft|entwurf)(?: v?\d+)?\W*$`,
			`^\W*(?:for )?internal(?: use)?(?: only)?\W*$`, `^\W*internal(?: use| only| note| notes)?(?: only)? ?[:–-]`,
			`\b(?:for internal use|internal use only|nur intern|vertraulich|not for (?:publication|distribution|`+
				`posting))\b`,
			`\b(?:do not|don[’']t|pls don[’']t|please do not|please don[’']t|never) (?:mention|publish|post|share|`+
				`advertise|disclose)\b`+
				`.{0,40}(?:this|that|these|yet|salary|budget|pay|posting|name|until|public|$)`,
			`^\W*(?:hiring manager|recruiter|hr|interviewer|reviewer|approval|internal|manager)(?:[’']s)? (?:notes?|`+
				`comments?)\b`,
			`^\W*(?:notes?|comments?|message) (?:to|for|from) (?:the )?(?:hr|recruiter|recruitment|hiring manager|`+
				`team|self|agency)\b`,
			`\b(?:pls|plz|please|can you|could you) (?:post|publish|upload|advertise|put (?:this|it) (?:up|`+
				`online)) (?:this |it |the |asap|on )`,
			`^\W*(?:the |our |salary )*budget (?:is|for this (?:role|post)|approved)\b`,

			`^\W*nb hr\b`,
		)},
		{Signature, compile(
			`^(?:kind |best |warm |many )?(?:regards|wishes|thanks)(?: and .{3,20})?,?!?$`,
			`^(?:cheers|thanks|thx|ta|sincerely|yours (?:sincerely|faithfully|truly)),?!?$`,
			`^(?:mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|cordialement|bien à vous|saludos|`+
				`un saludo|groeten),?$`,
			`^--$`,
		)},
		{Furniture, compile(
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
			`^(?:©|\(c\)|copyright) ?(?:\d{4}|[a-z])`, `\ball rights reserved\.?$`, `^powered by [\w .]{2,30}$`,
			`^software powered by`,
			`^we use cookies\b`, `^(?:this (?:site|website) uses cookies)`,
			`^(?:page )?\d{1,3} (?:of|von|de|sur|/) \d{1,3}$`,
			`^(?:facebook|linkedin|twitter|x|instagram|whatsapp|xing|e-?mail|copy link)$`, `^follow us\b.{0,30}$`,
			`^\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?: ?[ap]m)?\b.*$`, `^https?://\S+ +\d{1,3}/\d{1,3}$`,
			`^file:///\S+`,
		)},
	}
})

type pattern struct {
	kind Kind
	any  *regexp.Regexp
}

func compile(parts ...string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:` + strings.Join(parts, `|`) + `)`)
}

// mostBytes is the length of a line that is looked at: what is longer is prose.
const mostBytes = 300

// Of is the kind of a line, by its own words.
func Of(line string) Kind {
	line = strings.TrimSpace(line)
	if line == "" || len(line) > mostBytes {
		return None
	}
	folded := strings.ToLower(line)
	begins, notes := beginsAs(folded), hasCue(folded)
	for _, p := range patterns() {
		if (p.kind == Note && notes || p.kind != Note && begins) && p.any.MatchString(line) {
			return p.kind
		}
	}
	return None
}

// firstWords begin the lines that are no note; a line that begins with a sign or
// a figure may be one too.
var firstWords = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for w := range strings.FieldsSeq(`from to cc bcc sent subject von an gesendet betreff de à objet asunto reply begin
on am fwd fw
aw wg re tr message kind best warm many regards wishes thanks cheers thx ta sincerely yours mit freundliche viele beste
cordialement bien saludos un groeten share teilen partager compartir save print report email bookmark job stellenalert
back
return skip view see browse show explore similar related recommended other posted published updated be over easy apply
jetzt postuler solicitar menu search close sign log login register create cookie privacy terms imprint impressum
copyright
powered software we this page facebook linkedin twitter x instagram whatsapp xing e copy follow http https file`) {
		all[w] = true
	}
	return all
})

// beginsAs reports whether a line may be of a kind that its beginning tells.
func beginsAs(folded string) bool {
	end := strings.IndexFunc(folded, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(folded)
	}
	return end == 0 || firstWords()[folded[:end]] || strings.Contains(folded, "rights reserved")
}

// cues are words of which each note has one.
var cues = []string{
	"confidential", "draft", "entwurf", "intern", "vertraulich", "not for", "do not", "don't", "don’t", "pls",
	"plz", "please",
	"can you", "could you", "budget", "manager", "recruiter", "hr", "review", "approval", "note", "comment",
	"message", "never",
}

func hasCue(folded string) bool {
	for _, c := range cues {
		if strings.Contains(folded, c) {
			return true
		}
	}
	return false
}

var phone = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:t|tel|telefon|phone|p|m|mob|mobile|mobil|cell|direct|fax|` +
		`f)[.:]? ?(?:no\.? ?)?[+(]?\d[\d ()./-]{6,}\d(?: ?(?:ext\.?|x) ?\d+)?$|` +
		`^[+(]\d[\d ()./-]{7,}\d$`)
})

// IsPhone reports whether a line is a phone number and no more.
func IsPhone(line string) bool { return phone().MatchString(strings.TrimSpace(line)) }

package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// longest is how many words a sentence may have (GOV.UK content design).
const longest = 25

// sentences looks for long ones. Lists of names and paragraphs about equal
// opportunity are none.
func (r *reader) sentences() {
	r.out.facts.prose = true
	if r.ctx.kind == equal {
		return
	}
	for from := 0; from < len(r.text.Words); {
		_, to := r.sentence(from)
		if n := r.text.CountIn(from, to); n > longest && !r.isList(from, to) && !phrase.Any(&r.text, words().equal, from, to) {
			r.find("sentence-long", fmt.Sprintf("A sentence of %d words. Split it", n), from, to, nil)
		}
		r.measure(from, to, r.text.CountIn(from, to))
		from = to
	}
}

// isList reports whether a sentence is mostly names with commas between them.
func (r *reader) isList(from, to int) bool {
	const share = 4 // a comma for every four words
	commas := 0
	for i := from + 1; i < to; i++ {
		if r.text.Words[i].Gap == phrase.Mark {
			commas++
		}
	}
	return commas*share >= to-from
}

// marks looks for characters that boards and readers choke on: emoji, dingbats,
// boxes, what cannot be seen.
func (r *reader) marks() {
	if r.ctx.title {
		return
	}
	raw := r.text.Raw
	for i := r.from(); i < r.to(); i++ {
		if raw[i] < utf8.RuneSelf {
			continue
		}
		c, n := utf8.DecodeRuneInString(raw[i:])
		if isOddMark(c) {
			r.oddMark(i, i+n)
			return
		}
		i += n - 1
	}
}

func (r *reader) oddMark(from, to int) {
	for to < r.to() {
		c, n := utf8.DecodeRuneInString(r.text.Raw[to:])
		if !isOddMark(c) {
			break
		}
		to += n
	}
	said := strings.TrimSpace(r.text.Raw[from:to])
	f := Finding{ID: "ats-chars", Severity: Info, Span: posting.Span{Start: from, End: to}, Fix: &Fix{Label: "take it out"}}
	f.Message = fmt.Sprintf("“%s” can come out as a box elsewhere. Take it out", said)
	if !isSeen(said) {
		f.Message = "A character that cannot be seen. Take it out"
	}
	r.out.findings = append(r.out.findings, f)
}

func isSeen(s string) bool {
	for _, c := range s {
		if !isInvisible(c) {
			return true
		}
	}
	return false
}

func isInvisible(c rune) bool {
	return c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff || c == 0xad || c >= 0xfe00 && c <= 0xfe0f
}

// isOddMark reports whether a character is an emoji, a dingbat, a box, a fancy
// bullet or one that cannot be seen. Letters of any script, currencies, quotes
// and dashes are none.
func isOddMark(c rune) bool {
	switch {
	case c < 0x2000:
		return c == 0xad
	case isInvisible(c):
		return true
	}
	return c >= 0x2500 && c <= 0x27bf || c >= 0x2b00 && c <= 0x2bff || c >= 0x1f000 && c <= 0x1faff || c >= 0xe000 && c <= 0xf8ff
}

package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:        "ats-chars",
	Topic:     StyleTopic,
	Severity:  Info,
	On:        true,
	Summary:   "emoji, dingbats, fancy bullets, zero-width and box-drawing characters",
	Source:    "Indeed for titles; that applicant-tracking systems break on them is unverified",
	Evidence:  "weak for the text",
	Languages: everyLanguage,
	read:      oddMarks,
})

// oddMarks looks for characters that boards and readers choke on: emoji, dingbats,
// boxes, what cannot be seen.
func oddMarks(r *reader) {
	if r.ctx.title || r.ctx.isHeading() {
		return
	}
	raw := r.text.Raw
	for i := r.bounds.Start; i < r.bounds.End; i++ {
		if raw[i] < utf8.RuneSelf {
			continue
		}
		c, n := utf8.DecodeRuneInString(raw[i:])
		if isOddMark(c) {
			oddMark(r, i, i+n)
			return
		}
		i += n - 1
	}
}

func oddMark(r *reader, from, to int) {
	for to < r.bounds.End {
		c, n := utf8.DecodeRuneInString(r.text.Raw[to:])
		if !isOddMark(c) {
			break
		}
		to += n
	}
	said := strings.TrimSpace(r.text.Raw[from:to])
	f := Finding{
		ID: "ats-chars", Severity: Info, Span: posting.Span{Start: from, End: to},
		Fix: &Fix{Label: "take it out"},
	}
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
	return c >= 0x2500 && c <= 0x27bf || c >= 0x2b00 && c <= 0x2bff || c >= 0x1f000 && c <= 0x1faff ||
		c >= 0xe000 && c <= 0xf8ff
}

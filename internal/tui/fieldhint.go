package tui

import (
	"jobdraft/internal/pay"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// reading says how the value of a field is read, while it is typed too;
// nothing where it is taken as it stands.
func reading(k posting.Key, value string) string {
	if k != "pay" || value == "" {
		return ""
	}
	p, ok := pay.Parse(value)
	switch {
	case !ok:
		return "no amount is understood"
	case p.Period() == "":
		return "understood as " + sanitize.Screen(p.String()) + "; say an hour, a month or a year"
	}
	return "understood as " + sanitize.Screen(p.String())
}

// fieldText is what is said of a field in focus: what to write, and how what
// is written is understood.
func (b *builder) fieldText(k posting.Key, at rect) []string {
	value := session.FieldValue(b.doc, k)
	if b.typing != nil {
		value = b.typing.value()
	}
	hint, text := wrap(fieldHint(k), at.w, 0), reading(k, value)
	if text == "" || at.h < 2 {
		return firstLines(hint, at.h, at.w)
	}
	return append(firstLines(hint, at.h-1, at.w), cut(text, at.w))
}

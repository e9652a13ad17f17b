package importer

import (
	"regexp"
	"strings"
	"sync"

	"jobdraft/internal/posting"
)

// leaveOut unticks the lines that say nothing but what the fields say: lines with
// a label, strips of the masthead, our own sentence on how to apply.
func leaveOut(parts []part, fields []field, title string) {
	values := map[posting.Key]string{}
	for _, f := range fields {
		values[f.key] = f.value
	}
	if title != "" {
		values["title"] = title
	}
	top := mastheadEnd(parts)
	kind := posting.AboutRole
	for i := range parts {
		p := &parts[i]
		if p.level == 2 {
			kind = p.section
		}
		if p.kind == heading || p.kind == verbatim || isListKind(kind) || strings.Contains(p.text, "\n") {
			continue
		}
		text := clean(p.text)
		if saysField(text, values) || i < top && isStripOf(text, isBelowTitle(parts, i), values) ||
			isApplyLine(text, values) {
			p.leaveOut()
		}
		if i+1 < len(parts) && isPair(p, &parts[i+1], values) {
			p.leaveOut()
			parts[i+1].leaveOut()
		}
	}
}

// leaveOut makes an item of a part that nobody has ticked.
func (p *part) leaveOut() { p.off, p.list = true, true }

// isPair reports whether a label stands alone above the value of its field.
func isPair(label, below *part, values map[posting.Key]string) bool {
	if below.kind != paragraph || strings.Contains(below.text, "\n") {
		return false
	}
	stated := valueBelow(label.text, below.text)
	if len(stated) == 0 || values[stated[0].key] == "" || stated[0].key == "apply" {
		return false
	}
	value, want := stated[0].value, values[stated[0].key]
	facts, _ := pieceFacts(value)
	return value == want || len(facts) == 1 && facts[0].value == want
}

// saysField reports whether a line has a label and the value of its field.
func saysField(text string, values map[posting.Key]string) bool {
	s, ok := factOf(text)
	if !ok || s.value == "" {
		return false
	}
	if s.key == "title" {
		return s.value == values["title"] || peel(s.value).title == values["title"]
	}
	return onTop(s.key) && s.value == values[s.key]
}

// onTop reports whether a field stands at the top of a posting as it is.
func onTop(k posting.Key) bool {
	f, _ := posting.FieldOf(k)
	switch f.Shown {
	case posting.OnFacts, posting.OnPay, posting.Labelled:
		return k != "workplace" // Its line may say more than its value.
	default:
		return false
	}
}

// isStripOf reports whether every piece of a line is the value of a field.
func isStripOf(text string, belowTitle bool, values map[posting.Key]string) bool {
	facts, whole := strip(text, belowTitle)
	for _, s := range facts {
		if s.value != values[s.key] {
			return false
		}
	}
	return whole && len(facts) > 0
}

var applyLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:Write to (\S+@\S+?)|Apply at (\S+?)|Apply)(?: by ([\pL\d ,]+\d{4}))?\.$`)
})

// isApplyLine reports whether a line is the sentence that a posting gets from
// the fields.
func isApplyLine(text string, values map[posting.Key]string) bool {
	m := applyLine().FindStringSubmatch(text)
	if m == nil {
		return false
	}
	address, until := m[1]+m[2], unknownOrder.date(m[3])
	return (address != "" || until != "") && (address == "" || address == values["apply"]) &&
		(m[3] == "" || until == values["closes"])
}

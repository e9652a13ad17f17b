package check

import "fmt"

var _ = add(Rule{
	ID:        "bullet-count",
	Topic:     DraftTopic,
	Severity:  Info,
	On:        true,
	Summary:   "a list of one bullet or of very many",
	Threshold: "1, or more than 12",
	Source:    "Textio: about a third of the words in bullets",
	Evidence:  "vendor",
	Languages: everyLanguage,
	look:      listLengths,
	whole:     true,
})

// listLengths looks for lists of one bullet and very long ones.
func listLengths(c *checked) {
	const many = 12
	for _, l := range c.lists {
		short := l.items == 1 && (l.body || l.kind == equal || l.kind == other) // a statement stands alone
		if l.head < 0 || l.kind == tools || l.kind == company || l.kind == role || short ||
			l.items != 1 && l.items <= many {
			continue
		}
		message := fmt.Sprintf("%d bullets in one list. Split it or cut it", l.items)
		if l.items == 1 {
			message = "A list of one bullet. Make it a sentence, or add to it"
		}
		c.add(l.head, Finding{
			ID: "bullet-count", Severity: Info, Span: lineSpan(c.d.Parts[l.head].Source),
			Message: message,
		})
	}
}

package check

import (
	"fmt"
	"slices"

	"jobdraft/internal/posting"
)

var _ = add(Rule{
	ID:        "offer-unchecked",
	Topic:     DraftTopic,
	Severity:  Info,
	On:        true,
	Summary:   "perks and lines about pay of a role that nobody has looked at yet",
	Source:    "a ticked perk is a promise of the employer, and a role only guesses it",
	Evidence:  "opinion",
	Languages: everyLanguage,
	look:      offerUnchecked,
	whole:     true,
})

// offerUnchecked asks once about what a draft promises.
func offerUnchecked(c *checked) {
	message := UncheckedOffer(c.d)
	if message == "" {
		return
	}
	perks, pay := c.d.Offer()
	part := slices.Min(slices.Concat(perks, pay))
	c.out = append(c.out, Finding{
		ID: "offer-unchecked", Severity: Info, Message: message, Short: "your offer", Missing: true, whole: true,
		Part: part, Span: shifted(lineSpan(c.d.Parts[part].Source), c.starts[part]),
		Fix: &Fix{Label: "mark the offer as checked", Field: "offer", Text: "checked"},
	})
}

// UncheckedOffer asks the person to look at what a draft of a role promises. It
// is empty if there is nothing to ask.
func UncheckedOffer(d *posting.Document) string {
	perks, pay := d.Offer()
	switch {
	case d.Fields.Text["preset"] == "" || d.OfferIsChecked() || len(perks)+len(pay) == 0:
		return ""
	case len(pay) == 0:
		return "Check what you offer: " + counted(len(perks), "perk")
	case len(perks) == 0:
		return "Check what you offer: " + linesAboutPay(len(pay))
	default:
		return "Check what you offer: " + counted(len(perks), "perk") + ", " + linesAboutPay(len(pay))
	}
}

func linesAboutPay(n int) string { return counted(n, "line") + " about pay" }

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

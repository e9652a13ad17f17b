package check_test

import (
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
)

// Messages have the figures that they are about, and findings the places.
func TestMessages(t *testing.T) {
	for _, tt := range []struct{ text, id, want, said string }{
		{
			"You are ambitious, assertive, dominant, outspoken and self-confident.", "gender-balance",
			"6 words are masculine-coded and 0 are not (75.0 in 100 words): ambitious, assertive, dominant, outspoken, " +
				"self-confident. Change some if they say more than you mean", "",
		},
		{
			"---\npay: 90,000 to 70,000 EUR per year\n---\n\n# Cook\n", "pay-order",
			"The pay goes from 90,000 down to 70,000. Swap the ends", "90,000 to 70,000 EUR per year",
		},
	} {
		d, err := markdown.Read(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, f := range check.New(check.Options{Today: today, On: []string{tt.id}}).Check(d) {
			if f.ID != tt.id {
				continue
			}
			found = true
			if said := tt.text[f.Span.Start:f.Span.End]; f.Message != tt.want || tt.said != "" && said != tt.said {
				t.Errorf("%s at %q:\n%s, want\n%s", tt.id, said, f.Message, tt.want)
			}
		}
		if !found {
			t.Errorf("%s is not found", tt.id)
		}
	}
}

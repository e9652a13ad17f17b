package check

import "testing"

// The texts and results are those of Gender Decoder's own tests.
func TestDecoderOracle(t *testing.T) {
	tests := []struct {
		text                string
		masculine, feminine int
		verdict             string
	}{
		{"irrelevant words", 0, 0, "empty"},
		{"sharing versus aggression", 1, 1, "neutral"},
		{"Ambition:competition–decisiveness, empathy&kindness", 3, 2, "masculine-coded"},
		{"Ambition:competition–decisiveness, other words", 3, 0, "masculine-coded"},
		{"Ambition:competition–decisiveness&leadership, other words", 4, 0, "strongly masculine-coded"},
		{
			"Ambition:competition–decisiveness&leadership, decisiveness, stubborness, sharing and empathy",
			6, 2, "strongly masculine-coded",
		},
		{"Ambition:competition, empathy&kindness, co-operation", 2, 3, "feminine-coded"},
		{"empathy&kindness, co-operation and some other words", 0, 3, "feminine-coded"},
		{"empathy&kindness, co-operation, trust and other words", 0, 4, "strongly feminine-coded"},
		{
			"Ambition:competition, empathy&kindness and responsibility, co-operation, honesty, trust and other words", 2,
			6, "strongly feminine-coded",
		},
		{"leader leader leader, ambition, ambition, competition", 6, 0, "strongly masculine-coded"},
		// The quirks: a word counts once for every stem, and the second word of
		// a text keeps its hyphen.
		{"dominant", 2, 0, "masculine-coded"},
		{"interpersonal", 0, 2, "feminine-coded"},
		{"inter-personal", 0, 2, "feminine-coded"},
		{"head-strong", 0, 0, "empty"},
		{"sharepoint", 0, 0, "empty"},
		{"Senior team-leader", 0, 0, "empty"},
		{"We want a team-leader", 1, 0, "masculine-coded"},
	}
	for _, tt := range tests {
		c := decode(tt.text, true)
		if len(c.masculine) != tt.masculine || len(c.feminine) != tt.feminine || c.verdict() != tt.verdict {
			t.Errorf("%q: %d masculine %q, %d feminine %q, %s", tt.text, len(c.masculine), c.masculine, len(c.feminine),
				c.feminine, c.verdict())
		}
	}
	if c := decode("Senior team-leader", false); len(c.masculine) != 1 {
		t.Errorf("without its quirk the second word has %d coded parts, want 1", len(c.masculine))
	}
}

// verdict is the score in Gender Decoder's words.
func (c coding) verdict() string {
	const strong = 3
	switch s := c.score(); {
	case len(c.feminine)+len(c.masculine) == 0:
		return "empty"
	case s == 0:
		return "neutral"
	case s > strong:
		return "strongly feminine-coded"
	case s > 0:
		return "feminine-coded"
	case s < -strong:
		return "strongly masculine-coded"
	default:
		return "masculine-coded"
	}
}

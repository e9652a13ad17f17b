package widget

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

// A width is what the library says, for whatever is drawn.
func TestWidth(t *testing.T) {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{
			"a", " ", "~", "·", "–", "—", "‘", "”", "‗", "•", "…", "─", "│", "▌", "▟", "■", "\x1b[1m", "\x1b[38;5;246m",
			"\x1b[m", "\x1b[2J", "\x1b[", "\x1b",
			"é", "e\u0301", "漢", "👩\u200d💻", "\ufe0f", "\u0301", "\u200d", "\x00", "\x7f", "\n", "\xff", "क्षि",
		}),
		rapid.String(),
	)
	rapid.Check(t, func(t *rapid.T) {
		s := ""
		for _, p := range rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces") {
			s += p
		}
		if got, want := Width(s), ansi.StringWidth(s); got != want {
			t.Fatalf("columnsOf(%q) = %d, want %d", s, got, want)
		}
	})
}

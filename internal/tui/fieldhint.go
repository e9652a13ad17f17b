package tui

import (
	"jobdraft/internal/pay"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// fieldReading says how the value of a field is understood, also while it is typed;
// nothing if it is taken as it stands.
func fieldReading(k posting.Key, value string) string {
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

// fieldText explains a field in focus: its hint, and how its value is understood.
func fieldText(d *posting.Document, k posting.Key, value string, at widget.Rect) []string {
	hint, text := widget.Wrap(fieldHint(d, k), at.W, 0), fieldReading(k, value)
	if text == "" || at.H < 2 {
		return widget.FirstLines(hint, at.H, at.W)
	}
	return append(widget.FirstLines(hint, at.H-1, at.W), widget.Cut(text, at.W))
}

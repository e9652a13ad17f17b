package presets_test

import (
	"regexp"
	"slices"
	"testing"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// source is a comment that says what a statement is for, what says so, and when
// that was looked up.
var source = regexp.MustCompile(`(?s)^<!-- .+ Source: .+ 20\d\d-\d\d-\d\d\. -->\s*$`)

// Every pack offers its statements unticked, each with its reason and source.
func TestPacks(t *testing.T) {
	packs := library.Load(library.Places{BuiltIn: presets.Files}).Packs()
	if len(packs) != len(posting.Markets) {
		t.Errorf("%d packs for %d markets", len(packs), len(posting.Markets))
	}
	for _, pack := range packs {
		if pack.Err != nil {
			t.Errorf("%s: %v", pack.Path, pack.Err)
			continue
		}
		d := pack.Document()
		for i := range d.Parts {
			p := &d.Parts[i]
			if p.Kind != posting.Item {
				continue
			}
			if p.Box < 0 || p.Ticked() {
				t.Errorf("%s, line %d: it is not offered unticked", pack.Path, p.Line)
			}
			if !source.MatchString(d.Parts[i-1].Source) {
				t.Errorf("%s, line %d: no comment above with reason, source and date", pack.Path, p.Line)
			}
			if found := refused.FindString(p.Text()); found != "" {
				t.Errorf("%s, line %d: %q in: %s", pack.Path, p.Line, found, p.Text())
			}
			if slices.Contains(readBy, pack.Market) {
				if found := foreignWord(pack.Market, p.Text()); found != "" {
					t.Errorf("%s, line %d: a word of another market, %q, in: %s", pack.Path, p.Line, found, p.Text())
				}
			}
		}
	}
}

// The words of a market are not those of another, and replace nothing twice.
func TestPackWords(t *testing.T) {
	l := library.Load(library.Places{BuiltIn: presets.Files})
	for text, want := range map[string]string{
		"Program the robot, a computer program, and plan the training program": "Program the robot, a computer " +
			"program, and plan the training programme",
		"License the software; a valid driver's license; Licensed Practical Nurse": "License the software; a valid " +
			"driving licence; Licensed Practical Nurse",
		"Colors, color and COLOR in the fulfillment center": "Colours, colour and COLOUR in the " +
			"fulfilment centre",
	} {
		if got := l.InWords("uk", text); got != want {
			t.Errorf("%s\nreads in the uk as\n%s\nwant\n%s", text, got, want)
		}
		if got := l.InWords("us", text); got != text {
			t.Errorf("the us has words for its own: %s", got)
		}
	}
}

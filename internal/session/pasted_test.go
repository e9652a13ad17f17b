package session_test

import (
	"strings"
	"testing"

	"jobdraft/internal/session"
)

// The marks of a pasted list come off line by line.
func TestPastedMarks(t *testing.T) {
	for text, want := range map[string]string{
		"First\nSecond\n- Third":       "- [x] First\n- [x] Second\n- [x] Third\n",
		"• First\n\t* Second":          "- [x] First\n- [x] Second\n",
		"1. First\n2) Second":          "- [x] First\n- [x] Second\n",
		"- [ ] First\n- [x] Second":    "- [x] First\n- [x] Second\n",
		"3. gear of a car":             "- [x] 3. gear of a car\n",
		"401(k) match\n-\n- 10 % more": "- [x] 401(k) match\n- [x] 10 % more\n",
	} {
		s := newDesk(t).open("# Cook\n\n## Duties\n\n- [x] Cook\n")
		o := s.Do(session.AddItems(session.Place{Part: 2}, text))
		if got := s.Document().Source(); !o.Done() || !strings.HasSuffix(got, "- [x] Cook\n"+want) {
			t.Errorf("%q adds\n%s%v", text, got, o.Err)
		}
	}
}

const pastedPosting = "Shop Clerk\n\nCompany: Acme\n\n" +
	"Duties:\n- Count the stock\n- Serve guests\n\nRequirements:\n- You can add up\n"

// A posting is told from a list by its sections.
func TestPastedPosting(t *testing.T) {
	for text, want := range map[string]bool{
		pastedPosting: true, "# T\n\n## Duties\n\n- [x] a\n\n## Perks\n\n- [ ] b\n": true,
		"one\ntwo\nthree\nfour\nfive": false, "Duties:\n- one\n- two\n- three\n- four": false, "": false, "- a\n- b": false,
	} {
		if got := session.PastedPosting(text) != nil; got != want {
			t.Errorf("%q is a posting: %v", text, got)
		}
	}
}

// A pasted posting joins the draft as one edit: its items by section, its fields
// if the draft has none.
func TestMergePosting(t *testing.T) {
	const before = "# Cook\n\n## Duties\n\n- [x] Cook\n"
	s := newDesk(t).open(before)
	o := s.Do(session.MergePosting(session.PastedPosting(pastedPosting)))
	d, got := s.Document(), s.Document().Source()
	if !o.Done() || d.Title() != "Cook" || d.Field("company") != "Acme" ||
		!strings.Contains(got, "- [x] Cook\n- [x] Count the stock\n") || !strings.Contains(got, "You can add up") {
		t.Errorf("%v, the draft is\n%s", o, got)
	}
	if o := s.Do(session.MergePosting(session.PastedPosting(pastedPosting))); o.Done() {
		t.Errorf("once more: %v", o)
	}
	if s.Do(session.Undo); s.Document().Source() != before {
		t.Errorf("undone it is\n%s", s.Document().Source())
	}
}

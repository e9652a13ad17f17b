package posting_test

import (
	"errors"
	"testing"

	"jobdraft/internal/posting"
)

const levelled = `---
level: junior
levels:
  junior: {title: Cook}
  lead: {title: Head Cook}
---

# Cook

## Tasks

- [x] Peel <!-- junior -->
- [ ] Plan <!-- lead -->
- [x] Order <!-- lead -->
- [ ] Sweep <!-- junior -->
- [x] Cook
- [x] Taste <!-- junior lead -->
- [x] Salt <!-- junior lead -->
`

// A marked item at its default takes the new one, the person's stays and loses
// its mark; back again everything is as it was (law 4).
func TestRelevel(t *testing.T) {
	e := editorOf(t, levelled)
	counts, err := e.Relevel("lead")
	if want := (posting.Relevelled{On: 1, Off: 1, Kept: 2}); err != nil || counts != want {
		t.Errorf("%v, %+v, want %+v", err, counts, want)
	}
	const want = `---
level: lead
levels:
  junior: {title: Cook}
  lead: {title: Head Cook}
---

# Head Cook

## Tasks

- [ ] Peel <!-- junior -->
- [x] Plan <!-- lead -->
- [x] Order
- [ ] Sweep
- [x] Cook
- [x] Taste <!-- junior lead -->
- [x] Salt <!-- junior lead -->
`
	lead := e.Document().Source()
	if lead != want {
		t.Errorf("it becomes\n%s", lead)
	}
	for _, l := range []posting.Level{"junior", "lead"} {
		if _, err := e.Relevel(l); err != nil {
			t.Fatal(err)
		}
	}
	if got := e.Document().Source(); got != lead {
		t.Errorf("there and back it is\n%s", got)
	}
}

// A title of the person's own, and a level that is not offered, stay.
func TestRelevelKeeps(t *testing.T) {
	e := editorOf(t, levelled)
	if err := e.SetTitle("My Cook"); err != nil {
		t.Fatal(err)
	}
	if _, err := e.Relevel("lead"); err != nil || e.Document().Title() != "My Cook" {
		t.Errorf("%v, the title is %q", err, e.Document().Title())
	}
	before := e.Document().Source()
	if _, err := e.Relevel("mid"); err == nil || e.Document().Source() != before {
		t.Errorf("a level that is not offered: %v", err)
	}
	if _, err := editorOf(t, "- a\n").Relevel("mid"); !errors.Is(err, posting.ErrNoLevels) {
		t.Errorf("without levels: %v", err)
	}
}

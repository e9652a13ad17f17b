package posting_test

import (
	"errors"
	"testing"

	"jobdraft/internal/posting"
)

const offering = `---
preset: cook
market: us
---

## Compensation

- [x] Tips
- [ ] Overtime pay

## Perks

- [x] Meals on shift
- [ ] Free parking
- [x] Uniform <!-- us -->
`

// A profile that makes every promise of a draft has checked it; one that has
// checked its own takes the others out.
func TestOffer(t *testing.T) {
	d := editorOf(t, offering).Document()
	if perks, pay := d.Offer(); len(perks) != 2 || len(pay) != 1 {
		t.Errorf("perks %v, pay %v", perks, pay)
	}
	for text, want := range map[string]bool{
		"## Perks\n\n- [x] Meals on shift.\n- [x] Uniform\n\n## Compensation\n\n- [x] Tips\n":            true,
		"## Perks\n\n- [x] Meals on shift\n- [x] Uniform\n\n## Compensation\n\n- [ ] Tips\n":             false,
		"## Perks\n\n- [x] Meals on shift\n- [x] Uniform <!-- uk -->\n\n## Compensation\n\n- [x] Tips\n": false,
		"## Perks\n\n- [x] Meals on shift\n- [x] Uniform\n- [x] Tips\n":                                  false,
	} {
		if got := d.OfferedBy(editorOf(t, text).Document()); got != want {
			t.Errorf("%q offers it: %v", text, got)
		}
	}
	e := editorOf(t, offering)
	if err := e.OfferOnly(editorOf(t, "## Perks\n\n- [x] Uniform\n").Document()); err != nil {
		t.Fatal(err)
	}
	if perks, pay := e.Document().Offer(); len(perks) != 1 || len(pay) != 0 {
		t.Errorf("perks %v, pay %v", perks, pay)
	}
}

// An item is kept once, for each market that it was kept in.
func TestKeep(t *testing.T) {
	us, uk := editorOf(t, offering).Document(), editorOf(t,
		"---\nmarket: uk\n---\n\n## Perks\n\n- [ ] Uniform <!-- uk lead -->\n- [x] Free parking\n").Document()
	for _, c := range []struct {
		profile    string
		from       *posting.Document
		text, want string
	}{
		{"", us, "Free parking", "## Perks\n\n- [x] Free parking <!-- us -->\n"},
		{
			"## Perks\n\n- [x] Free parking <!-- us -->\n", uk, "Free parking",
			"## Perks\n\n- [x] Free parking <!-- us uk -->\n",
		},
		{"## Perks\n\n- [ ] Uniform <!-- us -->\n", uk, "Uniform", "## Perks\n\n- [x] Uniform <!-- us uk -->\n"},
		{"## Perks\n\n- [x] Uniform\n", uk, "Uniform", ""},
		{"## Perks\n\n- [x] Uniform <!-- uk -->\n", uk, "Uniform", ""},
	} {
		e := editorOf(t, c.profile)
		for i := range c.from.Parts {
			if c.from.Parts[i].Kind != posting.Item || c.from.Parts[i].Text() != c.text {
				continue
			}
			err := e.Keep(c.from, i)
			if errors.Is(err, posting.ErrNothing) != (c.want == "") {
				t.Errorf("%s in %q: %v", c.text, c.profile, err)
			}
		}
		if got := e.Document().Source(); c.want != "" && got != c.want {
			t.Errorf("%q becomes %q, want %q", c.profile, got, c.want)
		}
	}
}

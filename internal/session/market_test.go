package session_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

// The example of pay is in the money of the place, else of the market.
func TestPayHint(t *testing.T) {
	for front, want := range map[string]string{
		"":                                    "as you would write it",
		"market: us":                          "$",
		"market: uk":                          "£",
		"market: us\nlocation: Cork, Ireland": "€",
		"market: uk\nlocation: Lyon, France":  "as you would write it",
	} {
		d, err := markdown.Read("---\n" + front + "\n---\n\n# Cook\n")
		if err != nil {
			t.Fatal(err)
		}
		if got := session.FieldHint(d, "pay"); !strings.Contains(got, want) {
			t.Errorf("%q: %s", front, got)
		}
	}
}

// cookLibrary is a library with a cook and a second market.
func cookLibrary() (*library.Library, *library.Preset) {
	const role = "# Cook\n\n## Key responsibilities\n\n- [x] Pick a color\n\n## Perks\n\n- [x] 401(k) <!-- us -->\n"
	const pack = "---\nwords: {color: colour}\n---\n\n## Perks\n\n- [ ] Cycle to work\n"
	l := library.Load(library.Places{BuiltIn: fstest.MapFS{
		"food/cook.md": {Data: []byte(role)}, "markets/uk.md": {Data: []byte(pack)},
	}})
	p, _ := l.Find("cook")
	return l, p
}

// Items of a role come in as the market of the draft says and has them.
func TestAddFromRoleInMarket(t *testing.T) {
	l, p := cookLibrary()
	for front, want := range map[string]string{
		"---\nmarket: uk\n---\n\n": "- [ ] Pick a colour\n",
		"":                         "- [ ] Pick a color\n\n## Perks\n\n- [ ] 401(k)",
	} {
		s := session.NewDraft(&session.Tools{Library: l}, document(t, front+"# Head Cook\n"))
		s.AddFromRole(p).Run()
		if _, added, _ := strings.Cut(s.Document().Source(), "## Key responsibilities\n\n"); !strings.HasPrefix(added, want) ||
			strings.Contains(want, "colour") && strings.Contains(added, "401(k)") {
			t.Errorf("with %q the draft is\n%s", front, s.Document().Source())
		}
	}
}

// A change of market is one edit, and says what it did.
func TestChangeMarket(t *testing.T) {
	l, p := cookLibrary()
	s, err := session.FromRole(&session.Tools{Library: l}, p, "")
	if err != nil {
		t.Fatal(err)
	}
	before := s.Document().Source()
	o := s.ChangeMarket("uk").Run()
	if want := "Now for the United Kingdom: 1 line reworded, 1 item added, 1 removed"; !o.Done() || o.Message != want {
		t.Errorf("%q, %v", o.Message, o.Err)
	}
	text := s.Document().Source()
	if !strings.Contains(text, "- [x] Pick a colour\n") || !strings.Contains(text, "- [ ] Cycle to work\n") || strings.Contains(text, "401(k)") {
		t.Errorf("the draft is\n%s", text)
	}
	if s.Do(session.Undo); s.Document().Source() != before {
		t.Errorf("undone, it is\n%s", s.Document().Source())
	}
}

package session_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"jobdraft/internal/check"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
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
		if _, added, _ := strings.Cut(s.Document().Source(), "## Key responsibilities\n\n"); !strings.HasPrefix(added,
			want) ||
			strings.Contains(want, "colour") && strings.Contains(added, "401(k)") {
			t.Errorf("with %q the draft is\n%s", front, s.Document().Source())
		}
	}
}

// A change of market is one edit, and says what it did.
func TestChangeMarket(t *testing.T) {
	l, p := cookLibrary()
	s, err := session.FromRole(&session.Tools{Library: l}, p, "", "")
	if err != nil {
		t.Fatal(err)
	}
	before := s.Document().Source()
	o := s.ChangeMarket("uk").Run()
	if want := "Now for the United Kingdom: 1 line reworded, 1 item added, 1 removed"; !o.Done() || o.Message != want {
		t.Errorf("%q, %v", o.Message, o.Err)
	}
	text := s.Document().Source()
	if !strings.Contains(text, "- [x] Pick a colour\n") || !strings.Contains(text, "- [ ] Cycle to work\n") ||
		strings.Contains(text, "401(k)") {
		t.Errorf("the draft is\n%s", text)
	}
	if s.Do(session.Undo); s.Document().Source() != before {
		t.Errorf("undone, it is\n%s", s.Document().Source())
	}
}

const waiter = "---\nlevel: mid\nlevels: {mid: {title: Waiter}}\n---\n\n# Waiter\n\n## Key responsibilities\n\n- " +
	"[x] Serve\n\n## Perks\n\n- [x] Tips\n- [ ] Meals\n"

// A new draft asks once about its offer: until a perk is toggled, the question is
// settled, or the company has checked its own.
func TestOfferIsAskedOnce(t *testing.T) {
	l := library.Load(library.Places{
		BuiltIn: fstest.MapFS{"food/waiter.md": {Data: []byte(waiter)}}, Company: filepath.Join(t.TempDir(), "company.md"),
	})
	p, _ := l.Find("waiter")
	start := func() *session.Session {
		t.Helper()
		s, err := session.FromRole(&session.Tools{Library: l, Check: check.Options{Whole: true}}, p, "", "")
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	asked := func(s *session.Session) *session.Todo {
		i := slices.IndexFunc(s.Now().Todos, func(todo session.Todo) bool { return todo.SettledByItself() })
		if i < 0 {
			return nil
		}
		return &s.Now().Todos[i]
	}
	part := func(s *session.Session, text string) int {
		return slices.IndexFunc(s.Document().Parts, func(p posting.Part) bool { return p.Text() == text })
	}
	s := start()
	if a := asked(s); a == nil || a.Message != "Check what you offer: 1 perk" || a.What != "your offer" {
		t.Fatalf("asked: %+v", a)
	}
	s.Do(session.Toggle(part(s, "Serve")))
	if asked(s) == nil {
		t.Error("a duty settled the offer")
	}
	s.Do(session.Toggle(part(s, "Meals")))
	if asked(s) != nil || !s.Document().Parts[part(s, "Meals")].Ticked() {
		t.Error("a perk was toggled, and the offer is still asked about")
	}
	if s.Do(session.Undo); asked(s) == nil || s.Document().Parts[part(s, "Meals")].Ticked() {
		t.Error("undo took back a part of it")
	}
	s.Do(session.Fix(asked(s).Finding))
	if asked(s) != nil || s.Document().Field("offer") != "checked" {
		t.Error("it is settled, and asked again")
	}
	if s = start(); asked(s) == nil {
		t.Error("another draft is not asked about")
	}
	if o := s.Keep(-1).Run(); !o.Done() || asked(s) != nil {
		t.Errorf("the offer is kept: %v, asked %v", o, asked(s))
	}
	if s = start(); asked(s) != nil || !s.Document().Parts[part(s, "Tips")].Ticked() {
		t.Error("a company that has checked its offer is asked again")
	}
}

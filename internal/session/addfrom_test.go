package session_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// The items of the role's neighbors come before those of other roles, then those
// of drafts. What the draft says already is not offered, nor anything twice.
func TestOffers(t *testing.T) {
	role := func(front, item string) *fstest.MapFile {
		text := "---\n" + front + "\n---\n\n## Responsibilities\n\n- [x] " + item + "\n- [ ] Smile\n"
		return &fstest.MapFile{Data: []byte(text)}
	}
	d := newDesk(t)
	d.Tools.Library = library.Load(library.Places{BuiltIn: fstest.MapFS{
		"x/aaa.md": role("title: Aaa", "Fly kites"), "x/mower.md": role("title: Mower\nrelated: [zzz]", "Mow"),
		"x/zzz.md": role("title: Zzz", "Rake *leaves*"),
	}})
	const other = "# Other\n\n## Responsibilities\n\n- Sing  loud\n- smile!\n"
	if _, err := d.Store.Create("Other", []byte(other)); err != nil {
		t.Fatal(err)
	}
	s := d.open("---\npreset: mower\n---\n\n# Sheep Keeper\n\n## Responsibilities\n\n- [ ] Smile\n- [x] Mow\n")
	var got []string
	o := s.Offers(posting.Responsibilities, func(all []session.Offered) {
		for _, one := range all {
			got = append(got, one.Text+" / "+one.From)
		}
	}).Run()
	want := []string{"Rake *leaves* / Zzz", "Fly kites / Aaa", "Sing loud / Other (draft)"}
	if !o.Done() || !slices.Equal(got, want) {
		t.Errorf("%v: %q, not %q", o.Err, got, want)
	}
	if o := s.Offers(posting.Apply, func([]session.Offered) {}).Run(); o.Done() {
		t.Error("something is offered that nobody has")
	}
}

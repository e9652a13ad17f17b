package posting_test

import (
	"errors"
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

func read(t *testing.T, source string) *posting.Document {
	t.Helper()
	d, err := markdown.Read(source)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestMergeProfile(t *testing.T) {
	profile := read(t, "---\ncompany: Acme\nlocation: Berlin\ntitle: no\n---\n\n## About us\n\nWe bake.\n\n"+
		"## Perks\n\n- [x] Bread\n- [ ] Cake\n- free *coffee*\n\n## Equal opportunity\n\nAll are welcome.\n")
	draft := read(t, "---\nlocation: Bonn\n---\n# Baker\n\n## Duties\n\n- Bake\n\n## Benefits\n\n- [ ] Free coffee!\n")
	e := posting.NewEditor(draft, markdown.Read)
	if err := e.MergeProfile(profile); err != nil {
		t.Fatal(err)
	}
	got := e.Document()
	if got.Field("company") != "Acme" || got.Field("location") != "Bonn" || got.Title() != "Baker" {
		t.Errorf("fields: %v, title %s", got.Fields.Text, got.Title())
	}
	for text, n := range map[string]int{
		"We bake.": 1, "- [x] Bread\n": 1, "- [ ] Cake\n": 1, "offee": 1, "- [ ] Free coffee!": 1, "All are welcome.": 1,
		"## About the company": 1, "## Perks": 0, "## Benefits": 1,
	} {
		if strings.Count(got.Source(), text) != n {
			t.Errorf("%q is there %d times:\n%s", text, strings.Count(got.Source(), text), got.Source())
		}
	}
	if err := e.MergeProfile(profile); !errors.Is(err, posting.ErrNothing) {
		t.Errorf("a second time: %v", err)
	}
	if e.Undo(); e.Document().Source() != draft.Source() {
		t.Error("undo did not take the whole profile out")
	}
}

// takesIn brings a profile into a draft, in which there is nothing to bring in
// then.
func takesIn(t *testing.T, draft string, profile *posting.Document, want string) {
	t.Helper()
	e := posting.NewEditor(read(t, draft), markdown.Read)
	if err := e.MergeProfile(profile); err != nil {
		t.Fatal(err)
	}
	if got := e.Document().Source(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if err := e.MergeProfile(profile); !errors.Is(err, posting.ErrNothing) {
		t.Errorf("a second time: %v", err)
	}
}

// What stands in a group of the profile goes to the group of that name, which
// is made where there is none.
func TestMergeProfileGroups(t *testing.T) {
	profile := read(t, "## Tools\n\n- [x] Phone\n\n### Office\n\n- [x] Chat\n- [ ] Wiki\n\n### Travel\n\nBy "+
		"train.\n\n- [x] Rail card\n")
	for draft, want := range map[string]string{
		"# Baker\n\n## Tools\n\n### office\n\n- [ ] Wiki\n\n### Oven\n\n- [x] Peel\n": "# Baker\n\n## Tools\n\n- [x] " +
			"Phone\n\n### office\n\n- [ ] Wiki\n- [x] Chat\n\n" +
			"### Oven\n\n- [x] Peel\n\n### Travel\n\nBy train.\n\n- [x] Rail card\n",
		"# Baker\n": "# Baker\n\n## Tools\n\n- [x] Phone\n\n### Office\n\n- [x] Chat\n- [ ] Wiki\n\n### Travel\n\nBy " +
			"train.\n\n- [x] Rail card\n",
	} {
		takesIn(t, draft, profile, want)
	}
}

// A section that has a heading of its own keeps it, and joins no other one of
// the kinds that have none.
func TestMergeProfileOwnSections(t *testing.T) {
	profile := read(t, "## Our office dogs\n\n- [x] Rex\n\n### Upstairs\n\n- [ ] Bella\n\nOur "+
		"values\r\n---\r\n\r\nBread.\n\n"+
		"## Our values <!-- kind: other -->\n\nNo hurry.\n\n## Schedule\n\n- Early\n")
	for draft, want := range map[string]string{
		"# Baker\n\n## The fun\n\n- [x] Flour\n\n## our office dogs!\n\n- [ ] Rex\n\n## Hiring guide\n\nAsk.\n": "" +
			"# Baker\n\n## About the company\n\nBread.\n\n" +
			"## The fun\n\n- [x] Flour\n\n## our office dogs!\n\n- [ ] Rex\n\n### " +
			"Upstairs\n\n- [ ] Bella\n\n" +
			"## Our values <!-- kind: other -->\n\nNo hurry.\n\n## Schedule\n\n- [x] Early\n\n## Hiring guide\n\nAsk.\n",
		"# Baker\r\n": "# Baker\r\n\r\n## About the company\r\n\r\nBread.\r\n\r\n" +
			"## Our office dogs\r\n\r\n- [x] Rex\r\n\r\n### Upstairs\r\n\r\n- [ ] Bella\r\n\r\n" +
			"## Our values <!-- kind: other -->\r\n\r\nNo hurry.\r\n\r\n## Schedule\r\n\r\n- [x] Early\r\n",
	} {
		takesIn(t, draft, profile, want)
	}
	renamed := read(t, "# Baker\n\n## About the company\n\nBread.\n\n## Dogs\n\n- [x] Rex\n- [ ] Bella\n- [x] "+
		"Early\n\nNo hurry.\n")
	if err := posting.NewEditor(renamed, markdown.Read).MergeProfile(profile); !errors.Is(err, posting.ErrNothing) {
		t.Errorf("what is there under another heading comes in twice: %v", err)
	}
}

// An item keeps its further lines and its level mark, which says whether it is
// ticked here; a section that does not fit stays out, and that is said.
func TestMergeProfileWholeItems(t *testing.T) {
	profile := read(t, "---\ncompany: Acme\n---\n\n## Perks\n\n- [x] Health insurance\n  - [ ] vision\n  - [x] dental\n"+
		"- [x] For leads <!-- lead -->\n- [ ] For juniors <!-- junior -->\n\n## About us\n\nWe bake.\n\n```\nnever closed\n")
	draft := read(t, "---\nlevel: junior\nlevels:\n  junior: {title: Baker}\n  lead: {title: Head Baker}\n---\n\n# "+
		"Baker\n\n## Perks\n\n- [x] Bread\n")
	e := posting.NewEditor(draft, markdown.Read)
	var left *posting.LeftOutError
	if err := e.MergeProfile(profile); !errors.As(err, &left) || len(left.Reasons) != 1 ||
		!strings.HasPrefix(left.Reasons[0], "About us is left out: ") {
		t.Errorf("left out: %v", err)
	}
	want := "## Perks\n\n- [x] Bread\n- [x] Health insurance\n  - [ ] vision\n  - [x] dental\n- [ ] For leads <!-- " +
		"lead -->\n- [x] For juniors <!-- junior -->\n"
	if got := e.Document(); !strings.HasSuffix(got.Source(), want) || got.Field("company") != "Acme" {
		t.Errorf("got\n%s\nwant at the end\n%s", got.Source(), want)
	}
	if err := e.MergeProfile(profile); !errors.As(err, &left) || e.Edits() != 1 {
		t.Errorf("a second time: %v, %d edits", err, e.Edits())
	}
}

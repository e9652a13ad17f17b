package posting_test

import (
	"errors"
	"testing"

	"jobdraft/internal/posting"
)

// partNamed is the index of the heading with these words.
func partNamed(t *testing.T, d *posting.Document, words string) int {
	t.Helper()
	for i := range d.Parts {
		if d.Parts[i].Words == words {
			return i
		}
	}
	t.Fatalf("there is no heading %q in\n%s", words, d.Source())
	return -1
}

func TestMoveBlock(t *testing.T) {
	for _, c := range []struct {
		name, text, head string
		by               int
		want, passed     string
	}{
		{
			"a section down", "# T\n\n## A\n\n- [x] a\n\n## B\n\n- [ ] b\n", "A", +1,
			"# T\n\n## B\n\n- [ ] b\n\n## A\n\n- [x] a\n", "B",
		},
		{
			"up, with its groups and prose", "## A\n- a\n\n\n## B\nwords\n\n### G\n\n- b\n## C\n", "B", -1,
			"## B\nwords\n\n### G\n\n- b\n\n\n## A\n- a\n## C\n", "A",
		},
		{
			"to the end of a file without a line end", "## A\n\n- a\n\n## B\n\n- b", "A", +1,
			"## B\n\n- b\n\n## A\n\n- a", "B",
		},
		{
			"from the end of it", "## A\n\n- a\n\n## B\n\n- b", "B", -1, "## B\n\n- b\n\n## A\n\n- a", "A",
		},
		{
			"a group", "## A\n\n- z\n\n### G\n\n- g\n\n### H\n\n- h\n\n## B\n", "G", +1,
			"## A\n\n- z\n\n### H\n\n- h\n\n### G\n\n- g\n\n## B\n", "H",
		},
		{"CRLF", "## A\r\n\r\n- a\r\n\r\n## B\r\n", "B", -1, "## B\r\n\r\n## A\r\n\r\n- a\r\n", "A"},
		{"past the last", "## A\n\n## B\n", "B", +1, "", ""},
		{"before the first", "text\n\n## A\n", "A", -1, "", ""},
		{"a group out of its section", "## A\n\n### G\n\n- g\n\n## B\n\n### H\n", "G", +1, "", ""},
		{"what is no heading", "# T\n\n## A\n", "T", +1, "", ""},
	} {
		e := editorOf(t, c.text)
		var head int
		if head = 0; c.head != "T" {
			head = partNamed(t, e.Document(), c.head)
		}
		at, passed, err := e.MoveBlock(head, c.by)
		got := e.Document().Source()
		switch {
		case c.want == "":
			if !errors.Is(err, posting.ErrNothing) || got != c.text {
				t.Errorf("%s: %v\n%s", c.name, err, got)
			}
		case err != nil || got != c.want || passed != c.passed || e.Document().Parts[at].Words != c.head:
			t.Errorf("%s: %v, past %q\n%q\n-- want --\n%q", c.name, err, passed, got, c.want)
		default:
			if e.Undo(); e.Document().Source() != c.text {
				t.Errorf("%s: undone it is\n%s", c.name, e.Document().Source())
			}
		}
	}
}

func TestRename(t *testing.T) {
	for _, c := range []struct{ text, head, words, want string }{
		{"## Duties\n\n- a\n", "Duties", "Your day", "## Your day <!-- kind: responsibilities -->\n\n- a\n"},
		{"## Your day <!-- kind: responsibilities -->\n", "Your day", "What you'll do", "## What you'll do\n"},
		{"## Duties ##\n\n- a\n", "Duties", "Responsibilities", "## Responsibilities\n\n- a\n"},
		{"Duties\n------\n\n- a\n", "Duties", "Daily  life", "Daily life <!-- kind: responsibilities -->\n------\n\n- a\n"},
		{"## Tools\n\n### Ovens\n\n- Deck oven\n", "Ovens", "Baking", "## Tools\n\n### Baking\n\n- Deck oven\n"},
		{"## Duties\r\n\r\n- a\r\n", "Duties", "Responsibilities", "## Responsibilities\r\n\r\n- a\r\n"},
		{"## Duties", "Duties", "Responsibilities", "## Responsibilities"},
		{"## Fun\n", "Fun", "Games", "## Games\n"},
		{"## Fun\n", "Fun", "Perks", "## Perks <!-- kind: other -->\n"},
		{"## Fun\n", "Fun", " Fun ", "## Fun\n"},
		{"## Fun\n", "Fun", " ", ""},
		{"## Fun\n", "Fun", "a <!-- kind: perks -->", ""},
	} {
		e := editorOf(t, c.text)
		part := partNamed(t, e.Document(), c.head)
		kind := e.Document().Parts[part].Section
		err := e.Rename(part, c.words)
		switch got := e.Document(); {
		case c.want == "":
			if err == nil || got.Source() != c.text {
				t.Errorf("%q to %q: %v\n%s", c.text, c.words, err, got.Source())
			}
		case err != nil || got.Source() != c.want || got.Parts[part].Section != kind:
			t.Errorf("%q to %q: %v\n%q\n-- want --\n%q", c.text, c.words, err, got.Source(), c.want)
		}
	}
	if err := editorOf(t, "# T\n\n- a\n").Rename(1, "b"); err == nil {
		t.Error("an item is renamed")
	}
}

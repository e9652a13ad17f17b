package posting_test

import (
	"errors"
	"strings"
	"testing"

	"jobdraft/internal/posting"
)

// part drops the index that an edit returns.
func part(_ int, err error) error { return err }

// edits are edits with the text before and after, byte for byte. Blank lines,
// markers, indents and line ends are those of the neighbours (law 2). An edit
// without a text after it is refused, and changes nothing.
var edits = []struct {
	name, before, after string
	do                  func(e *posting.Editor) error
}{
	{"toggle a box", "- [x] a\n- [ ] b\n", "- [ ] a\n- [ ] b\n", func(e *posting.Editor) error { return e.Toggle(0) }},
	{"toggle without a box", "* a\n", "* [ ] a\n", func(e *posting.Editor) error { return e.Toggle(0) }},
	{"toggle an empty item", "-\n- b\n", "- [ ]\n- b\n", func(e *posting.Editor) error { return e.Toggle(0) }},
	{"toggle a capital box", "- [X] a\r\n", "- [ ] a\r\n", func(e *posting.Editor) error { return e.Toggle(0) }},
	{
		"toggle a section on", "## Perks\n\n- [ ] a\n\n### G\n\n- [x] b\n", "## Perks\n\n- [x] a\n\n### G\n\n- [x] b\n",
		func(e *posting.Editor) error { return e.Toggle(0) },
	},
	{
		"toggle a group off", "## Perks\n\n- [x] a\n\n### G\n\n- [x] b\n\n### H\n\n- [x] c\n",
		"## Perks\n\n- [x] a\n\n### G\n\n- [ ] b\n\n### H\n\n- [x] c\n",
		func(e *posting.Editor) error { return e.Toggle(2) },
	},

	{"edit, blank line behind", "- a\n\n", "- b\n\n", func(e *posting.Editor) error { return e.EditItem(0, "b") }},
	{
		"edit, two blank lines between", "- a\n\n\n- c\n", "- b\n\n\n- c\n",
		func(e *posting.Editor) error { return e.EditItem(0, "b") },
	},
	{"edit, no line end", "- a", "- b", func(e *posting.Editor) error { return e.EditItem(0, "b") }},
	{"edit, blank line without end", "- a\n  ", "- b\n  ", func(e *posting.Editor) error { return e.EditItem(0, "b") }},
	{
		"edit, CRLF", "1) [x] a\r\n\r\ntext\r\n", "1) [x] b\r\n\r\ntext\r\n",
		func(e *posting.Editor) error { return e.EditItem(0, "b") },
	},
	{
		"edit takes the level mark off", "- [ ] a <!-- lead -->\n", "- [ ] b\n",
		func(e *posting.Editor) error { return e.EditItem(0, "b") },
	},
	{
		"edit prose", "a\n\n\nb\n\n- c\n", "a\n\n\nx\ny\n\n- c\n",
		func(e *posting.Editor) error { return e.EditProse(1, "x\ny") },
	},
	{"edit prose away", "a\n\nb\n\n- c\n", "a\n\n- c\n", func(e *posting.Editor) error { return e.EditProse(1, " ") }},
	{"edit prose into a heading", "a\n\nb\n", "", func(e *posting.Editor) error { return e.EditProse(1, "# b") }},

	{
		"add", "- [x] a\n- [ ] b\n", "- [x] a\n- [x] n\n- [ ] b\n",
		func(e *posting.Editor) error { return part(e.Add(0, "n")) },
	},
	{
		"add in a loose list", "* a\n\n* b\n", "* a\n\n* [x] n\n\n* b\n",
		func(e *posting.Editor) error { return part(e.Add(0, "n")) },
	},
	{
		"add behind the last, no line end", "## Perks\n\n- a", "## Perks\n\n- a\n- [x] n\n- [x] o",
		func(e *posting.Editor) error { return part(e.Add(1, "n", " ", "o")) },
	},
	{
		"add a number", "1. a\n2. b\n", "1. a\n2. b\n3. [x] n\n",
		func(e *posting.Editor) error { return part(e.Add(1, "n")) },
	},
	{
		"add to a kind", "## Perks\n\n- a\n\n## Apply\n\nx\n", "## Perks\n\n- a\n- [x] n\n\n## Apply\n\nx\n",
		func(e *posting.Editor) error { return part(e.AddTo(posting.Perks, "n")) },
	},
	{
		"add a new section in its place", "## Requirements\n\n- a\n\n## Perks\n\n- b\n",
		"## Requirements\n\n- a\n\n## Tools\n\n- [x] n\n\n## Perks\n\n- b\n",
		func(e *posting.Editor) error { return part(e.AddTo(posting.Tools, "n")) },
	},
	{
		"add under an empty heading at the end", "## Perks\n", "## Perks\n\n- [x] n\n",
		func(e *posting.Editor) error { return part(e.AddTo(posting.Perks, "n")) },
	},
	{
		"add a new section behind a tight end", "# T\n## Perks\n- a\n", "# T\n## Perks\n- a\n\n## Hiring guide\n\n- [x] n\n",
		func(e *posting.Editor) error { return part(e.AddTo(posting.Guide, "n")) },
	},
	{
		"add a text", "## Perks\n\n- a\n", "## About the role\n\nn\n\n## Perks\n\n- a\n",
		func(e *posting.Editor) error { return part(e.AddProse(posting.AboutRole, "n")) },
	},
	{
		"add a text under a heading", "## Perks\n- a\n", "## Perks\n- a\n\nn\n",
		func(e *posting.Editor) error { return part(e.AddProse(posting.Perks, "n")) },
	},

	{"delete", "- a\n- b\n\n## Perks\n", "- a\n\n## Perks\n", func(e *posting.Editor) error { return e.Delete(1) }},
	{"delete the first", "- a\n- b\n", "- b\n", func(e *posting.Editor) error { return e.Delete(0) }},
	{"delete the last, no line end", "- a\n- b", "- a\n", func(e *posting.Editor) error { return e.Delete(1) }},
	{"move down", "- a\n- b\n  more\n", "- b\n  more\n- a\n", func(e *posting.Editor) error { return part(e.Move(0, 1)) }},
	{"move up, no line end", "- a\n- b", "- b\n- a", func(e *posting.Editor) error { return part(e.Move(1, -1)) }},

	{"a title", "# A\n\n- b\n", "# T\n\n- b\n", func(e *posting.Editor) error { return e.SetTitle("T") }},
	{
		"a new title", "---\npay: 1\n---\n- b\n", "---\npay: 1\n---\n\n# T\n\n- b\n",
		func(e *posting.Editor) error { return e.SetTitle("T") },
	},
	{
		"a title in its field", "---\ntitle: A\n---\n- b\n", "---\ntitle: T\n---\n- b\n",
		func(e *posting.Editor) error { return e.SetTitle("T") },
	},
	{
		"a field", "---\npay: 1 # gross\nhours:\n---\n", "---\npay: EUR 2 # gross\nhours:\n---\n",
		func(e *posting.Editor) error { return e.SetField("pay", "EUR 2") },
	},
	{
		"an empty field", "---\npay: 1\nhours:\n---\n", "---\npay: 1\nhours: 40\n---\n",
		func(e *posting.Editor) error { return e.SetField("hours", "40") },
	},
	{
		"a field with a colon", "---\npay: 1\n---\n", "---\npay: 1\nteam: \"Ops: West\"\n---\n",
		func(e *posting.Editor) error { return e.SetField("team", "Ops: West") },
	},
	{
		"a field in braces", "---\ncompany: {name: Acme, url: https://acme.example}\n---\n",
		"---\ncompany: {name: \"A, B\", url: https://acme.example}\n---\n",
		func(e *posting.Editor) error { return e.SetField("company", "A, B") },
	},
	{
		"a field that is no such", "---\npay: 1\n---\n", "",
		func(e *posting.Editor) error { return e.SetField("closes", "soon") },
	},
	{
		"a field out", "---\npay: 1\nplaces:\n  - city: Rome\n# c\n---\n", "---\npay: 1\n# c\n---\n",
		func(e *posting.Editor) error { return e.RemoveField("places") },
	},
	{
		"the last field out", "---\npay: 1\n---\n- a\n", "- a\n",
		func(e *posting.Editor) error { return e.RemoveField("pay") },
	},
	{
		"ignore", "---\npay: 1\nignore:\n  b: y\n---\n", "---\npay: 1\nignore:\n  a: x\n  b: y\n---\n",
		func(e *posting.Editor) error { return e.Ignore("a", "x") },
	},
	{
		"words", "- [x] a rock star <!-- mid -->\n", "- [x] an expert\n",
		func(e *posting.Editor) error { return e.Replace(posting.Span{Start: 6, End: 17}, "an expert") },
	},
}

func TestEdits(t *testing.T) {
	for _, c := range edits {
		t.Run(c.name, func(t *testing.T) {
			e := editorOf(t, c.before)
			err := c.do(e)
			var refused *posting.EditError
			want := c.after
			if want == "" {
				want = c.before
			}
			if got := e.Document().Source(); got != want || errors.As(err, &refused) != (c.after == "") || err != nil &&
				refused == nil {
				t.Fatalf("%v\n%q becomes\n%q, want\n%q", err, c.before, got, want)
			}
			if c.after == "" {
				return
			}
			if _, ok := e.Undo(); !ok || e.Document().Source() != c.before {
				t.Errorf("undo gives %q", e.Document().Source())
			}
			if _, ok := e.Redo(); !ok || e.Document().Source() != c.after {
				t.Errorf("redo gives %q", e.Document().Source())
			}
		})
	}
}

// A refusal says how the text would be read.
func TestRefusals(t *testing.T) {
	for text, want := range map[string]string{
		"# b":    "not changed: the text would read as a heading: # b",
		"- b":    "not changed: the text would read as an item: - b",
		"```\nb": "not changed: the text would read as prose: ```",
	} {
		err := editorOf(t, "a\n\n- c\n").EditProse(0, text)
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

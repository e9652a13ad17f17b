package posting_test

import (
	"errors"
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

const oldPosting = `# Cook

## What you will do

1. Chop onions, carrots and herbs every morning
2. Wash up

## The fun

A room of one's own.

`

const cookRole = `---
levels:
  junior: {title: Cook}
---

# Cook

## About the role

- [x] You will cook. <!-- junior -->

## Key responsibilities

- [x] Chop onions, carrots and herbs every day <!-- junior -->
- [ ] Order fish and meat
- [x] Wash up

## Tools

### Knives

- [x] Chef's knife

### Ovens

- [ ] Combi oven

## Perks

- [ ] Meals

## Hiring guide

### How do I see whether somebody can cook?

Let them.
`

func TestComplete(t *testing.T) {
	e := editorOf(t, oldPosting)
	role := editorOf(t, cookRole).Document()
	if n := e.Document().CountShared(role); n != 2 {
		t.Errorf("%d items are known, want 2", n)
	}
	added, err := e.Complete(role)
	if err != nil || added != 4 {
		t.Fatalf("%d added, %v", added, err)
	}
	const want = `# Cook

## What you will do

1. Chop onions, carrots and herbs every morning
2. Wash up
- [ ] Order fish and meat

## Tools

### Knives

- [ ] Chef's knife

### Ovens

- [ ] Combi oven

## Perks

- [ ] Meals

## The fun

A room of one's own.

## Hiring guide

### How do I see whether somebody can cook?

Let them.
`
	if got := e.Document().Source(); got != want {
		t.Errorf("completed it is\n%s", got)
	}
	if _, err := e.Complete(role); err == nil {
		t.Error("completing again finds something")
	}
	if e.Undo(); e.Document().Source() != oldPosting {
		t.Errorf("undone it is\n%s", e.Document().Source())
	}
}

// What a section has groups for goes to its group, and what is in no group
// does not slip into one.
func TestCompleteGroups(t *testing.T) {
	e := editorOf(t, "# Cook\n\n## Tools\n\n- Pan\n\n### knives\n\n- Cleaver\n\n### Machines\n\n- Mixer\n")
	role := editorOf(t, "# Cook\n\n## Tools\n\n- [ ] Sieve\n\n### Knives\n\n- [ ] Chef's knife\n\n### Ovens\n\n- [ ] "+
		"Combi oven\n").Document()
	if added, err := e.Complete(role); err != nil || added != 3 {
		t.Fatalf("%d added, %v", added, err)
	}
	const want = "# Cook\n\n## Tools\n\n- Pan\n- [ ] Sieve\n\n### knives\n\n- Cleaver\n- [ ] Chef's knife\n\n" +
		"### Machines\n\n- Mixer\n\n### Ovens\n\n- [ ] Combi oven\n"
	if got := e.Document().Source(); got != want {
		t.Errorf("completed it is\n%s", got)
	}
}

func editorOf(t *testing.T, text string) *posting.Editor {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return posting.NewEditor(d, markdown.NewReader().Read)
}

func TestSetKind(t *testing.T) {
	e := editorOf(t, oldPosting)
	fun := e.Document().Sections[1].Head
	if err := e.SetKind(fun, posting.Perks); err != nil || e.Document().Sections[1].Kind != posting.Perks {
		t.Fatalf("%v, %v", err, e.Document().Sections)
	}
	if err := e.SetKind(fun, posting.Apply); err != nil ||
		e.Document().Parts[fun].Source != "## The fun <!-- kind: apply -->\n" {
		t.Errorf("%v, %q", err, e.Document().Parts[fun].Source)
	}
	if err := e.SetKind(fun, posting.Other); err != nil || e.Document().Parts[fun].Source != "## The fun\n" {
		t.Errorf("%v, %q", err, e.Document().Parts[fun].Source)
	}
	if err := e.SetKind(fun+1, posting.Perks); err == nil {
		t.Error("a paragraph has got a kind")
	}
}

func TestMoveTo(t *testing.T) {
	e := editorOf(t, "## Requirements\n\n- [ ] Cobol\n- [x] Docker\n\n## Nice to have\n\n- Go\n")
	at, err := e.MoveTo(1, posting.NiceToHave)
	if err != nil || e.Document().Parts[at].Text() != "Cobol" {
		t.Fatal(at, err)
	}
	const want = "## Requirements\n\n- [x] Docker\n\n## Nice to have\n\n- Go\n- [ ] Cobol\n"
	if got := e.Document().Source(); got != want || e.Edits() != 1 {
		t.Errorf("%q after %d edits", got, e.Edits())
	}
}

// An item goes elsewhere with its bytes, also if its new section is made for it.
func TestMoveInto(t *testing.T) {
	const tools = "## Tools\n\n### Ovens\n\n- [ ] Deck oven\n  - with steam\n\n### Mixers\n\n" +
		"- [x] Spiral\n\n## Fun\n\ntext\n"
	for _, c := range []struct{ name, text, item, head, want string }{
		{
			"another group", tools, "Deck oven\nwith steam", "Mixers",
			"## Tools\n\n### Ovens\n\n### Mixers\n\n- [x] Spiral\n- [ ] Deck oven\n  - with steam\n\n## Fun\n\ntext\n",
		},
		{
			"a section without items", tools, "Spiral", "Fun",
			"## Tools\n\n### Ovens\n\n- [ ] Deck oven\n  - with steam\n\n### Mixers\n\n## Fun\n\ntext\n\n- [x] Spiral\n",
		},
		{"the last line", "## A\n\n- a\n\n## B\n\n- b\n- c", "c", "A", "## A\n\n- a\n- c\n\n## B\n\n- b"},
		{"the place where it is", tools, "Spiral", "Mixers", ""},
	} {
		e := editorOf(t, c.text)
		item := -1
		for i := range e.Document().Parts {
			if e.Document().Parts[i].Text() == c.item {
				item = i
			}
		}
		at, err := e.MoveInto(item, partNamed(t, e.Document(), c.head))
		got := e.Document()
		if c.want == "" {
			if !errors.Is(err, posting.ErrNothing) {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		if err != nil || got.Source() != c.want || got.Parts[at].Text() != c.item || e.Edits() != 1 {
			t.Errorf("%s: %v, %d edits\n%q\n-- want --\n%q", c.name, err, e.Edits(), got.Source(), c.want)
		}
	}
	e := editorOf(t, "## Duties\n\n- a\n- [ ] Deck oven\n  - with steam\n")
	if _, err := e.MoveTo(2, posting.Perks); err != nil || e.Edits() != 1 ||
		e.Document().Source() != "## Duties\n\n- a\n\n## Perks\n\n- [ ] Deck oven\n  - with steam\n" {
		t.Errorf("%v: %q", err, e.Document().Source())
	}
}

func TestReplace(t *testing.T) {
	const text = "# Rockstar cook\n\n- [x] A *young* cook <!-- junior -->\n- soup\n"
	for words, want := range map[string]string{
		"Rockstar": "# Good cook\n\n- [x] A *young* cook <!-- junior -->\n- soup\n",
		"*young*":  "# Rockstar cook\n\n- [x] A Good cook\n- soup\n",
		"soup":     "# Rockstar cook\n\n- [x] A *young* cook <!-- junior -->\n- Good\n",
		"junior":   text,
		"cook\n\n": text,
		"# Rock":   text,
	} {
		e := editorOf(t, text)
		at := strings.Index(text, words)
		err := e.Replace(posting.Span{Start: at, End: at + len(words)}, "Good")
		if got := e.Document().Source(); got != want || (err == nil) != (want != text) {
			t.Errorf("%q: %v, %q", words, err, got)
		}
	}
}

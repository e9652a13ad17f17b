package session_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

const baker = `---
title: Baker
levels:
  junior: {title: Junior Baker}
  mid: {title: Baker}
---

# Baker

## Responsibilities

- [x] Bake bread <!-- mid -->
- [ ] Order flour
`

// desk is a place to work: folders, a role, and a clipboard.
type desk struct {
	*session.Tools
	t      *testing.T
	dir    string
	copied clipboard.Content
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, dir: t.TempDir()}
	store, err := drafts.Open(d.path("drafts"), d.path("trash"), d.path("state"))
	if err != nil {
		t.Fatal(err)
	}
	d.Tools = &session.Tools{
		Library: library.Load(library.Places{
			BuiltIn: fstest.MapFS{"food/baker.md": {Data: []byte(baker)}}, Company: d.path("company.md"),
		}),
		Store: store, State: d.path("state"), Presets: d.path("presets"),
		Check: check.Options{Today: time.Date(2027, 1, 15, 12, 0, 0, 0, time.UTC)},
		Copy: func(_ context.Context, c clipboard.Content) clipboard.Result {
			d.copied = c
			return clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Both}
		},
	}
	return d
}

func (d *desk) path(name string) string { return filepath.Join(d.dir, name) }

func (d *desk) read(name string) string {
	d.t.Helper()
	data, err := os.ReadFile(d.path(name))
	if err != nil {
		d.t.Fatal(err)
	}
	return string(data)
}

func (d *desk) write(name, text string) {
	d.t.Helper()
	path := d.path(name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
		d.t.Fatal(err)
	}
}

// open opens a text as a new draft.
func (d *desk) open(text string) *session.Session {
	d.t.Helper()
	s := session.NewDraft(d.Tools, document(d.t, text))
	d.t.Cleanup(s.Close)
	return s
}

// opened closes a session that was opened at the end of the test.
func (d *desk) opened(s *session.Session, err error) *session.Session {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(s.Close)
	return s
}

const cafe = `---
level: mid
levels:
  junior: {title: Junior Barista}
  mid: {title: Barista}
---

# Barista

## Responsibilities

- [x] Make coffee <!-- mid -->
- [ ] Clean up

## Fun

- [x] Cake

We are [two].
`

// The parts of cafe that the tests change.
const (
	coffee = iota + 3
	cleaning
	fun
	cake
	two
)

// edits are the verbs that change a document: what cafe reads then, as a
// replacement of one text by another, and what the outcome says.
var edits = []struct {
	name     string
	edit     session.Edit
	old, new string
	says     string // with u as the key of undo
	part     int
}{
	{"toggle", session.Toggle(cleaning), "[ ] Clean", "[x] Clean", "", -1},
	{
		"add below", session.AddItems(session.Place{Part: coffee}, "Smile\n \nSing"), "- [ ] Clean",
		"- [x] Smile\n- [x] Sing\n- [ ] Clean", "", cleaning + 1,
	},
	{
		"add to a kind", session.AddItems(session.Place{Part: -1, Kind: posting.Responsibilities}, "Smile"), "Clean up\n",
		"Clean up\n- [x] Smile\n", "", fun,
	},
	{
		"add a text", session.AddText(posting.AboutRole, "Come."), "# Barista\n",
		"# Barista\n\n## About the role\n\nCome.\n", "", 3,
	},
	{"edit an item", session.EditText(coffee, "Serve tea"), "Make coffee <!-- mid -->", "Serve tea", "", -1},
	{"edit prose", session.EditText(two, "We are 2."), "We are [two].", "We are 2.", "", -1},
	{"edit a heading", session.EditText(fun, "Joy"), "", "", "only an item or a paragraph has a text to edit", -1},
	{"delete", session.Delete(cleaning), "- [ ] Clean up\n", "", "Deleted. u brings it back.", -1},
	{"delete a heading", session.Delete(fun), "", "", "", -1},
	{
		"move", session.Move(coffee, 1), "- [x] Make coffee <!-- mid -->\n- [ ] Clean up",
		"- [ ] Clean up\n- [x] Make coffee <!-- mid -->", "", cleaning,
	},
	{"move too far", session.Move(cleaning, 1), "", "", "", -1},
	{"move a section", session.Move(fun, -1), "", "", "Now above “Responsibilities”. u takes it back.", 2},
	{
		"set the kind", session.SetKind(fun, posting.Perks), "## Fun", "## Fun <!-- kind: perks -->", "Now under Perks.",
		fun,
	},
	{"set the title", session.SetField("title", "Waiter"), "# Barista", "# Waiter", "", -1},
	{"set a field", session.SetField("company", "Acme"), "Barista}\n---", "Barista}\ncompany: Acme\n---", "", -1},
	{
		"refuse a value", session.SetField("workplace", "moon"), "", "",
		"workplace “moon” is none of these: write onsite, hybrid or remote", -1,
	},
	{
		"set the level", session.SetField("level", "junior"), "", "",
		"Now Junior: 0 items added, 1 removed", -1,
	},
	{
		"set a level that is not there", session.SetField("level", "lead"), "", "",
		"there is no level \"lead\" here, only [junior mid]", -1,
	},
	{
		"ignore", session.Ignore("jargon", "it is meant so"), "---\n\n#", "ignore:\n  jargon: it is meant so\n---\n\n#",
		"Ignored in this draft; ignore: in its front matter says why. u takes it back.", -1,
	},
	{
		"fix", session.Fix(&check.Finding{Fix: &check.Fix{Field: "title", Text: "Waiter", Label: "call it Waiter"}}),
		"# Barista", "# Waiter", "Done: call it Waiter. u takes it back.", -1,
	},
	{"fix without words", session.Fix(&check.Finding{Message: "Say more"}), "", "", "This needs your words: Say more", -1},
	{"undo nothing", session.Undo, "", "", "Nothing to undo.", -1},
	{"redo nothing", session.Redo, "", "", "Nothing to redo.", -1},
}

// Each edit changes what it names and nothing else, and says what it did.
func TestEdits(t *testing.T) {
	for _, test := range edits {
		t.Run(test.name, func(t *testing.T) {
			s := newDesk(t).open(cafe)
			o := s.Do(test.edit)
			if said := o.Say("u"); said != test.says {
				t.Errorf("it says %q, want %q", said, test.says)
			}
			if o.Part != test.part {
				t.Errorf("the focus is on %d, want %d", o.Part, test.part)
			}
			text := s.Document().Source()
			if want := strings.Replace(cafe, test.old, test.new, 1); test.old != "" && text != want {
				t.Errorf("the document is\n%s", text)
			}
			if changed := text != cafe; changed != (s.Edits() == 1) || changed && !o.Done() {
				t.Errorf("%d edits, refused for %v", s.Edits(), o.Err)
			}
		})
	}
}

// Each edit that was made is saved, and taken back by undo.
func TestEditsAreSavedAndUndone(t *testing.T) {
	for _, test := range edits {
		d := newDesk(t)
		s := d.open(cafe)
		s.Do(test.edit)
		text := s.Document().Source()
		if text == cafe {
			continue
		}
		if s.File().Flush(); d.read("drafts/"+s.File().Draft()+".md") != text {
			t.Errorf("%s: it was not saved", test.name)
		}
		if !s.Do(session.Undo).Done() || s.Document().Source() != cafe {
			t.Errorf("%s: after undo the document is\n%s", test.name, s.Document().Source())
		}
	}
}

// Undo and redo name the edit that they take back and make again.
func TestUndoAndRedo(t *testing.T) {
	s := newDesk(t).open(cafe)
	s.Do(session.Delete(cleaning))
	if said := s.Do(session.Undo).Say("u"); said != "Undone: delete “Clean up”" {
		t.Errorf("undo says %q", said)
	}
	if said := s.Do(session.Redo).Say("u"); said != "Redone: delete “Clean up”" ||
		strings.Contains(s.Document().Source(), "Clean") {
		t.Errorf("redo says %q", said)
	}
}

// Everything that is derived follows each edit.
func TestNow(t *testing.T) {
	s := newDesk(t).open("# Barista\n\n## Responsibilities\n\n- [ ] Be a rockstar\n")
	before := s.Now()
	s.Do(session.Toggle(2))
	s.Do(session.AddItems(session.Place{Part: -1, Kind: posting.Other}, "Fun"))
	now := s.Now()
	if now == before || now.Words <= before.Words || len(now.Lines) <= len(before.Lines) ||
		len(now.Steps) != len(before.Steps)+1 {
		t.Errorf("%d words, %d lines, %d steps", now.Words, len(now.Lines), len(now.Steps))
	}
	if len(now.Findings) <= len(before.Findings) || len(now.Todos) <= len(before.Todos) ||
		len(now.OpenTodos()) >= len(now.Todos) {
		t.Errorf("%d findings, %d to do, %d open", len(now.Findings), len(now.Todos), len(now.OpenTodos()))
	}
	if now.Posting.Title != "Barista" || len(now.Posting.Sections) != 2 {
		t.Errorf("the posting is %v", now.Posting)
	}
}

// The limits of a board are to be done too.
func TestNowKnowsTheBoard(t *testing.T) {
	d := newDesk(t)
	d.Board = "linkedin"
	s := d.open("# " + strings.Repeat("Cook and ", 50) + "\n")
	for _, todo := range s.Now().Todos {
		if todo.What == "limits of LinkedIn" {
			return
		}
	}
	t.Error("450 letters of a title are within the limits")
}

// What is typed is on disk before it is an edit, and gone from there when it is
// dropped. A draft is not named after half a title.
func TestPreview(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	if !s.Preview(session.SetField("title", "Wai")) || s.Edits() != 0 || s.Document().Source() != cafe {
		t.Errorf("a preview is an edit: %d", s.Edits())
	}
	s.File().Flush()
	if got := d.read("drafts/barista.md"); !strings.Contains(got, "# Wai\n") {
		t.Errorf("on disk is\n%s", got)
	}
	if s.Preview(session.SetField("workplace", "moon")) {
		t.Error("a value that is refused is previewed")
	}
	s.Save()
	s.File().Flush()
	if got := d.read("drafts/barista.md"); got != cafe {
		t.Errorf("on disk is\n%s", got)
	}
}

// A document that another process has open can be read, and copied into a draft
// of one's own; no edit changes it.
func TestReadOnlySession(t *testing.T) {
	d := newDesk(t)
	d.write("drafts/cafe.md", cafe)
	d.opened(session.OpenDraft(d.Tools, "cafe"))
	s := d.opened(session.OpenDraft(d.Tools, "cafe"))
	o := s.Do(session.Toggle(cleaning))
	if o.Done() || !strings.HasPrefix(o.Message, "not changed: read-only: open in process ") ||
		s.Preview(session.Toggle(cleaning)) {
		t.Errorf("it says %q", o.Message)
	}
	c := s.Duplicate()
	defer c.Close()
	if c.File().Flush(); c.File().Draft() != "barista" || !c.Do(session.Toggle(cleaning)).Done() {
		t.Errorf("the copy is %q", c.File().Draft())
	}
	if d.read("drafts/cafe.md") != cafe {
		t.Error("the draft was changed")
	}
}

// The value after the last is the first; a field that is typed has none.
func TestNextValue(t *testing.T) {
	d := document(t, "---\nworkplace: remote\nlevel: junior\nlevels:\n  junior: {title: A}\n  mid: {title: B}\n---\n")
	got := []string{session.NextValue(d, "workplace"), session.NextValue(d, "level"), session.NextValue(d, "pay")}
	if want := []string{posting.Workplaces[0], "mid", ""}; strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("next are %q, want %q", got, want)
	}
}

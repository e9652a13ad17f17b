package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

const oldPosting = "Backend Engineer\n\nLocation: Ulm\n\nWhat you will do\n\n" +
	"\u2022\tBuild REST APIs\n\u2022\tTake part in planning\n\nThe fun part\n\n\u2022 Table football\n\u2022 A roof " +
	"with a view\n\n" +
	"How to apply\n\nWrite to jobs@acme.example.\n"

// pressOrPaste presses keys; the key "paste" is an old posting.
func (u *user) pressOrPaste(keys ...string) {
	u.t.Helper()
	for _, k := range keys {
		if k == "paste" {
			u.send(tea.PasteMsg{Content: oldPosting})
			continue
		}
		u.press(k)
	}
}

// An old posting is pasted on Home: it is sorted, saved, and undone as a whole.
func TestPasteOfAPosting(t *testing.T) {
	u := newUser(t, 120, 40)
	u.pressOrPaste("paste")
	u.sees("Imported:", "[6 items in 3 sections]", "3 fields", "2 in More", "Responsibilities 2/2", "1 change (u to undo)")
	if files := u.draftFiles(); !strings.Contains(files["backend-engineer"], "- [x] Build REST APIs\n") {
		t.Fatalf("the drafts are %q", files)
	}
	u.press("right", "enter")
	u.sees("[Details", "Ulm", "jobs@acme.example")
	u.press("u")
	u.sees("Undone: the import")
	if got := u.source(); got != oldPosting {
		t.Errorf("undone it is %q", got)
	}
	u.press("ctrl+r", "left", "left", "left", "left")
	u.sees("Build REST APIs")
}

// The menu that an import opens is in nobody's way.
func TestKeysPassTheImportMenu(t *testing.T) {
	u := newUser(t, 80, 24)
	u.pressOrPaste("paste", "space")
	u.seesNot("Imported:")
	if !strings.Contains(u.source(), "- [ ] Build REST APIs") {
		t.Errorf("space did not toggle:\n%s", u.source())
	}
}

// A file is opened by its path as people have it, a Word file or any other.
func TestOpenAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old one.txt")
	if err := os.WriteFile(path, []byte(oldPosting), 0o600); err != nil {
		t.Fatal(err)
	}
	u := newUser(t, 120, 40)
	u.press("down", "down", "enter") // Below the two roles.
	u.typeText("'" + path + "'")
	u.press("enter")
	u.sees("Imported:", "Backend Engineer")

	u = newUser(t, 120, 40)
	u.press("down", "down", "enter")
	u.typeText(path + ".not")
	u.press("enter")
	u.sees("It cannot be read")
}

// A section that was sorted wrongly is put right on its heading.
func TestKindOfASection(t *testing.T) {
	u := newUser(t, 120, 40)
	u.pressOrPaste("paste", "right", "right", "enter")
	u.sees("[More 2/2]", "The fun part")
	u.press("g", "k", "M")
	u.sees("This section is:", "[Other]")
	u.press("left", "left", "left", "left", "enter")
	u.sees("Now under Perks.")
	if !strings.Contains(u.source(), "## The fun part <!-- kind: perks -->") {
		t.Errorf("the source is\n%s", u.source())
	}
}

// An old posting is completed from the role that it is like.
func TestComplete(t *testing.T) {
	u := newUser(t, 120, 40)
	u.pressOrPaste("paste")
	u.act("items of a role")
	u.sees("Add items from:", "[Backend Engineer]")
	u.press("enter")
	u.sees("none ticked. u takes them out")
	before, after := strings.Count(oldPosting, "\u2022"), strings.Count(u.source(), "- [ ]")
	if after < 50 || strings.Count(u.source(), "- [x]") > before+1 {
		t.Errorf("%d lines came in:\n%s", after, u.source())
	}
	u.act("items of a role")
	u.press("enter")
	u.sees("The draft has all that Backend Engineer offers.")
	u.press("u")
	u.sees("Undone: add items from")
}

// Adding goes on until an empty enter: what is typed next is text.
func TestAddingGoesOn(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter", "a")
	for _, line := range []string{"Clean Every mill", "Roast, Mix and C", "Yell less"} {
		u.typeText(line)
		u.press("enter")
	}
	u.press("enter", "c")
	if !strings.Contains(u.clip, "• Clean Every mill\n• Roast, Mix and C\n• Yell less\n") || u.root.builder.isTyping() {
		t.Fatalf("the clipboard has\n%s", u.clip)
	}
}

// A posting pasted into a list asks what to do with it.
func TestPasteOfAPostingIntoADraft(t *testing.T) {
	const text = "Cook\n\nDuties:\n- Count the eggs\n\nRequirements:\n- You can add up\n"
	for option, want := range map[string]string{
		"Import it into this draft": "[x] Count the eggs", "Add its lines here": "[x] Requirements:", "Neither": "",
	} {
		u := newUser(t, 120, 40)
		u.press("enter")
		before := u.source()
		u.send(tea.PasteMsg{Content: text})
		u.sees("It looks like a posting:")
		if u.source() != before {
			t.Fatal("it is in the draft before the answer")
		}
		for !strings.Contains(u.screen(), "["+option+"]") {
			u.press("right")
		}
		u.press("enter")
		if got := u.source(); !strings.Contains(got, want) || (got == before) != (option == "Neither") ||
			strings.Contains(got, "Requirements:") && option != "Add its lines here" {
			t.Errorf("%s: the draft is\n%s", option, got)
		}
	}
}

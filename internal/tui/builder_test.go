package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
	"jobdraft/presets"
)

// Six keys: back, enter, c.
func TestSixKeysCopyThePosting(t *testing.T) {
	for _, day := range []string{"first", "second"} {
		u := newUser(t, 120, 40)
		if day == "second" {
			u.typeText("nurse")
			u.press("enter", "c", "esc")
			u.typeText("back")
			u.press("enter", "c", "esc")
		}
		u.clip = ""
		u.typeText("back")
		u.press("enter", "c")
		preset, _ := u.root.Library.Find("backend-engineer")
		d, err := preset.Open("intern")
		if err != nil {
			t.Fatal(err)
		}
		if want := export.Text(d.Posting()); u.clip != want {
			t.Errorf("on the %s day the clipboard has\n%s\nwant\n%s", day, u.clip, want)
		}
		u.sees("Copied", "Still open: company, location, pay, how to apply, your offer. n goes there.")
	}
}

func TestEnterAllTheWayFinishes(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("nurse")
	for range 12 {
		u.press("enter")
		if u.clip != "" {
			break
		}
	}
	if !strings.HasPrefix(u.clip, "Registered Nurse") {
		t.Fatalf("the clipboard has %q", u.clip)
	}
	u.sees("Copied")
}

func TestAnUntouchedRoleWritesNoFile(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter", "j", "right", "esc")
	if files := u.draftFiles(); len(files) != 0 {
		t.Fatalf("files: %v", files)
	}
	u.press("enter", "space")
	files := u.draftFiles()
	if _, ok := files["backend-engineer-intern"]; !ok || len(files) != 1 {
		t.Fatalf("files after a change: %v", files)
	}
}

// TestTheWholeProgram types through everything that a person does with a
// draft, and comes back to it.
func TestTheWholeProgram(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter")
	first := u.source()

	for range 4 { // Every step: toggle what is in focus, or the first item.
		u.press("g", "j", "space", "right")
	}
	u.root.flush() // It has the name of its title now, and keeps it.
	u.sees("[Details")
	u.press("left", "left", "left", "left")
	u.sees("[Responsibilities")

	u.press("a")
	u.typeText("Answer the phone on Fridays")
	u.press("enter", "enter")
	u.sees("• Answer the phone on Fridays")

	u.send(tea.PasteMsg{Content: "First pasted\r\n\r\nSecond pasted\nThird pasted\n"})
	u.sees("• First pasted", "• Second pasted", "• Third pasted")

	u.press("e")
	u.typeText(" line")
	u.press("enter")
	u.sees("• Third pasted line")

	u.press("K")
	u.press("/")
	u.typeText("friday")
	u.sees("/ friday", "Answer the phone on Fridays")
	u.seesNot("[x] First pasted")
	u.press("esc")

	u.press("right", "right", "right", "right") // Details.
	u.press("g", "j", "j", "e")
	u.typeText("Acme")
	u.press("enter")
	u.sees("Acme · Hybrid")
	u.press("G", "e") // The last row begins the equal-opportunity text.
	u.typeText("We hire for what you can do.")
	u.press("enter")
	u.sees("Equal opportunity", "We hire for what you can do.")

	u.press("L")
	u.sees("▌ Intern", "now", "Senior")
	u.press("down", "down", "down")
	u.sees("+ ", "- ")
	u.press("enter")
	u.sees("Now Senior:", "of yours kept")
	senior := u.source()
	if !strings.Contains(senior, "# Senior Backend Engineer") {
		t.Fatalf("the title did not follow the level:\n%.300s", senior)
	}
	u.press("L", "up", "up", "up", "enter")
	u.sees("Now Intern:")

	last := u.source()
	edits := u.root.builder.session.Edits()
	for range edits {
		u.press("u")
	}
	if got := u.source(); got != first {
		t.Fatalf("undone all the way it is\n%s\nwant\n%s", got, first)
	}
	u.press("u")
	u.sees("Nothing to undo.")
	for range edits {
		u.press("ctrl+r")
	}
	if got := u.source(); got != last {
		t.Fatal("redone all the way it is another document")
	}

	u.press("c")
	copied := u.clip
	u.press("q")
	if !u.quit {
		t.Fatal("q did not leave")
	}
	files := u.draftFiles()
	if got := files["backend-engineer-intern"]; got != last {
		t.Fatalf("the file is not the document; files: %d", len(files))
	}

	again := userIn(t, u.dir, 120, 40)
	again.sees("Backend Engineer Intern", "[Continue]")
	again.press("enter", "c")
	if again.source() != last || again.clip != copied {
		t.Fatal("the draft is not what was left")
	}
}

func TestTheGuideShowsTheFiveAnswers(t *testing.T) {
	u := newUser(t, 120, 60)
	u.typeText("back")
	u.press("enter", "i")
	u.sees("[Hiring guide]", "never in the posting")
	d := u.root.builder.document()
	questions := 0
	for _, s := range session.Guide.Sections(d) {
		for i := s.From; i < s.To; i++ {
			if d.GroupOf(i) == i {
				questions++
			}
		}
	}
	if questions < 5 {
		t.Errorf("the guide has %d questions", questions)
	}
	u.press("e")
	u.typeText(" More.")
	u.press("enter")
	if !strings.Contains(u.source(), "More.") {
		t.Error("the guide was not edited")
	}
	u.press("i")
	u.sees("[Responsibilities")
}

func TestDroppedTextComesBack(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter", "a")
	u.typeText("Half a thought")
	u.press("esc")
	u.seesNot("Half a thought")
	u.press("ctrl+r")
	u.sees("Half a thought")
}

func TestARefusedTextStaysOpen(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter", "right", "right", "right", "right", "g")
	for range 9 {
		u.press("j")
	}
	u.press("e")
	u.typeText("soon")
	u.press("enter")
	u.sees("soon", "is not a date: write it as 2027-06-30")
	if !u.root.builder.isTyping() {
		t.Error("the field was closed")
	}
}

// A text that was accepted, typed on until it is refused, and dropped, is not in
// the file.
func TestADroppedTextIsNotInTheFile(t *testing.T) {
	u := newUser(t, 80, 24)
	u.press("enter", "space", "right", "right", "right", "right", "G")
	u.root.builder.list().SelectWhere(func(r widget.Row) bool { return r.Field == "closes" })
	before := u.source()
	u.press("e")
	u.typeText("2027-06-30")
	if got := u.draftFiles()["backend-engineer-intern"]; !strings.Contains(got, "closes: 2027-06-30") {
		t.Errorf("what is being typed is not in the file:\n%s", got)
	}
	u.typeText("x")
	u.press("esc")
	if got := u.draftFiles()["backend-engineer-intern"]; got != before {
		t.Errorf("the file says\n%s\nnot\n%s", got, before)
	}
}

func TestEscGlued(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter", "a")
	u.typeText("x")
	u.press("alt+c") // esc, then c, as tmux glues them.
	if u.root.builder.isTyping() || u.clip == "" {
		t.Errorf("typing %v, copied %q", u.root.builder.isTyping(), u.clip)
	}
}

func TestAnotherAlphabet(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter")
	u.send(tea.KeyPressMsg{Code: 'с', Text: "с", BaseCode: 'c'})
	if u.clip == "" {
		t.Error("the key of c with a Cyrillic letter on it did not copy")
	}
}

func TestHomeManagesDrafts(t *testing.T) {
	u := newUser(t, 80, 24)
	u.typeText("back")
	u.press("enter", "space", "esc")
	u.sees("Continue", "1 draft")
	u.press("right", "enter")
	u.sees("2 drafts")
	u.press("right", "right", "right", "right", "enter")
	u.sees("deleted", "Bring it back")
	u.press("enter")
	u.sees("It is back.", "2 drafts")
	u.press("right", "right", "enter")
	for range 40 {
		u.press("backspace")
	}
	u.typeText("Our intern")
	u.press("enter")
	if _, ok := u.draftFiles()["our-intern"]; !ok {
		t.Errorf("files: %v", u.draftFiles())
	}
}

// A folder that cannot be written is said at once and stays said; work goes
// on, and copying works.
func TestAFolderThatRefuses(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "drafts"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	u := userIn(t, dir, 80, 24)
	u.sees("NOT SAVED: not a folder.")
	u.typeText("back")
	u.press("enter", "space")
	u.root.flush()
	u.sees("NOT SAVED: not a folder. Your text is safe here; c copies it")
	u.press("c")
	u.sees("Copied")
	u.press("j")
	u.sees("NOT SAVED")
	if u.clip == "" {
		t.Error("nothing was copied")
	}
}

// Without any folder the work is kept in memory, and that is said.
func TestWithoutAFolder(t *testing.T) {
	u := newUser(t, 80, 24)
	u.root.Store = nil
	u.sees("No folder for drafts here")
	u.typeText("back")
	u.press("enter", "space")
	u.sees("In memory only")
}

// Sections of a kind that nobody knows have a step of their own, and
// everything in a document can be reached, toggled and edited.
func TestEveryPartIsOnAScreen(t *testing.T) {
	source := "---\npay: EUR 9\n---\n# T\n\nOpening prose.\n\n- [x] opening item\n\n"
	for _, k := range posting.Kinds {
		source += "## " + k.Heading() + " <!-- kind: " + string(k) + " -->\n\n### Group of " + string(k) +
			"\n\n- [x] item of " + string(k) + "\n\nprose of " + string(k) + "\n\n"
	}
	d, err := markdown.Read(source)
	if err != nil {
		t.Fatal(err)
	}
	u := newUser(t, 120, 40)
	u.root.open(openDraft{session: session.Open(u.root.tools,
		&session.Start{Document: d, Read: markdown.NewReader().Read})})
	u.send(tea.WindowSizeMsg{Width: 120, Height: 40})
	b := u.root.builder
	for i := range d.Parts {
		kind := d.Parts[i].Kind
		if kind != posting.Item && kind != posting.Prose {
			continue
		}
		all, found := append(session.StepsOf(d), session.Guide), false
		for at, s := range all {
			for _, r := range stepRows(s, b.document()) {
				if r.Part == i {
					found = true
					if b.showStep(at); s.Is(session.Guide) {
						showGuide(b)
					}
					b.goToPart(i)
				}
			}
		}
		if !found {
			t.Errorf("no step shows %q", d.Parts[i].Text())
			continue
		}
		u.press("e")
		u.typeText("!")
		u.press("enter")
		if !strings.Contains(u.source(), d.Parts[i].Text()+"!") {
			t.Errorf("%q was not edited", d.Parts[i].Text())
		}
	}
}

// What m remembers is in the next draft; M brings it into an old one.
func TestRemember(t *testing.T) {
	u := newUser(t, 120, 40)
	u.root.Library = library.Load(library.Places{
		BuiltIn: presets.Files, Index: presets.Index,
		Company: filepath.Join(u.dir, "settings", "company.md"),
	})
	u.typeText("back")
	u.press("enter", "right", "right", "right", "right", "j", "j", "e")
	u.typeText("Acme")
	u.press("enter", "k", "m")
	u.sees("Remembered for every new draft: Acme")
	u.press("esc")
	u.typeText("nurse")
	u.sees("Acme · On-site")
	u.press("enter", "right", "right", "right", "right", "j", "j", "d")
	u.seesNot("Acme · On-site")
	u.act("take in the company")
	u.sees("Acme · On-site", "Brought in the company profile")
	u.act("take in the company")
	u.sees("The draft has all of the company profile.")
}

// What is being typed is on disk before it is kept, and off it when dropped. No
// draft is named after half a title.
func TestTypedIsSaved(t *testing.T) {
	u := newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter", "a")
	u.typeText("Partly")
	const name = "backend-engineer-intern"
	if got := u.draftFiles()[name]; !strings.Contains(got, "- [x] Partly\n") {
		t.Errorf("while it is typed the draft is\n%s", got)
	}
	u.press("esc")
	if got := u.draftFiles()[name]; got != u.source() || strings.Contains(got, "Partly") {
		t.Errorf("dropped, the draft is\n%s", got)
	}
	u = newUser(t, 120, 40)
	u.typeText("back")
	u.press("enter", "right", "right", "right", "right", "e")
	u.sees("Backend Engineer Intern")
	u.press("ctrl+u")
	u.typeText("Bac")
	if files := u.draftFiles(); !strings.Contains(files[name], "# Bac\n") {
		t.Errorf("while a title is typed the drafts are %v", files)
	}
}

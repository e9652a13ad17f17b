package lineui_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"jobdraft/internal/lineui"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// opened is a desk whose conversation begins with a text as a new draft.
func opened(t *testing.T, text string) *desk {
	t.Helper()
	d := newDesk(t)
	doc, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	d.config.Start = &session.Start{Document: doc, Read: markdown.Read}
	return d
}

// says fails the test unless a text is in what was said.
func (d *desk) says(said string, wants ...string) {
	d.t.Helper()
	for _, want := range wants {
		if !strings.Contains(said, want) {
			d.t.Errorf("%q is not in\n%s", want, said)
		}
	}
}

const cook = "# Cook\n\n## Duties\n\n- [x] Soup\n- [x] Salad\n\n### At night\n\n- [x] Bread\n\n## Fun\n\n- [x] Cake\n"

// A line is moved within its section and into the next group, not further.
func TestMove(t *testing.T) {
	d := opened(t, cook)
	said := d.talk("m 1 down", "m 2 down", "m 1 up", "m 3", "m 9 up", "m 1 up", "q")
	d.says(said, "Moved: number 2 now. u takes it back.\n", "Moved: number 2 now, under At night. u takes it back.\n",
		"It cannot be moved up in its section.\n", "m, a number and up or down moves a line: m 2 up.\n",
		"There is no 9 here, only 1 to 3.\n")
	const want = "- [x] Salad\n\n### At night\n\n- [x] Soup\n- [x] Bread\n"
	if got := d.draft("cook"); !strings.Contains(got, want) {
		t.Errorf("the draft is\n%s", got)
	}
	d.says(opened(t, cook).talk("", "", "", "", "m 1 up", "q"), "Only lines can be moved.\n")
}

// A section goes to the step of what it is about.
func TestSetKind(t *testing.T) {
	d := opened(t, cook)
	perks := strconv.Itoa(slices.Index(posting.Kinds, posting.Perks) + 1)
	said := d.talk("", "kind", "", "", "", "", "kind", perks, "q")
	d.says(said, "There is no section here.\n",
		"What Fun is about, enter alone to leave it: "+perks+"\nNow under Perks.\n")
	if got := d.draft("cook"); !strings.Contains(got, "## Fun <!-- kind: perks -->") {
		t.Errorf("the draft is\n%s", got)
	}
}

// Items of a role like the title come in.
func TestAddFromRole(t *testing.T) {
	d := opened(t, "# Baker\n\n## Duties\n\n- [x] Sing\n")
	d.says(d.talk("role", "1", "q"), "Add items from which role, enter alone for none: 1\nAdded ",
		" of Baker, none ticked. u takes them out.\n")
	if got := d.draft("baker"); !strings.Contains(got, "- [ ] Bake the bread\n") {
		t.Errorf("the draft is\n%s", got)
	}
	d.says(opened(t, "# Zzz\n").talk("role", "q"), "No role is like this title; ")
}

// A field is remembered for the next draft, and brought into an older one.
func TestCompany(t *testing.T) {
	d := opened(t, "# Cook\n")
	company := filepath.Join(d.dir, "company.md")
	d.withCompany(company)
	said := d.talk("company", "", "", "", "", "3", "Acme", "remember 3", "remember", "remember 1", "company", "q")
	d.says(said, "There is no company profile yet", "Remembered for every new draft: Acme\n",
		"remember and the number of an item or a field puts it",
		"The draft has all of the company profile.\n")
	if text, err := os.ReadFile(company); err != nil || !strings.Contains(string(text), "company: Acme\n") {
		t.Errorf("the profile is\n%s%v", text, err)
	}
}

// A section, or the posting in another form, is copied.
func TestCopyAs(t *testing.T) {
	d := opened(t, cook)
	d.says(d.talk("c 1", "q"), "Copied Duties, 6 words.")
	if !strings.HasPrefix(d.copied, "Duties\n") || strings.Contains(d.copied, "Cake") {
		t.Errorf("copied is %q", d.copied)
	}
	d.talk("c as", "3", "q")
	if !strings.HasPrefix(d.copied, "# Cook\n") {
		t.Errorf("as Markdown copied is %q", d.copied)
	}
	d.says(opened(t, "# Cook\n\n## Duties\n\n- [ ] Soup\n").talk("c 1", "q"),
		"Nothing of this section is in the posting.\n")
}

// An older version is read out, and is the draft again after a yes.
func TestVersions(t *testing.T) {
	d := newDesk(t)
	d.write("cook", cook)
	d.says(d.talk("", "1", "v", "q"), "There is no older version of this draft yet.\n")
	said := d.talk("", "1", "d 1", "v", "1", "no", "v", "1", "yes", "q")
	d.says(said, ": Cook, 9 words\n", "The posting, 9 words:\nCook\n", "Nothing was changed.\n",
		"Restored the version of ", ". u brings yours back.\n")
	if got := d.draft("cook"); got != cook {
		t.Errorf("the draft is\n%s", got)
	}
}

// A version that cannot be read is none to restore.
func TestBrokenVersion(t *testing.T) {
	d := newDesk(t)
	d.write("cook", cook)
	d.talk("", "1", "d 1", "q")
	path := d.config.Store.Versions("cook")[0].Path
	if err := os.WriteFile(path, []byte("---\nworkplace: [\n---\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.says(d.talk("", "1", "v", "1", "q"), ", which cannot be read: ", "enter alone for none: 1\nNumbers to switch")
}

// A draft that is not open is duplicated, renamed, deleted, brought back, and
// restored from an older version.
func TestDraftVerbs(t *testing.T) {
	d := newDesk(t)
	d.write("cook", cook)
	said := d.talk("undo", "", "duplicate 1", "", "rename 1", "Head Chef", "cook", "delete 3", "", "delete 1", "undo",
		"undo", "q")
	d.says(said, "Nothing was deleted.\n", "Now cook-2.\n", "New name of ", "Now head-chef.\n",
		"There is no draft with the number 3.\n", "undo brings it back.\n", "It is back.\n")
	if n := strings.Count(said, "Nothing was deleted.\n"); n != 2 {
		t.Errorf("nothing is brought back %d times", n)
	}
	entries, err := d.config.Store.List()
	if err != nil || len(entries) != 2 || d.draft("head-chef") != cook {
		t.Errorf("the drafts are %v, %v", entries, err)
	}
}

func TestRestoreFromTheList(t *testing.T) {
	d := newDesk(t)
	d.write("cook", cook)
	d.talk("", "1", "d 1", "q")
	d.says(d.talk("", "versions 1", "1", "yes", "q"),
		"Type yes to go back to this version: yes\nRestored. The text before is a version too.\n")
	if got := d.draft("cook"); got != cook {
		t.Errorf("the draft is\n%s", got)
	}
}

// A draft that is open elsewhere can be read, and copied into a draft of one's
// own; whoever wants neither leaves it.
func TestOpenElsewhere(t *testing.T) {
	for _, c := range []struct {
		lines   []string
		says    string
		outcome lineui.Outcome
	}{
		{[]string{""}, "enter alone to leave it: \n", lineui.Failed},
		{[]string{"1", "1", "q"}, "Not changed: read-only: open in process ", lineui.Done},
		{[]string{"1", "q"}, "enter to go on: q\nNothing was changed.\n", lineui.Done},
		{[]string{"2", "1", "q"}, "Draft saved: cook-2.", lineui.Done},
	} {
		d := newDesk(t)
		d.write("cook", cook)
		h := d.config.Store.OpenDraft("cook", []byte(cook))
		defer h.Close()
		doc, err := markdown.Read(cook)
		if err != nil {
			t.Fatal(err)
		}
		d.config.Start = &session.Start{Document: doc, Read: markdown.Read, Draft: "cook"}
		said, outcome := d.talkTo(c.lines...)
		d.says(said, "It is not opened, since two would write to it: read-only: open in process ", c.says)
		if outcome != c.outcome || d.draft("cook") != cook {
			t.Errorf("%v ends with %d, and the draft is\n%s", c.lines, outcome, d.draft("cook"))
		}
	}
}

// While the disk refuses that is said after each change, and before a copy.
func TestDiskRefuses(t *testing.T) {
	d := opened(t, cook)
	if err := os.WriteFile("drafts", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	said, o := d.talkTo("1", "c", "q")
	d.says(said, "1 no   Soup\n", "NOT SAVED: not a folder. ")
	if before, _, _ := strings.Cut(said, "Copied "); strings.Count(before, "NOT SAVED") != 2 || o != lineui.Failed {
		t.Errorf("it ends with %d after\n%s", o, said)
	}
}

// A file is saved where the person says; nothing is, if the input ends before.
func TestSaveAs(t *testing.T) {
	d := opened(t, cook)
	t.Setenv("HOME", d.dir)
	d.says(d.talk("s", "1", "~/mine.txt", "q"), "Saved ", "mine.txt.\n")
	if _, err := os.Stat(filepath.Join(d.dir, "mine.txt")); err != nil {
		t.Error(err)
	}
	d.talk("s", "1")
	if _, err := os.Stat("cook.txt"); err == nil {
		t.Error("a file was saved without its name")
	}
}

// A posting that was imported is a draft at once.
func TestImportIsSaved(t *testing.T) {
	d := newDesk(t)
	if err := os.WriteFile("old.txt", []byte("Night Baker\n\nWhat you will do\n* Bake\n* Sweep\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.talk("o old.txt", "q")
	if got := d.draft("night-baker"); !strings.Contains(got, "Sweep") {
		t.Errorf("the draft is\n%s", got)
	}
}

// Of many matches the first are read out, and what starts from scratch.
func TestManyMatches(t *testing.T) {
	d := newDesk(t)
	for i := range 12 {
		d.write("cook-"+strconv.Itoa(i), cook)
	}
	said := d.talk("cook", "9", "", "q")
	d.says(said, "4 more are not read out; more words find fewer.\n", " 9 Start \"Cook\" from scratch\n", "Open: Cook. ")
	if !strings.HasSuffix(said, "Nothing was changed, so nothing was saved.\n") {
		t.Errorf("no new draft was started:\n%s", said)
	}
}

// A number means the row that was read out with it, also if an answer before has
// moved that row.
func TestNumbersMeanWhatWasRead(t *testing.T) {
	d := opened(t, "# Cook\n\n## About the role\n\n- [ ] One\n")
	said := d.talk("b", "", "", "", "", "13 12", "Write.", "Us.", "q")
	d.says(said, "This is the first step.\n")
	if got := d.draft("cook"); !strings.Contains(got, "## About the company\n\nUs.\n") ||
		!strings.Contains(got, "## Equal opportunity\n\nWrite.\n") {
		t.Errorf("the draft is\n%s", got)
	}
}

// Review says what the checks did not look at.
func TestUncheckedLanguage(t *testing.T) {
	said := opened(t, "# Kucharz\n\n## Zadania\n\n- [x] Szukamy kucharza do pracy w naszej kuchni i nie tylko\n").talk("",
		"", "", "", "", "", "q")
	d := newDesk(t)
	d.says(said, "Polish: ", " checks apply.\n")
}

// Items of other roles are found by words and added, ticked, as one edit.
func TestFrom(t *testing.T) {
	d := opened(t, "# Server\n\n## Responsibilities\n\n- [x] Smile\n")
	said := d.talk("from xyzzy", "from", "", "1", "u", "q")
	d.says(said, "Nobody offers an item with these words.\n", ", from ",
		"Added 1 line. u takes back, l reads the step.\n", "Undone")
	d = opened(t, "# Server\n\n## Responsibilities\n\n- [x] Smile\n")
	d.talk("from", "", "1-2", "q")
	if got := strings.Count(d.draft("server"), "- [x] "); got != 3 {
		t.Errorf("%d lines are ticked:\n%s", got, d.draft("server"))
	}
}

// A line goes to another list, and a section gets another name and place.
func TestToAndSection(t *testing.T) {
	d := opened(t, cook)
	said := d.talk("to", "to 1", "", "to 1", "1", "section", "1", "My days", "section", "1", "down", "q")
	d.says(said, "to and a number moves a line to another list: to 2.\n", "Moved to ", "Now below “")
	got := d.draft("cook")
	if !strings.Contains(got, "## My days <!-- kind: responsibilities -->") ||
		strings.Index(got, "My days") < strings.Index(got, "## Fun") {
		t.Errorf("the draft is\n%s", got)
	}
}

// Each level says what it adds and removes, and is taken after a yes, as one edit.
func TestLevelsAreCompared(t *testing.T) {
	const levelled = "---\nlevel: junior\nlevels:\n  junior: {title: Cook}\n  senior: {title: Head Cook}\n---\n" +
		"# Cook\n\n## Duties\n\n- [x] Peel <!-- junior -->\n- [ ] Lead <!-- senior -->\n- [ ] Plan <!-- senior -->\n"
	d := opened(t, levelled)
	said := d.talk("levels", "", "levels", "2", "no", "levels", "2", "yes", "q")
	d.says(said, "1 Junior: Cook, now", "2 Senior: Head Cook, adds 2 lines, removes 1 line",
		"Adds: Lead\nAdds: Plan\nRemoves: Peel\n", "Nothing was changed.\n")
	got := d.draft("head-cook")
	d.says(got, "level: senior", "- [ ] Peel", "- [x] Lead", "- [x] Plan")
	said = opened(t, cook).talk("levels", "q")
	d.says(said, "This posting has one level")
}

// Words are found in every step.
func TestFind(t *testing.T) {
	said := opened(t, cook).talk("find cake", "find xyzzy", "find", "soup", "q")
	opened(t, cook).says(said, "More 1: Cake\n", "Nothing has these words.\n", "Responsibilities 1: Soup\n")
}

// A draft is found by its text, and comes back from the trash.
func TestDraftsByTextAndTrash(t *testing.T) {
	d := opened(t, cook)
	d.talk("a Whistle", "1", "q")
	d.config.Start = nil
	said := d.talk("trash", "drafts whistle", "delete 1", "trash", "1", "drafts nothing-of-it", "q")
	d.says(said, "The trash is empty.\n", "Draft: Cook", "Deleted cook.", "Now cook.\n", "No draft says that.\n")
	if got := d.draft("cook"); !strings.Contains(got, "Whistle") {
		t.Errorf("the draft is\n%s", got)
	}
}

package session_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// A task that nobody waits for says so, and changes nothing.
func TestTaskThatFails(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	if _, err := (session.Drafts{Store: d.Store}).Duplicate("no").Start(); err == nil {
		t.Error("a draft that is not there is duplicated")
	}
	o := s.MergeCompany().Failed(session.ErrNoAnswer)
	if o.Done() || o.Message != "The company profile cannot be read: the disk does not answer" || s.Edits() != 0 {
		t.Errorf("it says %q", o.Message)
	}
}

// Nothing of the session changes before a task is finished.
func TestTaskIsFinishedApart(t *testing.T) {
	d := newDesk(t)
	d.write("company.md", "---\ncompany: Acme\n---\n")
	s := d.open(cafe)
	finish, err := s.MergeCompany().Start()
	if err != nil || s.Edits() != 0 {
		t.Errorf("%d edits before the end, %v", s.Edits(), err)
	}
	if o := finish(); !o.Done() || s.Edits() != 1 {
		t.Errorf("%d edits, %v", s.Edits(), o.Err)
	}
}

// The company profile is written by one draft and read by the next.
func TestCompany(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	if o := s.MergeCompany().Run(); o.Done() || !strings.HasPrefix(o.Message, "There is no company profile yet; ") {
		t.Errorf("without a profile it says %q", o.Message)
	}
	for k, want := range map[posting.Key]string{
		"":        "Only items and fields of Details are remembered for new drafts.",
		"title":   "Title is not remembered: it differs from posting to posting.",
		"company": "Company is empty: there is nothing to remember.",
	} {
		if o := s.Remember(k).Run(); o.Done() || o.Message != want {
			t.Errorf("%q: %q, want %q", k, o.Message, want)
		}
	}
	s.Do(session.SetField("company", "Acme"))
	if o := s.Remember("company").Run(); o.Message != "Remembered for every new draft: Acme" {
		t.Errorf("it says %q", o.Message)
	}
	if o := s.MergeCompany().Run(); o.Done() || o.Message != "The draft has all of the company profile." {
		t.Errorf("with all of it the draft says %q", o.Message)
	}
	next := d.open(cafe)
	if o := next.MergeCompany().Run(); o.Say("u") != "Brought in the company profile. u takes it out." ||
		next.Document().Field("company") != "Acme" {
		t.Errorf("it says %q", o.Say("u"))
	}
	d.write("company.md", "---\nworkplace: [\n---\n")
	if o := next.MergeCompany().Run(); o.Done() || !strings.HasPrefix(o.Message, "The company profile cannot be read: ") {
		t.Errorf("with a broken profile it says %q", o.Message)
	}
}

// Items of a role come in unticked, those that are there already do not.
func TestAddFromRole(t *testing.T) {
	d := newDesk(t)
	s := d.open("# Baker\n\n## Responsibilities\n\n- [ ] Order flour\n")
	roles := s.LikeRoles(3)
	if len(roles) != 1 {
		t.Fatalf("%d roles are like a baker", len(roles))
	}
	o := s.AddFromRole(roles[0]).Run()
	if o.Say("u") != "Added 1 line of Baker, none ticked; 1 already there. u takes them out." ||
		!strings.Contains(s.Document().Source(), "- [ ] Bake bread\n") {
		t.Errorf("it says %q, and the document\n%s", o.Say("u"), s.Document().Source())
	}
	if o := s.AddFromRole(roles[0]).Run(); o.Done() || o.Message != "The draft has all that Baker offers." {
		t.Errorf("again it says %q", o.Message)
	}
}

// What the person's editor leaves is one edit; what cannot be read is none.
func TestEditorText(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	s.Save()
	s.File().Flush()
	d.write("drafts/barista.md", "---\nworkplace: [\n---\n")
	if o := s.TakeEditorText().Run(); o.Done() ||
		!strings.HasPrefix(o.Message, "It cannot be read, this is the draft before; E goes back to it: ") {
		t.Errorf("it says %q", o.Message)
	}
	d.write("drafts/barista.md", "# Waiter\n")
	if o := s.TakeEditorText().Run(); !o.Done() || s.Document().Title() != "Waiter" || s.File().TakeNotice() != "" {
		t.Errorf("the title is %q, %v", s.Document().Title(), o.Err)
	}
	if s.Do(session.Toggle(0)); s.Edits() != 1 {
		t.Errorf("%d edits", s.Edits())
	}
	if o := s.Do(session.Undo); o.Message != "Undone: the changes of your editor" || s.Document().Source() != cafe {
		t.Errorf("it says %q", o.Message)
	}
}

// What was taken in from the disk is no conflict with the next save, whether it
// was new to us or what we would have saved.
func TestTakenTextIsNoConflict(t *testing.T) {
	for _, theirs := range []string{"# Cook\n", strings.Replace(cafe, "# Barista", "# Waiter", 1)} {
		d := newDesk(t)
		d.write("drafts/cafe.md", cafe)
		s := d.opened(session.OpenDraft(d.Tools, "cafe"))
		s.Do(session.SetField("title", "Waiter"))
		d.write("drafts/cafe.md", theirs)
		s.TakeEditorText().Run()
		s.Do(session.SetField("title", "Chef"))
		s.File().Flush()
		if n := len((session.Drafts{Store: d.Store}).Find("cafe").Theirs); n != 0 {
			t.Errorf("%d conflicts over %q", n, theirs)
		}
	}
}

// What another program writes is taken in, unless something of ours is still to
// be saved.
func TestDiskText(t *testing.T) {
	d := newDesk(t)
	d.write("drafts/barista.md", cafe)
	s := d.opened(session.OpenDraft(d.Tools, "barista"))
	if o := s.TakeDiskText().Run(); o.Message != "" || s.Edits() != 0 {
		t.Errorf("with nothing changed it says %q", o.Message)
	}
	d.write("drafts/barista.md", "# Waiter\n")
	const takenIn = "The file changed on disk; this is its new text. u brings yours back."
	if o := s.TakeDiskText().Run(); o.Say("u") != takenIn || s.Document().Title() != "Waiter" {
		t.Errorf("it says %q", o.Say("u"))
	}
	d.write("drafts/barista.md", "# Cook\n")
	late := s.TakeDiskText()
	finish, _ := late.Start()
	s.Do(session.SetField("title", "Ours"))
	if o := finish(); o.Message != "" || s.Document().Title() != "Ours" {
		t.Errorf("over an edit of ours it says %q", o.Message)
	}
}

// A draft says what it said in an older version, as one edit.
func TestVersions(t *testing.T) {
	d := newDesk(t)
	d.write("drafts/barista.md", cafe)
	s := d.opened(session.OpenDraft(d.Tools, "barista"))
	if n := len(s.Versions()) + len(d.open(cafe).Versions()); n != 0 {
		t.Errorf("%d versions before the first edit", n)
	}
	s.Do(session.SetField("title", "Waiter"))
	s.File().Flush()
	all := s.Versions()
	if len(all) != 1 || all[0].Title() != "Barista" {
		t.Fatalf("the versions are %v", all)
	}
	if o := s.Do(session.Restore(all[0])); !strings.HasPrefix(o.Message, "Restored the version of ") ||
		s.Document().Source() != cafe {
		t.Errorf("it says %q", o.Message)
	}
	if o := s.Do(session.Restore(all[0])); o.Done() || o.Message != "The draft already says what this version says." {
		t.Errorf("again it says %q", o.Message)
	}
	if s.Do(session.Undo); s.Document().Title() != "Waiter" {
		t.Errorf("after undo the title is %q", s.Document().Title())
	}
	if err := os.WriteFile(all[0].Path, []byte("---\nworkplace: [\n---\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if o := s.Do(session.Restore(s.Versions()[0])); o.Done() ||
		!strings.HasPrefix(o.Message, "This version cannot be read: ") {
		t.Errorf("a broken version says %q", o.Message)
	}
}

// A form is written once, and replaces a file only if it is told to.
func TestSaveAs(t *testing.T) {
	d := newDesk(t)
	t.Chdir(d.dir)
	s := d.open(cafe)
	names := func() (names []string) {
		for _, f := range s.Forms() {
			names = append(names, f.SaveLabel)
		}
		return names
	}
	if all := names(); len(all) != len(export.FileFormats())+1 || all[len(all)-1] != "Preset" {
		t.Errorf("the forms are %q", all)
	}
	forms := s.Forms()
	path := proposed(s, forms[0])
	o := s.SaveAs(forms[0], path, false).Run()
	saved := d.read("barista.txt")
	if !o.Done() || !strings.HasSuffix(o.Message, "barista.txt") || !strings.Contains(saved, "Make coffee") {
		t.Errorf("it says %q", o.Message)
	}
	var there *session.ExistsError
	if o := s.SaveAs(forms[0], path, false).Run(); !errors.As(o.Err, &there) || there.Path != path {
		t.Errorf("over a file: %v", o.Err)
	}
	s.Do(session.Toggle(cleaning))
	if o := s.SaveAs(forms[0], path, true).Run(); !o.Done() || !strings.Contains(d.read("barista.txt"), "Clean up") {
		t.Errorf("replacing: %v", o.Err)
	}
	if o := s.SaveAs(forms[0], "barista.txt/x", false).Run(); o.Message != "Not saved: not a folder" {
		t.Errorf("below a file it says %q", o.Message)
	}
}

// JobPosting says what it lacks; a preset loses what is of one opening, and says
// which role it hides.
func TestSaveAsSaysMore(t *testing.T) {
	d := newDesk(t)
	t.Chdir(d.dir)
	s := d.open("---\ncompany: Acme\n---\n\n# Baker\n\n## Responsibilities\n\n- Bake\n")
	forms := s.Forms()
	preset := forms[len(forms)-1]
	if o := s.SaveAs(preset, proposed(s, preset), false).Run(); !preset.Role ||
		!strings.HasSuffix(o.Message, ". It hides the built-in role of that name.") {
		t.Errorf("of a preset it says %q", o.Message)
	}
	if got := d.read("presets/baker.md"); got != "# Baker\n\n## Responsibilities\n\n- Bake\n" {
		t.Errorf("the preset is\n%s", got)
	}
	for _, f := range forms {
		if f.Name == "json" {
			const want = "Saved x.json. Not valid yet, it lacks datePosted, jobLocation"
			if o := s.SaveAs(f, "x.json", false).Run(); o.Message != want {
				t.Errorf("of a JobPosting it says %q", o.Message)
			}
		}
	}
}

// Without a folder for drafts the draft itself can be saved, and is not lost
// then.
func TestSaveTheDraft(t *testing.T) {
	d := newDesk(t)
	d.Store = nil
	t.Chdir(d.dir)
	s := d.open(cafe)
	s.Do(session.Toggle(cleaning))
	f := s.Forms()[0]
	o := s.SaveAs(f, proposed(s, f), false).Run()
	if !f.Draft || !o.Done() || s.File().WouldLoseWork() || d.read("barista.draft.md") != s.Document().Source() {
		t.Errorf("it says %q, and would lose work: %v", o.Message, s.File().WouldLoseWork())
	}
}

// Each form of a copy is the text that it names.
func TestCopyForms(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	p := s.Now().Posting
	text, html := export.Text(p), string(export.Fragment(p))
	for form, want := range map[session.CopyForm]clipboard.Content{
		session.CopyAsUsual:   {Text: text, HTML: html},
		session.CopyFormatted: {Text: text, HTML: html, Formatted: true},
		"text":                {Text: text},
		"markdown":            {Text: export.Markdown(p)},
		"html-fragment":       {Text: html},
	} {
		if c := s.CopyPosting(form).Run(t.Context()); d.copied != want || c.Words != s.Now().Words {
			t.Errorf("form %q: %d words, %v", form, c.Words, d.copied)
		}
	}
	d.CopyFormat = "markdown"
	if s.CopyPosting(session.CopyAsUsual).Run(t.Context()); d.copied.Text != export.Markdown(p) || d.copied.HTML != html {
		t.Errorf("as Markdown: %v", d.copied)
	}
	if s.CopyPosting(session.CopyFormatted).Run(t.Context()); d.copied.Text != text {
		t.Errorf("formatted: %v", d.copied)
	}
}

// A copy saves the draft, is kept in a file, says what is open, and is noted.
func TestCopyIsKept(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	c := s.CopyPosting(session.CopyAsUsual).Run(t.Context())
	if kept, err := os.ReadFile(c.Path); err != nil || string(kept) != d.copied.Text {
		t.Errorf("kept is %q, %v", kept, err)
	}
	if len(c.Open) == 0 || len(c.Open) != len(s.Now().OpenTodos()) {
		t.Errorf("open are %v", c.Open)
	}
	now := time.Date(2027, 1, 15, 12, 0, 0, 0, time.UTC)
	c.Note(now)
	if all, err := (session.Drafts{Store: d.Store}).List(); len(all) != 1 || !all[0].Copied.Equal(now) {
		t.Errorf("the drafts are %v, %v", all, err)
	}
}

// What only went into a file was not copied.
func TestNoCopyIsNotNoted(t *testing.T) {
	d := newDesk(t)
	d.Copy = func(context.Context, clipboard.Content) clipboard.Result {
		return clipboard.Result{Outcome: clipboard.FileOnly}
	}
	s := d.open(cafe)
	s.CopyPosting(session.CopyAsUsual).Run(t.Context()).Note(time.Now())
	s.File().Flush()
	if one := (session.Drafts{Store: d.Store}).Find("barista"); !one.Copied.IsZero() {
		t.Errorf("it was copied at %v", one.Copied)
	}
}

// A section is copied with its heading, but only if something of it is ticked.
func TestCopySection(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	c, ok := s.CopySection(cleaning)
	c.Run(t.Context())
	if !ok || c.Heading != "Responsibilities" || d.copied.Text != "Responsibilities\n• Make coffee" {
		t.Errorf("%v, %q: %q", ok, c.Heading, d.copied.Text)
	}
	s.Do(session.Toggle(coffee))
	for _, part := range []int{cleaning, 0} {
		if _, ok := s.CopySection(part); ok {
			t.Errorf("the section of part %d has nothing to copy", part)
		}
	}
}

// proposed is the path that a session proposes for a form.
func proposed(s *session.Session, f session.Form) (path string) {
	s.ProposePath(f, func(proposed string) { path = proposed }).Run()
	return path
}

// The folder of the last file is proposed for the next, unless it is gone or the
// file is a role.
func TestProposePath(t *testing.T) {
	d := newDesk(t)
	s := d.open("# Cook\n\n## Duties\n\n- a\n")
	forms := s.Forms()
	there := d.path("there")
	if o := s.SaveAs(forms[0], filepath.Join(there, "x"+forms[0].Ext), false).Run(); !o.Done() {
		t.Fatal(o.Message)
	}
	if got, want := proposed(s, forms[0]), filepath.Join(there, "cook"+forms[0].Ext); got != want {
		t.Errorf("proposed is %s, not %s", got, want)
	}
	if err := os.RemoveAll(there); err != nil {
		t.Fatal(err)
	}
	wd, _ := os.Getwd()
	if got := proposed(s, forms[0]); filepath.Dir(got) != wd {
		t.Errorf("a folder that is gone is proposed: %s", got)
	}
}

func TestSavePath(t *testing.T) {
	dir := t.TempDir()
	for typed, want := range map[string]string{
		dir: filepath.Join(dir, "cook.md"), dir + "/new/": filepath.Join(dir, "new", "cook.md"),
		dir + "/a b.md": filepath.Join(dir, "a b.md"), `"` + dir + `/q.md"`: filepath.Join(dir, "q.md"),
	} {
		if got, err := session.SavePath(typed, "/elsewhere/cook.md"); err != nil || got != want {
			t.Errorf("%s: %s, %v", typed, got, err)
		}
	}
}

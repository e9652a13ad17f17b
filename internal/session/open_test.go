package session_test

import (
	"strings"
	"testing"

	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

// A new draft is not on disk before its first edit.
func TestNewDraft(t *testing.T) {
	d := newDesk(t)
	role, _ := d.Library.Find("baker")
	for title, open := range map[string]func() (*session.Session, error){
		"Junior Baker": func() (*session.Session, error) { return session.FromRole(d.Tools, role, "junior", "") },
		"Dog Groomer":  func() (*session.Session, error) { return session.FromScratch(d.Tools, "dog groomer") },
	} {
		s := d.opened(open())
		if s.Document().Title() != title || s.File().State() != "new" || s.Edits() != 0 {
			t.Errorf("%s: the title is %q, %s", title, s.Document().Title(), s.File().State())
		}
		s.Do(session.SetField("company", "Acme"))
		if s.File().Flush(); s.File().Draft() != drafts.Slug(title) {
			t.Errorf("the draft is %q", s.File().Draft())
		}
	}
}

// A draft is opened as it is now, and says why it cannot be.
func TestOpenDraft(t *testing.T) {
	d := newDesk(t)
	d.write("drafts/good.md", cafe)
	d.write("drafts/bad.md", "---\nworkplace: [\n---\n")
	s := d.opened(session.OpenDraft(d.Tools, "good"))
	if s.Document().Source() != cafe || s.File().Draft() != "good" || s.File().State() != "saved" {
		t.Errorf("%s: %q", s.File().Draft(), s.File().State())
	}
	for _, name := range []string{"bad", "missing"} {
		if _, err := session.OpenDraft(d.Tools, name); err == nil {
			t.Errorf("%s was opened", name)
		}
	}
}

// What was done is on disk when the session is closed.
func TestClose(t *testing.T) {
	d := newDesk(t)
	s := session.NewDraft(d.Tools, document(t, cafe))
	s.Do(session.SetField("title", "Waiter"))
	s.Close()
	if got := d.read("drafts/waiter.md"); got != s.Document().Source() {
		t.Errorf("the draft is\n%s", got)
	}
}

// A file is edited in place.
func TestOpenFile(t *testing.T) {
	d := newDesk(t)
	d.write("here.md", cafe)
	start := &session.Start{Document: document(t, cafe), Read: markdown.Read, Path: d.path("here.md")}
	s := d.opened(session.Open(d.Tools, start), nil)
	s.Do(session.Toggle(cleaning))
	if s.File().Flush(); d.read("here.md") != s.Document().Source() || s.File().Draft() != "" {
		t.Errorf("the file says\n%s", d.read("here.md"))
	}
	if notice := s.File().TakeNotice(); notice != "" {
		t.Errorf("a file that nobody else wrote: %s", notice)
	}
}

// An import is one edit, and says what it found.
func TestImport(t *testing.T) {
	d := newDesk(t)
	const text = "Night Baker\n\nWhat you will do\n* Bake\n* Sweep\n"
	i, err := session.Import(d.Tools, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	s := d.opened(i.Session, nil)
	if i.Summary == nil || i.Summary.Items != 2 || s.Edits() != 1 || s.Document().Title() != "Night Baker" ||
		s.File().State() != "new" {
		t.Errorf("found %v, %d edits, %s", i.Summary, s.Edits(), s.File().State())
	}
	if s.Do(session.Undo); !strings.Contains(s.Document().Source(), "What you will do") || s.Document().Source() == cafe {
		t.Errorf("after undo it is\n%s", s.Document().Source())
	}
	own, err := session.Import(d.Tools, []byte(cafe))
	if d.opened(own.Session, err); own.Summary != nil || own.Session.Edits() != 0 {
		t.Errorf("of a document it found %v", own.Summary)
	}
	if _, err := session.Import(d.Tools, nil); err == nil {
		t.Error("nothing was imported")
	}
}

// A path is read as people type it or drop it into a terminal.
func TestTypedPath(t *testing.T) {
	d := newDesk(t)
	d.write("a file.txt", "text")
	plain := d.path("a file.txt")
	for _, typed := range []string{
		plain, " " + plain + " ", `"` + plain + `"`, "'" + plain + "'", "file://" + strings.ReplaceAll(plain, " ", "%20"),
		strings.ReplaceAll(plain, " ", `\ `),
	} {
		if data, err := session.ReadPosting(typed); string(data) != "text" {
			t.Errorf("%s is read as %s: %v", typed, session.TypedPath(typed), err)
		}
	}
}

// Drafts are listed with their titles and what is wrong with them.
func TestListDrafts(t *testing.T) {
	d := newDesk(t)
	all := session.Drafts{Store: d.Store}
	d.write("drafts/good.md", cafe)
	d.write("drafts/bad.md", "---\nworkplace: [\n---\n")
	d.write("drafts/untitled.md", "## Duties\n")
	list, err := all.List()
	if err != nil || len(list) != 3 {
		t.Fatalf("the drafts are %v, %v", list, err)
	}
	for name, title := range map[string]string{"good": "Barista", "bad": "bad", "untitled": "untitled"} {
		if one := all.Find(name); one == nil || one.Title != title || (one.Err != nil) != (name == "bad") ||
			(one.Document == nil) != (name == "bad") {
			t.Errorf("%s is listed as %v", name, one)
		}
	}
	if all.Find("missing") != nil {
		t.Error("a draft that is not there was found")
	}
}

// Drafts are copied, renamed, deleted and brought back.
func TestDraftVerbs(t *testing.T) {
	d := newDesk(t)
	all := session.Drafts{Store: d.Store}
	d.write("drafts/good.md", cafe)
	if o := all.Duplicate("good").Run(); o.Message != "Now good-2" || d.read("drafts/good-2.md") != cafe {
		t.Errorf("a duplicate says %q", o.Message)
	}
	if o := all.Rename("good-2", "Better One").Run(); o.Message != "Now better-one" ||
		d.read("drafts/better-one.md") != cafe {
		t.Errorf("a rename says %q", o.Message)
	}
	o := all.Delete("better-one").Run()
	if o.Message != "Deleted." || o.Back == nil || all.Find("better-one") != nil {
		t.Fatalf("a deletion says %q", o.Message)
	}
	if o := o.Back.Run(); o.Message != "It is back." || all.Find("better-one") == nil {
		t.Errorf("bringing back says %q", o.Message)
	}
	tasks := []session.Task{all.Duplicate("no"), all.Rename("no", "yes"), all.Delete("no"), all.Restore("no", 0)}
	for _, task := range tasks {
		if o := task.Run(); o.Done() || o.Message == "" || o.Back != nil {
			t.Errorf("of a draft that is not there it says %q", o.Message)
		}
	}
}

// An older text becomes the draft, and the present one a version.
func TestRestoreDraft(t *testing.T) {
	d := newDesk(t)
	all := session.Drafts{Store: d.Store}
	d.write("drafts/good.md", cafe)
	s := d.opened(session.OpenDraft(d.Tools, "good"))
	s.Do(session.SetField("title", "Waiter"))
	if s.File().Flush(); all.Restore("good", 0).Run().Done() {
		t.Error("a draft that is open was replaced")
	}
	s.Close()
	versions := all.Versions("good")
	if o := all.Restore("good", versions[0].Number).Run(); !o.Done() || d.read("drafts/good.md") != cafe {
		t.Errorf("it says %q", o.Message)
	}
	if now := all.Versions("good"); len(now) != 2 || now[0].Title() != "Waiter" {
		t.Errorf("the versions are %v", now)
	}
}

// Of two versions of a draft one is taken; the other is among the versions.
func TestTwoVersions(t *testing.T) {
	for _, take := range []bool{false, true} {
		d := newDesk(t)
		all := session.Drafts{Store: d.Store}
		d.write("drafts/good.md", cafe)
		s := d.opened(session.OpenDraft(d.Tools, "good"))
		d.write("drafts/good.md", "# Theirs\n")
		s.Do(session.SetField("title", "Ours"))
		s.File().Flush()
		s.Close()
		theirs := all.Find("good").Theirs[0]
		seen := d.opened(session.OpenTheirs(d.Tools, theirs))
		if seen.Document().Source() != "# Theirs\n" || seen.Do(session.SetField("title", "X")).Done() ||
			seen.File().LockedBy() != "" {
			t.Errorf("theirs is %q", seen.Document().Source())
		}
		task, want := all.KeepOurs("good", theirs), "Ours"
		if take {
			task, want = all.TakeTheirs("good", theirs), "Theirs"
		}
		if o := task.Run(); !o.Done() || all.Find("good").Title != want || len(all.Find("good").Theirs) != 0 {
			t.Errorf("it says %q, and the draft is %q", o.Message, all.Find("good").Title)
		}
	}
}

package session_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// reopen ends a session and goes on with its draft.
func (d *desk) reopen(s *session.Session) *session.Session {
	d.t.Helper()
	s.File().Flush()
	name := s.File().Draft()
	s.Close()
	return d.opened(session.OpenDraft(d.Tools, name))
}

// undoAll takes back every edit and returns what it was called, the last first.
func undoAll(s *session.Session) (labels []string) {
	for s.Edits() > 0 {
		labels = append(labels, strings.TrimPrefix(s.Do(session.Undo).Message, "Undone: "))
	}
	return labels
}

// Whatever was done in several sessions, undoing everything gives the oldest
// text, and redoing everything the newest, byte for byte (law 6).
func TestUndoOverSessions(t *testing.T) {
	d := newDesk(t)
	d.write("company.md", "---\ncompany: Acme\nsponsorship: None\n---\n\n## Perks\n\n- [x] Bread\n")
	d.write("mine.md", "---\nlevel: junior\nlevels:\n  junior: {title: A}\n  mid: {title: B}\n---\n\n"+
		"# A\n\n## Responsibilities\n\n- [ ] Bake <!-- mid -->\n")
	oldest := d.read("mine.md")
	s := d.open(oldest)
	s.Do(session.Toggle(3))
	s.Do(session.Undo)
	s.Do(session.Relevel("mid"))
	s = d.reopen(s)
	s.MergeCompany().Run()
	s.Do(session.AddFrom("Baker", role(t, d)))
	s = d.reopen(s)
	d.write("drafts/"+s.File().Draft()+".md", s.Document().Source()+"\nTheirs.\n")
	s = d.reopen(s)
	s.Do(session.SetField("pay", "EUR 1"))
	newest := s.Document().Source()
	s = d.reopen(s)
	labels := strings.Join(undoAll(s), "; ")
	const want = "change pay; the changes made elsewhere; add items from “Junior Baker”; " +
		"bring in the company profile; change the level to Mid"
	if labels != want {
		t.Errorf("undone: %s, want %s", labels, want)
	}
	if got := s.Document().Source(); got != oldest {
		t.Errorf("the oldest text is\n%s", got)
	}
	s = d.reopen(s)
	for s.Do(session.Redo).Done() {
	}
	if got := s.Document().Source(); got != newest {
		t.Errorf("the newest text is\n%s\nwant\n%s", got, newest)
	}
}

func role(t *testing.T, d *desk) *posting.Document {
	t.Helper()
	doc, err := d.Library.Presets()[0].Open("")
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// An import is one edit, also after the program was left.
func TestUndoOfAnImportLater(t *testing.T) {
	d := newDesk(t)
	i, err := session.Import(d.Tools, []byte("Night Baker\n\nWhat you will do\n* Bake\n* Sweep\n"))
	s := d.opened(i.Session, err)
	imported := s.Document().Source()
	s.Save()
	s = d.reopen(s)
	if got := undoAll(s); len(got) != 1 || got[0] != "the import" || s.Document().Source() == imported {
		t.Errorf("undone %q, which gives\n%s", got, s.Document().Source())
	}
}

// What is being typed is saved without being an edit; when the program is killed
// with it, it is one edit.
func TestUndoOfAHalfTypedLine(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	s.Do(session.SetField("pay", "EUR 1"))
	s.Preview(session.SetField("pay", "EUR 12"))
	s = d.reopen(s) // As a kill leaves it: the preview is what was saved last.
	if got := s.Document().Field("pay"); got != "EUR 12" {
		t.Errorf("pay is %q", got)
	}
	if got := undoAll(s); len(got) != 2 || s.Document().Source() != cafe {
		t.Errorf("undone %q, which gives\n%s", got, s.Document().Source())
	}
}

// A history that cannot be read or written is said in one sentence, and the work
// goes on.
func TestNoticesOfHistory(t *testing.T) {
	d := newDesk(t)
	s := d.open(cafe)
	s.Do(session.SetField("pay", "EUR 1"))
	s.File().Flush()
	journals, err := filepath.Glob(d.path("state/history/*"))
	if err != nil || len(journals) != 1 {
		t.Fatalf("there are %v, %v", journals, err)
	}
	if err := os.WriteFile(journals[0], []byte("{}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s = d.reopen(s)
	const want = "Undo starts here: the history of earlier edits could not be read and was set aside."
	if got := s.File().TakeNotice(); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if err := os.RemoveAll(d.path("state/history")); err != nil {
		t.Fatal(err)
	}
	d.write("state/history", "")
	for range 2 {
		s.Do(session.SetField("pay", s.Document().Field("pay")+"0"))
		s.File().Flush()
	}
	if got := s.File().TakeNotice(); !strings.HasPrefix(got, "Undo is kept only until you leave: ") {
		t.Errorf("it says %q", got)
	}
	if s.File().TakeNotice() != "" || s.File().State() != "saved" {
		t.Errorf("it is %s", s.File().State())
	}
}

package session

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/check"
	"jobdraft/internal/drafts"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// Drafts are the verbs on drafts that are not open.
type Drafts struct{ Store *drafts.Store }

// Draft is a draft in a list.
type Draft struct {
	Name     string
	Title    string // the name if it has no title
	Path     string
	Changed  time.Time
	Copied   time.Time // zero if it was never copied
	Document *posting.Document
	Err      error            // why it cannot be read; Document is nil then
	Theirs   []drafts.Version // what other programs wrote into it while it was open
	Trashed  bool

	words string // of its name and text, made when first asked for
}

// Says reports whether all words, as [library.Words] returns them, are in the
// draft: in its name, its fields or its text.
func (d *Draft) Says(words []string) bool {
	if d.words == "" {
		text := d.Name + " " + d.Title
		if d.Document != nil {
			text += " " + d.Document.Source()
		}
		d.words = strings.Join(library.Words(text), " ")
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(d.words, w) })
}

// TodosLeft counts what is still missing in each draft, by its name. One that
// cannot be read is left out.
func (t *Tools) TodosLeft(all []*Draft) map[string]int {
	c, left := check.NewForDraft(t.Check), map[string]int{}
	for _, d := range all {
		if d.Document != nil {
			left[d.Name] = len(OpenTodos(Todos(c.Report(d.Document).Findings)))
		}
	}
	return left
}

// List reads all drafts, the latest first. The drafts that could be listed are
// returned also if err is not nil.
func (d Drafts) List() (all []*Draft, err error) {
	entries, err := d.Store.List()
	for _, e := range entries {
		one := &Draft{
			Name: e.Name, Title: e.Name, Path: e.Path, Changed: e.Changed, Copied: e.Copied, Err: e.Err, Theirs: e.Conflicts,
		}
		if one.Err == nil {
			one.take(d.Store.Read(e.Name))
		}
		all = append(all, one)
	}
	return all, err
}

// Trashed reads the drafts in the trash, the one that was changed last first.
func (d Drafts) Trashed() (all []*Draft, err error) {
	entries, err := d.Store.Trashed()
	for _, e := range entries {
		one := &Draft{Name: e.Name, Title: e.Name, Path: e.Path, Changed: e.Changed, Err: e.Err, Trashed: true}
		if one.Err == nil {
			one.take(d.Store.ReadTrashed(e.Name))
		}
		all = append(all, one)
	}
	return all, err
}

// Untrash brings a draft back from the trash.
func (d Drafts) Untrash(name string) Task {
	return task("Bringing "+name+" back", func() (string, error) { return d.Store.Untrash(name) }, nowNamed)
}

// Find reads the draft of a name; it is nil if there is none.
func (d Drafts) Find(name string) *Draft {
	all, _ := d.List() // A folder that cannot be listed has no draft to find.
	for _, one := range all {
		if one.Name == name {
			return one
		}
	}
	return nil
}

// take takes in the text of the draft.
func (d *Draft) take(data []byte, err error) {
	if err == nil {
		d.Document, err = markdown.Read(string(data))
	}
	if d.Err = err; err == nil && d.Document.Title() != "" {
		d.Title = d.Document.Title()
	}
}

// Duplicate copies a draft under a name of its own.
func (d Drafts) Duplicate(name string) Task {
	return task("Copying "+name, func() (string, error) { return d.Store.Duplicate(name) }, nowNamed)
}

// Rename gives a draft a name made from a title.
func (d Drafts) Rename(name, title string) Task {
	return task("Renaming "+name, func() (string, error) { return d.Store.Rename(name, title) }, nowNamed)
}

func nowNamed(name string, err error) Outcome {
	if err != nil {
		return diskRefused("", err)
	}
	return done("Now "+name, "")
}

// Delete moves a draft to the trash. The outcome has the task that brings it
// back.
func (d Drafts) Delete(name string) Task {
	trash := func() (restore func() error, err error) { return d.Store.Trash(name) }
	return task("Deleting "+name, trash, func(restore func() error, err error) Outcome {
		if err != nil {
			return diskRefused("", err)
		}
		back := changing("Bringing it back", restore, "It is back.")
		return Outcome{Message: "Deleted.", Part: -1, Back: &back}
	})
}

// KeepOurs leaves the draft as it is, though another program has written it.
func (d Drafts) KeepOurs(name string, theirs drafts.Version) Task {
	return changing("Settling "+name, func() error { return d.Store.KeepOurs(name, theirs) },
		"Yours stays; theirs is among the versions.")
}

// TakeTheirs makes the draft what another program has written.
func (d Drafts) TakeTheirs(name string, theirs drafts.Version) Task {
	return changing("Settling "+name, func() error { return d.Store.TakeTheirs(name, theirs) },
		"Theirs is the draft now; yours is among the versions.")
}

// Restore makes an older text the draft, also of a draft that was deleted.
func (d Drafts) Restore(name string, number int) Task {
	return changing(fmt.Sprintf("Restoring %s", name), func() error { return d.Store.Restore(name, number) },
		"Restored. The text before is a version too.")
}

// changing is a task that changes drafts, with what to say if it did.
func changing(name string, do func() error, did string) Task {
	return fileTask(name, do, func(err error) Outcome {
		if err != nil {
			return diskRefused("", err)
		}
		return done(did, "")
	})
}

package lineui

import (
	"jobdraft/internal/export"
	"jobdraft/internal/session"
)

// versions reads an older version of the open draft, and restores it after a yes.
func (e *editing) versions() {
	if v, ok := e.pickVersion(e.doc.Versions()); ok {
		e.report(e.doc.Do(session.Restore(v)))
	}
}

// pickVersion reads out a version to choose, and asks whether it is to be
// restored.
func (t *talk) pickVersion(all []session.Version) (session.Version, bool) {
	if len(all) == 0 {
		t.say("There is no older version of this draft yet.")
		return session.Version{}, false
	}
	names := make([]string, len(all))
	for i, v := range all {
		names[i] = versionWords(v)
	}
	at, ok := t.pick(names, "Number to read one, enter alone for none")
	if !ok || all[at].Err != nil {
		return session.Version{}, false
	}
	t.readPosting(all[at].Document.Posting())
	if t.ask("Type yes to go back to this version") != "yes" {
		t.say("Nothing was changed.")
		return session.Version{}, false
	}
	return all[at], true
}

// versionWords says in a line what a version is.
func versionWords(v session.Version) string {
	if v.Err != nil {
		return v.Day() + ", which cannot be read: " + v.Err.Error()
	}
	return v.Day() + ": " + v.Title() + ", " + counted(export.Words(v.Document.Posting()), "word")
}

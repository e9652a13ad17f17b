package lineui

import (
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// levels reads the lines that a level adds and removes, and changes to it after a
// yes.
func (e *editing) levels() {
	all := e.doc.Levels()
	if len(all) == 0 {
		e.say("%s.", capital(posting.ErrNoLevels.Error()))
		return
	}
	names := make([]string, len(all))
	for i, l := range all {
		names[i] = levelWords(l, e.doc.Document().Level())
	}
	at, ok := e.pick(names, "Number to hear of one, enter alone for none")
	if !ok {
		return
	}
	e.sayLines("Adds", all[at].Adds)
	e.sayLines("Removes", all[at].Removes)
	if e.ask("Type yes to change to "+all[at].Level.Name()) != "yes" {
		e.say("Nothing was changed.")
		return
	}
	e.report(e.doc.Do(session.SetField("level", string(all[at].Level))))
}

// levelWords says in a line what a level is, and how much it changes.
func levelWords(l session.LevelChange, now posting.Level) string {
	words := l.Level.Name() + ": " + l.Title + ", "
	if l.Level == now {
		return words + "now"
	}
	return words + "adds " + counted(len(l.Adds), "line") + ", removes " + counted(len(l.Removes), "line")
}

func (t *talk) sayLines(what string, lines []string) {
	for _, line := range lines {
		t.say("%s: %s", what, line)
	}
}

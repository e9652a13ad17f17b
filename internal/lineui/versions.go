package lineui

import (
	"slices"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
)

// twice finds the draft of a name that has two versions: one is of another
// program, which wrote into it while it was open.
func (s *conversation) twice(name string) (drafts.Entry, bool) {
	if s.Store == nil || name == "" {
		return drafts.Entry{}, false
	}
	entries, _ := s.Store.List() // The draft was read already; without the list it has one version.
	at := slices.IndexFunc(entries, func(e drafts.Entry) bool { return e.Name == name && len(e.Conflicts) > 0 })
	if at < 0 {
		return drafts.Entry{}, false
	}
	return entries[at], true
}

// settleVersions asks which version of a draft holds, as often as another
// program has written one. Nothing has to be decided now.
func (s *conversation) settleVersions(e drafts.Entry) {
	for _, theirs := range e.Conflicts {
		s.say("Another program changed this draft while it was open, on %s. Yours is kept, and so is what that program wrote.",
			theirs.Changed.Format("2 January 2006 at 15:04"))
		if !s.settleOne(e.Name, theirs) {
			return
		}
	}
}

// settleOne ends with one of two versions, or puts it off.
func (s *conversation) settleOne(name string, theirs drafts.Version) (settled bool) {
	for !s.over() {
		at, other := s.choose([]string{"Read theirs", "Keep mine", "Take theirs"}, "Number, enter to go on with yours for now", -1)
		switch {
		case at == 0:
			s.readTheirs(theirs)
		case at == 1:
			return s.settledBy(s.Store.KeepOurs(name, theirs), "Yours stays; theirs is among the versions.")
		case at == 2:
			return s.settledBy(s.Store.TakeTheirs(name, theirs), "Theirs is the draft now; yours is among the versions.")
		case other == "":
			return false
		default:
			s.say("%q is none of them.", other)
		}
	}
	return false
}

func (s *conversation) settledBy(err error, did string) bool {
	if err != nil {
		s.say("Nothing was changed: %s.", atomicfile.Reason(err))
		return false
	}
	s.say("%s", did)
	return true
}

// readTheirs reads out what another program wrote.
func (s *conversation) readTheirs(v drafts.Version) {
	text, err := drafts.ReadFile(v.Path)
	if err != nil {
		s.say("It cannot be read: %s.", atomicfile.Reason(err))
		return
	}
	d, err := markdown.Read(string(text))
	if err != nil {
		s.say("It cannot be read: %v. Its file is %s.", err, v.Path)
		return
	}
	s.readOut(d.Posting())
}

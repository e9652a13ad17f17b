package lineui

import (
	"jobdraft/internal/drafts"
	"jobdraft/internal/session"
)

// settleVersions asks which version of a draft holds, for each that another
// program has written while it was open. Nothing has to be decided now.
func (h *home) settleVersions(d *session.Draft) {
	for _, theirs := range d.Theirs {
		h.say("This draft changed on disk while it was open, on %s. "+
			"Both versions are kept.", theirs.Changed.Format("2 January 2006 at 15:04"))
		if !h.settleOne(d.Name, theirs) {
			return
		}
	}
}

var waysToSettle = []string{"Read theirs", "Keep mine", "Take theirs"}

// settleOne keeps one of two versions, or puts that off.
func (h *home) settleOne(name string, theirs drafts.Version) (settled bool) {
	for !h.over() {
		at, other := h.choose(waysToSettle, "Number, enter to go on with yours for now", -1)
		switch {
		case at == 0:
			h.readTheirs(theirs)
		case at == 1:
			return h.settledBy(h.drafts.KeepOurs(name, theirs))
		case at == 2:
			return h.settledBy(h.drafts.TakeTheirs(name, theirs))
		case other == "":
			return false
		default:
			h.say("%q is none of them.", other)
		}
	}
	return false
}

func (h *home) settledBy(task session.Task) bool {
	o := task.Run()
	if !o.Done() {
		h.say("Nothing was changed: %s", sentence(o.Message))
		return false
	}
	h.say("%s", o.Message)
	return true
}

// readTheirs reads out what another program wrote.
func (h *home) readTheirs(theirs drafts.Version) {
	s, err := session.OpenTheirs(h.tools, theirs)
	if err != nil {
		h.say("It cannot be read: %v. Its file is %s.", err, theirs.Path)
		return
	}
	defer s.Close()
	h.readPosting(s.Now().Posting)
}

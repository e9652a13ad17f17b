package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
)

// rolesMsg brings the roles of all folders, if they were too many to be read
// before the first frame, or if there is a new one.
type rolesMsg struct{ library *library.Library }

// slowMsg says that reading takes long enough to be told.
type slowMsg struct{}

// slow is how long something may take before it is said.
const slow = 300 * time.Millisecond

// tellIfSlow tells the program once something takes long, until it is done.
func tellIfSlow(s *shared) (done func() bool) {
	return time.AfterFunc(slow, func() { s.send(slowMsg{}) }).Stop
}

// reading tells which files Home waits for.
type reading struct {
	partial bool // the roles of the folders are being read
	drafts  bool // the drafts are being read
	slow    bool // it takes its time
	checked bool // whether drafts can be saved was asked once
}

// begin notes that the drafts are being read; first says for the first time.
func (r *reading) begin() (first bool) {
	first = !r.checked
	r.drafts, r.slow, r.checked = true, r.slow && r.partial, true
	return first
}

// notice names the files that take long to read; empty for none.
func (r *reading) notice() string {
	switch {
	case r.slow && r.partial:
		return "Reading the roles of your folders ..."
	case r.slow && r.drafts:
		return "Reading your drafts ..."
	}
	return ""
}

// readRest reads the roles of all folders if they are not there yet.
func readRest(h *home) tea.Cmd {
	if !h.reading.partial {
		return nil
	}
	return readRoles(h.shared)
}

// readRoles reads all roles anew, outside the event loop.
func readRoles(s *shared) tea.Cmd {
	read := s.Read
	if read == nil {
		return nil
	}
	return func() tea.Msg {
		defer tellIfSlow(s)()
		l := read()
		l.Prepare()
		return rolesMsg{l}
	}
}

// prepare makes ready for the first letter.
func prepare(h *home) tea.Cmd {
	l := h.tools.Library
	return h.after(searchFrames, func() tea.Msg {
		l.Prepare()
		return nil
	})
}

// onRoles goes on with the roles that were read.
func (h *home) onRoles(msg rolesMsg) {
	before, ok := h.focused()
	tools := *h.tools
	tools.Library = msg.library
	h.tools, h.reading.partial = &tools, false
	h.preview.shown = "" // A role of that name may be another now.
	h.refresh(before, ok)
}

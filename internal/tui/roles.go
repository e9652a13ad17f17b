package tui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/sanitize"
)

// rolesMsg brings the roles of all folders, where they were too many to be
// read before the first frame.
type rolesMsg struct{ library *library.Library }

// slowMsg says that reading takes long enough to be told.
type slowMsg struct{}

// slow is how long something may take before it is said.
const slow = 300 * time.Millisecond

// tellIfSlow tells the program once something takes long, until it is done.
func (s *shared) tellIfSlow() (done func() bool) {
	return time.AfterFunc(slow, func() { s.send(slowMsg{}) }).Stop
}

// reading is what is being read, where it takes its time; else nothing.
func (h *home) reading() string {
	switch {
	case h.slow && h.Partial:
		return "Reading the roles of your folders ..."
	case h.slow && h.loading:
		return "Reading your drafts ..."
	}
	return ""
}

// readRest reads the roles of all folders where they are not there yet.
func (h *home) readRest() tea.Cmd {
	if !h.Partial {
		return nil
	}
	return h.readRoles()
}

// readRoles reads all roles anew, outside the event loop.
func (s *shared) readRoles() tea.Cmd {
	read := s.Read
	if read == nil {
		return nil
	}
	return func() tea.Msg {
		defer s.tellIfSlow()()
		l := read()
		l.Prepare()
		return rolesMsg{l}
	}
}

// prepare makes ready for the first letter.
func (h *home) prepare() tea.Cmd {
	l := h.Library
	return h.after(searchFrames, func() tea.Msg {
		l.Prepare()
		return nil
	})
}

func (h *home) onRoles(msg rolesMsg) {
	before, ok := h.focused()
	h.Library, h.Partial = msg.library, false
	h.shown = "" // A role of that name may be another now.
	h.refresh(before, ok)
}

// related is the line under the posting of a role that names its neighbours.
func related(l *library.Library, p *library.Preset) []export.Line {
	var titles []string
	for _, slug := range p.Related {
		if other, ok := l.Find(slug); ok {
			titles = append(titles, sanitize.Screen(other.Title))
		}
	}
	if len(titles) == 0 {
		return nil
	}
	return []export.Line{{}, {Text: "Related: " + strings.Join(titles, ", ")}}
}

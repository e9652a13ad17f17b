package tui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/plain"
)

// rolesMsg brings the roles of all folders, where they were too many to be
// read before the first frame.
type rolesMsg struct{ library *library.Library }

// slowMsg says that reading takes long enough to be told.
type slowMsg struct{}

// slow is how long something may take before it is said.
const slow = 300 * time.Millisecond

// readRest reads the roles of all folders, outside the event loop.
func (h *home) readRest() tea.Cmd {
	if h.Rest == nil {
		return nil
	}
	read := h.Rest
	return tea.Batch(
		func() tea.Msg {
			l := read()
			l.Presets()
			return rolesMsg{l}
		},
		tea.Tick(slow, func(time.Time) tea.Msg { return slowMsg{} }),
	)
}

func (h *home) takeRoles(msg rolesMsg) {
	before, ok := h.focused()
	h.Library, h.Rest, h.reading = msg.library, nil, false
	h.refresh(before, ok)
}

// related is the line under the posting of a role that names its neighbours.
func (h *home) related(p *library.Preset) []export.Line {
	var titles []string
	for _, slug := range p.Related {
		if other, ok := h.Library.Find(slug); ok {
			titles = append(titles, plain.Screen(other.Title))
		}
	}
	if len(titles) == 0 {
		return nil
	}
	return []export.Line{{}, {Text: "Related: " + strings.Join(titles, ", ")}}
}

package tui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// versionMode is Home when an older version of a draft is chosen. The posting of
// the one in focus is shown.
type versionMode struct {
	h      *home
	all    []session.Version
	choice widget.Choice
	do     func(v session.Version) reply
}

// askVersion asks which older version the draft becomes.
func askVersion(h *home, d *draft) reply {
	verbs, name := h.drafts(), d.Name
	read := func() ([]session.Version, error) { return verbs.Versions(name), nil }
	return await(h.shared, "Reading the versions of "+name, read, func(all []session.Version, err error) reply {
		switch {
		case err != nil:
			h.message = "They cannot be read: " + sanitize.Line(err.Error())
		case len(all) == 0:
			h.message = "There is no older version of this draft yet."
		default:
			h.chooseVersion(all, func(v session.Version) reply { return h.change(verbs.Restore(name, v.Number)) })
		}
		return reply{}
	})
}

// chooseVersion shows versions until one is chosen.
func (h *home) chooseVersion(all []session.Version, do func(session.Version) reply) {
	m := &versionMode{h: h, all: all, do: do, choice: widget.Choice{Title: "Go back to:"}}
	for _, v := range all {
		m.choice.Options = append(m.choice.Options, v.Changed.Format("2 Jan 15:04"))
	}
	h.mode = m
	m.look()
}

// look shows the version in focus.
func (m *versionMode) look() {
	var d *posting.Document
	if v := m.all[m.choice.At]; v.Err == nil {
		d = v.Document
	} else {
		m.h.message = "It cannot be read: " + sanitize.Line(v.Err.Error())
	}
	m.h.preview.show(d, nil)
}

// close goes on with what Home showed before.
func (m *versionMode) close() {
	m.h.mode = queryMode{m.h}
	m.h.preview.shown = ""
	m.h.look()
}

func (m *versionMode) typing() bool { return false }

func (m *versionMode) press(msg tea.KeyPressMsg) reply {
	k := m.h.keys
	switch {
	case key.Matches(msg, k.Next, k.Pane):
		m.choice.Move(+1)
		m.look()
	case key.Matches(msg, k.Prev):
		m.choice.Move(-1)
		m.look()
	case key.Matches(msg, k.Back):
		m.close()
	case key.Matches(msg, k.Enter):
		m.close()
		if v := m.all[m.choice.At]; v.Err == nil {
			return m.do(v)
		}
	}
	return reply{}
}

func (m *versionMode) paste(tea.PasteMsg) reply { return reply{} }

func (m *versionMode) click(tea.Mouse) reply { return reply{} }

func (m *versionMode) keys() []key.Binding {
	k := m.h.keys
	return []key.Binding{
		labelled(k.Enter, "enter", "go back to it"), labelled(k.Next, "left/right", "choose"),
		labelled(k.Back, "esc", "close"),
	}
}

func (m *versionMode) status() string {
	if m.h.message != "" {
		return m.h.statusLine()
	}
	return m.choice.View(&m.h.styles, m.h.w)
}

func (m *versionMode) cursor() *tea.Cursor { return nil }

func (m *versionMode) view(f *widget.Frame) { queryMode{m.h}.view(f) }

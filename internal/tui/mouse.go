package tui

import tea "charm.land/bubbletea/v2"

// mouse tells clicks from drags. A click counts when the button is let go: one
// that was dragged was meant for the text below it, which the terminal selects
// only where it is asked to.
type mouse struct {
	from    tea.Mouse
	down    bool
	dragged bool
}

// The way that a mouse may slip during a click, in cells.
const (
	slipX = 2
	slipY = 1
)

// hintMsg is a sentence for the person.
type hintMsg string

const selecting = "shift+drag selects text (option+drag in iTerm2), or start with --no-mouse."

func (m *mouse) press(at tea.Mouse) { *m = mouse{from: at, down: at.Button == tea.MouseLeft} }

// drag reports whether this is the move that makes a drag of a click.
func (m *mouse) drag(at tea.Mouse) bool {
	if !m.down || m.dragged || max(at.X-m.from.X, m.from.X-at.X) <= slipX && max(at.Y-m.from.Y, m.from.Y-at.Y) <= slipY {
		return false
	}
	m.dragged = true
	return true
}

// release is the click that has ended, false where there was none.
func (m *mouse) release() (tea.MouseClickMsg, bool) {
	clicked := m.down && !m.dragged
	m.down = false
	return tea.MouseClickMsg(m.from), clicked
}

// point routes what a mouse does. Below the help there is nothing to click.
func (r *root) point(msg tea.MouseMsg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		if r.help != nil {
			r.help.wheel(msg.Button)
			return nil
		}
		return r.pass(msg)
	case tea.MouseClickMsg:
		r.mouse.press(msg.Mouse())
	case tea.MouseMotionMsg:
		if r.mouse.drag(msg.Mouse()) {
			return r.pass(hintMsg(selecting))
		}
	case tea.MouseReleaseMsg:
		if click, ok := r.mouse.release(); ok && r.help == nil {
			return r.pass(click)
		}
	}
	return nil
}

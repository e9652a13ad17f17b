package widget

import tea "charm.land/bubbletea/v2"

// Mouse tells clicks from drags. A click counts when the button is let go: one
// that was dragged was meant for the text below it, which the terminal selects
// only where it is asked to.
type Mouse struct {
	from    tea.Mouse
	down    bool
	dragged bool
}

// The way that a mouse may slip during a click, in cells.
const (
	slipX = 2
	slipY = 1
)

// Press remembers where a button was pressed.
func (m *Mouse) Press(at tea.Mouse) { *m = Mouse{from: at, down: at.Button == tea.MouseLeft} }

// Drag reports whether this is the move that makes a drag of a click.
func (m *Mouse) Drag(at tea.Mouse) bool {
	if !m.down || m.dragged || max(at.X-m.from.X, m.from.X-at.X) <= slipX && max(at.Y-m.from.Y, m.from.Y-at.Y) <= slipY {
		return false
	}
	m.dragged = true
	return true
}

// Release is the click that has ended, false where there was none.
func (m *Mouse) Release() (tea.MouseClickMsg, bool) {
	clicked := m.down && !m.dragged
	m.down = false
	return tea.MouseClickMsg(m.from), clicked
}

package widget

import tea "charm.land/bubbletea/v2"

// Mouse tells clicks from drags. A click counts when the button is released. A drag
// was meant to select text, which the terminal does only with a modifier key.
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

// Press notes the place of a press.
func (m *Mouse) Press(at tea.Mouse) { *m = Mouse{from: at, down: at.Button == tea.MouseLeft} }

// Drag reports whether this is the move that makes a drag of a click.
func (m *Mouse) Drag(at tea.Mouse) bool {
	if !m.down || m.dragged || max(at.X-m.from.X, m.from.X-at.X) <= slipX && max(at.Y-m.from.Y, m.from.Y-at.Y) <= slipY {
		return false
	}
	m.dragged = true
	return true
}

// Release returns the click that ends, at the place of the press; false if it was
// a drag.
func (m *Mouse) Release() (tea.MouseClickMsg, bool) {
	clicked := m.down && !m.dragged
	m.down = false
	return tea.MouseClickMsg(m.from), clicked
}

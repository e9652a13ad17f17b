package widget

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// A click counts where it was pressed; a drag is none, and is told once.
func TestMouse(t *testing.T) {
	at := func(x, y int) tea.Mouse { return tea.Mouse{X: x, Y: y, Button: tea.MouseLeft} }
	for _, c := range []struct {
		name   string
		button tea.MouseButton
		moves  []tea.Mouse
		drags  int
		click  bool
	}{
		{"a click", tea.MouseLeft, nil, 0, true},
		{"a slip", tea.MouseLeft, []tea.Mouse{at(12, 6), at(8, 4)}, 0, true},
		{"a drag to the side", tea.MouseLeft, []tea.Mouse{at(13, 5), at(10, 5)}, 1, false},
		{"a drag down and back", tea.MouseLeft, []tea.Mouse{at(10, 7), at(10, 5)}, 1, false},
		{"another button", tea.MouseRight, []tea.Mouse{at(20, 5)}, 0, false},
	} {
		var m Mouse
		m.Press(tea.Mouse{X: 10, Y: 5, Button: c.button})
		drags := 0
		for _, move := range c.moves {
			if m.Drag(move) {
				drags++
			}
		}
		if click, ok := m.Release(); ok != c.click || drags != c.drags || ok && (click.X != 10 || click.Y != 5) {
			t.Errorf("%s: %d drags, clicked %v at %d,%d", c.name, drags, ok, click.X, click.Y)
		}
		if _, again := m.Release(); again {
			t.Errorf("%s: released twice, it clicks twice", c.name)
		}
	}
}

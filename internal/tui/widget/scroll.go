package widget

import (
	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"
)

// ScrollKeys move the cursor of a list, and scroll a posting.
type ScrollKeys struct {
	Up, Down, Top, Bottom, PageUp, PageDown, HalfUp, HalfDown key.Binding
}

// ViewportKeys are those that bubbles' viewport knows.
func (k ScrollKeys) ViewportKeys() viewport.KeyMap {
	return viewport.KeyMap{
		Up: k.Up, Down: k.Down, PageUp: k.PageUp, PageDown: k.PageDown, HalfPageUp: k.HalfUp, HalfPageDown: k.HalfDown,
	}
}

// WheelLines is how far a turn of the mouse wheel scrolls.
const WheelLines = 2

// WheelSteps is by how many steps a turn of the mouse wheel scrolls down.
func WheelSteps(button tea.MouseButton, steps int) int {
	switch button {
	case tea.MouseWheelUp:
		return -steps
	case tea.MouseWheelDown:
		return steps
	default:
		return 0
	}
}

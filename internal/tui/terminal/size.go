package terminal

import (
	"io"
	"os"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/term"
)

// The largest frame that is drawn. Bubble Tea keeps three times some hundred bytes
// for each cell of a terminal, however large that says it is.
const maxWidth, maxHeight = 800, 250

// capped is a message with a size that can be drawn.
func capped(msg tea.Msg) tea.Msg {
	if size, ok := msg.(tea.WindowSizeMsg); ok {
		return tea.WindowSizeMsg{Width: min(size.Width, maxWidth), Height: min(size.Height, maxHeight)}
	}
	return msg
}

// writer hides that an output is a terminal.
type writer struct{ io.Writer }

// sizeOptions have Bubble Tea begin with a size that can be drawn. It asks a
// terminal for its size itself, so it is not shown one that is too large; the
// frame then keeps its size until the program is started anew.
func sizeOptions(out *os.File) []tea.ProgramOption {
	w, h, err := term.GetSize(int(out.Fd()))
	if err != nil || w <= maxWidth && h <= maxHeight {
		return nil
	}
	return []tea.ProgramOption{tea.WithOutput(writer{out}), tea.WithWindowSize(min(w, maxWidth), min(h, maxHeight))}
}

package terminal

import (
	"fmt"
	"io"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/terminal/input"
)

// Described is a message of which more than its type may be told.
type Described interface {
	Describe() string // nothing that a person has typed
}

// dump writes a line for a message, with its time, before it is routed. Text that
// a person types or pastes is private: only its length is written.
func dump(w io.Writer, at time.Time, msg tea.Msg) {
	fmt.Fprintf(w, "%s %T%s\n", at.Format("15:04:05.000"), msg, about(msg))
}

// about describes a message beside its type.
func about(msg tea.Msg) string {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if msg.Text != "" {
			return counts(msg.Text)
		}
		return " " + msg.Keystroke()
	case input.Typed:
		return counts(string(msg))
	case tea.PasteMsg:
		return counts(msg.Content)
	case tea.WindowSizeMsg:
		return fmt.Sprintf(" %dx%d", msg.Width, msg.Height)
	case tea.MouseMsg:
		return fmt.Sprintf(" at %d,%d", msg.Mouse().X, msg.Mouse().Y)
	case Described:
		return " " + msg.Describe()
	}
	return ""
}

func counts(text string) string {
	if n := utf8.RuneCountInString(text); n != 1 {
		return fmt.Sprintf(" of %d characters", n)
	}
	return " of 1 character"
}

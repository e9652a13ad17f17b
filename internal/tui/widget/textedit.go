package widget

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
)

// TextEdit is a text that is being typed: a line in the row in focus, or an
// area of several lines below the list.
type TextEdit struct {
	Was  string // the text as it was opened
	Line *Line  // nil for an area
	Area *Area  // nil for a line
	Rows int    // lines that the area wants on the screen
}

// The lines of a text on the screen.
const (
	ItemRows  = FocusLines // of an item: those that it has already, so that nothing jumps
	ProseRows = 8          // of a text of several lines

	tab = "    " // an indent in a text that is typed
)

// NewTextLine opens a line. The text passes the gate; left as it is, it changes
// nothing.
func NewTextLine(text string) *TextEdit {
	text = sanitize.Line(text)
	return &TextEdit{Was: text, Line: newLineOf(text)}
}

// NewTextArea opens a text of so many lines on the screen.
func NewTextArea(text string, rows int) *TextEdit {
	text = spaced(sanitize.Text(text))
	const w = 40 // until the size of the screen is known
	return &TextEdit{Was: text, Area: newArea(text, w, rows), Rows: rows}
}

// spaced is a text with spaces for its tabs.
func spaced(text string) string { return strings.ReplaceAll(text, "\t", tab) }

// Changed reports whether the text is another one than was opened.
func (t *TextEdit) Changed() bool { return t.Value() != t.Was }

// Value is the text as it is now.
func (t *TextEdit) Value() string { return string(t.buffer().text) }

// Len is the number of its characters.
func (t *TextEdit) Len() int { return t.buffer().runes }

// Edits is the number of changes since the text was opened.
func (t *TextEdit) Edits() int { return t.buffer().edits }

func (t *TextEdit) buffer() *buffer {
	if t.Line != nil {
		return &t.Line.buffer
	}
	return &t.Area.buffer
}

// Press gives a key to the text.
func (t *TextEdit) Press(msg tea.KeyPressMsg) {
	if t.Line != nil {
		t.Line.press(msg)
		return
	}
	t.Area.press(msg)
}

// Paste takes in a text that is pasted, through the gate.
func (t *TextEdit) Paste(text string) {
	if t.Line != nil {
		t.Line.insert(strings.TrimSpace(sanitize.Line(text)))
		return
	}
	t.Area.insert(spaced(sanitize.Text(text)))
}

// SetSize gives the text its room: the rest of its row, or the lines below the
// list.
func (t *TextEdit) SetSize(l Layout) {
	if t.Line != nil {
		t.Line.setSize(max(1, l.List.W-Gutter-labelWidth-2))
		return
	}
	t.Area.setSize(max(l.Focus.W, 4), max(l.Focus.H, 1))
}

// maxInput is the most characters of a line that asks for something: with more,
// each key would take longer than a frame.
const maxInput = 1_000

// NewInput is bubbles' text input without the keys that panic, that read the
// clipboard on their own or that are ours, with the terminal's cursor, and
// without its colours, which are white on white in a light terminal.
func NewInput(prompt string) textinput.Model {
	in := textinput.New()
	in.Prompt = prompt
	in.CharLimit = maxInput
	in.SetStyles(textinput.Styles{})
	in.SetVirtualCursor(false)
	off := key.NewBinding(key.WithDisabled())
	in.KeyMap.DeleteWordForward = off
	in.KeyMap.Paste = off
	in.KeyMap.AcceptSuggestion = off
	in.KeyMap.NextSuggestion = off
	in.KeyMap.PrevSuggestion = off
	return in
}

package widget

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
)

// TextEdit is a text that is being typed: a line in the row in focus, or an
// area of several lines below the list.
type TextEdit struct {
	Was  string           // the text as it was opened
	Line *textinput.Model // nil for an area
	Area *textarea.Model  // nil for a line
	Rows int              // lines that the area wants on the screen
}

// The lines of a text on the screen.
const (
	ItemRows  = FocusLines // of an item: those that it has already, so that nothing jumps
	ProseRows = 8          // of a text of several lines

	tab = "    " // what indents in a text is as wide as the library makes it
)

// NewTextLine opens a line of so many characters at most. The text passes the gate;
// left as it is, it changes nothing.
func NewTextLine(text string, limit int) *TextEdit {
	in := NewInput("")
	in.CharLimit = limit
	in.SetValue(sanitize.Line(text))
	in.CursorEnd()
	in.Focus()
	return &TextEdit{Was: in.Value(), Line: &in}
}

// NewTextArea opens a text of so many lines on the screen.
func NewTextArea(text string, rows int) *TextEdit {
	a := textarea.New()
	a.Prompt = ""
	a.ShowLineNumbers = false
	a.CharLimit = 0
	a.MaxHeight = 0
	a.SetStyles(textarea.Styles{}) // Its own are black on black in a light terminal.
	a.SetVirtualCursor(false)
	off := key.NewBinding(key.WithDisabled())
	a.KeyMap.Paste = off
	a.KeyMap.DeleteWordForward = off
	a.KeyMap.InsertNewline = key.NewBinding(key.WithKeys("ctrl+j", "shift+enter", "alt+enter"))
	a.SetWidth(40)
	a.SetHeight(rows)
	a.SetValue(sanitize.Text(strings.ReplaceAll(text, "\t", tab)))
	a.Focus()
	return &TextEdit{Was: a.Value(), Area: &a, Rows: rows}
}

// Changed reports whether the text is another one than was opened.
func (t *TextEdit) Changed() bool { return t.Value() != t.Was }

// Value is what has been typed.
func (t *TextEdit) Value() string {
	if t.Line != nil {
		return t.Line.Value()
	}
	return t.Area.Value()
}

// Update gives a key or a paste to the text. What is pasted passes the gate.
func (t *TextEdit) Update(msg tea.Msg) tea.Cmd {
	if paste, ok := msg.(tea.PasteMsg); ok {
		paste.Content = sanitize.Text(paste.Content)
		if t.Line != nil {
			paste.Content = strings.TrimSpace(sanitize.Line(paste.Content))
		}
		msg = paste
	}
	if t.Line != nil {
		in, cmd := t.Line.Update(msg)
		*t.Line = in
		return cmd
	}
	area, cmd := t.Area.Update(msg)
	*t.Area = area
	return cmd
}

// SetSize gives the text its room: the rest of its row, or the lines below the
// list.
func (t *TextEdit) SetSize(l Layout) {
	if t.Line != nil {
		pos := t.Line.Position()
		t.Line.SetWidth(max(1, l.List.W-Gutter-labelWidth-2))
		t.Line.SetCursor(pos)
		return
	}
	t.Area.SetWidth(max(l.Focus.W, 4))
	t.Area.SetHeight(max(l.Focus.H, 1))
}

// NewInput is bubbles' text input without the keys that panic, that read the
// clipboard on their own or that are ours, with the terminal's cursor, and
// without its colours, which are white on white in a light terminal.
func NewInput(prompt string) textinput.Model {
	in := textinput.New()
	in.Prompt = prompt
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

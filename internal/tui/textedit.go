package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// textEdit takes a text into a document and returns the part that it became, or
// -1 where that is no other one than before. It is tried with every key, so that
// what is being typed is on disk too, and made when the text is left.
type textEdit func(e *posting.Editor, text string) (part int, err error)

// typing is a text that is being typed: a field in its row, or an item or a
// text of several lines below the list.
type typing struct {
	edit  textEdit         // takes the text in
	was   string           // the text as it was opened
	line  *textinput.Model // of a field
	area  *textarea.Model  // of anything longer
	rows  int              // lines that the area wants on the screen
	hint  string
	tried bool // the draft was saved with it
}

const (
	itemRows  = focusLines // of an item: those that it has already, so that nothing jumps
	proseRows = 8          // of a text of several lines

	tab = "    " // what indents in a text is as wide as the library makes it
)

// maxPaste is the most that is pasted into a text: what is longer fits into no
// document, and the inputs of the library take seconds for it.
const maxPaste = markdown.MaxBytes

const pasteTooLong = "The paste is too long: a document has at most 64 KiB."

// typeLine opens a line in the row in focus. What is opened has passed the gate;
// left as it is, it changes nothing.
func typeLine(text, hint string, edit textEdit) *typing {
	in := newInput("")
	in.CharLimit = posting.MaxFieldRunes
	in.SetValue(sanitize.Line(text))
	in.CursorEnd()
	in.Focus()
	return &typing{edit: edit, was: in.Value(), line: &in, hint: hint}
}

// typeArea opens a text below the list.
func typeArea(text, hint string, rows int, edit textEdit) *typing {
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
	return &typing{edit: edit, was: a.Value(), area: &a, rows: rows, hint: hint}
}

// value is what has been typed.
func (t *typing) value() string {
	if t.line != nil {
		return t.line.Value()
	}
	return t.area.Value()
}

// update gives a key or a paste to the text. What is pasted passes the gate.
func (t *typing) update(msg tea.Msg) tea.Cmd {
	if paste, ok := msg.(tea.PasteMsg); ok {
		paste.Content = sanitize.Text(paste.Content)
		if t.line != nil {
			paste.Content = strings.TrimSpace(sanitize.Line(paste.Content))
		}
		msg = paste
	}
	if t.line != nil {
		in, cmd := t.line.Update(msg)
		*t.line = in
		return cmd
	}
	area, cmd := t.area.Update(msg)
	*t.area = area
	return cmd
}

// setSize gives the text its room: the rest of its row, or the lines below the
// list.
func (t *typing) setSize(l layout) {
	if t.line != nil {
		pos := t.line.Position()
		t.line.SetWidth(max(1, l.list.w-gutter-labelWidth-2))
		t.line.SetCursor(pos)
		return
	}
	t.area.SetWidth(max(l.focus.w, 4))
	t.area.SetHeight(max(l.focus.h, 1))
}

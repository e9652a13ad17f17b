package tui

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// maxPaste is the most that is pasted into a text: what is longer fits into no
// document, and the inputs of the library take seconds for it.
const maxPaste = markdown.MaxBytes

const pasteTooLong = "The paste is too long: a document has at most 64 KiB."

// textMode is the common part of lineMode and areaMode: a text that is being typed,
// and the edit that it becomes.
type textMode struct {
	b     *builder
	over  builderMode
	text  *widget.TextEdit
	edit  func(text string) session.Edit
	saved bool                  // the draft was saved with it
	again func(session.Outcome) // goes on with the next text after one was taken in; nil to end
}

func (m *textMode) page() *page { return m.over.page() }

func (m *textMode) typing() bool { return true }

func (m *textMode) arrange() widget.Layout {
	l := widget.NewLayout(m.b.w, m.b.h, max(m.text.Rows, widget.FocusLines))
	m.text.SetSize(l)
	return l
}

func (m *textMode) press(msg tea.KeyPressMsg) reply {
	k := m.b.keys
	switch {
	case key.Matches(msg, k.CopyAnywhere):
		if m.leave() {
			return copyAll(m.b)
		}
	case key.Matches(msg, k.SaveAnywhere):
		if m.leave() {
			askSave(m.b)
		}
	case key.Matches(msg, k.Enter):
		m.keep()
	case key.Matches(msg, k.Back):
		m.drop()
	default:
		return m.update(msg)
	}
	return reply{}
}

func (m *textMode) paste(msg tea.PasteMsg) reply { return m.update(msg) }

// click does nothing: the text would be lost from sight.
func (m *textMode) click(tea.Mouse) reply { return reply{} }

// update gives a key or a paste to the text, and saves the draft with it, so that
// no key is lost however the program ends. A text that is refused waits for the
// next key.
func (m *textMode) update(msg tea.Msg) reply {
	if limit := m.limit(); m.text.Len()+added(msg) > limit {
		m.b.message = fmt.Sprintf("Not taken in: here a text has at most %d characters. E opens your editor.", limit)
		return reply{}
	}
	before := m.text.Edits()
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		m.text.Press(msg)
	case tea.PasteMsg:
		m.text.Paste(msg.Content)
	}
	if m.text.Edits() != before && m.b.session.Preview(m.edit(m.text.Value())) {
		m.saved = true
	}
	return reply{}
}

// The most characters of a text that is typed: with more, each key would take
// longer than a frame.
const (
	maxLine  = 1_000
	maxItem  = 4_000
	maxProse = 16_000
)

// limit is how many characters the text may have. A longer one that was opened
// may be edited, and not grow.
func (m *textMode) limit() int {
	limit := maxItem
	switch {
	case m.text.Line != nil:
		limit = maxLine
	case m.text.Rows == widget.ProseRows:
		limit = maxProse
	}
	return max(limit, utf8.RuneCountInString(m.text.Was))
}

// added is how many characters a key or a paste adds.
func added(msg tea.Msg) int {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return utf8.RuneCountInString(msg.Text)
	case tea.PasteMsg:
		return utf8.RuneCountInString(msg.Content)
	}
	return 0
}

// leave takes in what is being typed. It is false if that is refused: then it
// says why, and the text stays open.
func (m *textMode) leave() bool {
	if !m.text.Changed() {
		m.b.setMode(m.over)
		return true
	}
	err := m.take().Err
	if errors.Is(err, posting.ErrNothing) {
		m.b.setMode(m.over)
		return true
	}
	return err == nil
}

// take makes the edit of the text and closes it, unless that is refused.
func (m *textMode) take() session.Outcome {
	mode := m.b.mode
	m.b.setMode(m.over)
	o := m.b.session.Do(m.edit(m.text.Value()))
	if m.b.show(o); !o.Done() {
		m.b.setMode(mode)
	}
	return o
}

// keep takes the text in. After a new line it opens the next one, until one is
// empty; after a text that was there it goes to the next row.
func (m *textMode) keep() {
	if strings.TrimSpace(m.text.Value()) == "" && m.text.Was == "" {
		m.b.setMode(m.over)
		return
	}
	switch o := m.take(); {
	case !o.Done():
	case m.again != nil:
		m.again(o)
	case m.text.Area == nil || m.text.Was != "":
		m.b.list().Move(+1)
		m.b.follow()
	}
}

// drop leaves the draft as it was. Redo brings the text back.
func (m *textMode) drop() {
	m.b.setMode(m.over)
	if m.saved {
		m.b.session.Save()
	}
	if !m.text.Changed() || strings.TrimSpace(m.text.Value()) == "" {
		return
	}
	before := m.b.session.Edits()
	if m.b.do(m.edit(m.text.Value())) && m.b.session.Edits() > before {
		m.b.do(session.Undo)
		m.b.message = "Dropped. ctrl+r brings it back."
	}
}

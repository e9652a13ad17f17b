package terminal

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
)

// Latin turns a letter of another alphabet into the letter of its key if the
// terminal tells it, so that commands work with any keyboard.
func Latin(msg tea.KeyPressMsg) tea.KeyPressMsg {
	known := msg.BaseCode > 0 && msg.BaseCode <= unicode.MaxASCII
	if !known || !unicode.IsLetter(msg.Code) || msg.Code <= unicode.MaxASCII {
		return msg
	}
	msg.Code = msg.BaseCode
	if msg.Text != "" {
		msg.Text = string(msg.BaseCode)
		if msg.Mod.Contains(tea.ModShift) {
			msg.Text = string(unicode.ToUpper(msg.BaseCode))
		}
	}
	return msg
}

// SplitAltEscape splits an alt+letter that is bound to nothing into esc and the
// letter: terminals and tmux glue the two together when they come fast.
func SplitAltEscape(msg tea.KeyPressMsg) (esc, letter tea.KeyPressMsg, ok bool) {
	if msg.Mod&^tea.ModShift != tea.ModAlt || !unicode.IsPrint(msg.Code) || msg.Code > unicode.MaxASCII {
		return esc, letter, false
	}
	letter = msg
	letter.Mod &^= tea.ModAlt
	letter.Text = string(msg.Code)
	if letter.Mod.Contains(tea.ModShift) {
		letter.Text = string(unicode.ToUpper(msg.Code))
	}
	return tea.KeyPressMsg{Code: tea.KeyEscape}, letter, true
}

// Visible takes the hidden characters out of the text of a key; seen is false
// if nothing is left. A joiner stays: it is typed behind a letter, which may take it.
func Visible(msg tea.KeyPressMsg) (key tea.KeyPressMsg, seen bool) {
	const letter = "ب"
	text := strings.TrimPrefix(sanitize.Line(letter+msg.Text), letter)
	seen = text != "" || msg.Text == ""
	msg.Text = text
	return msg, seen
}

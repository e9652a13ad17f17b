package terminal

import (
	"bytes"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/terminal/input"
)

// What is dumped says what came when, and nothing that a person has typed.
func TestDump(t *testing.T) {
	for _, c := range []struct {
		msg  tea.Msg
		want string
	}{
		{tea.KeyPressMsg{Code: 's', Text: "s"}, "tea.KeyPressMsg of 1 character"},
		{tea.KeyPressMsg{Code: tea.KeyEnter}, "tea.KeyPressMsg enter"},
		{tea.KeyPressMsg{Code: 'y', Mod: tea.ModCtrl}, "tea.KeyPressMsg ctrl+y"},
		{input.Typed("secret"), "input.Typed of 6 characters"},
		{tea.PasteMsg{Content: "secret\nwörds"}, "tea.PasteMsg of 12 characters"},
		{tea.WindowSizeMsg{Width: 80, Height: 24}, "tea.WindowSizeMsg 80x24"},
		{tea.MouseClickMsg{X: 3, Y: 4}, "tea.MouseClickMsg at 3,4"},
		{described{"secret"}, "terminal.described of some words"},
		{tea.FocusMsg{}, "tea.FocusMsg"},
	} {
		if got := strings.TrimSpace(typeAndAbout(c.msg)); !strings.HasPrefix(got, c.want) || strings.Contains(got, "secret") {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

type described struct{ text string }

func (d described) Describe() string { return "of some words" }

// typeAndAbout is the line of a message without its time.
func typeAndAbout(msg tea.Msg) string {
	var b bytes.Buffer
	dump(&b, time.Time{}, msg)
	_, line, _ := strings.Cut(b.String(), " ")
	return line
}

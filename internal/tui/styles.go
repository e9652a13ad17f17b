package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// styles are the looks of the program by role. Colours only underline what
// words and signs already say.
type styles struct {
	title    look // the name of what is open
	heading  look // headings in lists and in the posting
	focus    look // the item in focus
	faint    look // what is offered but left out, notes, rules
	on       look // the box of what is in the posting
	accent   look // the step that is open, keys
	warn     look // what wants attention
	plain    look
	isDark   bool
	selected look // the choice in a line of choices
}

// newStyles makes the styles for a dark or a light background. Colours are of
// the terminal's own sixteen, so that a person's theme holds here too, and
// a high-contrast one stays that.
func newStyles(isDark bool) styles {
	pick := lipgloss.LightDark(isDark)
	accent := pick(lipgloss.Color("4"), lipgloss.Color("12"))
	return styles{
		title:    newLook(lipgloss.NewStyle().Bold(true)),
		heading:  newLook(lipgloss.NewStyle().Bold(true)),
		focus:    newLook(lipgloss.NewStyle().Bold(true).Foreground(accent)),
		faint:    newLook(lipgloss.NewStyle().Faint(true)),
		on:       newLook(lipgloss.NewStyle().Foreground(pick(lipgloss.Color("2"), lipgloss.Color("10")))),
		accent:   newLook(lipgloss.NewStyle().Foreground(accent)),
		warn:     newLook(lipgloss.NewStyle().Foreground(pick(lipgloss.Color("1"), lipgloss.Color("11")))),
		plain:    newLook(lipgloss.NewStyle()),
		selected: newLook(lipgloss.NewStyle().Bold(true).Foreground(accent)),
		isDark:   isDark,
	}
}

// look is a style for text on one line. What the style writes before and behind
// a text is made once: a screen has some hundred such texts.
type look struct {
	style      lipgloss.Style
	open, shut string
}

func newLook(s lipgloss.Style) look {
	const text = "x"
	open, shut, _ := strings.Cut(s.Render(text), text)
	return look{s, open, shut}
}

// Render gives a text the look.
func (l look) Render(text string) string {
	if text == "" {
		return ""
	}
	return l.open + text + l.shut
}

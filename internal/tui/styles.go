package tui

import "charm.land/lipgloss/v2"

// styles are the looks of the program by role. Colours only underline what
// words and signs already say.
type styles struct {
	title    lipgloss.Style // the name of what is open
	heading  lipgloss.Style // headings in lists and in the posting
	focus    lipgloss.Style // the item in focus
	faint    lipgloss.Style // what is offered but left out, notes, rules
	on       lipgloss.Style // the box of what is in the posting
	accent   lipgloss.Style // the step that is open, keys
	warn     lipgloss.Style // what wants attention
	plain    lipgloss.Style
	isDark   bool
	selected lipgloss.Style // the choice in a line of choices
}

// newStyles makes the styles for a dark or a light background. Colours are of
// the terminal's own sixteen, so that a person's theme holds here too, and
// a high-contrast one stays that.
func newStyles(isDark bool) styles {
	pick := lipgloss.LightDark(isDark)
	accent := pick(lipgloss.Color("4"), lipgloss.Color("12"))
	return styles{
		title:    lipgloss.NewStyle().Bold(true),
		heading:  lipgloss.NewStyle().Bold(true),
		focus:    lipgloss.NewStyle().Bold(true).Foreground(accent),
		faint:    lipgloss.NewStyle().Faint(true),
		on:       lipgloss.NewStyle().Foreground(pick(lipgloss.Color("2"), lipgloss.Color("10"))),
		accent:   lipgloss.NewStyle().Foreground(accent),
		warn:     lipgloss.NewStyle().Foreground(pick(lipgloss.Color("1"), lipgloss.Color("11"))),
		plain:    lipgloss.NewStyle(),
		selected: lipgloss.NewStyle().Bold(true).Foreground(accent),
		isDark:   isDark,
	}
}

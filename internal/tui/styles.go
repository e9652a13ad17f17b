package tui

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// styles are the looks of the program by role. Colours only underline what
// words and signs already say.
type styles struct {
	title    look // the name of what is open
	heading  look // headings in lists and in the posting
	focus    look // the item in focus
	quiet    look // what is offered but left out, notes
	rule     look // lines between parts of the screen, which nobody reads
	on       look // the box of what is in the posting
	accent   look // the step that is open, keys
	warn     look // what wants attention
	plain    look
	selected look // the choice in a line of choices
}

// surroundings are what is known of the terminal's colours.
type surroundings struct {
	background color.Color // nil where the terminal has not told
	profile    colorprofile.Profile
}

// newStyles makes the styles for a dark or a light background; one that is not
// known is taken for dark. Colours are of the terminal's own sixteen, so that a
// person's theme holds here too, and a high-contrast one stays that. Of them
// these read well on the usual backgrounds of terminals; bright blue and plain
// green, say, do not. What is faint to the terminal does not either, so quiet
// is a grey made for the background, and where that is not known or greys are
// missing, as loud as the rest.
func newStyles(s surroundings) styles {
	pick := lipgloss.LightDark(s.background == nil || isDark(s.background))
	accent := pick(lipgloss.Color("4"), lipgloss.Color("14"))
	bold := lipgloss.NewStyle().Bold(true)
	keys := lipgloss.NewStyle().Foreground(accent)
	if s.profile == colorprofile.ASCII {
		keys = bold // Without colours too they stand out from what they do.
	}
	quiet := lipgloss.NewStyle()
	if s.background != nil && s.profile >= colorprofile.ANSI256 {
		if grey := quietGrey(s.background); grey != nil {
			quiet = quiet.Foreground(grey)
		}
	}
	return styles{
		title:    newLook(bold),
		heading:  newLook(bold),
		focus:    newLook(bold.Foreground(accent)),
		quiet:    newLook(quiet),
		rule:     newLook(lipgloss.NewStyle().Faint(true)),
		on:       newLook(bold.Foreground(pick(lipgloss.Color("4"), lipgloss.Color("10")))),
		accent:   newLook(keys),
		warn:     newLook(lipgloss.NewStyle().Foreground(pick(lipgloss.Color("1"), lipgloss.Color("11")))),
		plain:    newLook(lipgloss.NewStyle()),
		selected: newLook(bold.Foreground(accent)),
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

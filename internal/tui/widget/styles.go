package widget

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// Styles are the looks of the program by role. Colours only underline words and
// signs that say the same.
type Styles struct {
	Title    look // the name of what is open
	Heading  look // headings in lists and in the posting
	Focus    look // the item in focus
	Quiet    look // what is offered but left out, notes
	rule     look // lines between parts of the screen, which nobody reads
	on       look // the box of what is in the posting
	Accent   look // the step that is open, keys
	Warn     look // what wants attention
	Plain    look
	Selected look // the choice in a line of choices
}

// Colors describe the colours of the terminal.
type Colors struct {
	Background color.Color // nil if the terminal has not told
	Profile    colorprofile.Profile
}

// NewStyles makes the styles for a dark or a light background; one that is not
// known is taken for dark. Colours are of the terminal's own sixteen, so that a
// person's theme holds here too, and a high-contrast one stays that. Of them
// these read well on the usual backgrounds of terminals; bright blue and plain
// green, say, do not. What is faint to the terminal does not either, so quiet
// is a grey made for the background, and where that is not known or greys are
// missing, as loud as the rest.
func NewStyles(s Colors) Styles {
	pick := lipgloss.LightDark(s.Background == nil || IsDark(s.Background))
	accent := pick(lipgloss.Color("4"), lipgloss.Color("14"))
	bold := lipgloss.NewStyle().Bold(true)
	keys := lipgloss.NewStyle().Foreground(accent)
	if s.Profile == colorprofile.ASCII {
		keys = bold // Without colours too they stand out from what they do.
	}
	quiet := lipgloss.NewStyle()
	if s.Background != nil && s.Profile >= colorprofile.ANSI256 {
		if grey := QuietGrey(s.Background); grey != nil {
			quiet = quiet.Foreground(grey)
		}
	}
	return Styles{
		Title:    newLook(bold),
		Heading:  newLook(bold),
		Focus:    newLook(bold.Foreground(accent)),
		Quiet:    newLook(quiet),
		rule:     newLook(lipgloss.NewStyle().Faint(true)),
		on:       newLook(bold.Foreground(pick(lipgloss.Color("4"), lipgloss.Color("10")))),
		Accent:   newLook(keys),
		Warn:     newLook(lipgloss.NewStyle().Foreground(pick(lipgloss.Color("1"), lipgloss.Color("11")))),
		Plain:    newLook(lipgloss.NewStyle()),
		Selected: newLook(bold.Foreground(accent)),
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

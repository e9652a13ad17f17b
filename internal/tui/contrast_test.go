package tui

import (
	"fmt"
	"image/color"
	"strings"
	"testing"

	"jobdraft/internal/tui/widget"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
)

// theme is what a terminal looks like: its page, its text and the colours of
// the sixteen that are used.
type theme struct {
	name, page, text string
	colours          map[int]string
}

// themes are those of terminals as they come. Solarized is none of them: its
// own text has less contrast than is asked for here.
var themes = []theme{
	{"xterm, dark", "#000000", "#e5e5e5", map[int]string{10: "#00ff00", 11: "#ffff00", 14: "#00ffff"}},
	{"xterm, light", "#ffffff", "#000000", map[int]string{1: "#cd0000", 4: "#0000ee"}},
	{"Windows Terminal", "#0c0c0c", "#cccccc", map[int]string{10: "#16c60c", 11: "#f9f1a5", 14: "#61d6d6"}},
	{"Windows Terminal, light", "#f2f2f2", "#0c0c0c", map[int]string{1: "#c50f1f", 4: "#0037da"}},
	{"VS Code, dark", "#1e1e1e", "#cccccc", map[int]string{10: "#23d18b", 11: "#f5f543", 14: "#29b8db"}},
	{"VS Code, light", "#ffffff", "#333333", map[int]string{1: "#cd3131", 4: "#0451a5"}},
	{"GNOME, dark", "#1e1e1e", "#ffffff", map[int]string{10: "#33da7a", 11: "#e9ad0c", 14: "#33c7de"}},
	{"GNOME, light", "#ffffff", "#171421", map[int]string{1: "#c01c28", 4: "#12488b"}},
	{"Ubuntu", "#300a24", "#ffffff", map[int]string{10: "#8ae234", 11: "#fce94f", 14: "#34e2e2"}},
	{"macOS, dark", "#000000", "#f2f2f2", map[int]string{10: "#00d900", 11: "#e5e500", 14: "#00e5e5"}},
	{"macOS, light", "#ffffff", "#000000", map[int]string{1: "#990000", 4: "#0000b2"}},
	{"Linux console", "#000000", "#aaaaaa", map[int]string{10: "#55ff55", 11: "#ffff55", 14: "#55ffff"}},
}

// TestContrast looks at every character of every screen in every theme, whether
// the terminal has told its background or not; a light one that has not is
// taken for dark. 4.5 is what WCAG asks for text.
func TestContrast(t *testing.T) {
	u := newUser(t, 80, 24)
	for _, shot := range shots {
		u.pressOrPaste(shot.keys...)
		for _, page := range []color.Color{color.Black, color.White, nil} {
			u.root.restyle(widget.Colors{Background: page, Profile: colorprofile.TrueColor})
			s := pictured(t, u)
			for _, theme := range themes {
				if widget.IsDark(lipgloss.Color(theme.page)) == (page != color.White) {
					theme.read(t, shot.name, s)
				}
			}
		}
	}
}

// read fails for characters that are hard to read in a theme. The lines between
// parts of the screen nobody has to read.
func (th theme) read(t *testing.T, screen string, s still) {
	t.Helper()
	seen := map[uv.Style]bool{}
	for y, row := range s.cells {
		for _, cell := range row {
			if strings.TrimSpace(cell.Content) == "" || cell.Content == "─" || cell.Content == "│" || seen[cell.Style] {
				continue
			}
			seen[cell.Style] = true
			if why := th.hard(cell.Style); why != "" {
				t.Errorf("%s: %q on line %d of %s: %s", th.name, cell.Content, y, screen, why)
			}
		}
	}
}

// hard says why a look is hard to read, nothing where it is not.
func (th theme) hard(s uv.Style) string {
	if s.Bg != nil || s.Attrs&uv.AttrFaint != 0 {
		return "it has a background or is faint"
	}
	page, text := lipgloss.Color(th.page), lipgloss.Color(th.text)
	if n, ok := basic(s.Fg); ok {
		if th.colours[n] == "" {
			return fmt.Sprintf("nobody has looked at colour %d", n)
		}
		text = lipgloss.Color(th.colours[n])
	} else if s.Fg != nil {
		text = widget.QuietGrey(page) // The one seen was made for another page.
	}
	if got := widget.Contrast(widget.Luminance(text), widget.Luminance(page)); got < 4.5 {
		return fmt.Sprintf("the contrast is %.1f", got)
	}
	return ""
}

// In no theme state is said by colour alone: without colours and weights the
// screens still differ where the state does.
func TestStateWithoutColour(t *testing.T) {
	u := newUser(t, 80, 24)
	u.press("b", "a", "c", "k", "enter")
	before := u.screen()
	for _, change := range []string{"space", "j", "right", "i"} {
		u.press(change)
		if after := u.screen(); after == before {
			t.Errorf("%s shows in colour only:\n%s", change, after)
		} else {
			before = after
		}
	}
}

// The picture of the README reads well on light and dark pages.
func TestContrastOfPicture(t *testing.T) {
	palettes := 0
	for rest := pictureStyle; strings.Contains(rest, "svg{"); {
		_, rest, _ = strings.Cut(rest, "svg{")
		values := map[string]color.Color{}
		declared, _, _ := strings.Cut(rest, "}")
		for declaration := range strings.SplitSeq(declared, ";") {
			name, value, _ := strings.Cut(strings.TrimSpace(declaration), ":")
			values[name] = lipgloss.Color(value)
		}
		palettes++
		for _, name := range []string{"--text", "--q", "--warn", "--on", "--accent"} {
			if got := widget.Contrast(widget.Luminance(values[name]), widget.Luminance(values["--page"])); got < 4.5 {
				t.Errorf("palette %d, %s: the contrast is %.1f", palettes, name, got)
			}
		}
	}
	if palettes != 2 {
		t.Errorf("%d palettes were found", palettes)
	}
}

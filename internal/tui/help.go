package tui

import (
	"slices"
	"strings"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/tui/widget"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"
)

// helpScreen shows every key, made from the bindings themselves.
type helpScreen struct {
	*shared
	view viewport.Model
	w, h int
	here []key.Binding // of the screen that it was asked for on, which come first
}

func newHelp(s *shared, here []key.Binding) *helpScreen {
	v := viewport.New()
	v.KeyMap = s.keys.ViewportKeys()
	v.FillHeight = true
	return &helpScreen{shared: s, view: v, here: here}
}

// helpGroups are the keys by what they are for.
func (k *keyMap) helpGroups() []helpGroup {
	return []helpGroup{
		{"Anywhere", false, []key.Binding{
			k.Enter, k.Back, k.CopyAnywhere, k.SaveAnywhere, k.LeaveAnywhere, k.Suspend, k.Palette, k.Help,
		}},
		{"In a list", true, []key.Binding{
			k.Toggle, k.Add, k.AddFrom, k.Edit, k.Delete, k.MoveDown, k.MoveUp, k.MoveTo, k.Filter, k.Undo, k.Redo,
		}},
		{"Moving", false, []key.Binding{
			k.Up, k.Down, k.Top, k.Bottom, k.HalfUp, k.HalfDown, k.PageUp, k.PageDown, k.Prev, k.Next, k.Pane,
		}},
		{"The posting", true, []key.Binding{
			k.Copy, k.CopySection, k.CopyAs, k.Todo, k.Fix, k.Ignore, k.Level, k.Guide, k.Save, k.Remember, k.Company,
			k.Complete, k.Posted, k.Close, k.Editor, k.Leave,
		}},
		{"On Home", false, []key.Binding{k.HomeUp, k.HomeDown, k.HomeLeft, k.HomeRight}},
	}
}

// helpGroup is a group of keys. Those that act on the draft are in the palette.
type helpGroup struct {
	title   string
	actions bool
	keys    []key.Binding
}

// KeyGroup is a group of keys by what they are for.
type KeyGroup struct {
	Title string
	Keys  []KeyHelp
}

// KeyHelp is a key with its description.
type KeyHelp struct{ Key, Does string }

// Keys is every key of the program, for the man page.
func Keys() []KeyGroup {
	var groups []KeyGroup
	for _, g := range newKeyMap(nil).helpGroups() {
		group := KeyGroup{Title: g.title}
		for _, b := range g.keys {
			group.Keys = append(group.Keys, KeyHelp{b.Help().Key, b.Help().Desc})
		}
		groups = append(groups, group)
	}
	return groups
}

func (h *helpScreen) setSize(w, height int) {
	h.w, h.h = w, height
	h.view.SetWidth(w)
	h.view.SetHeight(max(height-1-h.top(), 0))
	h.view.SetContentLines(h.lines())
}

// top is the first line below the title, with a gap if other screens have one.
func (h *helpScreen) top() int {
	if h.h >= widget.RoomyHeight {
		return 2
	}
	return 1
}

// lines are the groups, in as many columns as have room.
func (h *helpScreen) lines() []string {
	const wanted = 46
	column := max(min(wanted, h.w-1), 0)
	var columns [2][]string
	n := 1
	if h.w >= 2*wanted {
		n = 2
	}
	const left = 3 // groups in the first column
	here := slices.DeleteFunc(slices.Clone(h.here), func(b key.Binding) bool { return b.Help() == h.keys.Help.Help() })
	groups := append([]helpGroup{{"On this screen", false, here}}, h.keys.helpGroups()...)
	for i, g := range groups {
		lines := []string{h.styles.Heading.Render(widget.Fit(" "+g.title, column))}
		for _, b := range g.keys {
			text := h.styles.Accent.Render(widget.Fit("  "+b.Help().Key, 14)) + widget.Fit(b.Help().Desc, column-14)
			lines = append(lines, text)
		}
		at := 0
		if n == 2 && i >= left {
			at = 1
		}
		columns[at] = append(append(columns[at], lines...), widget.Fit("", column))
	}
	columns[0] = append(columns[0], h.pasting(column)...)
	return beside(columns[0], columns[1], column)
}

// pasting explains the forms in which a copy pastes.
func (h *helpScreen) pasting(w int) []string {
	lines := []string{h.styles.Heading.Render(widget.Fit(" How a copy pastes", w))}
	for _, line := range [][2]string{
		{"c", "formatted in a rich box,"},
		{"", "as text in any other"},
		{"Y formatted", "where only one form can go"},
		{"", "(wl-copy, xclip), a plain box"},
		{"", "gets " + clipboard.HTML.InPlainBox()},
	} {
		lines = append(lines, h.styles.Accent.Render(widget.Fit("  "+line[0], 14))+widget.Fit(line[1], w-14))
	}
	return lines
}

// beside sets two columns side by side.
func beside(left, right []string, w int) []string {
	out := make([]string, max(len(left), len(right)))
	for i := range out {
		l, r := strings.Repeat(" ", w), ""
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		out[i] = l + r
	}
	return out
}

func (h *helpScreen) press(msg tea.KeyPressMsg) (closed bool) {
	if key.Matches(msg, h.keys.Help, h.keys.Back, h.keys.Enter, h.keys.Leave) {
		return true
	}
	h.view, _ = h.view.Update(msg)
	return false
}

func (h *helpScreen) wheel(button tea.MouseButton) {
	h.view.SetYOffset(h.view.YOffset() + widget.WheelSteps(button, widget.WheelLines))
}

// View draws the help.
func (h *helpScreen) View() string {
	f := widget.NewFrame(h.w, h.h)
	const about = "letters are commands unless text is being typed"
	f.Set(0, widget.Spread(" Keys", h.styles.Title, about, h.styles.Quiet, h.w-1))
	for i, line := range strings.Split(h.view.View(), "\n") {
		f.Set(h.top()+i, line)
	}
	f.Set(h.h-1, h.styles.KeyLine(h.w, []key.Binding{
		labelled(h.keys.Down, "up/down", "scroll"), labelled(h.keys.Back, "esc", "close"),
	}))
	return f.String()
}

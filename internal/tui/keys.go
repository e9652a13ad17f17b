package tui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"

	"jobdraft/internal/tui/widget"
)

// keyMap is every key of the program. Help is made from it, so that help is
// right.
type keyMap struct {
	widget.ScrollKeys

	Next, Prev, Pane, Enter, Back       key.Binding
	Toggle, Add, AddFrom, Edit, Delete  key.Binding
	MoveDown, MoveUp, MoveTo, Filter    key.Binding
	Undo, Redo                          key.Binding
	Copy, CopyAnywhere, CopySection     key.Binding
	CopyAs, Todo, Level, Guide          key.Binding
	Fix, Ignore                         key.Binding
	Save, SaveAnywhere, Editor          key.Binding
	Remember, Company, Complete         key.Binding
	Posted, Close                       key.Binding
	Palette                             key.Binding
	Help, Leave, LeaveAnywhere, Suspend key.Binding

	// On Home letters are text.
	HomeUp, HomeDown, HomeLeft, HomeRight key.Binding
}

// homeScroll are the keys that move on Home.
func (k *keyMap) homeScroll() widget.ScrollKeys {
	return widget.ScrollKeys{Up: k.HomeUp, Down: k.HomeDown, PageUp: k.PageUp, PageDown: k.PageDown}
}

func bind(help, desc string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(help, desc))
}

// newKeyMap is the usual keys, but for those that a person has chosen.
func newKeyMap(chosen map[string][]string) *keyMap {
	k := &keyMap{
		ScrollKeys: widget.ScrollKeys{
			Up:       bind("up, k", "up", "up", "k"),
			Down:     bind("down, j", "down", "down", "j"),
			Top:      bind("g", "to the first", "g", "home"),
			Bottom:   bind("G", "to the last", "G", "end"),
			PageUp:   bind("pgup", "a page up", "pgup"),
			PageDown: bind("pgdown", "a page down", "pgdown"),
			HalfUp:   bind("ctrl+u", "half a page up", "ctrl+u"),
			HalfDown: bind("ctrl+d", "half a page down", "ctrl+d"),
		},

		Next:    bind("right, l", "next step", "right", "l"),
		Prev:    bind("left, h", "previous step", "left", "h"),
		Pane:    bind("tab", "list, posting and back", "tab", "shift+tab"),
		Enter:   bind("enter", "next step", "enter"),
		Back:    bind("esc", "close; else back to Home", "esc"),
		Toggle:  bind("space, x", "toggle", "space", "x"),
		Add:     bind("a", "add", "a"),
		AddFrom: bind("A", "add from roles and drafts…", "A"),
		Edit:    bind("e", "edit, rename", "e"),
		Delete:  bind("d", "delete", "d"),

		MoveDown: bind("J", "move down", "J"),
		MoveUp:   bind("K", "move up", "K"),
		MoveTo:   bind("M", "move to another list…", "M"),
		Filter:   bind("/", "find in the list", "/"),
		Undo:     bind("u", "undo", "u"),
		Redo:     bind("ctrl+r", "redo", "ctrl+r"),

		Copy:         bind("c, y", "copy the posting", "c", "y"),
		CopyAnywhere: bind("ctrl+y", "copy, also while typing", "ctrl+y"),
		CopySection:  bind("C", "copy this section", "C"),
		CopyAs:       bind("Y", "copy as…", "Y"),
		Todo:         bind("n", "next to do", "n"),
		Fix:          bind("f", "fix what was found", "f"),
		Ignore:       bind("x", "in Review: ignore what was found", "x"),
		Level:        bind("L", "level…", "L"),
		Guide:        bind("i", "hiring guide", "i"),

		Save:         bind("s", "save as…", "s"),
		SaveAnywhere: bind("ctrl+s", "save as…, also while typing", "ctrl+s"),
		Editor:       bind("E", "open in your editor", "E"),
		Remember:     bind("m", "keep the field for all drafts", "m"),
		Company:      bind(":", "take in the company profile"),
		Complete:     bind(":", "add all items of a role…"),
		Posted:       bind(":", "mark as posted today"),
		Close:        bind(":", "close the posting"),

		Palette:       bind(":, ctrl+k", "actions by name", ":", "ctrl+k"),
		Help:          bind("?", "keys", "?"),
		Leave:         bind("q", "leave, saved", "q"),
		LeaveAnywhere: bind("ctrl+c", "leave, also while typing", "ctrl+c"),
		Suspend:       bind("ctrl+z", "pause; fg brings it back", "ctrl+z"),

		HomeUp:    bind("ctrl+p", "up", "up", "ctrl+p"),
		HomeDown:  bind("ctrl+n", "down", "down", "ctrl+n"),
		HomeLeft:  bind("left", "previous choice", "left"),
		HomeRight: bind("right", "next choice", "right"),
	}
	k.change(chosen)
	return k
}

// labelled is a binding with other words for its help. A key that a person has
// chosen is shown as it is.
func labelled(b key.Binding, help, desc string) key.Binding {
	first, _, _ := strings.Cut(help, "/")
	if !slices.Contains(b.Keys(), first) && !slices.Contains([]string{"up", "left"}, first) {
		help = b.Help().Key
	}
	b.SetHelp(help, desc)
	return b
}

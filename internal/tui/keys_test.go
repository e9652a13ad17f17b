package tui

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// The tables in this file say what each key does on each screen, and are the
// specification of the keys. A key that is not in the table of a screen does
// nothing there, or types itself if a text is open.

// table is what keys do, by name.
type table map[string]string

// both puts tables together; the later one wins.
func both(tables ...table) table {
	all := table{}
	for _, t := range tables {
		maps.Copy(all, t)
	}
	return all
}

// each gives several keys one effect.
func each(effect string, keys ...string) table {
	t := table{}
	for _, k := range keys {
		t[k] = effect
	}
	return t
}

var (
	anywhere = both(each("quit", "ctrl+c"), each("suspend", "ctrl+z"), each("copy", "ctrl+y"), each("menu", "ctrl+s"))
	moving   = both(each("cursor", "down", "j", "G", "end", "ctrl+d", "pgdown"),
		each("cursor", "up", "k", "g", "home", "ctrl+u", "pgup"))
	builders = both(anywhere, each("help", "?"), each("quit", "q"), each("copy", "c", "y"), each("copy section", "C"),
		each("menu", "Y", "s"), each("todo", "n"), each("fix", "f"), each("filter", "L"), each("editor", "E"),
		each("company", "m"), each("filter", ":", "ctrl+k"),
		each("undo", "u"), each("redo", "ctrl+r"))
	inSteps = both(builders, moving, each("step after", "enter", "right", "l"), each("step before", "left", "h"),
		each("home", "esc"), each("posting", "tab", "shift+tab"), each("guide", "i"), each("toggle", "space", "x"),
		each("add", "a"), each("edit", "e"), each("delete", "d"), each("move", "J", "K"), each("filter", "/"),
		each("pick", "A", "M"))
	inPosting = both(builders, each("step after", "enter", "right", "l"), each("step before", "left", "h"),
		each("list", "esc", "tab", "shift+tab"), each("guide", "i"), each("add", "a"), each("filter", "/"),
		each("pick", "A", "M"),
		each("scroll", "down", "j", "G", "end", "ctrl+d", "pgdown", "up", "k", "g", "home", "ctrl+u", "pgup"))
	text = both(anywhere, each("close", "enter", "esc"))
	// onDraft is Home with the focus on a draft.
	onDraft = both(anywhere, editing,
		each("cursor", "down", "up", "ctrl+n", "ctrl+p", "pgup", "pgdown"), each("choice", "left", "right"),
		each("start", "enter", "ctrl+j"), each("says", "esc"), each("help", "?"), each("nothing", "ctrl+s"))
	allDrafts = []string{"enter", "space", "esc", "down", "enter"} // the keys that lead there
	// picking is a list that is narrowed by typing.
	picking = both(text, editing, each("menu", "ctrl+s"), each("cursor", "up", "down", "ctrl+n", "ctrl+p"))
	// Keys that text inputs know beside letters. ctrl+c, ctrl+y, ctrl+s and ctrl+z are the program's.
	editing = each("text", "backspace", "delete", "left", "right", "home", "end", "space", "alt+b", "alt+f", "ctrl+a",
		"ctrl+b", "ctrl+d", "ctrl+e", "ctrl+f", "ctrl+h", "ctrl+k", "ctrl+u", "ctrl+w", "up", "down")
)

// screens are the states of the program: the keys that lead there, what keys
// do there, and whether letters are text.
var screens = []struct {
	name   string
	path   []string
	table  table
	isText bool
}{
	{"Home", nil, both(anywhere, editing,
		each("cursor", "down", "up", "ctrl+n", "ctrl+p", "pgup", "pgdown"), each("choice", "left", "right"),
		each("start", "enter", "ctrl+j"), each("says", "esc"), each("help", "?"), each("nothing", "ctrl+s")), true},
	{"Home, typed", []string{"b", "a", "c", "k"}, both(anywhere, editing,
		each("cursor", "down", "up", "ctrl+n", "ctrl+p", "pgup", "pgdown"), each("choice", "left", "right"),
		each("start", "enter", "ctrl+j"), each("text", "esc"), each("nothing", "ctrl+s")), true},
	{"Home, a draft", []string{"enter", "space", "esc"}, onDraft, true},
	{
		"Home, deleted",
		[]string{"enter", "space", "esc", "right", "right", "right", "right", "enter", "f1"},
		both(onDraft, each("says", "enter", "ctrl+j")), true,
	},
	{
		"Home, a new name",
		[]string{"enter", "space", "esc", "right", "right", "enter"},
		both(text, editing, each("nothing", "ctrl+s")), true,
	},
	{"all drafts", allDrafts, both(onDraft, each("close", "esc")), true},
	{
		"all drafts, typed", append(slices.Clone(allDrafts), "b", "a", "c", "k"),
		both(onDraft, each("text", "esc", "?")), true,
	},
	{"versions", []string{"enter", "space", "esc", "enter", "space", "esc", "right", "right", "right", "enter"}, both(
		anywhere, each("choice", "left", "right", "h", "l", "tab", "shift+tab"), each("close", "enter", "esc"),
		each("help", "?"), each("nothing", "ctrl+s", "ctrl+y")), false},
	{"Responsibilities", []string{"enter", "j", "j"}, inSteps, false},
	{"Skills", []string{"enter", "right", "right", "j", "j", "j"}, inSteps, false},
	{"Details", []string{"enter", "right", "right", "right", "right", "j", "j"}, inSteps, false},
	{"Review", []string{"enter", "right", "right", "right", "right", "right"}, both(builders,
		each("scroll", moved...), each("step before", "left", "h"), each("copy", "enter"), each("home", "esc"),
		each("list", "tab", "shift+tab"), each("guide", "i")), false},
	{"Review, to do", []string{"enter", "right", "right", "right", "right", "right", "tab", "j"}, both(builders, moving,
		each("step before", "left", "h"), each("todo", "enter"), each("home", "esc"), each("menu", "x"),
		each("posting", "tab", "shift+tab"), each("guide", "i")), false},
	{"guide", []string{"enter", "i", "j"}, both(builders, moving, each("close", "i", "enter", "esc"),
		each("posting", "tab", "shift+tab"), each("add", "a"), each("edit", "e"), each("delete", "d"),
		each("toggle", "space", "x"), each("move", "J", "K"), each("filter", "/"), each("pick", "A", "M")), false},
	{"posting", []string{"enter", "tab"}, inPosting, false},
	{"filter", []string{"enter", "/", "e"}, both(text, editing, each("cursor", "up", "down", "ctrl+n", "ctrl+p"),
		each("step after", "tab", "shift+tab")), true},
	{
		"filter, kept",
		[]string{"enter", "/", "e", "enter", "j"},
		both(inSteps, each("close", "esc"), each("wait", "J", "K")), false,
	},
	{"a field", []string{"enter", "right", "right", "right", "right", "j", "j", "e", "z"}, both(text, editing), true},
	{"an item", []string{"enter", "j", "e"}, both(text, editing,
		each("text", "ctrl+j", "alt+enter", "shift+enter", "ctrl+n", "ctrl+p", "ctrl+m", "ctrl+home", "ctrl+end",
			"alt+<", "alt+>", "alt+c", "alt+l", "alt+u", "ctrl+t", "pgup", "pgdown")), true},
	{"menu", []string{"enter", "s"}, both(anywhere, each("choice", "left", "right", "h", "l", "tab", "shift+tab"),
		each("close", "enter", "esc"), each("help", "?"), each("nothing", "ctrl+s")), false},
	{"palette", []string{"enter", ":", "l"}, both(text, editing, each("menu", "ctrl+s"),
		each("cursor", "up", "down", "ctrl+n", "ctrl+p")), true},
	{"items of others", []string{"enter", "A"}, both(picking, each("cursor", "tab", "shift+tab")), true},
	{"a destination", []string{"enter", "M"}, picking, true},
	{"levels", []string{"enter", "L"}, picking, true},
	{"a path", []string{"enter", "s", "enter", "f1"}, both(text, editing, each("nothing", "ctrl+s")), true},
	{"a heading", []string{"enter", "l", "g", "e"}, both(text, editing, each("text", "ctrl+j")), true},
	{"help", []string{"enter", "?"}, both(each("close", "?", "esc", "q", "enter"), each("quit", "ctrl+c"),
		each("suspend", "ctrl+z"),
		each("scroll", moved...)), false},
}

var moved = []string{"down", "j", "G", "end", "ctrl+d", "pgdown", "up", "k", "g", "home", "ctrl+u", "pgup"}

// allKeys is every key of a keyboard that a terminal reports.
func allKeys() []string {
	var keys []string
	for r := '!'; r <= '~'; r++ {
		keys = append(keys, string(r))
	}
	for r := 'a'; r <= 'z'; r++ {
		keys = append(keys, "ctrl+"+string(r))
	}
	return append(keys, slices.Sorted(maps.Keys(keyCodes))...)
}

func TestEveryKeyOnEveryScreen(t *testing.T) {
	t.Chdir(t.TempDir()) // A file that is saved goes to the current folder.
	for _, screen := range screens {
		t.Run(screen.name, func(t *testing.T) {
			var u *user
			for _, k := range append(allKeys(), "shift+tab") {
				if u == nil {
					u = newUser(t, 90, 20)
					u.press(screen.path...)
				}
				want, ok := screen.table[k]
				if !ok && screen.isText && len(k) == 1 {
					want, ok = "text", true
				}
				got := u.effect(k)
				if !ok && got != "nothing" || ok && !fits(want, got) {
					t.Errorf("%q did %q, the table has %q", k, got, want)
				}
				if got != "nothing" {
					u = nil // The next key needs the screen as it was.
				}
			}
		})
	}
}

// fits compares an effect with the table. A key that moves may have nowhere to
// go, and one that only says something changes nothing else.
func fits(want, got string) bool {
	switch want {
	case got:
		return true
	case "cursor", "scroll", "choice", "text", "list", "posting", "step before", "move":
		return got == "nothing" || want == "move" && got == "says"
	case "suspend":
		return got == "nothing" || got == "says" // The test may have a shell above it or not.
	case "todo": // It opens a field that is empty.
		return slices.Contains([]string{"says", "step after", "step before", "cursor", "add"}, got)
	case "company", "undo", "redo", "editor", "wait", "fix", "toggle", "edit", "delete", "copy section":
		return got == "says" || want == "edit" && got == "add" ||
			(want == "toggle" || want == "edit" || want == "delete") && got == "nothing"
	case "close":
		return got == "list" || got == "cursor" || got == "menu" || got == "says" || got == "text"
	case "menu":
		return got == "menu"
	case "pick":
		return got == "filter" || got == "menu" || got == "says"
	}
	return false
}

// look is what can be told apart of the program's state.
type looked struct {
	screen, content, text, source, step, message, clip string
	typing, menu, help, guide, pane, quit, filter, all bool
	index, parts                                       int
	todo                                               session.Todo
}

func (u *user) looked() looked {
	u.root.flush() // Whether it is saved already must not depend on the moment.
	l := looked{screen: "home", clip: u.clip, quit: u.quit, help: u.root.help != nil, content: u.screen()}
	h := u.root.home
	l.text, l.index, l.message = h.query.Value(), h.list.Index(), h.message
	if m, ok := h.mode.(*askMode); ok {
		l.typing, l.text = true, m.input.Value()
	}
	_, l.menu = h.mode.(*versionMode)
	l.all = h.results.all
	b := u.root.builder
	if b == nil {
		return l
	}
	l.screen, l.step, l.message, l.text = "builder", b.page().Name, b.message, b.list().FilterText()
	l.source, l.parts = b.document().Source(), len(b.document().Parts)
	_, l.menu = b.mode.(*menuMode)
	_, l.pane = b.mode.(postingMode)
	_, l.filter = b.mode.(*filterMode)
	if _, ok := b.mode.(*pickMode); ok {
		l.filter = true
	}
	l.guide, l.index, l.todo = b.page().Is(session.Guide), b.list().Index(), b.todos.last
	if t := b.text(); t != nil {
		l.typing, l.text = true, t.text.Value()
	}
	if m, ok := b.mode.(*promptMode); ok {
		l.typing, l.text = true, m.input.Value()
	}
	return l
}

// effect presses a key and says in a word what happened.
func (u *user) effect(k string) string {
	before := u.looked()
	var did string
	if b := u.root.builder; b != nil {
		d := b.document()
		u.press(k)
		did = ticks(d, b.session.Document())
	} else {
		u.press(k)
	}
	now := u.looked()
	switch {
	case !now.todo.IsSame(before.todo):
		return "todo"
	case now.quit:
		return "quit"
	case now.help && !before.help:
		return "help"
	case before.help && !now.help:
		return "close"
	case now.clip != before.clip && strings.Count(now.clip, "\n") > 20:
		return "copy"
	case now.clip != before.clip:
		return "copy section"
	case before.screen == "home" && now.screen == "builder":
		return "start"
	case before.screen == "builder" && now.screen == "home":
		return "home"
	case now.menu && !before.menu:
		return "menu"
	case now.filter && !before.filter:
		return "filter"
	case before.menu && !now.menu, before.typing && !now.typing, before.filter && !now.filter, before.guide && !now.guide,
		before.all && !now.all:
		return "close"
	case now.guide && !before.guide:
		return "guide"
	case now.typing && !before.typing && now.text == "":
		return "add"
	case now.typing && !before.typing:
		return "edit"
	case did != "":
		return did
	case now.step != before.step && now.step != "" && stepIndex(u, now.step) > stepIndex(u, before.step):
		return "step after"
	case now.step != before.step:
		return "step before"
	case now.pane != before.pane:
		return map[bool]string{true: "posting", false: "list"}[now.pane]
	case now.text != before.text:
		return "text"
	case now.index != before.index:
		return "cursor"
	case now.message != before.message && now.message != "":
		return "says"
	case now.content != before.content && before.help:
		return "scroll"
	case now.content != before.content && now.menu:
		return "choice"
	case now.content != before.content && now.pane:
		return "scroll"
	case now.content != before.content && now.screen == "home":
		return "choice"
	case now.content != before.content && (now.typing || now.filter):
		return "text"
	}
	if now.content != before.content {
		return "something"
	}
	return "nothing"
}

func stepIndex(u *user, name string) int {
	return slices.IndexFunc(u.root.builder.now.Steps, func(s session.Step) bool { return s.Name == name })
}

// ticks says how one document differs from another.
func ticks(a, b *posting.Document) string {
	switch {
	case a == b:
		return ""
	case len(b.Parts) < len(a.Parts):
		return "delete"
	case len(b.Parts) > len(a.Parts):
		return "added"
	case a.Level() != b.Level():
		return "level"
	}
	changed := 0
	for i := range a.Parts {
		if a.Parts[i].Source != b.Parts[i].Source {
			changed++
		}
	}
	if changed >= 2 && fmt.Sprint(sources(a)) == fmt.Sprint(sources(b)) {
		return "move"
	}
	return "toggle"
}

func sources(d *posting.Document) []string {
	var out []string
	for i := range d.Parts {
		out = append(out, d.Parts[i].Source)
	}
	slices.Sort(out)
	return out
}

// Help begins with the keys of the screen that it was asked for on.
func TestHelpBeginsWithTheScreen(t *testing.T) {
	u := newUser(t, 80, 15)
	u.press("?")
	u.sees("On this screen", "leave")
	u.seesNot("toggle")
	u.press("esc", "b", "enter", "?")
	u.sees("On this screen", "space", "toggle")
}

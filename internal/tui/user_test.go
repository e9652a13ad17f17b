package tui

import (
	"context"
	"embed"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/library"
	"jobdraft/internal/session"
)

// user presses keys and looks at the screen. The model is driven as a value:
// what a command would bring later is brought at once.
type user struct {
	t      *testing.T
	root   *root
	clip   string            // what was copied last
	copied clipboard.Content // the same in every form
	raw    string            // what was written to the terminal beside the screen
	quit   bool
	dir    string
}

// now is the time of every test.
var now = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

// newUser sits down before Home, in folders of its own.
func newUser(t *testing.T, w, h int) *user {
	t.Helper()
	return userIn(t, t.TempDir(), w, h)
}

// userIn sits down again before the drafts of a folder.
func userIn(t *testing.T, dir string, w, h int) *user {
	t.Helper()
	u := &user{t: t, dir: dir}
	c := u.config()
	s := newShared(c)
	s.spawn = func(do func()) { do() } // No disk of these tests hangs.
	u.root = newRoot(s)
	u.send(tea.WindowSizeMsg{Width: w, Height: h})
	u.drain(u.root.Init())
	t.Cleanup(func() {
		if f := s.file.Load(); f != nil {
			s.flush()
			f.Close()
		}
	})
	return u
}

//go:embed testdata/roles
var roleFiles embed.FS

// frozen are two roles that stay as they are, whatever is written for the
// program.
var frozen = sync.OnceValue(func() *library.Library { return library.Load(library.Places{BuiltIn: roleFiles}) })

func (u *user) config() Config {
	store, err := drafts.Open(filepath.Join(u.dir, "drafts"), filepath.Join(u.dir, "trash"), filepath.Join(u.dir, "state"))
	if err != nil {
		u.t.Fatal(err)
	}
	return Config{Now: func() time.Time { return now }, Tools: session.Tools{
		Library: frozen(), Store: store, State: filepath.Join(u.dir, "state"),
		Copy: func(_ context.Context, c clipboard.Content) clipboard.Result {
			u.clip, u.copied = c.Text, c
			return clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Both, Via: "test"}
		},
	}}
}

// send gives the program a message and brings it all that follows from it.
func (u *user) send(msg tea.Msg) {
	u.t.Helper()
	_, cmd := u.root.Update(msg)
	u.drain(cmd)
	u.root.View()
}

// drain runs commands in their order and sends what they bring.
func (u *user) drain(cmd tea.Cmd) {
	u.t.Helper()
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.QuitMsg:
		u.quit = true
		u.root.leaveFile() // As the end of the process does.
	case tea.BatchMsg:
		for _, c := range msg {
			u.drain(c)
		}
	case tea.RawMsg:
		if s, ok := msg.Msg.(string); ok {
			u.raw += s
		}
	default:
		if v := reflect.ValueOf(msg); v.Kind() == reflect.Slice && v.Type().Elem() == reflect.TypeFor[tea.Cmd]() {
			for i := range v.Len() {
				if c, ok := v.Index(i).Interface().(tea.Cmd); ok {
					u.drain(c)
				}
			}
			return
		}
		u.send(msg)
	}
}

// answer does what a screen replies, as the root does.
func (u *user) answer(r reply) {
	u.t.Helper()
	u.drain(u.root.request(r))
	u.root.View()
}

// press presses keys by name; what is no name is a letter.
func (u *user) press(keys ...string) {
	u.t.Helper()
	for _, k := range keys {
		u.send(keyPress(k))
	}
}

// choose opens a menu and takes an option of it.
func (u *user) choose(opens, option string) {
	u.t.Helper()
	const most = 20
	u.press(opens)
	for range most {
		if strings.Contains(u.screen(), "["+option+"]") {
			u.press("enter")
			return
		}
		u.press("right")
	}
	u.t.Fatalf("no %s in the menu:\n%s", option, u.screen())
}

// typeText types a text, a key a letter.
func (u *user) typeText(s string) {
	u.t.Helper()
	for _, r := range s {
		u.press(string(r))
	}
}

var keyCodes = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "space": tea.KeySpace, "backspace": tea.KeyBackspace,
	"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome,
	"end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "delete": tea.KeyDelete, "f1": tea.KeyF1,
	"insert": tea.KeyInsert,
}

// keyPress is the message of a key by the name that bindings use.
func keyPress(name string) tea.KeyPressMsg {
	var k tea.Key
	for {
		switch {
		case strings.HasPrefix(name, "ctrl+"):
			k.Mod |= tea.ModCtrl
		case strings.HasPrefix(name, "alt+"):
			k.Mod |= tea.ModAlt
		case strings.HasPrefix(name, "shift+"):
			k.Mod |= tea.ModShift
		default:
			if code, ok := keyCodes[name]; ok {
				k.Code = code
			} else {
				k.Code, _ = utf8.DecodeRuneInString(name)
			}
			if _, named := keyCodes[name]; !named && k.Mod == 0 {
				k.Text = name
			}
			if k.Code == tea.KeySpace || name == " " {
				k.Code, k.Text = tea.KeySpace, " "
			}
			return tea.KeyPressMsg(k)
		}
		name = name[strings.IndexByte(name, '+')+1:]
	}
}

// screen is what is seen, without colours.
func (u *user) screen() string { return ansi.Strip(u.root.View().Content) }

// sees fails unless every text is on the screen.
func (u *user) sees(texts ...string) {
	u.t.Helper()
	screen := u.screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			u.t.Fatalf("%q is not on the screen:\n%s", text, screen)
		}
	}
}

// seesNot fails if a text is on the screen.
func (u *user) seesNot(text string) {
	u.t.Helper()
	if screen := u.screen(); strings.Contains(screen, text) {
		u.t.Fatalf("%q is on the screen:\n%s", text, screen)
	}
}

// source is the text of the open document.
func (u *user) source() string { return u.root.builder.session.Document().Source() }

// draftFiles are the drafts on disk by name, after everything was saved.
func (u *user) draftFiles() map[string]string {
	u.t.Helper()
	u.root.flush()
	files := map[string]string{}
	paths, err := filepath.Glob(filepath.Join(u.dir, "drafts", "*.md"))
	if err != nil {
		u.t.Fatal(err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			u.t.Fatal(err)
		}
		files[strings.TrimSuffix(filepath.Base(path), ".md")] = string(data)
	}
	return files
}

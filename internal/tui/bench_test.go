package tui

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/session"
	"jobdraft/presets"
)

// many is the library of a team with so many copies of the built-in roles,
// each with its head and the first lines of its text.
func many(b *testing.B, n int) *library.Library {
	b.Helper()
	const lines = 400
	dir := b.TempDir()
	for i := range n {
		role := presets.Index[i%len(presets.Index)]
		text, err := fs.ReadFile(presets.Files, role.Path)
		if err != nil {
			b.Fatal(err)
		}
		head, body, _ := strings.Cut(string(text), "\n## ")
		body = body[:strings.LastIndex(body[:lines], "\n")+1]
		name := fmt.Sprintf("%s-%d.md", strings.TrimSuffix(path.Base(role.Path), ".md"), i)
		if err := os.WriteFile(filepath.Join(dir, name), []byte(head+"\n## "+body), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	l := library.Load(library.Places{Teams: []string{dir}})
	l.Prepare()
	return l
}

// model is the whole model at Home, without a terminal.
func model(b testing.TB, l *library.Library) *root {
	b.Helper()
	s := newShared(Config{Now: time.Now, Tools: session.Tools{Library: l}})
	s.spawn = func(do func()) { do() }
	r := newRoot(s)
	r.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	return r
}

// key is a key press with the drawing that follows.
func (r *root) key(b testing.TB, name string) {
	b.Helper()
	r.Update(keyPress(name))
	r.View()
}

func BenchmarkHome(b *testing.B) {
	for name, l := range map[string]*library.Library{"built-in": builtIn(), "10000": many(b, 10_000)} {
		r := model(b, l)
		for _, query := range []string{"b", "backe", "engineer", "x"} {
			b.Run("type/"+query+"/"+name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					for _, c := range query {
						r.key(b, string(c))
					}
					b.StopTimer()
					r.key(b, "esc")
					b.StartTimer()
				}
			})
		}
		b.Run("cursor/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.key(b, "down")
				r.key(b, "up")
			}
		})
	}
}

func BenchmarkBuilder(b *testing.B) {
	r := model(b, builtIn())
	r.key(b, "enter")
	for name, keys := range map[string][]string{
		"cursor": {"down", "up"}, "toggle": {"space", "space"}, "step": {"right", "left"}, "level": {"L", "down", "enter"},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for _, k := range keys {
					r.key(b, k)
				}
			}
		})
	}
}

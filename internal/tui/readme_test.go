package tui

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	uv "github.com/charmbracelet/ultraviolet"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/goldentest"
	"jobdraft/internal/library"
	"jobdraft/internal/session"
	"jobdraft/presets"
)

// readmePicture is the picture that the README opens with.
const readmePicture = "../../.github/jobdraft.svg"

// TestReadmePicture does the main job in the real program and compares the film
// of it with the one in the README; -update takes the film anew.
func TestReadmePicture(t *testing.T) {
	got := []byte(animated("jobdraft: a role is found, items are toggled, and the posting is copied", mainJob(t)))
	if goldentest.Updating() {
		if err := os.WriteFile(readmePicture, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(readmePicture)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) { // A difference of films is nothing to read.
		t.Error("the program looks different now; go test ./internal/tui -run TestReadmePicture -update takes the picture " +
			"anew")
	}
	const most = 200_000
	if len(got) > most {
		t.Errorf("the picture has %d bytes", len(got))
	}
}

// mainJob is the film of the main job. What is on the screen is waited for, so
// that each moment is the same every time.
func mainJob(t *testing.T) []moment {
	t.Helper()
	c := camera{emulator: newTerminal(t, pictureConfig(t), 100, 28)}
	c.until("the grey for this terminal", func(string) bool { return strings.Contains(c.Render(), "\x1b[38;2;") })
	c.take(1500, "Type a role", "About the role")
	for _, typed := range []string{"b", "ba", "bac"} {
		c.SendText(typed[len(typed)-1:])
		c.take(180, "> "+typed+" ")
	}
	c.SendText("k")
	c.take(1600, "> back", "[Intern]")
	c.SendText("\r")
	c.take(1600, "[Responsibilities", "New")
	c.down(2)
	c.SendText(" ")
	c.take(1200, "Saved · 1 change (u to undo)")
	c.down(6)
	c.SendText(" ")
	c.take(1200, "Saved · 2 changes (u to undo)")
	c.SendText("\r")
	c.take(1200, "[Qualifications")
	c.SendText("\r")
	c.take(1200, "[Skills")
	c.SendText("c")
	c.take(3500, "Copied ", "Saved ·")
	c.SendText("q")
	<-c.done
	return c.film
}

// camera films a terminal.
type camera struct {
	*emulator
	film []moment
}

// take waits for texts and films what is to be seen then.
func (c *camera) take(stays int, texts ...string) {
	c.t.Helper()
	c.until(strings.Join(texts, ", "), func(screen string) bool {
		return !slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(screen, text) })
	})
	c.film = append(c.film, moment{c.shown(), stays})
}

// down goes down some rows, and films each.
func (c *camera) down(rows int) {
	c.t.Helper()
	for range rows {
		next := c.CursorPosition().Y + 1
		c.SendKey(uv.KeyPressEvent{Code: uv.KeyDown})
		c.until("the row below", func(string) bool { return c.CursorPosition().Y == next })
		const stays = 160
		c.film = append(c.film, moment{c.shown(), stays})
	}
}

// pictureConfig is a machine with a clipboard and the roles of the program.
func pictureConfig(t *testing.T) Config {
	t.Helper()
	dir := t.TempDir()
	store, err := drafts.Open(filepath.Join(dir, "drafts"), filepath.Join(dir, "trash"), "")
	if err != nil {
		t.Fatal(err)
	}
	return Config{Now: time.Now, Tools: session.Tools{
		Library: library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index}), Store: store,
		Copy: func(context.Context, clipboard.Content) clipboard.Result {
			return clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Both}
		},
	}}
}

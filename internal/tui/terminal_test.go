package tui

import (
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// emulator is an in-memory terminal with the whole program in it.
type emulator struct {
	*vt.SafeEmulator
	t     *testing.T
	drawn *sync.Cond
	late  bool
	wrote int // bytes, of all that the program wrote
	clip  string
	done  chan struct{}
	left  Left
	err   error
}

// patience is how long a screen may be waited for; only a fault takes it.
const patience = 30 * time.Second

func newTerminal(t *testing.T, c Config, w, h int, told ...vt.Callbacks) *emulator {
	t.Helper()
	x := &emulator{
		SafeEmulator: vt.NewSafeEmulator(w, h), t: t, drawn: sync.NewCond(&sync.Mutex{}),
		done: make(chan struct{}),
	}
	for _, callbacks := range told {
		x.SetCallbacks(callbacks)
	}
	_, _ = x.Write([]byte("\x1b[20h")) // A line feed goes to the first column: there is no tty that would see to it.
	x.RegisterOscHandler(52, func(data []byte) bool {
		_, coded, _ := strings.Cut(strings.TrimPrefix(string(data), "52;"), ";")
		text, err := base64.StdEncoding.DecodeString(coded)
		if err != nil {
			t.Errorf("the terminal was sent %q", data)
		}
		x.drawn.L.Lock()
		x.clip = string(text)
		x.drawn.L.Unlock()
		return true
	})
	go x.run(c, w, h)
	t.Cleanup(func() {
		if in, ok := x.InputPipe().(io.Closer); ok {
			_ = in.Close() // Close itself races with Read.
		}
	})
	return x
}

func (x *emulator) run(c Config, w, h int) {
	c.In = x
	x.left, x.err = Run(c, tea.WithOutput(x.writer()), tea.WithWindowSize(w, h),
		tea.WithColorProfile(colorprofile.TrueColor))
	close(x.done)
	x.drawn.Broadcast()
}

// writer is the program's output; each write lets those who wait look again.
func (x *emulator) writer() io.Writer { return drawing{x} }

type drawing struct{ x *emulator }

func (d drawing) Write(p []byte) (int, error) {
	n, err := d.x.Write(p)
	d.x.drawn.L.Lock()
	d.x.wrote += n
	d.x.drawn.L.Unlock()
	d.x.drawn.Broadcast()
	return n, err
}

// until waits for what is to be seen.
func (x *emulator) until(what string, seen func(screen string) bool) {
	x.t.Helper()
	timer := time.AfterFunc(patience, func() {
		x.drawn.L.Lock()
		x.late = true
		x.drawn.L.Unlock()
		x.drawn.Broadcast()
	})
	defer timer.Stop()
	x.drawn.L.Lock()
	defer x.drawn.L.Unlock()
	for !seen(ansi.Strip(x.Render())) {
		if x.late {
			x.t.Fatalf("%s was never seen:\n%s", what, ansi.Strip(x.Render()))
		}
		x.drawn.Wait()
	}
}

// see waits for a text.
func (x *emulator) see(text string) {
	x.t.Helper()
	x.until(fmt.Sprintf("%q", text), func(screen string) bool { return strings.Contains(screen, text) })
}

// overSSH is a copy as it is made over SSH, where only the terminal can be
// asked.
func overSSH(ctx context.Context, c clipboard.Content) clipboard.Result {
	return clipboard.Copy(ctx, c, clipboard.Env{Vars: []string{"SSH_TTY=/dev/pts/0", "TERM=xterm-256color"}, OS: "linux"})
}

func TestInATerminal(t *testing.T) {
	dir := t.TempDir()
	for _, day := range []string{"first", "second"} {
		store, err := drafts.Open(filepath.Join(dir, "drafts"), filepath.Join(dir, "trash"), filepath.Join(dir, "state"))
		if err != nil {
			t.Fatal(err)
		}
		x := newTerminal(t, Config{Now: time.Now, Tools: session.Tools{Library: frozen(), Store: store, Copy: overSSH}}, 120,
			40)
		x.see("Type a role")
		if day == "second" {
			x.see("Continue")
		}
		x.SendText("back")
		x.see("> back")
		x.SendText("\r")
		x.see("[Responsibilities")
		x.SendText("c")
		x.see("as text to your terminal. If nothing pastes, s saves a file.")
		preset, _ := frozen().Find("backend-engineer")
		d, err := preset.Open("intern")
		if err != nil {
			t.Fatal(err)
		}
		x.until("the posting on the clipboard", func(string) bool { return x.clip == export.Text(d.Posting()) })
		x.SendText("q")
		<-x.done
		if x.err != nil || !strings.HasPrefix(x.left.Draft, "backend-engineer-intern") || x.IsAltScreen() {
			t.Errorf("left with %v, %v; on the alternate screen: %v", x.left, x.err, x.IsAltScreen())
		}
	}
}

// A terminal's cursor stands on the item in focus, for those who follow it.
func TestTheCursorFollowsTheFocus(t *testing.T) {
	x := newTerminal(t, Config{Now: time.Now, Tools: session.Tools{Library: frozen(), Copy: overSSH}}, 80, 24)
	x.see("Type a role")
	x.SendText("back\r")
	x.see("[Responsibilities")
	for row := 3; row < 6; row++ {
		x.until("the cursor on the box", func(string) bool {
			at := x.CursorPosition()
			return at.X == widget.Gutter+1 && at.Y == row && !x.CursorHidden()
		})
		x.SendKey(uv.KeyPressEvent{Code: uv.KeyDown})
	}
	x.SendText("q")
	<-x.done
}

package main

import (
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/ptytest"
)

var (
	soak = flag.Bool("soak", false, "kill the builder three hundred times")
	seed = flag.Uint64("seed", 0, "the seed of what is random, 0 for a new one")
)

// TestKilledWhileUndoing kills the builder while somebody edits and undoes. The
// draft is whole, and undoing everything leads to the text that it began with.
func TestKilledWhileUndoing(t *testing.T) {
	needs(t, "go")
	kills := 2
	if *soak {
		kills = 300
	}
	if *seed == 0 {
		*seed = rand.Uint64()
	}
	t.Logf("-seed %d", *seed)
	r, exe := rand.New(rand.NewPCG(*seed, 0)), build(t)
	undone := 0
	const each, most = 5, 50 // kills of one draft, and in all until an edit came before one
	for done := 0; done < kills || undone == 0 && done < most; done += each {
		home := t.TempDir()
		path := filepath.Join(home, ".local/share/jobdraft/drafts/cook.md")
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(cook), 0o600)); err != nil {
			t.Fatal(err)
		}
		for range min(each, max(kills-done, 2)) {
			killBuilder(t, r, exe, home)
			undone += undoesToTheStart(t, home)
		}
	}
	t.Logf("%d kills, %d edits undone", kills, undone)
	if undone == 0 {
		t.Error("nothing was edited")
	}
}

const cook = "# Cook\n\n## Responsibilities\n\n- [x] Cook\n- [ ] Peel\n- [x] Taste\n\n## Perks\n\n- [ ] Soup\n"

// killBuilder edits the draft and kills the builder at a random moment.
func killBuilder(t *testing.T, r *rand.Rand, exe, home string) {
	t.Helper()
	cmd := exec.Command(exe, "open", "cook")
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TERM=xterm-256color", "LC_ALL=C.UTF-8"}
	x := ptytest.Start(t, cmd)
	x.See("[Responsibilities")
	keys := []string{" ", " ", "j", "k", "u", "u", "\x12", "J", "K", "l", "h", "aWash up\r\x1b", "aHalf of a li", "d"}
	for range 1 + r.IntN(40) {
		key := keys[r.IntN(len(keys))]
		x.Type(key)
		if strings.HasPrefix(key, "a") {
			x.Type("\x1b[A") // A line that is open takes it for itself.
		}
	}
	const late = 900 // milliseconds: behind the first save
	killed := make(chan struct{})
	time.AfterFunc(time.Duration(r.IntN(late))*time.Millisecond, func() {
		x.Signal(syscall.SIGKILL)
		close(killed)
	})
	<-killed
	x.Wait()
	x.Close()
}

// undoesToTheStart fails unless the draft is whole and its history leads back to
// the first text. It returns the number of edits.
func undoesToTheStart(t *testing.T, home string) (edits int) {
	t.Helper()
	data := filepath.Join(home, ".local/share/jobdraft")
	s, err := drafts.Open(filepath.Join(data, "drafts"), filepath.Join(data, "trash"),
		filepath.Join(home, ".local/state/jobdraft"))
	if err != nil {
		t.Fatal(err)
	}
	text, err := s.Read("cook")
	if err != nil {
		t.Fatal(err)
	}
	d, err := markdown.Read(string(text))
	if err != nil {
		t.Fatalf("the draft is not whole: %v\n%s", err, text)
	}
	h := s.OpenDraft("cook", text)
	defer h.Close()
	history, err := h.History()
	e := posting.NewEditor(d, markdown.Read)
	e.Resume(history)
	for ; e.Edits() > 0; edits++ {
		if _, ok := e.Undo(); !ok {
			t.Fatal("an edit cannot be undone")
		}
	}
	if got := e.Document().Source(); err != nil || got != cook {
		t.Fatalf("undoing everything gives (%v)\n%s", err, got)
	}
	return edits
}

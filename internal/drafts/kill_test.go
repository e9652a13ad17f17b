package drafts

import (
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A program that is killed at any moment has lost nothing that it called
// saved, and leaves nothing to be seen.
func TestKilled(t *testing.T) {
	kills, each, saves := 25, 6, 0
	if *soak {
		kills, each = 1_500, 22
	}
	r, dir := random(t), t.TempDir()
	for i := range kills {
		title := "always the same"
		if i%3 == 0 {
			title = fmt.Sprintf("new %d", i)
		}
		saves += killed(t, r, dir, title, r.IntN(each))
		if t.Failed() {
			t.Fatalf("at kill %d", i+1)
		}
	}
	t.Logf("%d kills, %d acknowledged saves: none lost, none corrupted, nothing left behind", kills, saves)
	if *soak && saves < 15_000 {
		t.Errorf("only %d saves", saves)
	}
}

// started is a child that runs, and what it writes.
func started(t *testing.T, name string, args ...string) (*exec.Cmd, io.Reader) {
	t.Helper()
	cmd := child(t, name, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, out
}

// killed kills a child after so many saves, and returns how many it has
// acknowledged.
func killed(t *testing.T, r *rand.Rand, dir, title string, enough int) (saves int) {
	t.Helper()
	cmd, out := started(t, "save", dir, title)
	last := 0
	acknowledged(out, func(n int) {
		last = n
		if saves++; saves == enough+1 { // The moment is random, also within a save.
			time.AfterFunc(time.Duration(r.IntN(2_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		}
	})
	_ = cmd.Wait() // It was killed.
	holds(t, dir, title, last)
	return saves
}

// holds fails unless a draft is there whole, in the version of a number or a
// later one, and nothing else is to be seen.
func holds(t *testing.T, dir, title string, number int) {
	t.Helper()
	text, err := below(dir).Read(Slug(title))
	if err != nil {
		t.Error(err)
	}
	if n, err := numberOf(string(text)); err != nil || n < number {
		t.Errorf("%s has version %d (%v), and %d was saved", title, n, err, number)
	}
	tidy(t, dir)
}

// tidy fails if a text is not whole, or something else can be seen beside.
func tidy(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		switch name := e.Name(); {
		case err != nil || e.IsDir() || strings.HasPrefix(name, ".") || filepath.Ext(name) == ".lock":
			return err
		case filepath.Ext(name) != extension:
			t.Errorf("%s was left behind", path)
		}
		text, err := os.ReadFile(path)
		if err == nil {
			_, err = numberOf(string(text))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

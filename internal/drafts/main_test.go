package drafts

import (
	"bufio"
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

var (
	soak = flag.Bool("soak", false, "kill, and edit by two programs, as often as the figures say")
	seed = flag.Uint64("seed", 0, "the seed of what is random, 0 for a new one")
)

// children are what the test binary does instead of testing, where it is
// called as a child.
var children = map[string]func(args []string){"save": saveOn, "edit": editInTurns, "undo": undoOn}

const childVariable = "JOBDRAFT_TEST_CHILD"

func TestMain(m *testing.M) {
	if child, ok := children[os.Getenv(childVariable)]; ok {
		child(os.Args[1:])
		return
	}
	os.Exit(m.Run())
}

// child is another process that does what a program does.
func child(t *testing.T, name string, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, args...)
	cmd.Env = append(os.Environ(), childVariable+"="+name)
	cmd.Stderr = os.Stderr
	return cmd
}

// random is a source of what is random; its seed is said.
func random(t *testing.T) *rand.Rand {
	t.Helper()
	n := *seed
	if n == 0 {
		n = rand.Uint64()
	}
	t.Logf("-seed %d", n)
	return rand.New(rand.NewPCG(n, n))
}

// below is the store of a folder with all that belongs to it.
func below(dir string) *Store {
	s, err := Open(filepath.Join(dir, "drafts"), filepath.Join(dir, "trash"), filepath.Join(dir, "state"))
	if err != nil {
		panic(err)
	}
	return s
}

// session saves as the program does: by a saver, from a goroutine of its own.
type session struct {
	*Handle
	saver *Saver
}

func newSession(h *Handle, title string) session {
	write := func(text []byte) error {
		_, err := h.Save(title, text)
		return err
	}
	return session{h, NewSaver(write, func(Status) {})}
}

// save returns when the text is on disk.
func (s session) save(text string) {
	s.saver.Set([]byte(text))
	if err := s.saver.Flush(context.Background()); err != nil {
		panic(err)
	}
}

func (s session) close() {
	s.saver.Close()
	s.Close()
}

// numbered is a text with a number and a checksum, of any length up to that of
// a large draft.
func numbered(n int) string {
	const longest = 20_000
	body := fmt.Sprintf("%d\n%s", n, strings.Repeat("word ", rand.IntN(longest/5)))
	return fmt.Sprintf("%x\n%s", sha256.Sum256([]byte(body)), body)
}

// numberOf is the number of a text that is whole.
func numberOf(text string) (int, error) {
	sum, body, _ := strings.Cut(text, "\n")
	if fmt.Sprintf("%x", sha256.Sum256([]byte(body))) != sum {
		return 0, fmt.Errorf("%d bytes that are no whole version", len(text))
	}
	number, _, _ := strings.Cut(body, "\n")
	return strconv.Atoi(number)
}

// saveOn is a child that saves a draft again and again, and says the number of
// each version when it was saved: DIR TITLE.
func saveOn(args []string) {
	store, title := below(args[0]), args[1]
	name := Slug(title)
	h, n := store.NewDraft(), 0
	if text, err := store.Read(name); err == nil {
		h = store.OpenDraft(name, text)
		if n, err = numberOf(string(text)); err != nil {
			panic(err)
		}
	}
	s := newSession(h, title)
	for {
		n++
		s.save(numbered(n))
		fmt.Println(n)
	}
}

// acknowledged are the numbers that a child says.
func acknowledged(r io.Reader, got func(n int)) {
	for lines := bufio.NewScanner(r); lines.Scan(); {
		if n, err := strconv.Atoi(lines.Text()); err == nil {
			got(n)
		}
	}
}

//go:build !windows

package input

import (
	"io"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

// sink takes the events of a reader.
type sink struct {
	mu   sync.Mutex
	told []string
}

func (s *sink) take(event uv.Event) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.told = append(s.told, tell(event))
}

func (s *sink) all() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(s.told, " ")
}

func bare(do func()) { go do() }

// begin has Bubble Tea begin to read.
func begin(t *testing.T, r *Reader) {
	t.Helper()
	if n, err := r.Input().Read(make([]byte, 10)); n != 0 || err != io.EOF {
		t.Errorf("Bubble Tea reads %d bytes (%v)", n, err)
	}
}

// What is incomplete is told of when the time has passed, and not before.
func TestReaderWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		from, to := io.Pipe()
		var s sink
		gone := false
		r := NewReader(from, s.take, func() { gone = true }, bare)
		begin(t, r)
		for _, step := range []struct {
			write string
			after time.Duration
			want  string
		}{
			{"\x1b", escWait - 1, ""},
			{"", 1, "esc"},
			{pasteStart + "a", pasteWait - 1, "esc"},
			{"b", pasteWait - 1, "esc"},
			{"", 1, `esc paste "ab"`},
			{"\x03", 0, `esc paste "ab" ctrl+c`},
		} {
			if step.write != "" {
				_, _ = io.WriteString(to, step.write)
			}
			time.Sleep(step.after)
			synctest.Wait()
			if got := s.all(); got != step.want {
				t.Errorf("%v after %q the events are %s, not %s", step.after, step.write, got, step.want)
			}
		}
		_ = to.Close()
		synctest.Wait()
		if !gone {
			t.Error("nobody is told that the terminal is gone")
		}
		r.Close()
	})
}

// A reader that is stopped reads nothing, even if nobody takes its events, and
// loses nothing that it has read.
func TestReaderStops(t *testing.T) {
	from, to, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	taken := make(chan string)
	r := NewReader(from, func(event uv.Event) { taken <- ""; taken <- tell(event) }, func() { t.Error("gone") }, bare)
	begin(t, r)
	write := func(text string) { _, _ = io.WriteString(to, text) }
	write("a")
	<-taken // The event is there, and nobody takes it.
	write("b")
	r.Stop()
	write("x")
	buf := make([]byte, 10)
	n, _ := from.Read(buf)
	told := <-taken
	begin(t, r)
	write("q")
	for !strings.HasSuffix(told, "q") {
		<-taken
		told += <-taken
	}
	r.Close()
	if other := string(buf[:n]); told != "abq" && told != "aq" ||
		strings.Contains(told, "b") == strings.Contains(other, "b") || !strings.HasSuffix(other, "x") {
		t.Errorf("the events are %q, another program has read %q", told, other)
	}
}

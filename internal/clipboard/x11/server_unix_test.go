//go:build unix

package x11

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// server starts an X server and makes it that of this process.
func server(t *testing.T) {
	t.Helper()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{write}
	err = cmd.Start()
	write.Close()
	if err != nil {
		t.Skip("SKIPPED: there is no Xvfb:", err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		t.Skip("SKIPPED: Xvfb does not start:", err)
	}
	t.Setenv("DISPLAY", ":"+strings.TrimSpace(number))
}

func own(t *testing.T, text, html string) (ended <-chan struct{}) {
	t.Helper()
	s, err := Own(text, html)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.Serve()
	}()
	return done
}

// A client pastes every value of an owner whole, also in pieces, until another
// owner takes the selection.
func TestOwnAndPaste(t *testing.T) {
	server(t)
	long := strings.Repeat("0123456789abcdef", 1<<20)
	first := own(t, long, "<p>Zoë</p>")
	x, err := Connect()
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	pastes := func(target, want string) {
		t.Helper()
		if got, err := x.Paste(target); err != nil || got != want {
			t.Errorf("%s: %d bytes %.20q, %v", target, len(got), got, err)
		}
	}
	pastes(Text, long)
	pastes(HTML, "<p>Zoë</p>")
	own(t, "Zoë", "")
	<-first
	pastes("STRING", "Zo\xeb")
	if got, err := x.Paste(HTML); err == nil {
		t.Errorf("no HTML is offered, and yet %q is pasted", got)
	}
}

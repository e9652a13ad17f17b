package terminal

import (
	"context"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"

	"jobdraft/internal/sanitize"
)

// pieces is what a terminal sends, a piece a read, by way of the keyboard.
type pieces struct {
	keyboard
	left []string
}

// Read reads one piece.
func (p *pieces) Read(to []byte) (int, error) {
	if len(p.left) == 0 {
		return 0, io.EOF
	}
	const held = 3 // bytes of a character that may still be held
	n := copy(to[:len(to)-held], p.left[0])
	if p.left[0] = p.left[0][n:]; p.left[0] == "" {
		p.left = p.left[1:]
	}
	return p.clean(to, n), nil
}

// events are what the library makes of what a terminal sends.
func events(t *testing.T, sent ...string) []uv.Event {
	t.Helper()
	c := make(chan uv.Event)
	go func() {
		defer close(c)
		if err := uv.NewTerminalReader(&pieces{left: sent}, "xterm-256color").StreamEvents(context.Background(), c); err != nil {
			t.Error(err)
		}
	}()
	var all []uv.Event
	for e := range c {
		all = append(all, e)
	}
	return all
}

// pasted is the one paste of some events; nothing of it came as a key.
func pasted(t *testing.T, where string, all []uv.Event) string {
	t.Helper()
	text, n := "", 0
	for _, e := range all {
		switch e := e.(type) {
		case uv.PasteEvent:
			text, n = e.Content, n+1
		case uv.KeyPressEvent:
			t.Fatalf("%s: a part of the paste is the key %q", where, e.String())
		}
	}
	if n != 1 {
		t.Fatalf("%s: there are %d pastes", where, n)
	}
	return text
}

const pasteBegins, pasteEnds = "\x1b[200~", "\x1b[201~"

// A paste is the same wherever it is split, with control characters in it too.
func TestSplitPaste(t *testing.T) {
	const text = "é 漢 👩\a\x00\x7f\u009b2J \u202eab\r\nc\td"
	sent := pasteBegins + text + pasteEnds
	want := sanitize.Text(text)
	for i := 1; i < len(sent); i++ {
		if got := sanitize.Text(pasted(t, sent[:i], events(t, sent[:i], sent[i:]))); got != want {
			t.Errorf("split behind %q it is %q, not %q", sent[:i], got, want)
		}
	}
	random := rand.New(rand.NewPCG(1, 1))
	long := strings.Repeat(text+" ", 1<<20/len(text))
	sent = pasteBegins + long + pasteEnds
	var split []string
	for sent != "" {
		n := min(1+random.IntN(9000), len(sent))
		split, sent = append(split, sent[:n]), sent[n:]
	}
	if got := sanitize.Text(pasted(t, "a megabyte", events(t, split...))); got != sanitize.Text(long) {
		t.Errorf("of a megabyte there are %d bytes, not %d", len(got), len(sanitize.Text(long)))
	}
}

// What ends a paste in the midst of it ends it: what follows are keys.
func TestPasteEndInside(t *testing.T) {
	all := events(t, pasteBegins+"ab"+pasteEnds+"q"+pasteEnds)
	var keys strings.Builder
	for _, e := range all {
		if k, ok := e.(uv.KeyPressEvent); ok {
			keys.WriteString(k.Text)
		}
	}
	if keys.String() != "q" {
		t.Errorf("behind the end of the paste the keys are %q", keys.String())
	}
}

// No bytes crash the decoder, however they come.
func TestRandomBytes(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	signs := []byte("\x1b\x9b\x9dM[]<>;?0123456789uyRtm~_P\\\xc2\x9b\xe2\x80")
	for range 1_500 {
		sent := make([]string, 1+random.IntN(3))
		for i := range sent {
			p := make([]byte, 1+random.IntN(12))
			for k := range p {
				p[k] = signs[random.IntN(len(signs))]
			}
			sent[i] = string(p)
		}
		events(t, sent...)
	}
	events(t, "\x9bM52[")
	events(t, "\x9b", "M52[")
}

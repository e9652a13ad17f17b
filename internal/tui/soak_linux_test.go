package tui

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"

	"jobdraft/internal/attacktest"
)

var (
	soakBytes = flag.Int("soak-bytes", 60_000, "how many random bytes to send to the whole program, and in how many "+
		"sequences; 10 million with -soak")
	soakSeed = flag.Uint64("soak-seed", 0, "the seed of what is sent; 0 for one of the clock")
)

// noise makes what is sent to a terminal program by nobody in particular.
type noise struct{ *rand.Rand }

// bytes are random, most of them such as begin or end something.
func (n noise) bytes(length int) string {
	const telling = "\x1b\x1b\x1b[[]P_^XO;:?<>0123456789mMuRtcnyIHq~$\a\\\x9b\x9d\x90\x9c\x00\r\n\t\x7f\xc3\xe2\x80\xf0 ab"
	p := make([]byte, length)
	for i := range p {
		if p[i] = telling[n.IntN(len(telling))]; n.IntN(4) == 0 {
			p[i] = byte(n.Uint32())
		}
	}
	return string(p)
}

// sequence is a key, an answer, a paste or an attack, as terminals send them or
// never would.
func (n noise) sequence() string {
	switch n.IntN(12) {
	case 0:
		return "\x1b[" + strings.Repeat(fmt.Sprint(n.IntN(300), ";"), n.IntN(40)) + string(rune('@'+n.IntN(63)))
	case 1:
		return "\x1b" + string("]P_^X"[n.IntN(5)]) + n.bytes(n.IntN(60)) + [...]string{"\a", "\x1b\\", "", "\x18"}[n.IntN(4)]
	case 2:
		return "\x1b[200~" + n.bytes(n.IntN(200)) + [...]string{"\x1b[201~", "\x1b[201~", "\x1b[201~", ""}[n.IntN(4)]
	case 3:
		return "\x1b[200~" + attacktest.Attacks[n.IntN(len(attacktest.Attacks))].In + "\x1b[201~"
	case 4:
		return attacktest.Attacks[n.IntN(len(attacktest.Attacks))].In
	case 5:
		return fmt.Sprintf("\x1b[<%d;%d;%d%c", n.IntN(130), n.IntN(400), n.IntN(100), "mM"[n.IntN(2)])
	case 6:
		return fmt.Sprintf("\x1b[%d;%d%c", n.IntN(60000), n.IntN(300), "u~ABCDFHPQRSZ"[n.IntN(13)])
	case 7:
		return fmt.Sprintf("\x1b]11;rgb:%x/%x/%x\x1b\\", n.IntN(1<<16), n.IntN(1<<16), n.IntN(1<<16))
	case 8:
		return fmt.Sprintf("\x1b[?%d;%d$y", n.IntN(3000), n.IntN(6))
	case 9:
		return "You will cook.\rYou will clean " + n.bytes(n.IntN(20)) + ".\r"
	case 10:
		return [...]string{"\x1b[I", "\x1b[O", "\x1bOA", "\x1b[M !!", "\x1b[[A", "\x1b\x13", "\x1b\x1b"}[n.IntN(7)]
	}
	return [...]string{
		"\r", "\r", "j", "j", "k", " ", " ", "a", "e", "d", "l", "h", "u", "L", "n", "/", "?", "\t", "\x1b",
		"Kitchen work",
	}[n.IntN(20)]
}

// TestNoise sends noise to the whole program as it is used: in a terminal, by
// way of its input, its decoder, its event loop and its screens. It ends in order
// and restores the terminal, by itself or when the window is closed, and a word
// that was typed before is on disk.
func TestNoise(t *testing.T) {
	seed, sent := *soakSeed, *soakBytes
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	if *soak {
		sent = 10_000_000
	}
	t.Logf("go test ./internal/tui -run TestNoise -soak-seed %d", seed)
	n := noise{rand.New(rand.NewPCG(seed, 0))}
	for _, kind := range []struct {
		name string
		next func() string
	}{
		{"bytes", func() string { return n.bytes(1 + n.IntN(500)) }},
		{"sequences", n.sequence},
	} {
		t.Run(kind.name, func(t *testing.T) {
			for left := sent; left > 0 && !t.Failed(); {
				left -= oneRun(t, n, min(left, 20_000), kind.next)
			}
		})
	}
}

// stay takes out of the noise most of what leaves the program, and what a
// terminal makes signals of as soon as the program has left: it then drops what
// the program has written and nobody has read yet.
var stay = strings.NewReplacer("q", "w", "\x03", "\x04", "\x1a", "\x19", "\x1c", "\x1d")

// oneRun sends so many bytes to one run of the program, which may end by itself,
// and returns how many it took.
func oneRun(t *testing.T, n noise, most int, next func() string) (sent int) {
	t.Helper()
	x, draft := builderInTerminal(t, soundHome)
	x.Until("the word on disk", func() bool { return strings.Contains(draft(), "Word one") })
	pending := ""
	for sent < most && x.Running() {
		for len(pending) < 3000 {
			pending += stay.Replace(next())
		}
		cut := 1 + n.IntN(min(len(pending), 2000))
		if !x.Send(pending[:cut]) {
			break
		}
		sent, pending = sent+cut, pending[cut:]
	}
	x.Signal(syscall.SIGTERM)
	if code := x.Wait(); code != 0 {
		t.Errorf("after %d bytes it ended with %d:\n%.3000q", sent, code, tail(x.Wrote()))
	}
	if left := x.Left(); left != "" {
		t.Errorf("after %d bytes the terminal is left with %s:\n%.3000q", sent, left, tail(x.Wrote()))
	}
	return max(sent, 1)
}

func tail(s string) string { return s[max(0, len(s)-3000):] }

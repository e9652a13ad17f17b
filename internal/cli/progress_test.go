package cli

import (
	"strings"
	"testing"
	"time"
)

// How far a command is, is said only once it takes long, and only of many
// files; nothing of it stays.
func TestProgress(t *testing.T) {
	var out strings.Builder
	var since time.Duration
	p := &progress{out: &out, since: func() time.Duration { return since }}
	p.step(1, 9)
	if p.clear(); out.Len() > 0 {
		t.Errorf("at once it says %q", out.String())
	}
	since = slow
	p.step(1, 1)
	p.step(2, 9)
	p.step(3, 9)
	p.clear()
	p.clear()
	if want := "\r2 of 9 ...\x1b[K\r3 of 9 ...\x1b[K\r\x1b[K"; out.String() != want {
		t.Errorf("it says %q, want %q", out.String(), want)
	}
	silent := &progress{since: func() time.Duration { return slow }}
	silent.step(2, 9) // Nobody watches: this must not write.
	silent.clear()
}

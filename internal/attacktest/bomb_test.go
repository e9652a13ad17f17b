package attacktest_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/export"
	"jobdraft/internal/importer"
	"jobdraft/internal/markdown"
)

// mostAllocated is what reading a bomb and making every form of it may take
// from memory, in bytes, what is given back meanwhile counted too.
const mostAllocated = 200 << 20

// hang is how long a bomb may take before it is taken for one that never ends.
const hang = 30 * time.Second

// Each bomb up to the cap is read or refused in one sentence, by each reader,
// with bounded memory. How long the slowest took is in the log.
func TestBombs(t *testing.T) {
	bombs := attacktest.Bombs()
	const least = 50
	if len(bombs) < least {
		t.Errorf("there are %d bombs only", len(bombs))
	}
	for _, b := range bombs {
		if len(b.Data) > 64<<10 && !strings.HasPrefix(b.Name, "docx ") {
			t.Errorf("%s has %d bytes: it is refused before it is read", b.Name, len(b.Data))
		}
		for reader, do := range map[string]func([]byte) error{"markdown": asDocument, "importer": asPosting} {
			cost(t, reader+" reading "+b.Name, func() error { return do(b.Data) })
		}
	}
}

func asDocument(data []byte) error {
	d, err := markdown.Read(string(data))
	if err == nil {
		export.HTML(d)
		export.Text(d.Posting())
	}
	return err
}

func asPosting(data []byte) error {
	r, err := importer.Read(data)
	if err == nil {
		export.Text(r.Document.Posting())
	}
	return err
}

// cost runs something and holds what it takes against the bounds.
func cost(t *testing.T, what string, do func() error) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start, done := time.Now(), make(chan error, 1)
	go func() { done <- do() }()
	select {
	case err := <-done:
		if err != nil && strings.ContainsAny(err.Error(), "\n\x00") {
			t.Errorf("%s: %q is no sentence", what, err)
		}
	case <-time.After(hang):
		t.Fatalf("%s does not end", what)
	}
	runtime.ReadMemStats(&after)
	took, used := time.Since(start), after.TotalAlloc-before.TotalAlloc
	if used > mostAllocated {
		t.Errorf("%s takes %d MB", what, used>>20)
	}
	if took > time.Second/4 || used > mostAllocated/4 {
		t.Logf("%s: %v, %d MB", what, took.Round(time.Millisecond), used>>20)
	}
}

package posting_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// A difference leads from one text to the other and back, splits no character,
// and fits no third text.
func TestDelta(t *testing.T) {
	text := rapid.StringOf(rapid.SampledFrom([]rune("aäb€\n")))
	rapid.Check(t, func(t *rapid.T) {
		before, after := text.Draw(t, "before"), text.Draw(t, "after")
		d := posting.NewDelta("edit", before, after)
		if got, ok := d.Apply(before); !ok || got != after {
			t.Fatalf("%+v makes %q of %q, want %q", d, got, before, after)
		}
		if got, ok := d.Revert(after); !ok || got != before {
			t.Fatalf("%+v makes %q of %q again, want %q", d, got, after, before)
		}
		if strings.ToValidUTF8(d.Old+d.New, "?") != d.Old+d.New {
			t.Fatalf("%+v splits a character", d)
		}
		if _, ok := d.Apply(before + "x"); ok {
			t.Fatalf("%+v fits another text", d)
		}
	})
}

// Whatever is done, undoing everything gives the oldest text and redoing
// everything the newest, byte for byte (law 6).
func TestUndoEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, err := markdown.Read("# Cook\n\n## Tasks\n\n- [x] a\n- [ ] b\n\ntext\n")
		if err != nil {
			t.Fatal(err)
		}
		e := posting.NewEditor(d, markdown.Read)
		for range rapid.IntRange(0, 30).Draw(t, "edits") {
			draw(t, e)
		}
		all(e.Redo)
		newest := e.Document().Source()
		all(e.Undo)
		if got := e.Document().Source(); e.Edits() > 0 || got != d.Source() {
			t.Fatalf("undoing everything gives\n%s", got)
		}
		all(e.Redo)
		if got := e.Document().Source(); got != newest {
			t.Fatalf("redoing everything gives\n%s\nwant\n%s", got, newest)
		}
	})
}

// all goes back or on as far as it can.
func all(step func() (string, bool)) {
	for ok := true; ok; {
		_, ok = step()
	}
}

// draw makes an edit, or goes back or on.
func draw(t *rapid.T, e *posting.Editor) {
	part := rapid.IntRange(1, len(e.Document().Parts)-1).Draw(t, "part")
	words := rapid.StringOf(rapid.SampledFrom([]rune("aé -\n"))).Draw(t, "words")
	switch rapid.IntRange(0, 7).Draw(t, "what") {
	case 0:
		_ = e.Toggle(part) // A refusal changes nothing.
	case 1:
		_, _ = e.Add(part, words)
	case 2:
		_ = e.SetField("pay", words)
	case 3:
		_ = e.SetTitle(words)
	case 4:
		_, _ = e.AddProse(posting.Perks, words)
	case 5:
		e.Undo()
	case 6:
		e.Redo()
	case 7:
		if e.Document().Parts[part].Kind == posting.Item {
			_ = e.Delete(part)
		}
	}
}

// A history keeps the last edits, bounded in number and in bytes, and the newest
// whatever its size.
func TestHistoryIsBounded(t *testing.T) {
	e := editorOf(t, "- [x] a\n")
	for range posting.MaxEdits + 50 {
		if err := e.Toggle(0); err != nil {
			t.Fatal(err)
		}
	}
	if e.Edits() != posting.MaxEdits {
		t.Errorf("%d edits are kept", e.Edits())
	}
	var h posting.History
	text := ""
	for i := range 20 {
		next := fmt.Sprint(i) + strings.Repeat(fmt.Sprint(i%10), 60<<10)
		d := posting.NewDelta("all of it", text, next)
		h, text = h.With(&d), next
	}
	bytes := 0
	for _, d := range h.Edits {
		bytes += len(d.Old) + len(d.New)
	}
	if bytes > posting.MaxHistoryBytes || len(h.Edits) < 3 {
		t.Errorf("%d bytes of %d edits are kept", bytes, len(h.Edits))
	}
	huge := posting.NewDelta("huge", text, strings.Repeat("x", posting.MaxHistoryBytes+1))
	if h = h.With(&huge); len(h.Edits) != 1 {
		t.Errorf("of a huge edit %d are kept", len(h.Edits))
	}
}

// A history holds what edits change and not the texts around it.
func TestHistoryHoldsNoTexts(t *testing.T) {
	const size, most = 56 << 10, 4 << 20
	e := editorOf(t, "- [x] a\n\n"+strings.Repeat("words ", size/len("words ")))
	before := heap()
	for range posting.MaxEdits {
		if err := e.Toggle(0); err != nil {
			t.Fatal(err)
		}
	}
	if grown := heap() - before; grown > most {
		t.Errorf("%d edits of %d bytes hold %d bytes", e.Edits(), size, grown)
	}
	runtime.KeepAlive(e)
}

// heap is the number of bytes in use.
func heap() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

// A text is found in its history, at the place that is nearest to where the
// history stood.
func TestHistoryAt(t *testing.T) {
	var h posting.History
	texts := []string{"a", "b", "a", "c"}
	for i := range texts[1:] {
		d := posting.NewDelta("edit", texts[i], texts[i+1])
		h = h.With(&d)
	}
	for _, c := range []struct {
		done int
		text string
		want int
	}{{3, "c", 3}, {3, "a", 2}, {0, "a", 0}, {1, "b", 1}, {0, "c", 3}} {
		h.Done = c.done
		if got, ok := h.At("a", c.text); !ok || got.Done != c.want {
			t.Errorf("%q is found at %d, %v, want %d", c.text, got.Done, ok, c.want)
		}
	}
	if _, ok := h.At("a", "x"); ok {
		t.Error("a text that was never there is found")
	}
	if _, ok := h.At("other", "a"); ok {
		t.Error("a text is found in the history of another")
	}
}

// A history that does not lead to the document, or to no document, is given up.
func TestUndoOfAWrongHistory(t *testing.T) {
	for name, d := range map[string]posting.Delta{
		"of another text": posting.NewDelta("edit", "x\n", "y\n"),
		"of no document":  posting.NewDelta("edit", "---\n", "- a\n"),
	} {
		e := editorOf(t, "- a\n")
		e.Resume(posting.History{Edits: []*posting.Delta{&d}, Done: 1})
		if _, ok := e.Undo(); ok || e.Edits() != 0 || e.Document().Source() != "- a\n" {
			t.Errorf("%s: undone %v, %d edits, %q", name, ok, e.Edits(), e.Document().Source())
		}
	}
}

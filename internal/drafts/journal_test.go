package drafts

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"jobdraft/internal/atomicfile/atomicfiletest"
	"jobdraft/internal/posting"
)

// worker edits a document as the program does: each state is recorded with its
// history, and saved.
type worker struct {
	h       *Handle
	history posting.History
	text    string
	notice  error
}

// work opens a draft with the history that it has.
func work(t *testing.T, s *Store, name string) *worker {
	t.Helper()
	text, err := s.Read(name)
	if err != nil {
		t.Fatal(err)
	}
	w := &worker{h: s.OpenDraft(name, text), text: string(text)}
	t.Cleanup(w.h.Close)
	w.history, w.notice = w.h.History()
	return w
}

// write makes an edit and returns what saving it says.
func (w *worker) write(text string) error {
	d := posting.NewDelta("write "+text, w.text, text)
	w.history, w.text = w.history.With(&d), text
	return w.save()
}

// undo takes an edit back.
func (w *worker) undo() error {
	w.text, _ = w.history.Edits[w.history.Done-1].Revert(w.text)
	w.history.Done--
	return w.save()
}

func (w *worker) save() error {
	w.h.Record(w.history, w.text)
	_, err := w.h.Save("cook", []byte(w.text))
	return err
}

// must makes edits that are all saved; a hyphen takes one back.
func (w *worker) must(t *testing.T, texts ...string) *worker {
	t.Helper()
	for _, text := range texts {
		do := func() error { return w.write(text) }
		if text == "-" {
			do = w.undo
		}
		if err := errors.Join(do(), w.h.Unkept()); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// trail is the texts that the history leads through, from the oldest, with
// brackets around the present one.
func (w *worker) trail(t *testing.T) string {
	t.Helper()
	now, ok := w.history.Oldest(w.text)
	if !ok {
		t.Fatalf("the history does not lead to %q", w.text)
	}
	texts := []string{now}
	for _, d := range w.history.Edits {
		if now, ok = d.Apply(now); !ok {
			t.Fatalf("the history breaks behind %q", texts)
		}
		texts = append(texts, now)
	}
	texts[w.history.Done] = "[" + texts[w.history.Done] + "]"
	return strings.Join(texts, " ")
}

// begun is a store with the draft "cook" that says a.
func begun(t *testing.T) *Store {
	t.Helper()
	s := below(t.TempDir())
	if err := s.Write("cook", []byte("a")); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *Store) journalPath(name string) string { return s.state.journal(s.key(name)).path }

func reopened(t *testing.T, s *Store) *worker {
	t.Helper()
	w := work(t, s, "cook")
	w.h.Close()
	return w
}

// Edits, undone ones and new ones in their place are there when the draft is
// opened again, and go on from there.
func TestUndoOutlastsTheProgram(t *testing.T) {
	s := begun(t)
	for _, c := range []struct {
		edits []string
		want  string
	}{
		{nil, "[a]"},
		{[]string{"b", "c"}, "a b [c]"},
		{[]string{"-"}, "a [b] c"},
		{[]string{"-", "d"}, "a [d]"},
		{[]string{"e", "-", "-"}, "[a] d e"},
		{[]string{"é\n\u2028<", "\x01\""}, "a é\n\u2028< [\x01\"]"},
	} {
		work(t, s, "cook").must(t, c.edits...).h.Close()
		w := reopened(t, s)
		if got := w.trail(t); got != c.want || w.notice != nil {
			t.Fatalf("after %q the history is %q (%v), want %q", c.edits, got, w.notice, c.want)
		}
	}
}

// What another program wrote between two sessions is one edit, and so is a draft
// that was put back.
func TestUndoOfAnOutsideEdit(t *testing.T) {
	s := begun(t)
	work(t, s, "cook").must(t, "b", "c", "-").h.Close()
	if err := s.Write("cook", []byte("theirs")); err != nil {
		t.Fatal(err)
	}
	w := work(t, s, "cook")
	if got := w.trail(t); got != "a b [theirs]" {
		t.Errorf("the history is %q", got)
	}
	w.must(t, "d").h.Close()
	if got := reopened(t, s).trail(t); got != "a b theirs [d]" {
		t.Errorf("later it is %q", got)
	}
}

// A program may be killed between any two writes, or within one of the journal:
// the draft is whole, undoing everything leads to its oldest text, and what was
// not saved with the draft can be redone.
func TestKilledBetweenWrites(t *testing.T) {
	s := begun(t)
	w := work(t, s, "cook").must(t, "b")
	path := s.journalPath("cook")
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	w.must(t, "c", "d", "-", "e")
	w.h.Close()
	after, err := os.ReadFile(path)
	if err != nil || !bytes.HasPrefix(after, before) {
		t.Fatalf("the journal is not appended to: %v", err)
	}
	step := 17 // bytes
	if *soak {
		step = 1
	}
	for _, draft := range []string{"b", "c", "d", "e"} {
		for n := len(before); n <= len(after); n += step {
			if err := errors.Join(os.WriteFile(path, after[:n], 0o600), s.Write("cook", []byte(draft))); err != nil {
				t.Fatal(err)
			}
			w := work(t, s, "cook")
			got := w.trail(t)
			bare := strings.NewReplacer("[", "", "]", "").Replace(got)
			if w.notice != nil || !strings.HasPrefix(bare, "a b") || !strings.Contains(got, "["+draft+"]") {
				t.Fatalf("%d bytes of the journal and %q: %q, %v", n, draft, got, w.notice)
			}
			w.must(t, "z").h.Close()
			if again := reopened(t, s).trail(t); !strings.HasSuffix(again, draft+" [z]") {
				t.Fatalf("%d bytes of the journal and %q: %q, and later %q", n, draft, got, again)
			}
		}
	}
	if err := errors.Join(os.WriteFile(path, after, 0o600), s.Write("cook", []byte("b"))); err != nil {
		t.Fatal(err)
	}
	if got := reopened(t, s).trail(t); got != "a [b] c e" {
		t.Errorf("a draft that was not saved with its last edits has %q", got)
	}
}

// A journal that is not one of this draft is set aside with one sentence, and
// the work goes on with a new one.
func TestUnreadableJournals(t *testing.T) {
	for name, spoil := range map[string]func(text string) string{
		"nothing in it":      func(string) string { return "" },
		"cut in the head":    func(text string) string { return text[:20] },
		"of another version": func(text string) string { return strings.Replace(text, `"history":1`, `"history":2`, 1) },
		"of another draft": func(text string) string {
			return strings.Replace(text, `"document":"cook`,
				`"document":"baker`, 1)
		},
		"no JSON":              func(text string) string { return "x" + text },
		"several megabytes":    func(text string) string { return text + strings.Repeat(" ", mostJournal) },
		"one line of a letter": func(string) string { return strings.Repeat("x", 1<<20) },
	} {
		s := begun(t)
		work(t, s, "cook").must(t, "b", "c").h.Close()
		path := s.journalPath("cook")
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(spoil(string(data))), 0o600); err != nil {
			t.Fatal(err)
		}
		w := work(t, s, "cook")
		if got := w.trail(t); !errors.Is(w.notice, ErrHistory) || got != "[c]" {
			t.Errorf("%s: %q, %v", name, got, w.notice)
		}
		if _, err := os.Stat(path + setAside); err != nil {
			t.Errorf("%s: it was not set aside: %v", name, err)
		}
		w.must(t, "d").h.Close()
		if got := reopened(t, s).trail(t); got != "c [d]" {
			t.Errorf("%s: later it is %q", name, got)
		}
	}
}

// A line that does not fit the text before it ends what is read, also if its
// bytes would stand there by chance.
func TestSpoiledLines(t *testing.T) {
	for name, spoil := range map[string][2]string{
		"another text":   {`"new":"c"`, `"new":"x"`},
		"another place":  {`"at":1,"old":"","new":"c"`, `"at":0,"old":"","new":"c"`},
		"out of range":   {`"at":2,"old":"","new":"d"`, `"at":-1,"old":"","new":"d"`},
		"an unknown key": {`{"edit":{"label":"write bcd"`, `{"deit":{"label":"write bcd"`},
		"too far back":   {`{"done":2}`, `{"done":9}`},
	} {
		s := begun(t)
		work(t, s, "cook").must(t, "b", "bc", "bcd", "-", "bce").h.Close()
		path := s.journalPath("cook")
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		spoiled := strings.Replace(string(data), spoil[0], spoil[1], 1)
		if spoiled == string(data) {
			t.Fatalf("%s: there is no %s in\n%s", name, spoil[0], data)
		}
		if err := os.WriteFile(path, []byte(spoiled), 0o600); err != nil {
			t.Fatal(err)
		}
		got := reopened(t, s).trail(t)
		if !strings.HasPrefix(got, "a b") || !strings.HasSuffix(got, " [bce]") {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// A journal that cannot be written keeps nothing from being saved, and goes on
// when it can.
func TestAJournalThatCannotBeWritten(t *testing.T) {
	s := begun(t)
	w := work(t, s, "cook")
	folder := filepath.Dir(s.journalPath("cook"))
	if err := os.WriteFile(folder, nil, 0o600); err != nil { // A file where the folder belongs.
		t.Fatal(err)
	}
	if err := w.write("b"); err != nil || w.h.Unkept() == nil {
		t.Errorf("it is saved: %v; the history is kept: %v", err, w.h.Unkept())
	}
	if err := os.Remove(folder); err != nil {
		t.Fatal(err)
	}
	w.must(t, "c").h.Close()
	if got := reopened(t, s).trail(t); got != "a b [c]" {
		t.Errorf("the history is %q", got)
	}
}

// Whatever operation fails, the draft holds one of its texts and the history
// leads to it.
func TestEachOperationFails(t *testing.T) {
	for _, fault := range atomicfiletest.Faults {
		for at := 1; ; at++ {
			s := begun(t)
			f, restore := atomicfiletest.FailAt(t, fault, at)
			w := work(t, s, "cook")
			_ = w.write("b") // Some of these fail.
			_ = w.write("c")
			w.h.Close()
			restore()
			got := reopened(t, s).trail(t)
			if !strings.HasPrefix(strings.Trim(got, "["), "a") && !strings.HasPrefix(got, "[") {
				t.Errorf("%s at %d: %q", fault.Name, at, got)
			}
			if f.Count < at {
				break
			}
		}
	}
}

// A journal does not grow without end, and never loses the last edits.
func TestAJournalIsBounded(t *testing.T) {
	s := begun(t)
	w := work(t, s, "cook")
	longest := int64(0)
	for i := range 6 * posting.MaxEdits {
		d := posting.NewDelta("write", w.text, fmt.Sprint(i))
		w.history, w.text = w.history.With(&d), fmt.Sprint(i)
		if err := w.h.journal.write(w.history, w.text); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(s.journalPath("cook"))
		if err != nil {
			t.Fatal(err)
		}
		longest = max(longest, info.Size())
	}
	if longest > 1<<18 {
		t.Errorf("it grows to %d bytes", longest)
	}
	w.must(t, "last").h.Close()
	again := reopened(t, s)
	if len(again.history.Edits) < posting.MaxEdits || !strings.HasSuffix(again.trail(t), " [last]") {
		t.Errorf("%d edits are left", len(again.history.Edits))
	}
}

// The history goes with a draft to its new name. A new draft has none of what a
// draft of its name has left, and neither has a copy.
func TestWhereAHistoryGoes(t *testing.T) {
	s := begun(t)
	work(t, s, "cook").must(t, "b").h.Close()
	if _, err := s.Rename("cook", "chef"); err != nil {
		t.Fatal(err)
	}
	chef := work(t, s, "chef")
	if got := chef.trail(t); got != "a [b]" || chef.notice != nil {
		t.Errorf("under its new name it has %q, %v", got, chef.notice)
	}
	chef.h.Close()
	if _, err := s.Trash("chef"); err != nil {
		t.Fatal(err)
	}
	fresh := &worker{h: s.NewDraft(), text: "n"}
	fresh.h.Record(fresh.history, fresh.text)
	if _, err := fresh.h.Save("chef", []byte("n")); err != nil {
		t.Fatal(err)
	}
	fresh.h.Close()
	if got := work(t, s, "chef").trail(t); got != "[n]" {
		t.Errorf("a new draft of its name has %q", got)
	}
}

// A draft that another program has open has no history here.
func TestHistoryOfALockedDraft(t *testing.T) {
	s := begun(t)
	work(t, s, "cook").must(t, "b")
	other := s.OpenDraft("cook", []byte("b"))
	if h, err := other.History(); err != nil || len(h.Edits) > 0 {
		t.Errorf("%d edits, %v", len(h.Edits), err)
	}
}

// undoOn is a child that edits a draft and takes edits back, again and again,
// and says how many edits it has saved: DIR TITLE.
func undoOn(args []string) {
	s := below(args[0])
	w := &worker{h: s.NewDraft(), text: "0"}
	if text, err := s.Read(Slug(args[1])); err == nil {
		w.h, w.text = s.OpenDraft(Slug(args[1]), text), string(text)
		if w.history, err = w.h.History(); err != nil {
			panic(err)
		}
	}
	for n := 1; ; n++ {
		if n%3 == 0 && w.history.Done > 0 {
			w.text, _ = w.history.Edits[w.history.Done-1].Revert(w.text)
			w.history.Done--
		} else {
			next := fmt.Sprintf("%s %d", w.text, n)
			d := posting.NewDelta("write", w.text, next)
			w.history, w.text = w.history.With(&d), next
		}
		w.h.Record(w.history, w.text)
		if _, err := w.h.Save(args[1], []byte(w.text)); err != nil {
			panic(err)
		}
		fmt.Println(n)
	}
}

// A program that is killed at any moment leaves a draft and a journal that lead
// back to the first text.
func TestKilledWhileUndoing(t *testing.T) {
	kills := 12
	if *soak {
		kills = 300
	}
	r, dir := random(t), t.TempDir()
	for i := range kills {
		title := fmt.Sprintf("cook %d", i/10) // The text of one draft does not grow past its bounds.
		killedUndoing(t, r, dir, title)
		s := below(dir)
		w := work(t, s, Slug(title))
		if oldest, ok := w.history.Oldest(w.text); !ok || oldest != "0" || w.notice != nil {
			t.Fatalf("kill %d: the oldest text is %q, %v, %v", i, oldest, ok, w.notice)
		}
		for _, d := range w.history.Edits {
			if d.Label != "write" {
				t.Fatalf("kill %d: there is an edit of another kind: %+v", i, d)
			}
		}
		w.h.Close()
	}
}

func killedUndoing(t *testing.T, r *rand.Rand, dir, title string) {
	t.Helper()
	cmd, out := started(t, "undo", dir, title)
	enough := 1 + r.IntN(20)
	acknowledged(out, func(n int) {
		if n == enough {
			time.AfterFunc(time.Duration(r.IntN(2_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		}
	})
	_ = cmd.Wait() // It was killed.
}

package drafts

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"jobdraft/internal/atomicfile/atomicfiletest"
)

// texts are the texts of versions, the newest first.
func texts(t *testing.T, versions []Version) string {
	t.Helper()
	var all []string
	for _, v := range versions {
		text, err := os.ReadFile(v.Path)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text))
	}
	return strings.Join(all, " ")
}

// opened is a draft that is there and open.
func opened(t *testing.T, text string) (*Store, *Handle) {
	t.Helper()
	s := below(t.TempDir())
	if err := s.Write("d", []byte(text)); err != nil {
		t.Fatal(err)
	}
	h := s.OpenDraft("d", []byte(text))
	t.Cleanup(h.Close)
	return s, h
}

func saved(t *testing.T, h *Handle, text string) (conflict string) {
	t.Helper()
	conflict, err := h.Save("d", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return conflict
}

// What another program writes into an open draft is kept, told, and listed
// with the draft; the same time of the file and the same length hide nothing.
func TestAnotherProgramWrites(t *testing.T) {
	s, h := opened(t, "loaded")
	info, _ := os.Stat(s.Path("d"))
	if err := os.WriteFile(s.Path("d"), []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(s.Path("d"), info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	conflict := saved(t, h, "ours 1")
	if kept, err := os.ReadFile(conflict); err != nil || string(kept) != "theirs" {
		t.Fatalf("kept %q, %v", kept, err)
	}
	if again := saved(t, h, "ours 2"); again != "" {
		t.Errorf("our own save is a conflict: %s", again)
	}
	entries, err := s.List()
	if err != nil || len(entries) != 1 || texts(t, entries[0].Conflicts) != "theirs" {
		t.Errorf("listed: %+v, %v", entries, err)
	}
	if text, _ := s.Read("d"); string(text) != "ours 2" {
		t.Errorf("the draft is %q", text)
	}
	if got := texts(t, s.Versions("d")); got != "loaded" {
		t.Errorf("versions: %s", got)
	}
}

// A text that is as it was loaded is not saved over what another program has
// written since.
func TestNothingOfOursIsNoConflict(t *testing.T) {
	s, h := opened(t, "loaded")
	if err := os.WriteFile(s.Path("d"), []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	conflict := saved(t, h, "loaded")
	if text, _ := s.Read("d"); conflict != "" || string(text) != "theirs" {
		t.Errorf("the draft is %q, conflict %q", text, conflict)
	}
	if err := os.Remove(s.Path("d")); err != nil {
		t.Fatal(err)
	}
	saved(t, h, "loaded")
	if text, _ := s.Read("d"); string(text) != "loaded" {
		t.Errorf("a draft that was taken away is %q", text)
	}
}

// Where what another program wrote cannot be kept, it is not replaced.
func TestAConflictWithoutAPlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f.md")
	if err := os.WriteFile(path, []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	h := OpenFile(path, "", []byte("loaded"))
	_, err := h.Save("", []byte("ours"))
	if text, _ := os.ReadFile(path); !errors.Is(err, errNoState) || string(text) != "theirs" {
		t.Errorf("the file is %q, %v", text, err)
	}
	if err := os.Truncate(path, mostKept+1); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Save("", []byte("ours")); !errors.Is(err, errTooLarge) {
		t.Errorf("a file that cannot be kept whole: %v", err)
	}
}

// Whatever fails while a draft is saved over what another program wrote, both
// texts are there.
func TestAConflictFailsWhole(t *testing.T) {
	for _, what := range atomicfiletest.Faults {
		for at, more := 1, true; more; at++ {
			s, h := opened(t, "loaded")
			if err := os.WriteFile(s.Path("d"), []byte("theirs"), 0o600); err != nil {
				t.Fatal(err)
			}
			f, restore := atomicfiletest.FailAt(t, what, at)
			_, err := h.Save("d", []byte("ours"))
			restore()
			text, _ := s.Read("d")
			all := string(text) + " " + textsBelow(t, filepath.Dir(s.Dir()))
			more = f.Count >= at
			if !strings.Contains(all, "theirs") || err == nil && string(text) != "ours" || !more && err != nil {
				t.Fatalf("%s at operation %d: saved %v, there is %s", what.Name, at, err, all)
			}
		}
	}
}

// A save whose folder cannot be synced has failed, and yet the text is there
// under its name: the next one makes no other draft and no conflict of it. Only
// a sync makes it saved, also where the text is the same.
func TestAFolderThatCannotBeSynced(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f.md")
	must(t, os.WriteFile(file, []byte("loaded"), 0o600))
	s, draft := opened(t, "loaded")
	fresh := below(t.TempDir())
	for what, h := range map[string]*Handle{
		"a draft": draft, "a new draft": fresh.NewDraft(),
		"a file": OpenFile(file, t.TempDir(), []byte("loaded")),
	} {
		defer h.Close()
		back := atomicfiletest.WithoutSync(t)
		for _, text := range []string{"1", "2", "3", "3"} {
			conflict, err := h.Save("d", []byte(text))
			if !errors.Is(err, syscall.EIO) || conflict != "" || string(h.Known()) != text {
				t.Errorf("%s: saved %s: %v, conflict %q, known %q", what, text, err, conflict, h.Known())
			}
		}
		back()
		if conflict := saved(t, h, "3"); conflict != "" {
			t.Errorf("%s: conflict %s", what, conflict)
		}
		if text, err := os.ReadFile(h.Path()); string(text) != "3" {
			t.Errorf("%s is %q, %v", what, text, err)
		}
	}
	if got := names(t, fresh); len(got) != 1 {
		t.Errorf("the new draft is %v", got)
	}
	if held(fresh.OpenDraft("d", []byte("3"))) == nil {
		t.Error("a second program could open it")
	}
	is(t, s, "d", "3", "loaded")
}

func TestVersionsOfALongSession(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := below(t.TempDir())
		h := s.NewDraft()
		defer h.Close()
		for hour, want := range []string{
			"", "0+", "1+ 0+", "2+ 1+ 0+", "3+ 2+ 1+ 0+", "4+ 3+ 2+ 1+ 0+", "5+ 4+ 3+ 2+ 1+",
		} {
			saved(t, h, fmt.Sprint(hour))
			saved(t, h, fmt.Sprint(hour, "+"))
			if got := texts(t, s.Versions(h.Name())); got != want {
				t.Errorf("versions after %d hours: %s", hour, got)
			}
			time.Sleep(versionAfter)
		}
	})
}

// A version that cannot be kept keeps nothing from being saved.
func TestNoPlaceForVersions(t *testing.T) {
	s, h := opened(t, "loaded")
	state := string(s.state)
	if err := os.RemoveAll(state); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(state, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	saved(t, h, "ours")
	if text, _ := s.Read("d"); string(text) != "ours" {
		t.Errorf("the draft is %q", text)
	}
	err := s.Restore("d", 0)
	if !errors.Is(err, ErrNoVersion) || errors.Is(err, syscall.ENOSPC) {
		t.Errorf("restoring nothing: %v", err)
	}
}

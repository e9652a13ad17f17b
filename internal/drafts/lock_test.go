package drafts

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// held is who has a document open, nil for nobody.
func held(h *Handle) *Holder {
	defer h.Close()
	return h.Holder()
}

func TestADraftIsOpenOnce(t *testing.T) {
	s := below(t.TempDir())
	name, err := s.Create("d", []byte("text"))
	if err != nil {
		t.Fatal(err)
	}
	first := s.OpenDraft(name, []byte("text"))
	second := s.OpenDraft(name, []byte("text"))
	host, _ := os.Hostname()
	if h := second.Holder(); h == nil || h.PID != os.Getpid() || h.Host != host || h.Since.IsZero() {
		t.Fatalf("it is open in %+v", h)
	}
	var refused *HeldError
	if _, err := second.Save("d", []byte("other")); !errors.As(err, &refused) {
		t.Errorf("saved while it is open elsewhere: %v", err)
	}
	if _, err := s.Rename(name, "other"); !errors.As(err, &refused) {
		t.Errorf("renamed while it is open: %v", err)
	}
	if _, err := s.Trash(name); !errors.As(err, &refused) {
		t.Errorf("deleted while it is open: %v", err)
	}
	first.Close()
	if h := held(s.OpenDraft(name, []byte("text"))); h != nil {
		t.Errorf("closed, and yet open in %v", h)
	}
}

// A draft that is new is open as soon as it is there.
func TestANewDraftIsOpen(t *testing.T) {
	s := below(t.TempDir())
	h := s.NewDraft()
	defer h.Close()
	if _, err := h.Save("d", []byte("text")); err != nil {
		t.Fatal(err)
	}
	if held(s.OpenDraft(h.Name(), []byte("text"))) == nil {
		t.Error("a second program could open it")
	}
}

// All paths and links to a file are one document; two folders with drafts of
// one name have two.
func TestLinksShareALock(t *testing.T) {
	dir := t.TempDir()
	s, other := below(dir), below(t.TempDir())
	if err := errors.Join(s.Write("d", nil), other.Write("d", nil)); err != nil {
		t.Fatal(err)
	}
	link, way := filepath.Join(dir, "link.md"), filepath.Join(dir, "way")
	if err := errors.Join(os.Symlink(s.Path("d"), link), os.Symlink(s.Dir(), way)); err != nil {
		t.Skip("SKIPPED: no links here:", err)
	}
	h := s.OpenDraft("d", nil)
	defer h.Close()
	state := filepath.Join(dir, "state")
	for _, path := range []string{link, filepath.Join(way, "d.md"), filepath.Join(way, "..", "drafts", "d.md")} {
		if held(OpenFile(path, state, nil)) == nil {
			t.Errorf("%s has a lock of its own", path)
		}
	}
	other.state = s.state
	if h := held(other.OpenDraft("d", nil)); h != nil {
		t.Errorf("another draft of that name is open in %v", h)
	}
}

// Without a place for locks everything works without.
func TestNoPlaceForLocks(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, place := range []string{"", file} {
		s := &Store{dir: t.TempDir(), state: state(place)}
		first, second := s.OpenDraft("d", nil), s.OpenDraft("d", nil)
		if first.Holder() != nil || second.Holder() != nil {
			t.Errorf("state %q: locked", place)
		}
		if _, err := second.Save("d", []byte("text")); err != nil {
			t.Errorf("state %q: %v", place, err)
		}
	}
}

// The lock of a program that was killed is free.
func TestTheLockOfTheDead(t *testing.T) {
	dir := t.TempDir()
	cmd := child(t, "save", dir, "d")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	bufio.NewScanner(out).Scan() // The draft is saved once, and open.
	if h := held(below(dir).OpenDraft("d", nil)); h == nil || h.PID != cmd.Process.Pid {
		t.Errorf("it is open in %v, not in %d", h, cmd.Process.Pid)
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	if h := held(below(dir).OpenDraft("d", nil)); h != nil {
		t.Errorf("still open in %v", h)
	}
}

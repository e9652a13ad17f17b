package drafts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// unsaved are the files in refuges of a store.
func unsaved(t *testing.T, stateDir string) []string {
	t.Helper()
	var all []string
	for _, folder := range []string{filepath.Join(stateDir, "unsaved"), os.TempDir()} {
		paths, err := filepath.Glob(filepath.Join(folder, refugePrefix+"*"))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, paths...)
	}
	return all
}

// died is a program that has ended with a text in its refuge.
func died(t *testing.T, h *Handle, stateDir, text string) {
	t.Helper()
	r := NewRefuge(stateDir)
	r.Keep(h, "Cook", []byte(text))
	if r.Path() == "" {
		t.Fatal("nothing is kept")
	}
	r.Close()
	h.Close()
}

// recoveries are what stands on disk when a program starts again, after one that
// had the text "# Cook\n\n- new\n" unsaved.
var recoveries = []struct {
	name    string
	present string // of the draft when it was opened, empty for a new one
	after   string // of the draft now, empty for the same
	want    map[string]string
}{
	{"a new draft", "", "", map[string]string{"cook": "new"}},
	{"a draft as it was", "old", "", map[string]string{"cook": "new"}},
	{"a draft that has the text", "old", "new", map[string]string{"cook": "new"}},
	{"a draft that others have written", "old", "theirs", map[string]string{"cook": "theirs", "cook-2": "new"}},
}

func text(item string) string { return "# Cook\n\n- " + item + "\n" }

func TestRecover(t *testing.T) {
	for _, c := range recoveries {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv("TMPDIR", t.TempDir())
			stateDir := t.TempDir()
			s, err := Open(t.TempDir(), t.TempDir(), stateDir)
			if err != nil {
				t.Fatal(err)
			}
			h := s.NewDraft()
			if c.present != "" {
				if _, err := s.Create("Cook", []byte(text(c.present))); err != nil {
					t.Fatal(err)
				}
				h = s.OpenDraft("cook", []byte(text(c.present)))
			}
			died(t, h, stateDir, text("new"))
			if c.after != "" {
				if err := s.Write("cook", []byte(text(c.after))); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := s.Recover(); err != nil {
				t.Fatal(err)
			}
			entries, err := s.List()
			if err != nil || len(entries) != len(c.want) {
				t.Errorf("there are %d drafts (%v), not %d", len(entries), err, len(c.want))
			}
			for name, item := range c.want {
				if data, err := s.Read(name); string(data) != text(item) {
					t.Errorf("%s is %q (%v)", name, data, err)
				}
			}
			if left := unsaved(t, stateDir); len(left) > 0 {
				t.Errorf("%q are left", left)
			}
			if names, err := s.Recover(); len(names) > 0 || err != nil {
				t.Errorf("it is recovered again: %q, %v", names, err)
			}
		})
	}
}

// The refuge of a program that runs is its own.
func TestRecoverLeavesTheLiving(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	stateDir := t.TempDir()
	s, err := Open(t.TempDir(), t.TempDir(), stateDir)
	if err != nil {
		t.Fatal(err)
	}
	r := NewRefuge(stateDir)
	defer r.Close()
	r.Keep(nil, "Cook", []byte(text("one")))
	r.Keep(nil, "Cook", []byte(text("two")))
	path := r.Path()
	if names, err := s.Recover(); len(names) > 0 || err != nil {
		t.Errorf("it is recovered: %q, %v", names, err)
	}
	if data, err := os.ReadFile(path); !strings.HasSuffix(string(data), "\n"+text("two")) {
		t.Errorf("it holds %q (%v)", data, err)
	}
	r.Clear()
	if left := r.Path(); left != "" {
		t.Errorf("%s still holds the text", left)
	}
	if left := unsaved(t, stateDir); len(left) > 0 {
		t.Errorf("%q are left", left)
	}
}

// Where the state cannot be written, the text is kept beside other temporary
// files, for the person alone. What others put there is left alone.
func TestRefugeInTemp(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	blocked := filepath.Join(t.TempDir(), "state")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.TempDir(), t.TempDir(), blocked)
	if err != nil {
		t.Fatal(err)
	}
	junk := filepath.Join(temp, refugePrefix+"JUNK"+refugeSuffix)
	if err := os.WriteFile(junk, []byte("not of ours"), 0o600); err != nil {
		t.Fatal(err)
	}
	r := NewRefuge(blocked)
	r.Keep(s.NewDraft(), "Cook", []byte(text("new")))
	path := r.Path()
	r.Close()
	if info, err := os.Stat(path); filepath.Dir(path) != temp || err != nil || info.Mode().Perm() != fileMode {
		t.Errorf("it is kept in %q (%v)", path, err)
	}
	if names, err := s.Recover(); err != nil || len(names) != 1 {
		t.Errorf("recovered are %q (%v)", names, err)
	}
	if left := unsaved(t, blocked); len(left) != 1 || left[0] != junk {
		t.Errorf("%q are left", left)
	}
}

// What still cannot be saved stays.
func TestRecoverKeepsWhatIsRefused(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	stateDir, blocked := t.TempDir(), filepath.Join(t.TempDir(), "drafts")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(blocked, t.TempDir(), stateDir)
	if err != nil {
		t.Fatal(err)
	}
	died(t, s.NewDraft(), stateDir, text("new"))
	if names, err := s.Recover(); err == nil || len(names) > 0 {
		t.Errorf("recovered are %q (%v)", names, err)
	}
	if left := unsaved(t, stateDir); len(left) != 1 {
		t.Errorf("%q are left", left)
	}
}

// What was recovered is one edit of the draft that can be undone.
func TestRecoveredIsUndone(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	stateDir := t.TempDir()
	s, err := Open(t.TempDir(), t.TempDir(), stateDir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Create("Cook", []byte(text("old"))); err != nil {
		t.Fatal(err)
	}
	died(t, s.OpenDraft("cook", []byte(text("old"))), stateDir, text("new"))
	if _, err := s.Recover(); err != nil {
		t.Fatal(err)
	}
	h := s.OpenDraft("cook", []byte(text("new")))
	defer h.Close()
	history, err := h.History()
	if oldest, ok := history.Oldest(text("new")); err != nil || !ok || oldest != text("old") || len(history.Edits) != 1 {
		t.Errorf("%d edits lead back to %q, %v, %v", len(history.Edits), oldest, ok, err)
	}
}

// A refuge whose file takes no more, as on a disk that has become full, goes
// elsewhere with the text.
func TestRefugeMoves(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	stateDir := t.TempDir()
	r := NewRefuge(stateDir)
	r.Keep(nil, "Cook", []byte(text("old")))
	first := r.Path()
	r.mu.Lock()
	r.file.Close()
	r.folders = r.folders[1:]
	r.mu.Unlock()
	r.Keep(nil, "Cook", []byte(text("new")))
	second := r.Path()
	if first == "" || second == first || filepath.Dir(second) != os.TempDir() {
		t.Fatalf("it moved from %q to %q", first, second)
	}
	if data, err := os.ReadFile(second); !strings.HasSuffix(string(data), text("new")) {
		t.Errorf("it holds %q (%v)", data, err)
	}
	if all := unsaved(t, stateDir); len(all) != 1 {
		t.Errorf("left are %q", all)
	}
	r.Clear()
	r.Close()
}

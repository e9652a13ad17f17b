package drafts

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// versioned is a draft with the text 3 and the versions 2 and 1.
func versioned(t *testing.T) *Store {
	t.Helper()
	s := below(t.TempDir())
	if err := s.Write("d", []byte("1")); err != nil {
		t.Fatal(err)
	}
	for n := 2; n <= 3; n++ {
		h := s.OpenDraft("d", []byte(fmt.Sprint(n-1)))
		saved(t, h, fmt.Sprint(n))
		h.Close()
	}
	return s
}

// is fails unless a draft has a text and these versions.
func is(t *testing.T, s *Store, name, text, versions string) {
	t.Helper()
	got, err := s.Read(name)
	if err != nil || string(got) != text {
		t.Errorf("%s is %q, %v", name, got, err)
	}
	if got := texts(t, s.Versions(name)); got != versions {
		t.Errorf("%s has versions %s", name, got)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestRestore(t *testing.T) {
	s := versioned(t)
	is(t, s, "d", "3", "2 1")
	must(t, s.Restore("d", 1))
	is(t, s, "d", "1", "3 2 1")
	must(t, s.Restore("d", 0))
	is(t, s, "d", "3", "1 3 2 1")
	if err := s.Restore("d", 9); !errors.Is(err, ErrNoVersion) {
		t.Errorf("a version that is not there: %v", err)
	}
	h := s.OpenDraft("d", []byte("3"))
	defer h.Close()
	var refused *HeldError
	if err := s.Restore("d", 0); !errors.As(err, &refused) {
		t.Errorf("restored while it is open: %v", err)
	}
}

func TestRestoreADeletedDraft(t *testing.T) {
	s := versioned(t)
	if _, err := s.Trash("d"); err != nil {
		t.Fatal(err)
	}
	must(t, s.Restore("d", 0))
	is(t, s, "d", "3", "3 2 1")
}

// A renamed draft takes its versions along, on top of those that a deleted one
// of that name has left.
func TestVersionsGoAlong(t *testing.T) {
	s := versioned(t)
	must(t, s.Write("other", []byte("deleted")))
	if _, err := s.Trash("other"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Rename("d", "other"); err != nil {
		t.Fatal(err)
	}
	is(t, s, "other", "3", "2 1 deleted")
	if left := s.Versions("d"); left != nil {
		t.Errorf("left behind: %v", left)
	}
}

// What a program that was killed has left on a snapshots goes, too.
func TestSnapshotsAreSwept(t *testing.T) {
	s := versioned(t)
	litter := filepath.Join(s.state.versions(s.key("d")).dir, ".9.md.x"+".jobdraft.tmp")
	old := time.Now().Add(-2 * time.Hour)
	must(t, os.WriteFile(litter, nil, 0o600))
	must(t, os.Chtimes(litter, old, old))
	must(t, s.Restore("d", 1))
	if _, err := os.Stat(litter); err == nil {
		t.Error("it is still there")
	}
}

// conflicting is a draft "ours" into which another program wrote "theirs".
func conflicting(t *testing.T) (*Store, Version) {
	t.Helper()
	s := below(t.TempDir())
	must(t, s.Write("d", []byte("theirs")))
	h := s.OpenDraft("d", []byte("loaded"))
	saved(t, h, "ours")
	h.Close()
	entries, err := s.List()
	if err != nil || len(entries) != 1 || len(entries[0].Conflicts) != 1 {
		t.Fatalf("listed: %+v, %v", entries, err)
	}
	return s, entries[0].Conflicts[0]
}

func TestChoosingFromAConflict(t *testing.T) {
	for _, choice := range []struct {
		do             func(s *Store, name string, theirs Version) error
		text, versions string
	}{
		{(*Store).TakeTheirs, "theirs", "ours loaded"},
		{(*Store).KeepOurs, "ours", "theirs loaded"},
	} {
		s, theirs := conflicting(t)
		must(t, choice.do(s, "d", theirs))
		is(t, s, "d", choice.text, choice.versions)
		if entries, _ := s.List(); entries[0].Conflicts != nil {
			t.Errorf("still a conflict: %v", entries[0].Conflicts)
		}
	}
}

// A conflict goes along with a draft, and stays until it is chosen from,
// however many there are.
func TestConflictsStay(t *testing.T) {
	s, _ := conflicting(t)
	h := s.OpenDraft("d", []byte("ours"))
	for i := range 2 * versionsKept {
		must(t, os.WriteFile(s.Path("d"), fmt.Append(nil, i), 0o600))
		saved(t, h, fmt.Sprint("ours ", i))
	}
	h.Close()
	to, err := s.Rename("d", "other")
	must(t, err)
	entries, err := s.List()
	if err != nil || entries[0].Name != to || len(entries[0].Conflicts) != 2*versionsKept+1 {
		t.Errorf("listed: %+v, %v", entries, err)
	}
}

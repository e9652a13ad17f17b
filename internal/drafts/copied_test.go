package drafts

import (
	"os"
	"testing"
	"time"
)

// copiedIs fails unless a draft, and it alone, is listed as copied at a time.
func copiedIs(t *testing.T, s *Store, name string, when time.Time) {
	t.Helper()
	entries, err := s.List()
	must(t, err)
	for _, e := range entries {
		if want := map[bool]time.Time{true: when}[e.Name == name]; !e.Copied.Equal(want) {
			t.Errorf("%s was copied %v, want %v", e.Name, e.Copied, want)
		}
	}
}

// copied is a draft that was copied twice, beside another one.
func copied(t *testing.T) (*Store, time.Time) {
	t.Helper()
	s, when := newStore(t), time.Unix(1_900_000_000, 0)
	must(t, s.Write("other", nil))
	must(t, s.Write("d", nil))
	copiedIs(t, s, "d", time.Time{})
	must(t, s.NoteCopied("d", when.Add(-time.Hour)))
	must(t, s.NoteCopied("d", when))
	copiedIs(t, s, "d", when)
	return s, when
}

// When a draft was copied is known under its next name too, and there only of
// it.
func TestCopiedGoesAlong(t *testing.T) {
	s, when := copied(t)
	_, err := s.Rename("d", "e")
	must(t, err)
	copiedIs(t, s, "e", when)
	must(t, s.Write("d", nil))
	copiedIs(t, s, "e", when)
	must(t, os.Remove(s.Path("e")))
	_, err = s.Rename("d", "e")
	must(t, err)
	copiedIs(t, s, "e", time.Time{})
}

// A new draft was never copied, whatever became of the last one of its name;
// one that comes back from the trash was, also under another name.
func TestCopiedInTheTrash(t *testing.T) {
	for _, back := range []string{"d", "d-2"} {
		s, when := copied(t)
		restore, err := s.Trash("d")
		must(t, err)
		if back != "d" {
			must(t, s.Write("d", nil))
			copiedIs(t, s, "d", time.Time{})
		}
		must(t, restore())
		copiedIs(t, s, back, when)
	}
}

func TestANewDraftWasNeverCopied(t *testing.T) {
	s, _ := copied(t)
	must(t, os.Remove(s.Path("d")))
	name, err := s.Create("d", nil)
	must(t, err)
	copiedIs(t, s, name, time.Time{})
}

// Without a place for notes nothing is noted, and nothing fails.
func TestNoPlaceForNotes(t *testing.T) {
	s := storeIn(t.TempDir())
	must(t, s.Write("d", nil))
	must(t, s.NoteCopied("d", time.Now()))
	copiedIs(t, s, "d", time.Time{})
}

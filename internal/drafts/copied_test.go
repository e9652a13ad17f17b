package drafts

import (
	"path/filepath"
	"testing"
	"time"
)

func TestCopied(t *testing.T) {
	state, path := filepath.Join(t.TempDir(), "state"), filepath.Join(t.TempDir(), "cook.md")
	if when := Copied(state, path); !when.IsZero() {
		t.Errorf("never copied, and it says %v", when)
	}
	for _, when := range []time.Time{time.Unix(1_800_000_000, 0), time.Unix(1_900_000_000, 0)} {
		if err := NoteCopied(state, path, when); err != nil {
			t.Fatal(err)
		}
		if got := Copied(state, path); !got.Equal(when) {
			t.Errorf("copied %v, want %v", got, when)
		}
	}
	if when := Copied(state, path+"x"); !when.IsZero() {
		t.Errorf("another draft was copied %v", when)
	}
}

package drafts

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// editInTurns is a child that adds lines to the draft "d" as a person does: it
// opens the draft, edits for a while and closes it. While the draft is open
// elsewhere it works on a copy: DIR WHO EDITS.
func editInTurns(args []string) {
	store, who := below(args[0]), args[1]
	edits, _ := strconv.Atoi(args[2])
	for i := 0; i < edits; {
		text, err := store.Read("d")
		if err != nil {
			panic(err)
		}
		h := store.OpenDraft("d", text)
		if h.Holder() != nil {
			h.Close()
			h = store.NewDraft()
		}
		s := newSession(h, "copy")
		for turn := 1 + rand.IntN(10); turn > 0 && i < edits; turn-- {
			text = fmt.Appendf(text, "%s %d.\n", who, i)
			s.save(string(text))
			i++
		}
		s.close()
	}
}

// Of two programs that edit one draft, each edit is in the draft, in a copy,
// in a conflict or in a version.
func TestTwoPrograms(t *testing.T) {
	edits := 40
	if *soak {
		edits = 300
	}
	dir := t.TempDir()
	if err := below(dir).Write("d", nil); err != nil {
		t.Fatal(err)
	}
	who := []string{"first", "second"}
	var wait []func() error
	for _, w := range who {
		cmd := child(t, "edit", dir, w, strconv.Itoa(edits))
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		wait = append(wait, cmd.Wait)
	}
	for _, w := range wait {
		if err := w(); err != nil {
			t.Fatal(err)
		}
	}
	all := textsBelow(t, dir)
	for _, w := range who {
		for i := range edits {
			if line := fmt.Sprintf("%s %d.\n", w, i); !strings.Contains(all, line) {
				t.Errorf("lost: %s", line)
			}
		}
	}
	entries, _ := below(dir).List()
	conflicts, _ := filepath.Glob(filepath.Join(dir, "state", "conflicts", "*", "*"))
	t.Logf("2 × %d edits: none lost; %d copies, %d conflicts", edits, len(entries)-1, len(conflicts))
}

// textsBelow are all texts of a folder, the versions and conflicts too.
func textsBelow(t *testing.T, dir string) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != extension {
			return err
		}
		text, err := os.ReadFile(path)
		all.Write(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

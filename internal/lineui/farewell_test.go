package lineui

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

// A file in place is on no list: where its other version is, is said at the
// latest in the end, and that the own one is saved.
func TestFarewellTellsOfAnotherVersion(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "here.md")
	if err := os.WriteFile(path, []byte("# Theirs\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d, err := markdown.Read("# Mine\n")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	s := &conversation{talk: talk{out: &out}, file: session.OpenFile(nil, "", path, "# Before\n", filepath.Join(dir, "state"), func() {})}
	s.file.Set(d)
	s.file.Flush()
	if o := s.farewell(); o != Done {
		t.Errorf("it ends with %d", o)
	}
	lines := strings.Split(out.String(), "\n")
	if !strings.HasPrefix(lines[0], "Another program changed the file. Yours is kept, its version is ") || lines[1] != "Saved in "+path+"." {
		t.Errorf("it says\n%s", out.String())
	}
}

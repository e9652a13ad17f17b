package session

import (
	"path/filepath"
	"slices"
	"testing"
)

// No name of a file is an option or a command to an editor.
func TestEditorCommand(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	words := []string{"vim", "-n"}
	for _, name := range []string{
		"+!touch PWN.md", "-rf.md", "--cmd.md", "+.md", "plain.md",
		"a/../-b.md", filepath.Join(dir, "abs.md"),
	} {
		cmd, err := EditorCommand(words, name)
		if err != nil {
			t.Fatal(err)
		}
		want := []string{"vim", "-n", filepath.Join(dir, filepath.Base(name))}
		if !slices.Equal(cmd.Args, want) {
			t.Errorf("%q is opened by %q, not %q", name, cmd.Args, want)
		}
	}
	if len(words) != 2 || words[1] != "-n" {
		t.Errorf("the words of the editor are %q now", words)
	}
}

package session

import (
	"os/exec"
	"path/filepath"
)

// EditorCommand returns the command that opens a file in an editor, given as the
// words of a command. The path is absolute: editors take a name such as
// "+!rm x.md" or "-rf.md" for a command or an option.
func EditorCommand(words []string, path string) (*exec.Cmd, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	return exec.Command(words[0], append(append([]string{}, words[1:]...), path)...), nil
}

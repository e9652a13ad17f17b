package cli

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// full takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

// Whatever is printed, a disk that is full is an error with a sentence.
func TestFullOutput(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	for _, command := range []string{
		"--help", "help render", "check --help", "version", "--version", "completion bash", "completion zsh", "man",
		"schema", "paths", "presets", "presets --json", "drafts --json", "render barista", "kit barista",
		"check --explain pay-missing",
	} {
		var said bytes.Buffer
		code := Run(strings.Fields(command), strings.NewReader(""), full{}, &said)
		if code != exitFailed || !strings.Contains(said.String(), "the output cannot be written: no space left on device") {
			t.Errorf("%s ends with %d and says %q", command, code, said.String())
		}
	}
}

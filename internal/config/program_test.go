package config_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"jobdraft/internal/config"
)

// The path of a program that exists may have blanks in it; all else is a command.
func TestProgramWords(t *testing.T) {
	path := filepath.Join(t.TempDir(), "my editor")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for command, want := range map[string][]string{
		path: {path}, " " + path + "\n": {path}, "'" + path + "' --wait": {path, "--wait"},
		"code --wait": {"code", "--wait"}, "": nil,
	} {
		if got, err := config.ProgramWords(command); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q has the words %q, %v", command, got, err)
		}
	}
}

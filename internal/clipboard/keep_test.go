package clipboard_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	ours "jobdraft/internal/clipboard"
)

func TestKeep(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state", "jobdraft")
	for _, text := range []string{"first, and longer", posting} {
		path, err := ours.Keep(dir, text)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != text {
			t.Errorf("kept %q, %v", got, err)
		}
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 || files[0].Name() != "last-copy.txt" {
		t.Errorf("the folder has %v, %v", files, err)
	}
	if runtime.GOOS != "windows" {
		mode(t, dir, 0o700)
		mode(t, filepath.Join(dir, "last-copy.txt"), 0o600)
	}
}

// TestKeepReplacesLink shows that a link is replaced, not followed.
func TestKeepReplacesLink(t *testing.T) {
	dir := t.TempDir()
	victim := filepath.Join(t.TempDir(), "victim")
	if err := os.WriteFile(victim, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(victim, filepath.Join(dir, "last-copy.txt")); err != nil {
		t.Skipf("SKIPPED: %v", err)
	}
	if _, err := ours.Keep(dir, posting); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(victim); string(got) != "mine" {
		t.Errorf("the victim has %q", got)
	}
}

func TestKeepFails(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if path, err := ours.Keep(file, posting); err == nil || path != "" {
		t.Errorf("got %q, %v", path, err)
	}
	occupied := t.TempDir()
	if err := os.MkdirAll(filepath.Join(occupied, "last-copy.txt", "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := ours.Keep(occupied, posting); err == nil {
		t.Error("a folder was replaced")
	}
	if files, _ := os.ReadDir(occupied); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
}

func mode(t *testing.T, path string, want os.FileMode) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != want {
		t.Errorf("%s has mode %v, %v; want %v", path, info.Mode(), err, want)
	}
}

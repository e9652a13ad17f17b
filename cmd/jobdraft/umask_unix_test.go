//go:build unix

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Whatever the umask, the owner can read what is written, and others no more than
// it lets them.
func TestUmask(t *testing.T) {
	exe, sh := build(t), "/bin/sh"
	needs(t, sh)
	for umask, want := range map[string]fs.FileMode{"0777": 0o600, "0477": 0o600, "0022": 0o644, "0027": 0o640} {
		dir := t.TempDir()
		cmd := exec.Command(sh, "-c", "umask "+umask+`; "$0" new barista -o out.md && "$0" import out.md`, exe)
		cmd.Dir, cmd.Env = dir, []string{"HOME=" + dir, "JOBDRAFT_DRAFTS=" + filepath.Join(dir, "drafts", "mine")}
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		drafts, _ := filepath.Glob(filepath.Join(dir, "drafts", "mine", "*.md"))
		if len(drafts) != 1 {
			t.Fatalf("umask %s: the drafts are %q", umask, drafts)
		}
		for path, want := range map[string]fs.FileMode{
			filepath.Join(dir, "out.md"): want, drafts[0]: 0o600, filepath.Join(dir, "drafts"): 0o700,
			filepath.Join(dir, "drafts", "mine"): 0o700,
		} {
			if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
				t.Errorf("umask %s: %s has the mode %v, not %v", umask, path, info.Mode().Perm(), want)
			}
		}
	}
}

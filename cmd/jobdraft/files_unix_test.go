//go:build unix

package main

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"
)

// With too few files a sentence says so, and no trace.
func TestFewFiles(t *testing.T) {
	exe, sh := build(t), "/bin/sh"
	needs(t, sh)
	for files, ends := range map[int]int{6: 1, fewestFiles - 1: 1, fewestFiles: 0, 200: 0} {
		cmd := exec.Command(sh, "-c", fmt.Sprintf(`ulimit -n %d; exec "$0" render barista/mid`, files), exe)
		cmd.Env = []string{"HOME=" + t.TempDir()}
		out, err := cmd.CombinedOutput()
		if code := cmd.ProcessState.ExitCode(); code != ends || strings.Contains(string(out), "goroutine ") {
			t.Errorf("with %d files it ends with %d (%v): %.300s", files, code, err, out)
		}
		if said := strings.Contains(string(out), "ulimit -n 256"); said != (ends != 0) {
			t.Errorf("with %d files it says %.300s", files, out)
		}
	}
}

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// With too little of anything a sentence says so, and no trace.
func TestTooLittle(t *testing.T) {
	exe, bash := build(t), "bash"
	needs(t, bash)
	if err := os.Chmod(filepath.Dir(filepath.Dir(exe)), 0o755); err != nil { //nolint:gosec // Nobody runs it.
		t.Fatal(err)
	}
	for _, c := range []struct {
		limit string
		code  int
		says  string
	}{
		{"-n 6", 1, "ulimit -n 256"},
		{fmt.Sprintf("-n %d", fewestFiles-1), 1, "ulimit -n 256"},
		{fmt.Sprintf("-n %d", fewestFiles), 0, ""},
		{"-n 200", 0, ""},
		{fmt.Sprintf("-u %d", fewestProcesses-1), 1, "ulimit -u 256"},
		{"-u 4000", 0, ""},
		{"-v 2000000", 1, "ulimit -v unlimited"},
		{"-v 4000000", 0, ""},
	} {
		cmd := exec.Command(bash, "-c", "ulimit "+c.limit+` && exec "$0" render barista/mid`, exe)
		cmd.Env, cmd.SysProcAttr = []string{"HOME=" + t.TempDir()}, bound(c.limit)
		out, err := cmd.CombinedOutput()
		if code := cmd.ProcessState.ExitCode(); code != c.code || strings.Contains(string(out), "goroutine ") {
			t.Errorf("with ulimit %s it ends with %d (%v): %.300s", c.limit, code, err, out)
		}
		if said := strings.Contains(string(out), "ulimit"); said != (c.says != "") || !strings.Contains(string(out), c.says) {
			t.Errorf("with ulimit %s it says %.300s", c.limit, out)
		}
	}
}

// bound has a process be bound by its limits: root may have any number of
// processes.
func bound(limit string) *syscall.SysProcAttr {
	const nobody = 65534
	if os.Geteuid() != 0 || !strings.HasPrefix(limit, "-u") {
		return nil
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
}

// If memory is scarce, the guard runs before the terminal is changed, and the
// program ends in order all the same.
func TestScarceMemory(t *testing.T) {
	x, home := typed(t, exec.Command("bash", "-c", `ulimit -v 4000000 && exec "$0"`, build(t)))
	x.Signal(syscall.SIGTERM)
	if code := x.Wait(); code != 143 {
		t.Errorf("it ended with %d, not 143", code)
	}
	if left := x.Left(); left != "" {
		t.Errorf("the terminal is left with %s", left)
	}
	if got := draft(home); !strings.Contains(got, "- [x] Last one\n") {
		t.Errorf("the draft has not the last line:\n%s", got)
	}
}

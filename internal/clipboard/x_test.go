//go:build unix

package clipboard_test

import (
	"bufio"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	ours "jobdraft/internal/clipboard"
)

// display starts an X server and returns its name and process id. The test is
// skipped where the programs are missing.
func display(t *testing.T, programs ...string) (name string, pid int) {
	t.Helper()
	for _, p := range programs {
		real(t, p)
	}
	return xServer(t)
}

// xServer is display, with options.
func xServer(t *testing.T, options ...string) (name string, pid int) {
	t.Helper()
	real(t, "Xvfb")
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("Xvfb", append(options, "-displayfd", "3", "-nolisten", "tcp")...)
	cmd.ExtraFiles = []*os.File{write}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	write.Close()
	number, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		t.Skipf("SKIPPED: Xvfb does not start: %v", err)
	}
	return ":" + strings.TrimSpace(number), cmd.Process.Pid
}

// onX is the environment of a desktop with X and these tools only.
func onX(t *testing.T, display string, tools ...string) ours.Env {
	dir := t.TempDir()
	for _, tool := range tools {
		if err := os.Symlink(real(t, tool), filepath.Join(dir, tool)); err != nil {
			t.Fatal(err)
		}
	}
	// Without HOME xsel, which keeps a log, fails.
	return machine(t, "DISPLAY="+display, "PATH="+dir, "HOME="+dir, "TERM=xterm-256color")
}

// pasted is what X pastes.
func pasted(t *testing.T, display string) string {
	t.Helper()
	cmd := exec.Command("xclip", "-out", "-selection", "clipboard", "-display", display)
	out, err := cmd.Output()
	if err != nil {
		return "nothing: " + err.Error()
	}
	return string(out)
}

func TestX(t *testing.T) {
	name, _ := display(t, "xclip", "xsel")
	for _, tool := range []string{"xclip", "xsel"} {
		for _, text := range []string{posting, strings.Repeat(posting, 20000) + tool} {
			expect(t, ours.Copy(t.Context(), ours.Content{Text: text}, onX(t, name, tool)), ours.Copied, tool)
			if got := pasted(t, name); got != text {
				t.Errorf("%s: pasted %d bytes, want %d", tool, len(got), len(text))
			}
		}
	}
}

func TestDeadX(t *testing.T) {
	real(t, "xclip")
	got := ours.Copy(t.Context(), ours.Content{Text: posting}, onX(t, ":65001", "xclip"))
	expect(t, got, ours.Sent, "terminal")
}

// TestStoppedX shows that an X server which hangs does not hang us, with the
// deadlines that people get.
func TestStoppedX(t *testing.T) {
	name, pid := display(t, "xclip")
	if err := syscall.Kill(pid, syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	env := onX(t, name, "xclip")
	env.Step, env.Whole = 0, 0
	start := time.Now()
	expect(t, ours.Copy(t.Context(), ours.Content{Text: posting}, env), ours.Sent, "terminal")
	t.Logf("took %v", time.Since(start))
}

// TestOwnWithoutTools shows that text too can be copied where no tool is.
func TestOwnWithoutTools(t *testing.T) {
	name, _ := display(t, "xclip")
	expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting}, onX(t, name)), ours.Copied, "X11", ours.Text)
	if got := pasted(t, name); got != posting {
		t.Errorf("pasted %q", got)
	}
	if got := targets(t, name); strings.Contains(got, "html") {
		t.Errorf("offered are %s", got)
	}
}

// TestWindowClosed closes the window of a program that has copied and still
// runs: the copy stays. With atotto called carelessly it does not, which shows
// that the test would notice.
func TestWindowClosed(t *testing.T) {
	if signal.Ignored(syscall.SIGHUP) {
		t.Skip("SKIPPED: hang-ups are ignored here, as under nohup, and programs inherit that")
	}
	for role, said := range map[string]string{
		"program": "copied", "program with both": "copied",
		"careless program": "<nil>",
	} {
		name, _ := display(t, "xclip")
		closeWindow(t, role, said, onX(t, name, "xclip").Vars)
		if kept := staysPasted(t, name); kept != (role != "careless program") {
			t.Errorf("after the %s: kept %v", role, kept)
		}
	}
}

// closeWindow runs a role of the test binary as a terminal does, waits until
// it has said what it has to say, and hangs up.
func closeWindow(t *testing.T, role, said string, vars []string) {
	t.Helper()
	exe, _ := os.Executable()
	cmd := exec.Command(exe)
	cmd.Env = append(slices.Clone(vars), "JOBDRAFT_TEST_ROLE="+role)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	if strings.TrimSpace(line) != said {
		t.Errorf("the %s said %q, want %q", role, line, said)
	}
	if err := syscall.Kill(-cmd.Process.Pid, syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
}

// staysPasted reports whether the posting can still be pasted a second later.
// The hang-up takes a moment to reach everybody.
func staysPasted(t *testing.T, display string) bool {
	t.Helper()
	for range 20 {
		if pasted(t, display) != posting {
			return false
		}
		time.Sleep(50 * time.Millisecond)
	}
	return true
}

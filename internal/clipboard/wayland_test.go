//go:build unix

package clipboard_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	ours "jobdraft/internal/clipboard"
)

// compositor starts a Wayland compositor without a screen, and returns the
// variables that lead to it. It refuses to be root, so that it then runs as
// nobody.
func compositor(t *testing.T) []string {
	t.Helper()
	dir, err := os.MkdirTemp("/tmp", "jd") //nolint:usetesting // A socket's path has to be short.
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	conf := filepath.Join(dir, "conf")
	if err := os.WriteFile(conf, []byte("xwayland disable\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	args := []string{real(t, "sway"), "-c", conf}
	if os.Getuid() == 0 {
		const nobody = 65534
		if err := os.Chown(dir, nobody, nobody); err != nil {
			t.Skipf("SKIPPED: %v", err)
		}
		args = append([]string{real(t, "setpriv"), "--reuid", "65534", "--regid", "65534", "--clear-groups"}, args...)
	}
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "XDG_RUNTIME_DIR=" + dir,
		"WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman",
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	return []string{"XDG_RUNTIME_DIR=" + dir, "WAYLAND_DISPLAY=" + filepath.Base(socket(t, dir))}
}

// socket waits for the socket of the compositor.
func socket(t *testing.T, dir string) string {
	t.Helper()
	for range 200 {
		for _, name := range []string{"wayland-0", "wayland-1"} {
			path := filepath.Join(dir, name)
			if _, err := os.Stat(path); err == nil {
				return path
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Skip("SKIPPED: sway does not start")
	return ""
}

// onWayland is the environment of a desktop with Wayland and its tools, which
// are scripts in part.
func onWayland(t *testing.T, vars ...string) ours.Env {
	t.Helper()
	env := onX(t, "", "wl-copy", "wl-paste", "cat", "rm", "sh")
	env.Vars = append(env.Vars, vars...)
	return env
}

// asWayland is what Wayland pastes as a type.
func asWayland(t *testing.T, vars []string, kind string) string {
	t.Helper()
	cmd := exec.Command("wl-paste", "--no-newline", "--type", kind)
	cmd.Env = append(os.Environ(), vars...)
	out, err := cmd.Output()
	if err != nil {
		return "nothing: " + err.Error()
	}
	return string(out)
}

// TestFormattedOnWayland shows what a plain box gets of HTML alone.
func TestFormattedOnWayland(t *testing.T) {
	real(t, "wl-paste")
	vars := compositor(t)
	got := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted, Formatted: true}, onWayland(t, vars...))
	expectFlavours(t, got, ours.Copied, "wl-copy", ours.HTML)
	for _, kind := range []string{"text/html", "text/plain"} {
		if pasted := asWayland(t, vars, kind); pasted != formatted {
			t.Errorf("%s: pasted %q", kind, pasted)
		}
	}
}

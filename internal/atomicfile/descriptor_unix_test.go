//go:build unix

package atomicfile

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// logged is a file that is open with a line in it, and what is in it at last.
func logged(t *testing.T) (log *os.File, all func() string) {
	t.Helper()
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	must(t, err)
	t.Cleanup(func() { log.Close() })
	_, err = log.WriteString("before\n")
	must(t, err)
	return log, func() string {
		data, err := os.ReadFile(log.Name())
		must(t, err)
		return string(data)
	}
}

// What stands in an open file before and after stays, whatever its path is
// written like; the file itself stays too.
func TestWriteToADescriptor(t *testing.T) {
	for _, path := range []string{"/dev/fd/%d", "/dev/fd/../fd/%d", "/proc/self/fd/%d"} {
		log, all := logged(t)
		must(t, WriteFile(fmt.Sprintf(path, log.Fd()), []byte("text\n")))
		_, err := log.WriteString("after\n")
		must(t, err)
		if got := all(); got != "before\ntext\nafter\n" {
			t.Errorf("%s: the file is %q", path, got)
		}
	}
	if err := WriteFile("/dev/fd/2147483647", []byte("text")); !errors.Is(err, unix.EBADF) {
		t.Errorf("a descriptor that is not open: %v", err)
	}
}

// The file that another process has open is appended to.
func TestWriteToADescriptorOfAnother(t *testing.T) {
	log, all := logged(t)
	path := fmt.Sprintf("/proc/%d/fd/%d", os.Getpid(), log.Fd())
	if _, err := os.Stat(path); err != nil {
		t.Skip("SKIPPED: processes are no files here:", err)
	}
	must(t, WriteFile(path, []byte("text\n")))
	if got := all(); got != "before\ntext\n" {
		t.Errorf("the file is %q", got)
	}
}

func TestDescriptors(t *testing.T) {
	for path, want := range map[string]int{
		"/dev/stdout": 1, "/dev/stderr": 2, "/dev/fd/63": 63, "/proc/self/fd/1": 1, "/dev/fd/x": -1, "/dev/fd/-1": -1,
		"/dev/shm/x.md": -1, "/dev/null": -1, "/proc/1/fd/1": -1, "fd/1": -1,
	} {
		if n, ok := descriptor(path); ok != (want >= 0) || ok && int(n) != want {
			t.Errorf("%s is %d, %v", path, n, ok)
		}
	}
}

// A file in memory is a file: it is made, and replaced whole.
func TestFilesBelowDev(t *testing.T) {
	dir, err := os.MkdirTemp("/dev/shm", "jobdraft") //nolint:usetesting // It has to be below /dev.
	if err != nil {
		t.Skip("SKIPPED: no files in memory here:", err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "x.md")
	for _, text := range []string{"long text", "text"} {
		must(t, WriteFile(path, []byte(text)))
		if got, err := os.ReadFile(path); err != nil || string(got) != text {
			t.Errorf("the file is %q, %v", got, err)
		}
	}
	from := filepath.Join(t.TempDir(), "y.md")
	must(t, os.WriteFile(from, []byte("moved"), 0o600))
	must(t, Move(from, path))
	if got, err := os.ReadFile(path); err != nil || string(got) != "moved" || exists(from) {
		t.Errorf("moved: %q, %v", got, err)
	}
}

// [Replace] replaces a file even if its path is that of a descriptor: to write
// on would make two texts of it.
func TestReplaceByADescriptor(t *testing.T) {
	log, all := logged(t)
	path := fmt.Sprintf("/proc/self/fd/%d", log.Fd())
	if _, err := os.Stat(path); err != nil {
		t.Skip("SKIPPED: descriptors are no files here:", err)
	}
	must(t, Replace(path, []byte("text"), nil))
	if got := all(); got != "text" {
		t.Errorf("the file is %q", got)
	}
}

package atomicfile

import (
	"errors"
	"fmt"
	"os"
	"testing"
)

// What the kernel makes when it is read is no document: /proc/kmsg never ends.
func TestReadUpToRefusesSystemFiles(t *testing.T) {
	for _, path := range []string{"/proc/self/status", "/proc/kmsg", "/sys/kernel/uevent_seqnum", "/proc/self/mounts"} {
		if _, err := os.Stat(path); err != nil {
			continue
		}
		if data, err := ReadUpTo(path, 100); !errors.Is(err, ErrNotRegular) {
			t.Errorf("of %s there are %d bytes (%v)", path, len(data), err)
		}
	}
	file := t.TempDir() + "/file"
	if err := os.WriteFile(file, []byte("text"), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, path := range []string{file, "/dev/fd/" + fmt.Sprint(f.Fd()), "/proc/self/fd/" + fmt.Sprint(f.Fd())} {
		if data, err := ReadUpTo(path, 100); string(data) != "text" || err != nil {
			t.Errorf("of %s there is %q (%v)", path, data, err)
		}
	}
}

package drafts

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

var powercuts = flag.Int("powercuts", 0, "cut the power so often: an ext4 image is mounted, which needs root")

// A power cut at any moment takes nothing that was called saved. The power is
// cut by shutting the file system down without its log: from then on nothing
// of what it holds in memory reaches the disk, as xfstests do it.
func TestPowerCuts(t *testing.T) {
	if *powercuts == 0 {
		t.Skip("SKIPPED: .ci/check-powercut cuts the power, as root")
	}
	r, saves := random(t), 0
	d := newDisk(t)
	for i := range *powercuts {
		title := "always the same"
		if i%3 == 0 {
			title = fmt.Sprintf("new %d", i)
		}
		saves += d.cut(r, title)
		if t.Failed() {
			t.Fatalf("at cut %d", i+1)
		}
	}
	t.Logf("%d power cuts, %d acknowledged saves: none lost, none corrupted, nothing left behind", *powercuts, saves)
}

// ext4 is an image of a disk and where it is mounted.
type ext4 struct {
	t            *testing.T
	image, mount string
}

func newDisk(t *testing.T) ext4 {
	t.Helper()
	dir := t.TempDir()
	d := ext4{t, filepath.Join(dir, "image"), filepath.Join(dir, "mount")}
	const size = 64 << 20
	must(t, os.WriteFile(d.image, nil, 0o600))
	must(t, os.Truncate(d.image, size))
	must(t, os.Mkdir(d.mount, 0o700))
	d.run("mkfs.ext4", "-q", "-F", d.image)
	t.Cleanup(func() { _ = exec.Command("umount", d.mount).Run() }) // Mounted only where a test ended early.
	return d
}

func (d ext4) run(name string, args ...string) {
	d.t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		d.t.Fatalf("%s: %v: %s", name, err, out)
	}
}

// cut has a child save a draft, cuts the power at a random moment, and looks
// at what is there when it is back. It returns how many saves were
// acknowledged.
func (d ext4) cut(r *rand.Rand, title string) (saves int) {
	d.t.Helper()
	const each = 12
	d.run("mount", "-o", "loop", d.image, d.mount)
	enough := r.IntN(each)
	cmd := child(d.t, "save", d.mount, title)
	cmd.Stderr = nil // That its disk is gone is what it must find.
	out, err := cmd.StdoutPipe()
	must(d.t, err)
	must(d.t, cmd.Start())
	last, off := 0, make(chan error, 1)
	acknowledged(out, func(n int) {
		last = n
		if saves++; saves == enough+1 {
			time.AfterFunc(time.Duration(r.IntN(20_000))*time.Microsecond, func() { off <- d.off() })
		}
	})
	if err := cmd.Wait(); err == nil || saves <= enough {
		d.t.Fatalf("the child ended too early: %v", err)
	}
	must(d.t, <-off)
	d.run("umount", d.mount)
	d.run("mount", "-o", "loop", d.image, d.mount)
	holds(d.t, d.mount, title, last)
	d.run("umount", d.mount)
	return saves
}

// off shuts the file system down.
func (d ext4) off() error {
	const shutdown, withoutLog = 0x8004587d, 2 // EXT4_IOC_SHUTDOWN, EXT4_GOING_FLAGS_NOLOGFLUSH
	dir, err := os.Open(d.mount)
	if err != nil {
		return err
	}
	defer dir.Close()
	return unix.IoctlSetPointerInt(int(dir.Fd()), shutdown, withoutLog)
}

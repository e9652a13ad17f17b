package tui

import (
	"io/fs"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/terminal"
)

// hangingDisk is a file system that answers at once until it hangs.
type hangingDisk struct {
	fs.FS
	hangs atomic.Pointer[chan struct{}] // closed to have it answer again
}

func (d *hangingDisk) Open(name string) (fs.File, error) {
	if c := d.hangs.Load(); c != nil {
		<-*c
	}
	return d.FS.Open(name)
}

func (d *hangingDisk) hang() (answer func()) {
	c := make(chan struct{})
	d.hangs.Store(&c)
	return func() {
		d.hangs.Store(nil)
		close(c)
	}
}

// hangingUser sits down before a program whose roles are on a disk that can hang.
func hangingUser(t *testing.T) (*user, *hangingDisk, chan tea.Msg) {
	t.Helper()
	disk, told := &hangingDisk{FS: roleFiles}, make(chan tea.Msg, 10)
	u := newUser(t, 120, 40)
	u.root.Library = library.Load(library.Places{BuiltIn: disk})
	u.root.Library.Prepare()
	u.root.spawn = func(do func()) { go do() }
	u.root.send = func(msg tea.Msg) {
		if _, saved := msg.(savedMsg); !saved {
			told <- msg
		}
	}
	u.typeText("back")
	return u, disk, told
}

// begin presses a key and brings nothing that follows from it yet.
func (u *user) begin(name string) tea.Cmd {
	u.t.Helper()
	_, cmd := u.root.Update(keyPress(name))
	return cmd
}

// A disk that hangs holds up no key, and what is typed meanwhile is for the
// screen that opens.
func TestTypedWhileADiskHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u, disk, _ := hangingUser(t)
		answer := disk.hang()
		opening := u.begin("enter")
		u.sees("Opening Backend Engineer ... esc gives up.")
		for _, key := range []string{"space", "j", "?"} {
			if cmd := u.begin(key); cmd != nil {
				t.Errorf("%s does something already", key)
			}
		}
		answer()
		u.drain(opening)
		if u.root.builder == nil || u.root.help == nil {
			t.Fatalf("what was typed ahead is lost:\n%s", u.screen())
		}
		u.press("esc")
		u.sees("[Responsibilities", "1 change (u to undo)", "▌ [x] Write unit")
	})
}

// A disk that does not answer is given up, by esc or in time, and what it
// brings later opens nothing.
func TestGivingUpADisk(t *testing.T) {
	for _, way := range []string{"esc", "time"} {
		t.Run(way, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				u, disk, told := hangingUser(t)
				answer := disk.hang()
				opening := u.begin("enter")
				u.press("x")
				if way == "esc" {
					u.press("esc")
				} else {
					u.drain(opening)
					u.sees("It cannot be read: the disk does not answer")
				}
				u.seesNot("Opening")
				u.press("s")
				u.sees("> backs")
				answer()
				if way == "esc" {
					u.drain(opening)
				} else {
					u.send(<-told)
				}
				if u.root.builder != nil {
					t.Error("it opens after it was given up")
				}
			})
		})
	}
}

// What is opened too late is closed: it can be opened again, for editing.
func TestOpenedTooLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u, _, told := hangingUser(t)
		u.press("enter", "space", "esc")
		answer := make(chan struct{})
		read := func() (openDraft, error) {
			<-answer
			s, err := session.OpenDraft(u.root.tools, u.root.home.results.drafts[0].Name)
			return openDraft{session: s}, err
		}
		u.answer(u.root.home.opening("it", read))
		close(answer)
		u.send(<-told)
		u.press("enter")
		u.seesNot("ead-only")
		u.sees("[Responsibilities")
	})
}

// A row whose disk hangs is shown when that answers, and no other meanwhile.
func TestPeekingAtAHangingDisk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u, disk, told := hangingUser(t)
		answer := disk.hang()
		start := time.Now()
		u.press("right", "left", "right", "left")
		if waited := time.Since(start); waited > 2*terminal.SyncWait {
			t.Errorf("four keys took %s of the disk's time", waited)
		}
		u.seesNot("Key responsibilities")
		answer()
		u.send(<-told)
		u.sees("Key responsibilities")
	})
}

// In the builder too: a role that is to complete the draft is waited for, and
// given up.
func TestCompletingFromAHangingDisk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u, disk, _ := hangingUser(t)
		u.press("enter")
		answer := disk.hang()
		role, _ := u.root.Library.Find("backend-engineer")
		b := u.root.builder
		completing := u.root.request(b.perform(b.session.AddFromRole(role)))
		u.sees("Reading Backend Engineer ... esc gives up.")
		u.press("space")
		answer()
		u.drain(completing)
		u.sees("1 change (u to undo)")
	})
}

// What a disk brings too late leaves alone what was opened instead.
func TestOpenedTooLateLeavesOthersOpen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		u, disk, _ := hangingUser(t)
		answer := disk.hang()
		opening := u.begin("enter")
		u.press("esc", "esc")
		u.typeText("dog groomer")
		u.press("enter", "a")
		u.typeText("Wash dogs")
		u.press("enter")
		answer()
		u.drain(opening)
		u.press("a")
		u.typeText("Cut hair")
		u.press("enter")
		u.root.flush()
		if got := u.draftFiles()["dog-groomer"]; !strings.Contains(got, "Cut hair") {
			t.Errorf("on disk: %q", got)
		}
		second := userIn(t, u.dir, 120, 40)
		second.press("enter")
		second.sees("Open read-only")
	})
}

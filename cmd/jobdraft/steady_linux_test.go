package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"
)

// Ten minutes of a key every 50 ms leave memory and open files as they were after
// the first.
func TestSteady(t *testing.T) {
	if !*soak {
		t.Skip("SKIPPED: it takes ten minutes; -soak has it run")
	}
	const minutes, pause = 10, 50 * time.Millisecond
	cmd := exec.Command(build(t))
	x, _ := typed(t, cmd)
	var memory, files [minutes + 1]int
	sent, begun := 0, time.Now()
	for range time.Tick(pause) {
		x.Type(steadyKeys[sent%len(steadyKeys)])
		sent++
		if minute := int(time.Since(begun).Minutes()); memory[minute] == 0 {
			memory[minute], files[minute] = resident(t, cmd.Process.Pid), openFiles(t, cmd.Process.Pid)
			t.Logf("after %d minutes and %d keys: %d KB, %d files", minute, sent, memory[minute], files[minute])
			if minute == minutes {
				break
			}
		}
	}
	const fifth = 5
	if first, last := memory[1], memory[minutes]; last > first+first/fifth {
		t.Errorf("memory grows from %d KB after a minute to %d", first, last)
	}
	if files[minutes] > files[1] {
		t.Errorf("open files grow from %d after a minute to %d", files[1], files[minutes])
	}
}

// steadyKeys walk through screens, and end where they began, with a line open.
var steadyKeys = []string{
	" word", " and", "\r", "\x1b", "j", "j", " ", "k", " ", "u", "u", "l", "j", " ", "u", "h", "?", "\x1b", "/", "o",
	"\x1b",
	"\x1b[B", "\x1b[6~", "\x1b[5~", "g", "G", ":", "c", "\x1b", "L", "\x1b", "\t", "j", "\t", "d", "u", "u", "a",
}

// resident is how much memory a process has, in KB.
func resident(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	match := regexp.MustCompile(`VmRSS:\s+(\d+)`).FindSubmatch(status)
	kb, err := strconv.Atoi(string(match[1]))
	if err != nil {
		t.Fatal(err)
	}
	return kb
}

// openFiles is how many files a process has open.
func openFiles(t *testing.T, pid int) int {
	t.Helper()
	names, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", pid))
	if err != nil {
		t.Fatal(err)
	}
	return len(names)
}

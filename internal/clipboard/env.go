package clipboard

import (
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// The deadlines. A step that is slower is one that hangs.
const (
	stepTime  = 800 * time.Millisecond
	wholeTime = 2 * time.Second
)

// Env is what a copy is decided by.
type Env struct {
	Vars  []string      // the environment, NAME=value, as os.Environ has it
	OS    string        // the system, as runtime.GOOS has it
	Exe   string        // this program, which is its own child
	Only  string        // the one way to take: native, tmux, osc52 or off; "" or auto for all of them
	Step  time.Duration // how long one step may take; 0 for 800 ms
	Whole time.Duration // how long all of them may take; 0 for 2 s

	// Command is a program of the person's own, with its arguments, that takes
	// the text on standard input. It goes before all other ways but off.
	Command []string
}

// Here is the environment of this moment.
func Here() Env {
	return Env{Vars: os.Environ(), OS: runtime.GOOS, Exe: self()}
}

// self is the path of this program. One that was replaced or removed while it
// runs (go run, an upgrade) can still be started on Linux by its link in /proc.
func self() string {
	exe, err := os.Executable()
	if err == nil {
		_, err = os.Stat(exe)
	}
	if err != nil && runtime.GOOS == "linux" {
		return "/proc/self/exe"
	}
	return exe
}

func (e Env) step() time.Duration  { return cmp.Or(e.Step, stepTime) }
func (e Env) whole() time.Duration { return cmp.Or(e.Whole, wholeTime) }

// get is the value of a variable; the last one wins, as in os/exec.
func (e Env) get(name string) string {
	for _, v := range slices.Backward(e.Vars) {
		if value, ok := e.cut(v, name); ok {
			return value
		}
	}
	return ""
}

// cut is the value in v if that is the variable of this name. On Windows the
// case does not count: there PATH is Path.
func (e Env) cut(v, name string) (value string, ok bool) {
	key, value, ok := strings.Cut(v, "=")
	return value, ok && (key == name || e.OS == "windows" && strings.EqualFold(key, name))
}

// with is e with a variable set.
func (e Env) with(name, value string) Env {
	e.Vars = append(slices.Clip(e.without(name).Vars), name+"="+value)
	return e
}

// without is e with a variable unset.
func (e Env) without(name string) Env {
	e.Vars = slices.DeleteFunc(slices.Clone(e.Vars), func(v string) bool {
		_, is := e.cut(v, name)
		return is
	})
	return e
}

// find is the path of a program, or "" where there is none.
func (e Env) find(program string) string {
	for _, dir := range filepath.SplitList(e.get("PATH")) {
		if !filepath.IsAbs(dir) {
			continue // a program of the current folder is never meant
		}
		if path, err := exec.LookPath(filepath.Join(dir, program)); err == nil {
			return path
		}
	}
	return ""
}

// has reports whether all the programs are there.
func (e Env) has(programs ...string) bool {
	return !slices.ContainsFunc(programs, func(p string) bool { return e.find(p) == "" })
}

// remote reports whether the person sits at another machine.
func (e Env) remote() bool {
	return e.get("SSH_CONNECTION") != "" || e.get("SSH_TTY") != ""
}

// forwarded reports whether the X display is the one of the machine that the
// person sits at, as ssh -X sets it: localhost:10.0.
func (e Env) forwarded() bool {
	host, _, _ := strings.Cut(e.get("DISPLAY"), ":")
	return host == "localhost" || host == "127.0.0.1"
}

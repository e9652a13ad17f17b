//go:build unix

package atomicfile

import (
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// openDescriptor opens a path that names an open file by its descriptor, nil
// for any other path. One of our own is duplicated, as opening it again would
// begin at the start of its file; that of another process is appended to.
func openDescriptor(name string) (*os.File, error) {
	name = path.Clean(name)
	if n, ok := descriptor(name); ok {
		fd, err := unix.FcntlInt(n, unix.F_DUPFD_CLOEXEC, 0)
		if err != nil {
			return nil, &fs.PathError{Op: "open", Path: name, Err: err}
		}
		return os.NewFile(uintptr(fd), name), nil
	}
	if others, _ := path.Match("/proc/*/fd/*", name); !others { // The pattern has no fault.
		return nil, nil
	}
	return os.OpenFile(name, os.O_WRONLY|os.O_APPEND, 0)
}

var standard = map[string]uintptr{"/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2}

// descriptor is the number of a descriptor of ours that a path names.
func descriptor(name string) (n uintptr, ok bool) {
	if n, ok := standard[name]; ok {
		return n, true
	}
	for _, folder := range []string{"/dev/fd/", "/proc/self/fd/"} {
		if digits, ok := strings.CutPrefix(name, folder); ok {
			n, err := strconv.ParseUint(digits, 10, 31)
			return uintptr(n), err == nil
		}
	}
	return 0, false
}

//go:build unix

package atomicfile

import (
	"errors"
	"syscall"
)

// cannotSync reports whether a file system has no sync of folders.
func cannotSync(err error) bool {
	return errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP)
}

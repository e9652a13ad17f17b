package atomicfile

import (
	"errors"
	"io/fs"
	"syscall"

	"jobdraft/internal/sanitize"
)

// Reason puts an error of a file into a user's words: disk full, no permission.
func Reason(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, syscall.ENOSPC):
		return "disk full"
	case errors.Is(err, syscall.EROFS):
		return "the disk is read-only"
	case errors.Is(err, fs.ErrPermission):
		return "no permission"
	case errors.Is(err, syscall.ENOTDIR):
		return "not a folder"
	case errors.Is(err, fs.ErrNotExist):
		return "no such folder"
	}
	return sanitize.Line(err.Error())
}

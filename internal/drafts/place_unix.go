//go:build unix

package drafts

import (
	"io/fs"
	"syscall"
)

// device is the disk of a file.
func device(info fs.FileInfo) uint64 {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		return uint64(stat.Dev) //nolint:unconvert // It is signed on some systems.
	}
	return 0
}

// isOurs reports whether a file is of this user.
func isOurs(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == syscall.Getuid()
}

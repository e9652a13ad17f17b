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

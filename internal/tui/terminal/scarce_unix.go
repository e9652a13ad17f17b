//go:build unix

package terminal

import "golang.org/x/sys/unix"

// scarce reports whether the user may have few processes or little memory.
func scarce() bool {
	const few, little = 256, 8 << 30
	return below(unix.RLIMIT_NPROC, few) || below(unix.RLIMIT_AS, little)
}

func below(resource int, least uint64) bool {
	var limit unix.Rlimit
	err := unix.Getrlimit(resource, &limit)
	return err == nil && uint64(limit.Cur) < least //nolint:unconvert // Some systems have it signed.
}

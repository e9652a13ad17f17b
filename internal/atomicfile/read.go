package atomicfile

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// ErrNotRegular is the error for reading a pipe, a device, a socket or a file of
// the kernel.
var ErrNotRegular = errors.New("it is not a file")

// ReadUpTo reads at most limit bytes of a regular file. It refuses any other
// file before it opens it: a FIFO would block the reader for ever.
func ReadUpTo(path string, limit int64) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, &fs.PathError{Op: "read", Path: path, Err: errIsFolder}
	case !info.Mode().IsRegular() || isSystem(path):
		return nil, &fs.PathError{Op: "read", Path: path, Err: ErrNotRegular}
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, limit))
}

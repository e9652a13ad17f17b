package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// newFileMode is the mode of a new file; the umask narrows it.
const newFileMode = 0o666

// WriteFile writes a file at any path. It follows links, and a present file
// keeps its mode. Pipes, devices and files named by an open descriptor, such as
// /dev/stdout, are written to directly.
func WriteFile(path string, data []byte) error {
	out, err := openDescriptor(path)
	switch {
	case err != nil:
		return err
	case out != nil:
		return writeTo(out, data)
	}
	return Replace(path, data, nil)
}

// Replace is [WriteFile] for a document that is edited in place: a path that
// names a descriptor is replaced like any other file. If guard is not nil, it
// runs right before the new text takes its place, and its error stops the save.
func Replace(path string, data []byte, guard func() error) error {
	target, direct, err := resolve(path)
	if err != nil {
		return err
	}
	if direct {
		return writeDirect(target, data)
	}
	dir, err := OpenDir(filepath.Dir(target))
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Replace(filepath.Base(target), data, newFileMode, guard)
}

// resolve finds the file behind a path. Only a regular file can be replaced; any
// other is written to directly.
func resolve(path string) (target string, direct bool, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return behindLinks(path), false, nil
	case err != nil:
		return "", false, err
	case info.IsDir():
		return "", false, &fs.PathError{Op: "write", Path: path, Err: errIsFolder}
	case !info.Mode().IsRegular():
		return path, true, nil
	}
	target, err = filepath.EvalSymlinks(path)
	return target, false, err
}

// behindLinks is the name that a link to nothing stands for. A link that runs in a
// circle is no case of this: reading it is another error.
func behindLinks(path string) string {
	const most = 40 // as Linux follows
	for range most {
		target, err := os.Readlink(path)
		if err != nil {
			break
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(path), target)
		}
		path = target
	}
	return path
}

var errIsFolder = errors.New("it is a folder")

func writeDirect(path string, data []byte) error {
	out, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return writeTo(out, data)
}

func writeTo(out *os.File, data []byte) error {
	_, err := out.Write(data)
	return errors.Join(err, out.Close())
}

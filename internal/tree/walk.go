// Package tree walks a folder and those below it, within limits: a folder that
// somebody names may be the root of a disk, or of all disks.
//
// It reads no files and decides nothing about them.
package tree

import (
	"errors"
	"io/fs"
	"strings"
	"time"
)

// Limits are how much of a tree is looked at.
type Limits struct {
	Entries int
	Time    time.Duration
}

// maxDepth is how many folders below another are looked at.
const maxDepth = 32

// ErrTooMuch says that a walk has ended at a limit.
var ErrTooMuch = errors.New("the folder holds too much to look through; name one below it")

// Walk calls visit for each entry of a tree, as [fs.WalkDir] does, except for
// hidden folders and those that are too deep. At a limit it ends and returns
// [ErrTooMuch].
func Walk(files fs.FS, l Limits, visit fs.WalkDirFunc) error {
	entries, end := 0, time.Now().Add(l.Time)
	return fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		entries++
		switch {
		case entries > l.Entries || time.Now().After(end):
			return ErrTooMuch
		case err == nil && entry.IsDir() && name != "." && isLeftOut(name, entry):
			return fs.SkipDir
		}
		return visit(name, entry, err)
	})
}

// isLeftOut reports whether a folder is not looked into.
func isLeftOut(name string, entry fs.DirEntry) bool {
	return strings.HasPrefix(entry.Name(), ".") || strings.Count(name, "/") >= maxDepth
}

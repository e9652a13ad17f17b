package tree

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"
)

// many is a folder with so many files.
func many(n int) fstest.MapFS {
	files := fstest.MapFS{}
	for i := range n {
		files[fmt.Sprintf("d%d/f%d.md", i%7, i)] = &fstest.MapFile{}
	}
	return files
}

// visited are the files of a walk.
func visited(files fs.FS, l Limits, each func()) (names []string, err error) {
	err = Walk(files, l, func(name string, entry fs.DirEntry, err error) error {
		each()
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	})
	return names, err
}

func TestWalk(t *testing.T) {
	deep := strings.Repeat("d/", maxDepth) + "f.md"
	files := fstest.MapFS{"a.md": {}, ".hidden.md": {}, "b/c.md": {}, ".git/d.md": {}, "b/.x/e.md": {}, deep: {}, "d/" +
		deep: {}}
	names, err := visited(files, Limits{1000, time.Hour}, func() {})
	if got, want := fmt.Sprint(names), fmt.Sprint([]string{".hidden.md", "a.md", "b/c.md", deep}); got != want ||
		err != nil {
		t.Errorf("visited are %s (%v), not %s", got, err, want)
	}
}

func TestWalkEndsByCount(t *testing.T) {
	const entries = 100 + 7 + 1 // With the folders and the root.
	for limit, want := range map[int]error{entries: nil, entries - 1: ErrTooMuch} {
		if _, err := visited(many(100), Limits{limit, time.Hour}, func() {}); !errors.Is(err, want) {
			t.Errorf("with a limit of %d it ends with %v, not %v", limit, err, want)
		}
	}
}

func TestWalkEndsByTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		_, err := visited(many(100), Limits{1000, 10 * time.Second}, func() { time.Sleep(time.Second) })
		if took := time.Since(start); !errors.Is(err, ErrTooMuch) || took > 11*time.Second {
			t.Errorf("it ends after %v with %v", took, err)
		}
	})
}

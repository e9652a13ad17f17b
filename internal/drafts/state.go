package drafts

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
)

// state is the folder of what jobdraft keeps of documents and not beside them:
// locks, versions, conflicts and notes. It is empty where there is no place for
// that.
type state string

// in is a place in the state, empty where there is none.
func (s state) in(elements ...string) string {
	if s == "" {
		return ""
	}
	return filepath.Join(append([]string{string(s)}, elements...)...)
}

// has reports whether anything is in a folder of the state. Most often nothing
// is, which is one look for all documents.
func (s state) has(folder string) bool {
	entries, err := os.ReadDir(s.in(folder))
	return err == nil && len(entries) > 0
}

const (
	versionsKept = 5
	allKept      = 0
)

// versions are the older texts of the document of a key.
func (s state) versions(key string) snapshots { return snapshots{s.in("versions", key), versionsKept} }

// conflicts are the texts of other programs that the person has not chosen
// from.
func (s state) conflicts(key string) snapshots { return snapshots{s.in("conflicts", key), allKept} }

// keyOf names a document in the state: by the name of its file, for people,
// and by its whole path, as two folders may have drafts of one name.
func keyOf(path string) string {
	const digits = 12
	sum := sha256.Sum256([]byte(path))
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	return Slug(name) + "-" + hex.EncodeToString(sum[:])[:digits]
}

// canonical is the one path of a file, whatever links lead to it and whether
// it is there or not.
func canonical(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	dir := filepath.Dir(path)
	if dir == path {
		return path
	}
	return filepath.Join(canonical(dir), filepath.Base(path))
}

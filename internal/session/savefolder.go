package session

import (
	"os"
	"path/filepath"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
)

// folderNote is the file of the state folder that has the folder of the last file
// that was saved.
const folderNote = "save-folder.txt"

// maxFolder is the longest path that is read from it, in bytes.
const maxFolder = 4096

// ProposePath proposes the path of a file of a form: named after the title, in
// the folder of the file that was saved last, else in the current folder.
func (s *Session) ProposePath(f Form, found func(path string)) Task {
	name, state := drafts.Slug(s.now.Document.Title())+f.Ext, s.tools.State
	propose := func() (string, error) {
		dir := f.Dir
		if dir == "" {
			dir = lastFolder(state)
		}
		return filepath.Abs(filepath.Join(dir, name))
	}
	return task("Looking for the folder", propose, func(path string, err error) Outcome {
		if err != nil {
			return refusedAs("Not saved: ", err)
		}
		found(path)
		return quiet()
	})
}

// lastFolder is the folder that is remembered, empty if it is gone.
func lastFolder(state string) string {
	if state == "" {
		return ""
	}
	data, err := atomicfile.ReadUpTo(filepath.Join(state, folderNote), maxFolder)
	dir := strings.TrimSpace(string(data))
	if info, missing := os.Stat(dir); err != nil || missing != nil || !info.IsDir() {
		return ""
	}
	return dir
}

// rememberFolder notes the folder of a file. That it cannot be noted is nothing to
// say: the file is saved.
func rememberFolder(state, path string) {
	const private = 0o700
	if state != "" && os.MkdirAll(state, private) == nil {
		_ = atomicfile.WriteFile(filepath.Join(state, folderNote), []byte(filepath.Dir(path)+"\n"))
	}
}

// SavePath is the absolute path of one that was typed, as [TypedPath] reads it; a
// folder stands for the proposed name in it.
func SavePath(typed, proposed string) (string, error) {
	path, err := filepath.Abs(TypedPath(typed))
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(path); strings.HasSuffix(typed, "/") || err == nil && info.IsDir() {
		path = filepath.Join(path, filepath.Base(proposed))
	}
	return path, nil
}

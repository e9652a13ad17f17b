package drafts

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// Refuge keeps the latest text of an open document from the moment it is set
// until it is saved: in the state folder, or if that cannot be written in the
// folder for temporary files. So the text outlives a disk that refuses it, and
// any end of the program before the save. It is not synced: a power cut is what
// the save is for. See [Store.Recover] for what becomes of it.
type Refuge struct {
	folders []string

	mu      sync.Mutex
	wanted  *refugeText // nil for nothing to keep
	kept    *refugeText // what was written last
	failed  bool        // that could not be written
	working chan struct{}
	file    *os.File // locked; nil until there is something to keep
	bytes   []byte   // of the file, kept so that a key allocates none
}

// refugeText is a text in a refuge. On disk the fields are a line of JSON before
// the text.
type refugeText struct {
	Draft string `json:"draft,omitempty"` // the draft that it is of, empty for a new one
	Title string `json:"title"`           // names a new draft
	Base  string `json:"base,omitempty"`  // the sum of the text that it replaces
	Bytes int    `json:"bytes"`
	text  []byte
}

const (
	refugePrefix = "jobdraft-unsaved-"
	refugeSuffix = ".md"
)

// refuges are the folders for refuges, the best first.
func (s state) refuges() []string {
	folders := []string{os.TempDir()}
	if in := s.in("unsaved"); in != "" {
		folders = append([]string{in}, folders...)
	}
	return folders
}

// NewRefuge is a refuge that holds nothing. The state is the folder of locks and
// conflicts, empty for none.
func NewRefuge(stateDir string) *Refuge { return &Refuge{folders: state(stateDir).refuges()} }

// Keep keeps a text instead of the one before, without waiting for a disk: the
// latest text of the document of a handle, nil for none, with its title.
func (r *Refuge) Keep(h *Handle, title string, text []byte) {
	t := &refugeText{Title: title, Bytes: len(text), text: text}
	if h != nil && h.InPlace() == "" {
		t.Draft, t.Base = h.Name(), sum(h.Known())
	}
	r.want(t)
}

// Clear keeps nothing any more.
func (r *Refuge) Clear() { r.want(nil) }

// want has a text written, or the file removed, by one goroutine at a time.
func (r *Refuge) want(t *refugeText) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.wanted = t
	if r.working != nil || r.wanted == r.kept {
		return
	}
	r.working = make(chan struct{})
	go r.work()
}

// work writes until the file holds what is wanted, or cannot.
func (r *Refuge) work() {
	for {
		r.mu.Lock()
		t, done := r.wanted, r.wanted == r.kept
		if done {
			close(r.working)
			r.working = nil
		}
		r.mu.Unlock()
		if done {
			return
		}
		err := try(func() error { return r.write(t) })
		r.mu.Lock()
		r.kept, r.failed = t, err != nil
		r.mu.Unlock()
	}
}

// write writes a text, or removes the file. If its folder takes no more, as that of
// a full disk, another one may.
func (r *Refuge) write(t *refugeText) error {
	if t == nil {
		if r.file != nil {
			r.remove()
		}
		return nil
	}
	head, err := json.Marshal(t)
	if err != nil {
		return err
	}
	r.bytes = append(append(append(r.bytes[:0], head...), '\n'), t.text...)
	if r.file != nil && put(r.file, r.bytes) == nil {
		return nil
	}
	return r.create()
}

// put writes a text from the beginning of a file. A shorter one than before is cut
// off after it is written: its length is known.
func put(file *os.File, text []byte) error {
	if _, err := file.WriteAt(text, 0); err != nil {
		return err
	}
	return file.Truncate(int64(len(text)))
}

// create makes the file in the first folder that takes the text, in place of one
// that does not take it any more.
func (r *Refuge) create() (err error) {
	for _, folder := range r.folders {
		if err = os.MkdirAll(folder, folderMode); err != nil {
			continue
		}
		const digits = 8
		name := refugePrefix + rand.Text()[:digits] + refugeSuffix
		var file *os.File
		if file, err = os.OpenFile(filepath.Join(folder, name), os.O_RDWR|os.O_CREATE|os.O_EXCL, fileMode); err != nil {
			continue
		}
		if err = put(file, r.bytes); err == nil {
			if r.file != nil {
				r.remove()
			}
			_, _ = lockFile(file) // Without locks, what is kept may be offered too early.
			r.file = file
			return nil
		}
		file.Close()
		_ = os.Remove(file.Name())
	}
	return err
}

// refugeTime is how long the end of the program waits for its refuge.
const refugeTime = 500 * time.Millisecond

// Path returns the file that holds the latest text, empty if none does.
func (r *Refuge) Path() string {
	r.mu.Lock()
	working := r.working
	r.mu.Unlock()
	if working != nil {
		select {
		case <-working:
		case <-time.After(refugeTime):
			return ""
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.file == nil || r.failed || r.kept == nil || r.kept != r.wanted {
		return ""
	}
	return r.file.Name()
}

// Close gives the file up, and removes it if it holds nothing.
func (r *Refuge) Close() {
	holds := r.Path() != ""
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case r.file == nil || r.working != nil:
	case holds:
		r.release()
	default:
		r.remove()
	}
}

// release lets others have the file.
func (r *Refuge) release() {
	_ = unlockFile(r.file) // Closing is what is left if it fails.
	r.file.Close()
	r.file = nil
}

// remove removes the file.
func (r *Refuge) remove() {
	path := r.file.Name()
	r.release()
	_ = os.Remove(path) // It is taken for saved, or for a text to take in, if it stays.
}

// sum is a short name of a text, empty for none.
func sum(text []byte) string {
	if text == nil {
		return ""
	}
	hash := sha256.Sum256(text)
	return hex.EncodeToString(hash[:])
}

// parseRefuge reads a file of a refuge.
func parseRefuge(data []byte) (t refugeText, ok bool) {
	head, text, found := bytes.Cut(data, []byte("\n"))
	if !found || json.Unmarshal(head, &t) != nil || t.Bytes <= 0 || t.Bytes > len(text) {
		return t, false
	}
	t.text = text[:t.Bytes]
	return t, true
}

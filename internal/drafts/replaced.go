package drafts

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"time"

	"jobdraft/internal/atomicfile"
)

var errTooLarge = errors.New("another program has made the file larger than can be kept")

// keepOther keeps what is about to be replaced: now and then what was known,
// as a version, and what another program has written, as a conflict.
func (h *Handle) keepOther(ours []byte) (conflict string, err error) {
	h.keepVersion()
	h.mu.Lock()
	known := h.known
	h.mu.Unlock()
	theirs, changed, err := readWhole(h.Path())
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, atomicfile.ErrNotRegular):
		return "", nil // It has no text that could be lost.
	case err != nil:
		return "", err
	case bytes.Equal(theirs, known), bytes.Equal(theirs, ours):
		return "", nil
	}
	return h.state.conflicts(h.key()).put(theirs, changed)
}

// keepVersion makes the known text of a draft a version, if one is due. That
// it cannot be kept must not keep the new text from being saved.
func (h *Handle) keepVersion() {
	h.mu.Lock()
	known, seen, due := h.known, h.seen, !time.Now().Before(h.versionDue)
	h.mu.Unlock()
	if h.path != "" || !due {
		return
	}
	if _, err := h.state.versions(h.key()).put(known, seen); err != nil {
		return
	}
	h.mu.Lock()
	h.versionDue = time.Now().Add(versionAfter)
	h.mu.Unlock()
}

// mostKept is the largest file of another program that is kept.
const mostKept = 4 << 20

// readWhole reads a file that may be larger than a document, and when it was
// written.
func readWhole(path string) ([]byte, time.Time, error) {
	text, err := atomicfile.ReadUpTo(path, mostKept+1)
	if err == nil && len(text) > mostKept {
		err = errTooLarge
	}
	if err != nil {
		return nil, time.Time{}, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, time.Time{}, err
	}
	return text, info.ModTime(), nil
}

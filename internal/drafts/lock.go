package drafts

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Holder is the program that has a document open.
type Holder struct {
	PID   int       `json:"pid"` // 0 where it is not known
	Host  string    `json:"host"`
	Since time.Time `json:"since"`
}

// String says who it is: process 4711 on host.
func (h Holder) String() string {
	if h.PID == 0 {
		return "another process"
	}
	return fmt.Sprintf("process %d on %s", h.PID, h.Host)
}

// HeldError says that a document cannot be changed: it is open elsewhere.
type HeldError struct{ Holder }

// Error says who has it.
func (e *HeldError) Error() string { return "it is open in " + e.String() }

// lock is the lock of a document. The kernel gives it up when the process ends,
// however it ends.
type lock struct{ file *os.File }

// take takes the lock of a key, or says with a [*HeldError] who has it. Where
// there can be no locks, as on some network file systems, there is none: nil.
func (s state) take(key string) (*lock, error) {
	path := s.in("locks", key+".lock")
	if path == "" || os.MkdirAll(filepath.Dir(path), folderMode) != nil {
		return nil, nil
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, fileMode)
	if err != nil {
		return nil, nil
	}
	held, err := lockFile(f)
	switch {
	case held:
		defer f.Close()
		return nil, &HeldError{holderIn(f)}
	case err != nil:
		f.Close()
		return nil, nil
	}
	sign(f)
	return &lock{f}, nil
}

// sign writes into a lock who has it. A lock that cannot be signed holds too.
func sign(f *os.File) {
	host, _ := os.Hostname()
	data, err := json.Marshal(Holder{PID: os.Getpid(), Host: host, Since: time.Now()})
	if err == nil && f.Truncate(0) == nil {
		_, _ = f.WriteAt(append(data, '\n'), 0)
	}
}

// holderIn reads who has a lock.
func holderIn(f io.Reader) (h Holder) {
	const most = 4 << 10
	data, err := io.ReadAll(io.LimitReader(f, most))
	if err != nil || json.Unmarshal(data, &h) != nil {
		return Holder{}
	}
	return h
}

// release gives the lock up. The file stays: to remove it would take it from
// under a program that waits for it.
func (l *lock) release() {
	if l != nil {
		_ = unlockFile(l.file) // Where it fails, closing is what is left.
		l.file.Close()
	}
}

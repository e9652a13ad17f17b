package drafts

import (
	"errors"
	"os"
	"sync"
)

// place is a folder that is saved to, as it was first seen. When its disk is
// unmounted, the folder is missing, or is the mount point on another disk. What
// was saved there would be hidden when the disk is back.
type place struct {
	mu     sync.Mutex
	seen   bool
	device uint64 // the disk
}

// errGone says that a folder that was there is not.
var errGone = errors.New("the folder is gone; is its disk still mounted?")

// see notes where a folder is, if it is there.
func (p *place) see(path string) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		p.seen, p.device = true, device(info)
	}
}

// hold returns [errGone] if the folder at a path is not the one that it was. The
// first time it has it made.
func (p *place) hold(path string, create func() error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.seen {
		if err := create(); err != nil {
			return err
		}
	}
	info, err := os.Stat(path)
	switch {
	case p.seen && (err != nil || !info.IsDir() || device(info) != p.device):
		return errGone
	case err != nil:
		return err
	}
	p.seen, p.device = true, device(info)
	return nil
}

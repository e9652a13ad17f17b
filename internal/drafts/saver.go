package drafts

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Status is what is known of the latest state.
type Status struct {
	Pending bool  // it is not yet on disk
	Err     error // why it could not be written
}

const (
	pause = 300 * time.Millisecond // after a change, for more to come
	most  = 700 * time.Millisecond // behind the first change, whatever comes
	retry = 2 * time.Second        // after a failure
)

// Saver saves the latest state of one document, soon after it changed and one
// at a time. A state that cannot be written is kept and tried again, also where
// a fault of the program is the reason.
type Saver struct {
	write  func([]byte) error
	notify func(Status)

	mu     sync.Mutex
	latest []byte
	set    int // counts the states
	saved  int // the last state that is on disk
	failed error
	timer  *time.Timer // of the next save; nil before the first state
	due    time.Time   // when it must be made at the latest, zero for nothing to save
	closed bool

	writing chan struct{} // holds one during a write, so that there is one at a time
}

// NewSaver makes a saver that writes with one function and tells another of
// each change of its status, from a goroutine of its own.
func NewSaver(write func([]byte) error, notify func(Status)) *Saver {
	return &Saver{write: write, notify: notify, writing: make(chan struct{}, 1)}
}

// Set has a state saved. It returns at once.
func (s *Saver) Set(data []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.latest = data
	s.set++
	if s.due.IsZero() {
		s.due = time.Now().Add(most)
	}
	s.plan(min(pause, time.Until(s.due)))
}

// plan has the latest state written after a while, and not when it was planned
// before; mu is held.
func (s *Saver) plan(after time.Duration) {
	switch {
	case s.closed:
	case s.timer == nil:
		s.timer = time.AfterFunc(after, s.fire)
	default:
		s.timer.Reset(after)
	}
}

// fire writes the latest state when its time has come.
func (s *Saver) fire() {
	s.mu.Lock()
	closed := s.closed
	s.due = time.Time{}
	s.mu.Unlock()
	if !closed {
		_ = try(s.save) // The status has the reason.
	}
}

// try makes a fault an error like any other. It guards the goroutines: one that
// falls would end the program, and the text is still on the screen.
func try(do func() error) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("a fault of jobdraft: %v", value)
		}
	}()
	return do()
}

// save writes the latest state, if it is not on disk.
func (s *Saver) save() error {
	s.writing <- struct{}{}
	defer func() { <-s.writing }()
	s.mu.Lock()
	data, number := s.latest, s.set
	done := s.saved == number
	s.mu.Unlock()
	if done {
		return nil
	}
	err := try(func() error { return s.write(data) })
	s.settle(number, err)
	return err
}

// settle notes what became of a write, and tries again after a failure.
func (s *Saver) settle(number int, err error) {
	s.mu.Lock()
	s.failed = err
	if err == nil {
		s.saved = number
	} else {
		s.plan(retry)
	}
	status := s.status()
	s.mu.Unlock()
	s.notify(status)
}

// status is what is known; mu is held.
func (s *Saver) status() Status { return Status{Pending: s.saved != s.set, Err: s.failed} }

// Status is what is known of the latest state.
func (s *Saver) Status() Status {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.status()
}

// Flush waits until the latest state is on disk, or cannot be written, or the
// context ends. It may be called from any goroutine.
func (s *Saver) Flush(ctx context.Context) error {
	done := make(chan error, 1)
	go func() { done <- try(s.save) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Close ends saving; what is not on disk yet is not written any more.
func (s *Saver) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
}

package drafts

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// disk is where a saver writes to in a test.
type disk struct {
	mu    sync.Mutex
	wrote []string
	err   error
	hang  chan struct{}
}

func (d *disk) write(data []byte) error {
	if d.hang != nil {
		<-d.hang
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.err == nil {
		d.wrote = append(d.wrote, string(data))
	}
	return d.err
}

func TestTheLatestStateIsWrittenSoon(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &disk{}
		s := NewSaver(d.write, func(Status) {})
		for i := range 10 {
			s.Set([]byte(fmt.Sprint(i)))
			time.Sleep(100 * time.Millisecond)
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if len(d.wrote) != 2 || d.wrote[1] != "9" { // One when the first is due, one after the last.
			t.Errorf("written: %v", d.wrote)
		}
		if got := s.Status(); got.Pending || got.Err != nil {
			t.Errorf("status %+v", got)
		}
	})
}

func TestAFailedSaveIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &disk{err: errors.New("full")}
		var told []bool
		s := NewSaver(d.write, func(st Status) { told = append(told, st.Err != nil) })
		s.Set([]byte("text"))
		time.Sleep(time.Second)
		synctest.Wait()
		if got := s.Status(); got.Err == nil || !got.Pending {
			t.Fatalf("status %+v", got)
		}
		d.mu.Lock()
		d.err = nil
		d.mu.Unlock()
		time.Sleep(3 * time.Second)
		synctest.Wait()
		if len(d.wrote) != 1 || s.Status().Err != nil || !slices.Equal(told, []bool{true, false}) {
			t.Errorf("written %v, told %v", d.wrote, told)
		}
	})
}

func TestFlush(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &disk{}
		s := NewSaver(d.write, func(Status) {})
		s.Set([]byte("a"))
		if err := s.Flush(t.Context()); err != nil || len(d.wrote) != 1 {
			t.Errorf("flushed: %v, %v", d.wrote, err)
		}
		d.hang = make(chan struct{})
		s.Set([]byte("b"))
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := s.Flush(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("a disk that hangs: %v", err)
		}
		close(d.hang)
		s.Close()
	})
}

// A fault in writing or telling is an error that is shown, and tried again.
func TestAFaultInSaving(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const faults = 2
		writes, told := 0, 0
		s := NewSaver(func([]byte) error {
			if writes++; writes <= faults {
				panic("it falls")
			}
			return nil
		}, func(Status) {
			if told++; told <= faults {
				panic("it falls")
			}
		})
		s.Set([]byte("text"))
		time.Sleep(time.Second)
		synctest.Wait()
		if err := s.Status().Err; err == nil || err.Error() != "a fault of jobdraft: it falls" {
			t.Errorf("the error is %v", err)
		}
		if err := s.Flush(t.Context()); err == nil {
			t.Error("the second fault is no error")
		}
		time.Sleep(retry)
		synctest.Wait()
		if got := s.Status(); got.Pending || got.Err != nil || writes != faults+1 {
			t.Errorf("status %+v after %d writes", got, writes)
		}
	})
}

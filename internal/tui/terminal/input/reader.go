package input

import (
	"io"
	"os"
	"sync"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/muesli/cancelreader"
)

// Reader reads a terminal and sends its events to a program. While the program
// lends the terminal to another one, it stops.
type Reader struct {
	from  io.Reader
	send  func(uv.Event)
	gone  func()       // told when there is nothing more to read
	spawn func(func()) // runs a goroutine under recover

	mu     sync.Mutex
	source *source // nil while the terminal is lent
	left   []byte  // was read and not handed on when the reader was stopped
	ended  chan struct{}
	bytes  chan []byte
	once   sync.Once
}

// NewReader returns a reader that has not started. It calls spawn for each of
// its goroutines, send with each event, and gone when the terminal is gone.
func NewReader(from io.Reader, send func(uv.Event), gone func(), spawn func(func())) *Reader {
	return &Reader{from: from, send: send, gone: gone, spawn: spawn, ended: make(chan struct{}), bytes: make(chan []byte)}
}

// Input is the terminal as Bubble Tea gets it. Bubble Tea sets its mode and
// reads nothing from it: the first thing that a read gives is the end. It begins
// to read when it has put the terminal into raw mode, so the reader then does.
func (r *Reader) Input() io.Reader {
	if file, ok := r.from.(*os.File); ok {
		return terminalFile{silent{r}, file}
	}
	return silent{r}
}

// silent starts the reader and is at its end.
type silent struct{ reader *Reader }

// Read starts the reader.
func (s silent) Read([]byte) (int, error) {
	s.reader.Start()
	return 0, io.EOF
}

// terminalFile has what Bubble Tea needs to set the mode of a terminal. It has
// no name, without which no library waits for its input.
type terminalFile struct {
	silent
	file *os.File
}

// Write writes to the terminal.
func (f terminalFile) Write(p []byte) (int, error) { return f.file.Write(p) }

// Close leaves the terminal open: it is not ours.
func (f terminalFile) Close() error { return nil }

// Fd is the descriptor of the terminal.
func (f terminalFile) Fd() uintptr { return f.file.Fd() }

// source is one time of reading between two stops.
type source struct {
	cancelreader.CancelReader
	stop chan struct{} // closed to stop it
	done chan struct{} // closed when it has stopped
}

// Start begins to read, or goes on after [Reader.Stop].
func (r *Reader) Start() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.source != nil {
		return
	}
	from, err := uv.NewCancelReader(r.from)
	if err != nil {
		r.gone()
		return
	}
	s := &source{from, make(chan struct{}), make(chan struct{})}
	r.source = s
	r.once.Do(r.listen)
	r.spawn(func() {
		defer close(s.done)
		r.read(s)
	})
}

// stopTime is how long a read may take to be interrupted.
const stopTime = 500 * time.Millisecond

// Stop stops reading a terminal, so that another program can read it. It returns
// when nothing is read any more.
func (r *Reader) Stop() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, interruptible := r.from.(*os.File); !interruptible || r.source == nil {
		return
	}
	close(r.source.stop)
	r.source.Cancel() // What it reports is right on some systems only.
	select {
	case <-r.source.done:
	case <-time.After(stopTime):
	}
	_ = r.source.Close() // The terminal itself stays open.
	r.source = nil
}

// Close stops reading for good.
func (r *Reader) Close() {
	r.Stop()
	close(r.ended)
}

// hangUp tells that the terminal is gone. After [Reader.Close] nobody wants to
// know.
func (r *Reader) hangUp() {
	select {
	case <-r.ended:
	default:
		r.gone()
	}
}

// receive gives the bytes of the terminal to a decoder, and tells it of the time
// that passes.
func (r *Reader) receive() {
	var d Decoder
	timer := time.NewTimer(0)
	<-timer.C
	for {
		var events []uv.Event
		select {
		case read := <-r.bytes:
			events = d.Feed(read)
		case <-timer.C:
			events = d.Expire()
		case <-r.ended:
			return
		}
		for _, event := range events {
			r.send(event)
		}
		if wait := d.Wait(); wait > 0 {
			timer.Reset(wait)
		} else {
			timer.Stop()
		}
	}
}

package input

import (
	"context"
	"errors"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/muesli/cancelreader"
)

// listen does nothing: the library decodes the console itself.
func (r *Reader) listen() {}

// read sends the events of the console until it is stopped. Where the library
// falls, it begins anew.
func (r *Reader) read(s *source) {
	for {
		if err := r.stream(s); !errors.Is(err, errFell) {
			if err != nil && !errors.Is(err, cancelreader.ErrCanceled) {
				r.hangUp()
			}
			return
		}
	}
}

// errFell says that the library has panicked.
var errFell = errors.New("the decoder fell")

// stream has the library read the console, under recover.
func (r *Reader) stream(s *source) (err error) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	events := make(chan uv.Event)
	r.spawn(func() {
		for {
			select {
			case event := <-events:
				r.send(event)
			case <-ctx.Done():
				return
			}
		}
	})
	defer func() {
		if recover() != nil {
			err = errFell
		}
	}()
	return uv.NewTerminalReader(s.CancelReader, "").StreamEvents(ctx, events)
}

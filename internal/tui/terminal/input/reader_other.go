//go:build !windows

package input

import (
	"errors"

	"github.com/muesli/cancelreader"
)

// listen begins to decode.
func (r *Reader) listen() { r.spawn(r.receive) }

// read hands on the bytes of a terminal until it is stopped.
func (r *Reader) read(s *source) {
	const most = 4096 // A terminal gives no more at once.
	for {
		if len(r.left) > 0 {
			select {
			case r.bytes <- r.left:
			case <-s.stop:
				return
			case <-r.ended:
				return
			}
		}
		buf := make([]byte, most)
		n, err := s.Read(buf)
		r.left = buf[:n]
		if n == 0 && err != nil {
			if !errors.Is(err, cancelreader.ErrCanceled) {
				r.hangUp()
			}
			return
		}
	}
}

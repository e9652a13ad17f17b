package clipboard

import (
	"maps"

	"github.com/jezek/xgb/xproto"
)

// What does not fit into one request goes in pieces, by the property type INCR:
// the requestor deletes each when it has read it, which asks for the next, and
// an empty one is the end. A requestor that hangs costs an entry in a map and
// holds up nobody.

// start promises the pieces.
func (s *selection) start(at place, v value) {
	s.listen(at.window, xproto.EventMaskPropertyChange|xproto.EventMaskStructureNotify)
	s.unsent[at] = v
	s.set(at, value{s.atoms["INCR"], 32, units(uint32(len(v.data)))})
}

// next sends the next piece, if it is one of ours that was taken.
func (s *selection) next(at place) {
	v, ok := s.unsent[at]
	if !ok {
		return
	}
	rest := v.data[min(len(v.data), s.mostData):]
	v.data = v.data[:len(v.data)-len(rest)]
	s.set(at, v)
	if len(v.data) == 0 {
		delete(s.unsent, at)
		return
	}
	v.data = rest
	s.unsent[at] = v
}

// forget drops what a requestor that is gone has not taken.
func (s *selection) forget(window xproto.Window) {
	maps.DeleteFunc(s.unsent, func(at place, _ value) bool { return at.window == window })
}

// listen chooses what is told about a window of another program.
func (s *selection) listen(window xproto.Window, events uint32) {
	xproto.ChangeWindowAttributes(s.conn, window, xproto.CwEventMask, []uint32{events})
}

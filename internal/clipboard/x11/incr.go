package x11

import (
	"maps"

	"github.com/jezek/xgb/xproto"
)

// A value that does not fit into one request goes in pieces, by the property type
// INCR: the requestor deletes each piece when it has read it, which asks for the
// next, and an empty piece is the end. A requestor that hangs costs an entry in a
// map and blocks nobody.

// start announces the pieces.
func (s *Selection) start(at place, v value) {
	s.listen(at.window, xproto.EventMaskPropertyChange|xproto.EventMaskStructureNotify)
	s.unsent[at] = v
	s.set(at, value{s.client.atoms["INCR"], 32, units(uint32(len(v.data)))})
}

// next sends the next piece if the deleted property was a piece of ours.
func (s *Selection) next(at place) {
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

// forget drops the pieces of a requestor that is gone.
func (s *Selection) forget(window xproto.Window) {
	maps.DeleteFunc(s.unsent, func(at place, _ value) bool { return at.window == window })
}

// listen selects events of another program's window.
func (s *Selection) listen(window xproto.Window, events uint32) {
	xproto.ChangeWindowAttributes(s.client.conn, window, xproto.CwEventMask, []uint32{events})
}

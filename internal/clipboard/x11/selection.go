package x11

import (
	"encoding/binary"

	"github.com/jezek/xgb/xproto"
)

// Selection is CLIPBOARD while this process owns it. It answers every target that
// the conventions ask of an owner except MULTIPLE: programs that want several
// targets ask for one after the other.
type Selection struct {
	client   *Client
	values   map[xproto.Atom]value // the answer to each target
	unsent   map[place]value       // the pieces that a requestor has not yet taken
	mostData int                   // bytes that fit into one request
}

// value is the value of a property.
type value struct {
	kind xproto.Atom
	bits byte // of a unit: 8 or 32
	data []byte
}

// place is where a requestor wants its answer.
type place struct {
	window   xproto.Window
	property xproto.Atom
}

// Own takes CLIPBOARD for a text and, if it is not empty, its HTML. The time of
// ownership is one of the server's, as the conventions ask.
func Own(text, html string) (*Selection, error) {
	x, err := Connect()
	if err != nil {
		return nil, err
	}
	mark, board := x.atoms["JOBDRAFT_PASTE"], x.atoms["CLIPBOARD"]
	xproto.ChangeProperty(x.conn, xproto.PropModeReplace, x.window, mark, xproto.AtomString, 8, 0, nil)
	now, err := x.changed(mark)
	if err != nil {
		return nil, err
	}
	xproto.SetSelectionOwner(x.conn, x.window, board, now)
	owner, err := xproto.GetSelectionOwner(x.conn, board).Reply()
	if err != nil {
		return nil, err
	}
	if owner.Owner != x.window {
		return nil, errTaken
	}
	const changeProperty = 24 // bytes of the request before the data
	most := int(xproto.Setup(x.conn).MaximumRequestLength)*4 - changeProperty
	return &Selection{client: x, values: x.values(text, html, now), unsent: map[place]value{}, mostData: most}, nil
}

// values returns the answers to all targets. STRING is Latin-1 by convention, and
// TEXT is the owner's choice.
func (x *Client) values(plain, html string, now xproto.Timestamp) map[xproto.Atom]value {
	text := []byte(plain)
	all := map[string]value{
		"TIMESTAMP": {x.atoms["INTEGER"], 32, units(uint32(now))},
		Text:        {x.atoms[Text], 8, text},
		"TEXT":      {x.atoms[Text], 8, text},
		"STRING":    {x.atoms["STRING"], 8, latin1(plain)},
	}
	for name, data := range map[string]string{
		HTML: html, "text/plain": plain, "text/plain;charset=utf-8": plain,
	} {
		if data != "" {
			all[name] = value{x.atoms[name], 8, []byte(data)}
		}
	}
	answers := map[xproto.Atom]value{}
	offered := units(uint32(x.atoms["TARGETS"]))
	for _, name := range targetNames {
		if v, ok := all[name]; ok {
			answers[x.atoms[name]] = v
			offered = append(offered, units(uint32(x.atoms[name]))...)
		}
	}
	answers[x.atoms["TARGETS"]] = value{x.atoms["ATOM"], 32, offered}
	return answers
}

// units returns the bytes of a unit of 32 bits in the order of the connection.
func units(n uint32) []byte { return binary.LittleEndian.AppendUint32(nil, n) }

// latin1 encodes text, with a question mark for each letter that Latin-1 lacks.
func latin1(text string) []byte {
	out := make([]byte, 0, len(text))
	for _, r := range text {
		if r > 0xFF {
			r = '?'
		}
		out = append(out, byte(r))
	}
	return out
}

// Serve answers requests until another program takes the selection or the server
// ends. An error means that a requestor is gone, and is ignored.
func (s *Selection) Serve() {
	for {
		event, problem := s.client.conn.WaitForEvent()
		switch event := event.(type) {
		case nil:
			if problem == nil {
				return
			}
		case xproto.SelectionClearEvent:
			return
		case xproto.SelectionRequestEvent:
			s.answer(event)
		case xproto.PropertyNotifyEvent:
			if event.State == xproto.PropertyDelete {
				s.next(place{event.Window, event.Atom})
			}
		case xproto.DestroyNotifyEvent:
			s.forget(event.Window)
		}
	}
}

// answer sets the property that the requestor named, and notifies it. Old programs
// name no property and mean the target.
func (s *Selection) answer(r xproto.SelectionRequestEvent) {
	at := place{r.Requestor, r.Property}
	if at.property == 0 {
		at.property = r.Target
	}
	v, ok := s.values[r.Target]
	switch {
	case !ok:
		at.property = 0
	case len(v.data) > s.mostData:
		s.start(at, v)
	default:
		s.set(at, v)
	}
	told := xproto.SelectionNotifyEvent{
		Time: r.Time, Requestor: r.Requestor, Selection: r.Selection, Target: r.Target, Property: at.property,
	}
	xproto.SendEvent(s.client.conn, false, r.Requestor, xproto.EventMaskNoEvent, string(told.Bytes()))
}

// set sets a property of a requestor.
func (s *Selection) set(at place, v value) {
	length := uint32(len(v.data)) * 8 / uint32(v.bits)
	xproto.ChangeProperty(s.client.conn, xproto.PropModeReplace, at.window, at.property, v.kind, v.bits, length, v.data)
}

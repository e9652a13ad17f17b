package x11

import (
	"errors"
	"io"
	"strings"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// The targets of the two flavours.
const (
	Text = "UTF8_STRING"
	HTML = "text/html"
)

// atomNames are the names of the selection protocol: the targets in the order in
// which they are offered, then the others.
var atomNames = []string{
	"TARGETS", "TIMESTAMP", HTML, Text, "STRING", "TEXT", "text/plain;charset=utf-8", "text/plain",
	"CLIPBOARD", "ATOM", "INTEGER", "INCR", "JOBDRAFT_PASTE",
}

// targetNames are the names that a requestor can ask for.
var targetNames = atomNames[:8]

var (
	errRefused = errors.New("it is not offered")
	errTaken   = errors.New("another program has the clipboard")
)

// Client is a connection to the X server of DISPLAY, with a window that is never
// shown. It has no deadline: the process that uses it has one.
type Client struct {
	conn   *xgb.Conn
	window xproto.Window
	atoms  map[string]xproto.Atom
}

// Connect connects and creates the window.
func Connect() (*Client, error) {
	conn, err := xgb.NewConn()
	if err != nil {
		return nil, err
	}
	x := &Client{conn: conn}
	if x.window, err = xproto.NewWindowId(conn); err == nil {
		err = x.makeWindow()
	}
	if err == nil {
		x.atoms, err = atoms(conn)
	}
	if err != nil {
		conn.Close()
		return nil, err
	}
	return x, nil
}

// makeWindow creates a window that gets an event when its properties change.
func (x *Client) makeWindow() error {
	root := xproto.Setup(x.conn).DefaultScreen(x.conn).Root
	return xproto.CreateWindowChecked(x.conn, 0, x.window, root, 0, 0, 1, 1, 0,
		xproto.WindowClassInputOnly, xproto.WindowClassCopyFromParent, xproto.CwEventMask,
		[]uint32{xproto.EventMaskPropertyChange}).Check()
}

// atoms interns all names at once.
func atoms(conn *xgb.Conn) (map[string]xproto.Atom, error) {
	asked := make([]xproto.InternAtomCookie, len(atomNames))
	for i, name := range atomNames {
		asked[i] = xproto.InternAtom(conn, false, uint16(len(name)), name)
	}
	known := map[string]xproto.Atom{}
	for i, name := range atomNames {
		reply, err := asked[i].Reply()
		if err != nil {
			return nil, err
		}
		known[name] = reply.Atom
	}
	return known, nil
}

// await returns the next event for which wanted holds.
func (x *Client) await(wanted func(xgb.Event) bool) (xgb.Event, error) {
	for {
		event, problem := x.conn.WaitForEvent()
		switch {
		case problem != nil:
			return nil, problem
		case event == nil:
			return nil, io.ErrUnexpectedEOF
		case wanted(event):
			return event, nil
		}
	}
}

// changed waits until a property of the window has a new value, and returns the
// server's time of the change.
func (x *Client) changed(property xproto.Atom) (xproto.Timestamp, error) {
	event, err := x.await(func(e xgb.Event) bool {
		p, ok := e.(xproto.PropertyNotifyEvent)
		return ok && p.Atom == property && p.State == xproto.PropertyNewValue
	})
	if err != nil {
		return 0, err
	}
	return event.(xproto.PropertyNotifyEvent).Time, nil
}

// Close closes the connection.
func (x *Client) Close() { x.conn.Close() }

// Paste returns the clipboard as a target. The owner decides whether it sends the
// value whole or in pieces (INCR).
func (x *Client) Paste(target string) (string, error) {
	property := x.atoms["JOBDRAFT_PASTE"]
	xproto.ConvertSelection(x.conn, x.window, x.atoms["CLIPBOARD"], x.atoms[target], property, xproto.TimeCurrentTime)
	event, err := x.await(func(e xgb.Event) bool {
		_, ok := e.(xproto.SelectionNotifyEvent)
		return ok
	})
	if err != nil {
		return "", err
	}
	if event.(xproto.SelectionNotifyEvent).Property == 0 {
		return "", errRefused
	}
	whole, err := x.take(property)
	if err != nil || whole.Type != x.atoms["INCR"] {
		return string(whole.Value), err
	}
	return x.pieces(property)
}

// pieces joins the pieces of a value; an empty piece is the end.
func (x *Client) pieces(property xproto.Atom) (string, error) {
	var all strings.Builder
	for {
		if _, err := x.changed(property); err != nil {
			return "", err
		}
		piece, err := x.take(property)
		if err != nil || len(piece.Value) == 0 {
			return all.String(), err
		}
		all.Write(piece.Value)
	}
}

// take reads a property and deletes it, which asks for the next piece.
func (x *Client) take(property xproto.Atom) (xproto.GetPropertyReply, error) {
	const most = 1 << 24 // four-byte units; no piece is that long
	reply, err := xproto.GetProperty(x.conn, true, x.window, property, xproto.GetPropertyTypeAny, 0, most).Reply()
	if err != nil {
		return xproto.GetPropertyReply{}, err
	}
	return *reply, nil
}

package input

import (
	"bytes"
	"slices"
	"time"
	"unicode/utf8"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// How long the decoder waits for more.
const (
	escWait      = 50 * time.Millisecond  // after an esc, which may begin a sequence
	sequenceWait = 250 * time.Millisecond // after the beginning of a sequence or of a character
	pasteWait    = time.Second            // for the end of a paste
	burstWait    = 40 * time.Millisecond  // for the rest of a paste without marks
)

// Decoder turns the bytes of a terminal into events. The zero value is ready.
type Decoder struct {
	library uv.EventDecoder
	rest    []byte // the beginning of a sequence or of a character
	paste   *paste // nil outside of a paste
	cut     bool   // a paste has ended without its mark, which may still arrive
	tooLong byte   // what introduced the sequence being skipped, 0 for none
	faults  int    // sequences that broke the library's decoder
}

// Feed returns the events of the bytes of one read. The bytes are not kept.
func (d *Decoder) Feed(read []byte) []uv.Event {
	var events []uv.Event
	if d.paste != nil {
		events = d.interrupt(read)
	}
	if d.paste == nil && d.cut {
		events = append(events, d.lateEnd(&read)...)
	}
	buf := slices.Concat(d.rest, read)
	d.rest = nil
	looked := false
	for len(buf) > 0 {
		if !looked && d.beginsText(buf) {
			looked = true
			if looksPasted(buf) {
				d.paste = &paste{}
			}
		}
		n, more := d.step(buf)
		events = append(events, more...)
		if n == 0 {
			d.rest = slices.Clone(buf)
			break
		}
		buf = buf[n:]
	}
	return events
}

// beginsText reports whether text stands at the front of buf, outside of any
// paste or sequence.
func (d *Decoder) beginsText(buf []byte) bool {
	return d.paste == nil && d.tooLong == 0 && !isControl(buf[0])
}

// Wait returns how long after the last Feed to call [Decoder.Expire]. It is 0
// if nothing is incomplete.
func (d *Decoder) Wait() time.Duration {
	const aloneOrIntroducer = 2
	switch {
	case d.paste != nil && d.paste.marked:
		return pasteWait
	case d.paste != nil:
		return burstWait
	case d.tooLong != 0, len(d.rest) > aloneOrIntroducer, len(d.rest) > 0 && d.rest[0] != ansi.ESC:
		return sequenceWait
	case len(d.rest) > 0:
		return escWait
	}
	return 0
}

// Expire returns the events of what has stayed incomplete.
func (d *Decoder) Expire() []uv.Event {
	rest := d.rest
	d.rest, d.tooLong = nil, 0
	if d.paste != nil {
		d.cut = d.paste.marked
		d.paste.add(rest)
		return d.endPaste()
	}
	if len(rest) > 0 && len(rest) <= 2 && rest[0] == ansi.ESC {
		return d.decode(rest)
	}
	return nil
}

// step takes one piece off the front of buf, and returns its length, 0 if the
// piece is incomplete.
func (d *Decoder) step(buf []byte) (n int, events []uv.Event) {
	switch {
	case d.tooLong != 0:
		if n = d.stepTooLong(buf); n > 0 || d.tooLong != 0 {
			return n, nil
		}
		return d.step(buf)
	case d.paste != nil && d.paste.marked:
		return d.stepPaste(buf)
	case d.paste != nil:
		d.paste.add(buf)
		return len(buf), nil
	case buf[0] == ansi.ESC:
		return d.stepSequence(buf)
	case isControl(buf[0]):
		return 1, d.decode(buf[:1])
	}
	return d.stepText(buf)
}

// stepSequence takes a sequence that begins with esc.
func (d *Decoder) stepSequence(buf []byte) (n int, events []uv.Event) {
	s := delimit(buf)
	switch {
	case s.tooLong && s.incomplete:
		d.tooLong = buf[1]
		return s.n, nil
	case s.incomplete:
		return 0, nil
	case s.tooLong || s.broken:
		return s.n, nil
	case bytes.Equal(buf[:s.n], []byte(pasteStart)):
		d.paste, d.cut = &paste{marked: true}, false
		return s.n, nil
	}
	return s.n, d.decode(buf[:s.n])
}

// stepText takes a run of characters. A byte outside of UTF-8 is no key of any
// terminal, and the library would read it as a control character: it is dropped.
func (d *Decoder) stepText(buf []byte) (n int, events []uv.Event) {
	for n < len(buf) && !isControl(buf[n]) {
		if !utf8.FullRune(buf[n:]) {
			break
		}
		r, size := utf8.DecodeRune(buf[n:])
		if r == utf8.RuneError && size == 1 {
			if n == 0 {
				return 1, nil
			}
			break
		}
		n += size
	}
	if n == 0 {
		return 0, nil
	}
	run := Typed(buf[:n])
	if key, rest := run.Next(); rest == "" {
		return n, []uv.Event{key}
	}
	return n, []uv.Event{run}
}

// decode has the library decode one complete, bounded piece. If the library
// panics or stops short of the end, the piece is dropped.
func (d *Decoder) decode(piece []byte) (events []uv.Event) {
	defer func() {
		if recover() != nil {
			d.faults++
			events = nil
		}
	}()
	n, event := d.library.Decode(append(make([]byte, 0, len(piece)), piece...)) // It keeps and writes what it gets.
	if n != len(piece) {
		return nil
	}
	return permitted(event)
}

// permitted returns the event if a program of ours may get it. Nobody asks a
// terminal for its size or for what it can do, so such answers are forged.
func permitted(event uv.Event) []uv.Event {
	switch event := event.(type) {
	case uv.KeyPressEvent, uv.KeyReleaseEvent, uv.MouseClickEvent, uv.MouseReleaseEvent, uv.MouseWheelEvent,
		uv.MouseMotionEvent, uv.FocusEvent, uv.BlurEvent, uv.ModeReportEvent, uv.KeyboardEnhancementsEvent:
		return []uv.Event{event}
	case uv.BackgroundColorEvent:
		if event.Color != nil {
			return []uv.Event{event}
		}
	case uv.MultiEvent: // F3 with a modifier, or where the cursor is.
		return permitted(event[0])
	}
	return nil
}

// isControl reports whether b is a control character of ASCII.
func isControl(b byte) bool { return b < ' ' || b == ansi.DEL }

package input

import (
	"bytes"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

const (
	pasteStart, pasteEnd = "\x1b[200~", "\x1b[201~"

	// maxPaste is the most that is kept of a paste. No document is as long.
	maxPaste = 1 << 20
	// maxCoded is the longest sequence in a paste that may be a coded key.
	maxCoded = 64
)

// paste is a paste that has not ended.
type paste struct {
	marked bool // by the terminal
	text   []byte
}

func (p *paste) add(text []byte) {
	p.text = append(p.text, text[:min(len(text), maxPaste-len(p.text))]...)
}

// stepPaste takes a piece of a paste with marks.
func (d *Decoder) stepPaste(buf []byte) (n int, events []uv.Event) {
	esc := bytes.IndexByte(buf, ansi.ESC)
	switch {
	case esc < 0:
		d.paste.add(buf)
		return len(buf), nil
	case esc > 0:
		d.paste.add(buf[:esc])
		return esc, nil
	case bytes.HasPrefix(buf, []byte(pasteEnd)):
		return len(pasteEnd), d.endPaste()
	case len(buf) == 1:
		return 0, nil
	case buf[1] == '[':
		return d.stepCoded(buf), nil
	}
	d.paste.add(buf[:1])
	return 1, nil
}

// stepCoded takes a sequence in a paste. Some terminals and multiplexers send a
// line end, a tab or a character of the text as a coded key.
func (d *Decoder) stepCoded(buf []byte) int {
	s := delimitCSI(buf[:min(len(buf), maxCoded)])
	if s.incomplete && len(buf) < maxCoded {
		return 0
	}
	if s.incomplete || s.broken || s.tooLong {
		d.paste.add(buf[:1])
		return 1
	}
	if text, ok := d.coded(buf[:s.n]); ok {
		d.paste.add([]byte(text))
	} else {
		d.paste.add(buf[:s.n])
	}
	return s.n
}

// coded returns the text of a coded key.
func (d *Decoder) coded(piece []byte) (text string, ok bool) {
	for _, event := range d.decode(piece) {
		switch event := event.(type) {
		case uv.KeyReleaseEvent:
			return "", true
		case uv.KeyPressEvent:
			switch {
			case event.Text != "":
				return event.Text, true
			case event.Code == uv.KeyEnter, event.Code == uv.KeyKpEnter, event.Mod == uv.ModCtrl &&
				(event.Code == 'j' || event.Code == 'm'):
				return "\n", true
			case event.Code == uv.KeyTab, event.Mod == uv.ModCtrl && event.Code == 'i':
				return "\t", true
			}
		}
	}
	return "", false
}

// interrupt ends a paste whose end does not come at a ctrl+c on its own, and one
// without marks at any key on its own and at a sequence.
func (d *Decoder) interrupt(read []byte) []uv.Event {
	alone := len(read) == 1 && isControl(read[0])
	switch {
	case alone && read[0] == ansi.ETX:
	case !d.paste.marked && (alone && !isLineEnd(read[0]) || !mayBePasted(read)):
	default:
		return nil
	}
	return d.Expire()
}

// endPaste returns the paste, with what is no UTF-8 taken out.
func (d *Decoder) endPaste() []uv.Event {
	text := d.paste.text
	d.paste = nil
	return []uv.Event{uv.PasteEvent{Content: strings.ToValidUTF8(string(text), "")}}
}

// lateEnd takes the rest of a paste off a read, if a pause has ended the paste
// too early and its mark comes now.
func (d *Decoder) lateEnd(read *[]byte) []uv.Event {
	text, after, found := bytes.Cut(*read, []byte(pasteEnd))
	if !found {
		return nil
	}
	d.cut = false
	*read = after
	if len(text) == 0 {
		return nil
	}
	d.paste = &paste{}
	d.paste.add(text)
	return d.endPaste()
}

// burst is the length from which on a read of text is no typing.
const burst = 1000

// looksPasted reports whether a read is a paste without marks: two or more lines
// of several words each, or very long.
func looksPasted(read []byte) bool {
	switch {
	case !mayBePasted(read):
		return false
	case len(read) >= burst:
		return true
	}
	lines := 0
	for line := range bytes.FieldsFuncSeq(read, func(r rune) bool { return r == '\r' || r == '\n' }) {
		if len(bytes.Fields(line)) > 1 {
			lines++
		}
	}
	return lines > 1
}

// mayBePasted reports whether a read holds neither a sequence nor ctrl+c.
func mayBePasted(read []byte) bool {
	return bytes.IndexByte(read, ansi.ESC) < 0 && bytes.IndexByte(read, ansi.ETX) < 0
}

func isLineEnd(b byte) bool { return b == '\r' || b == '\n' }

package clipboard

import (
	"encoding/base64"
	"errors"
	"slices"
	"strings"
)

const (
	viaTerminal = "terminal"

	// maxOSC52 is how much text terminals are known to take: 100,000 bytes of
	// base64, less the sequence around it.
	maxOSC52 = 74994

	// screenPiece is how much GNU screen hands on at once.
	screenPiece = 250
)

var (
	errDrops   = errors.New("this terminal takes no copies")
	errTooLong = errors.New("the text is too long to send to the terminal")
)

// terminal is the copy by OSC 52. Terminals never say whether they took it.
func (e Env) terminal(text string) Result {
	switch {
	case e.drops():
		return Result{Err: errDrops}
	case len(text) > maxOSC52:
		return Result{Err: errTooLong}
	}
	return Result{Outcome: Sent, Via: viaTerminal, Flavours: Text, OSC52: e.sequence(text)}
}

// drops reports whether the terminal is known to ignore OSC 52: those built on
// VTE, Terminal.app, xterm as it is delivered, and what is no terminal of a
// desktop. One that was started from another inherits its variables, so that
// the names of those that take it come first.
func (e Env) drops() bool {
	term := e.get("TERM")
	for _, takes := range []string{"xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm"} {
		if strings.HasPrefix(term, takes) {
			return false
		}
	}
	return e.get("VTE_VERSION") != "" || e.get("XTERM_VERSION") != "" ||
		e.get("TERM_PROGRAM") == "Apple_Terminal" || term == "linux" || term == "dumb"
}

// sequence is what has to be written to the terminal. GNU screen drops OSC 52
// but hands on what is wrapped; it ignores the plain one, and tmux, which has
// the same TERM on the far side of ssh, ignores the wrapped one.
func (e Env) sequence(text string) string {
	plain := "\x1b]52;c;" + base64.StdEncoding.EncodeToString([]byte(text)) + "\a"
	switch {
	case e.get("TMUX") != "":
		return plain
	case e.get("STY") != "":
		return wrapped(plain)
	case strings.HasPrefix(e.get("TERM"), "screen"):
		return wrapped(plain) + plain
	}
	return plain
}

// wrapped is a sequence in the pieces that GNU screen hands on.
func wrapped(sequence string) string {
	var out strings.Builder
	for piece := range slices.Chunk([]byte(sequence), screenPiece) {
		out.WriteString("\x1bP" + string(piece) + "\x1b\\")
	}
	return out.String()
}

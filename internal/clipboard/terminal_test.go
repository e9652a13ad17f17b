package clipboard_test

import (
	"strings"
	"testing"

	ours "jobdraft/internal/clipboard"
)

func TestTerminal(t *testing.T) {
	for _, c := range []struct {
		name    string
		vars    []string
		outcome ours.Outcome
	}{
		{"any terminal", []string{"TERM=xterm-256color"}, ours.Sent},
		{"over SSH", []string{"TERM=xterm-256color", "SSH_TTY=/dev/pts/1"}, ours.Sent},
		{
			"a desktop without tools",
			[]string{"TERM=xterm-256color", "DISPLAY=:65001", "WAYLAND_DISPLAY=wayland-0"},
			ours.Sent,
		},
		{"VTE", []string{"TERM=xterm-256color", "VTE_VERSION=7006"}, ours.FileOnly},
		{"kitty started from VTE", []string{"TERM=xterm-kitty", "VTE_VERSION=7006"}, ours.Sent},
		{"xterm", []string{"TERM=xterm", "XTERM_VERSION=XTerm(379)"}, ours.FileOnly},
		{"Terminal.app", []string{"TERM=xterm-256color", "TERM_PROGRAM=Apple_Terminal"}, ours.FileOnly},
		{"console", []string{"TERM=linux"}, ours.FileOnly},
		{"dumb", []string{"TERM=dumb"}, ours.FileOnly},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ours.Copy(t.Context(), ours.Content{Text: posting}, machine(t, c.vars...))
			if got.Outcome != c.outcome {
				t.Fatalf("got %v (%v), want %v", got.Outcome, got.Err, c.outcome)
			}
			if c.outcome == ours.FileOnly && (got.Err == nil || got.OSC52 != "") {
				t.Errorf("file only with reason %v and sequence %q", got.Err, got.OSC52)
			}
			if c.outcome == ours.Sent && sent(t, got.OSC52) != posting {
				t.Errorf("sent %q", sent(t, got.OSC52))
			}
		})
	}
}

func TestTerminalLimit(t *testing.T) {
	long := strings.Repeat("x", 74994)
	env := machine(t, "TERM=xterm-256color")
	expect(t, ours.Copy(t.Context(), ours.Content{Text: long}, env), ours.Sent, "terminal")
	expect(t, ours.Copy(t.Context(), ours.Content{Text: long + "x"}, env), ours.FileOnly, "")
}

func TestNothingToCopy(t *testing.T) {
	got := ours.Copy(t.Context(), ours.Content{Text: ""}, machine(t))
	if got.Outcome != ours.FileOnly || got.Err == nil || got.OSC52 != "" {
		t.Errorf("got %+v", got)
	}
}

// TestScreenPieces takes the wrapping of GNU screen off again.
func TestScreenPieces(t *testing.T) {
	text := strings.Repeat(posting, 50)
	inScreen := ours.Copy(t.Context(), ours.Content{Text: text}, machine(t, "TERM=screen", "STY=1.pts"))
	if got := sent(t, unwrapped(t, inScreen.OSC52)); got != text {
		t.Errorf("in screen: sent %d bytes, want %d", len(got), len(text))
	}
	unknown := ours.Copy(t.Context(), ours.Content{Text: text}, machine(t, "TERM=screen-256color", "SSH_TTY=/dev/pts/1"))
	pieces, plain, ok := strings.Cut(unknown.OSC52, "\x1b\\\x1b]52")
	if !ok || sent(t, unwrapped(t, pieces+"\x1b\\")) != text || sent(t, "\x1b]52"+plain) != text {
		t.Errorf("screen or tmux beyond SSH: got %.40q…", unknown.OSC52)
	}
}

// unwrapped is the sequence in the pieces for GNU screen.
func unwrapped(t *testing.T, pieces string) string {
	t.Helper()
	var out strings.Builder
	for piece := range strings.SplitAfterSeq(pieces, "\x1b\\") {
		if piece == "" {
			break
		}
		body, ok := strings.CutPrefix(strings.TrimSuffix(piece, "\x1b\\"), "\x1bP")
		if !ok || len(body) > 250 {
			t.Fatalf("bad piece %q", piece)
		}
		out.WriteString(body)
	}
	return out.String()
}

package tui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/session"
)

// A copy brings its formatting for the boxes that take it; Y gives the forms one
// by one.
func TestCopyAs(t *testing.T) {
	u := flawedDraft(t, 120, 40)
	u.press("c")
	if u.copied.HTML == "" || u.copied.Formatted || !strings.HasPrefix(u.copied.Text, "Rockstar Barista\n") {
		t.Errorf("c copies %+v", u.copied)
	}
	u.press("C")
	if !strings.Contains(u.copied.HTML, "<h2>Requirements</h2>") || strings.Contains(u.copied.HTML, "grinder") {
		t.Errorf("C copies %+v", u.copied)
	}
	for option, right := range map[string]func(c clipboard.Content) bool{
		"Formatted": func(c clipboard.Content) bool {
			return c.Formatted && strings.Contains(c.HTML, "<li>Wipe the bar</li>")
		},
		"Text":     func(c clipboard.Content) bool { return c.HTML == "" && strings.Contains(c.Text, "• Wipe the bar") },
		"Markdown": func(c clipboard.Content) bool { return c.HTML == "" && strings.Contains(c.Text, "- Wipe the bar") },
		"HTML": func(c clipboard.Content) bool {
			return c.HTML == "" && strings.Contains(c.Text, "<li>Wipe the bar</li>")
		},
	} {
		u.choose("Y", option)
		if !right(u.copied) {
			t.Errorf("%s copies %+v", option, u.copied)
		}
	}
}

// With copy: markdown, what is copied as text is Markdown.
func TestCopyMarkdown(t *testing.T) {
	u := flawedDraft(t, 120, 40)
	u.root.CopyFormat = "markdown"
	u.press("c")
	if !strings.HasPrefix(u.clip, "# Rockstar Barista\n") || !strings.Contains(u.copied.HTML, "<li>") {
		t.Errorf("c copies %+v", u.copied)
	}
}

// The answer promises no more than is known.
func TestWhatIsSaidOfACopy(t *testing.T) {
	both := session.Copying{Content: clipboard.Content{Text: "Cook", HTML: "<p>Cook</p>"}}
	for want, c := range map[string]session.Copied{
		"Copied 3 words. Paste": {
			Copying: both,
			Result:  clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Both},
		},
		"Copied 3 words as plain text. Paste": {
			Copying: both,
			Result:  clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Text},
		},
		"formatted. A plain box gets the HTML": {
			Copying: both,
			Result:  clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.HTML},
		},
		"Sent 3 words as text to your": {
			Copying: both,
			Result:  clipboard.Result{Outcome: clipboard.Sent, OSC52: "x"},
		},
		"Copied 3 words to tmux (prefix ] pastes) and sent": {Result: clipboard.Result{Outcome: clipboard.Buffered}},
		"Handed 3 words to pb, which": {
			Copying: both,
			Result:  clipboard.Result{Outcome: clipboard.Sent, Via: "pb"},
		},
		"takes no copies. The text is in /f": {Path: "/f"},
		"takes no copies. s saves":           {},
		"Copying is off in your settings. s": {Result: clipboard.Result{Err: clipboard.ErrOff}},
	} {
		c.Words = 3
		if m := (copiedMsg{c}); !strings.Contains(m.say(80), want) || strings.Contains(m.say(80), "Still open") {
			t.Errorf("%q, want %q", m.say(80), want)
		}
	}
	m := copiedMsg{session.Copied{
		Copying: session.Copying{Words: 3},
		Result:  clipboard.Result{Outcome: clipboard.Buffered},
	}}
	if got := m.say(50); got != "Copied 3 words to tmux: prefix ] pastes." {
		t.Errorf("with little room it is %q", got)
	}
}

// Of several copies that wait, only the newest is made.
func TestOnlyTheNewestCopyIsMade(t *testing.T) {
	u := newUser(t, 80, 24)
	u.press("enter")
	section, _ := u.root.builder.session.CopySection(u.root.builder.pane.PartAt())
	first := u.root.copies.command(section)
	second := u.root.copies.command(u.root.builder.session.CopyPosting(session.CopyAsUsual))
	if msg := first(); msg != nil || u.clip != "" {
		t.Errorf("the copy before the newest is %q, and says %v", u.clip, msg)
	}
	if msg := second(); msg == nil || !strings.HasPrefix(u.clip, "Backend Engineer Intern\n") {
		t.Errorf("the newest is %.40q, and says %v", u.clip, msg)
	}
}

// When a draft was copied stands in its row on Home, also under another name.
func TestCopiedOnHome(t *testing.T) {
	u := newUser(t, 80, 24)
	u.press("b", "a", "c", "k", "enter", "C", "esc")
	u.seesNot("copied")
	u.press("b", "a", "c", "k", "enter", "c", "esc")
	u.sees("draft · just now · copied just now\n")
	u.choose("right", "Rename")
	u.typeText("x")
	u.press("enter")
	u.sees("Now backend-engineer-internx", "draft · just now · copied just now\n")
	u.send(tea.WindowSizeMsg{Width: 50, Height: 15})
	u.sees(" draft · just now\n")
}

// The answer names the section that C has copied, and the person's own command
// where that has failed.
func TestWhatWasCopiedAndHow(t *testing.T) {
	u := newUser(t, 120, 40)
	u.root.Copy = func(ctx context.Context, c clipboard.Content) clipboard.Result {
		env := clipboard.Env{
			OS: "linux", Vars: []string{"SSH_TTY=/dev/pts/0", "TERM=xterm"},
			Command: []string{"./no-such-command"},
		}
		return clipboard.Copy(ctx, c, env)
	}
	u.press("b", "a", "c", "k", "enter", "C")
	u.sees("Your own command failed: no-such-command: ")
	u.root.Copy = u.config().Copy
	u.press("C")
	u.sees("Copied Key responsibilities, 106 words. Paste them anywhere.")
}

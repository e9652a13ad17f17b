package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"jobdraft/internal/clipboard"
	"jobdraft/internal/sanitize"
)

// copy puts a text on the clipboard and says how sure that is.
func (a *app) copy(c clipboard.Content) error {
	path := ""
	if a.folders.State != "" {
		path, _ = clipboard.Keep(a.folders.State, c.Text) // It is a second net; the copy itself is reported.
	}
	r := clipboard.Copy(context.Background(), c, a.clipboard())
	if r.OSC52 != "" && !a.toTerminal(r.OSC52) {
		r.Outcome = clipboard.FileOnly
	}
	if r.Outcome == clipboard.FileOnly {
		return notCopied(r.Err, path)
	}
	if r.Refused != nil {
		fmt.Fprintf(a.err, "Your own command failed: %s.\n", sanitize.Line(r.Refused.Error()))
	}
	fmt.Fprintln(a.err, copied(r))
	return nil
}

// copied is what is known of a copy that something took, and no more.
func copied(r clipboard.Result) string {
	switch {
	case r.Outcome == clipboard.Copied:
		return "Copied with " + sanitize.Line(r.Via) + "."
	case r.Outcome == clipboard.Buffered:
		return "Copied to tmux (prefix ] pastes) and sent to your terminal."
	case r.OSC52 == "":
		return "Handed to " + sanitize.Line(r.Via) + ", which does not say more."
	}
	return "Sent to your terminal, which does not say whether it took it."
}

// notCopied says why nothing took a copy, and where the text is instead.
func notCopied(cause error, path string) error {
	why := "nothing here takes a copy"
	switch {
	case errors.Is(cause, clipboard.ErrOff):
		why = cause.Error()
	case cause != nil:
		why += " (" + sanitize.Line(cause.Error()) + ")"
	}
	if path == "" {
		return fail(exitFailed, "%s; -o FILE writes a file", why)
	}
	return fail(exitFailed, "%s; the text is in %s", why, path)
}

// toTerminal writes a sequence to the terminal that the person sits at.
func (a *app) toTerminal(sequence string) bool {
	tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil {
		return false
	}
	defer tty.Close()
	_, err = tty.WriteString(sequence)
	return err == nil
}

package clipboard

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/atotto/clipboard"
)

// ChildArg is the hidden first argument that makes this program its own child.
const ChildArg = "__copy"

// How often the child reads back, and how long it waits between.
const (
	readings = 10
	pause    = 25 * time.Millisecond
)

// What the child answers, on one line. Anything else is why it failed.
const (
	same    = "same"
	differs = "differs"
	unread  = "unread"
)

var (
	errUnread = errors.New("written, but it cannot be read back")
	errOther  = errors.New("what is read back is not what was written")
	errMute   = errors.New("it ended without an answer")
)

// Child is the child's whole work, where args (without the program's name) ask
// for it: it copies what it reads and answers with one line. As the owner of an
// X selection it returns only when that is over. Main calls it before anything
// else.
func Child(args []string, stdin io.Reader, stdout io.Writer) (handled bool, code int) {
	if len(args) == 0 || args[0] != ChildArg {
		return false, 0
	}
	if len(args) > 1 && args[1] == ownArg {
		return true, own(stdin, stdout)
	}
	said := answer(stdin)
	if _, err := fmt.Fprintln(stdout, said); err != nil || said != same {
		return true, 1
	}
	return true, 0
}

// answer copies by atotto and reads back. Its Primary stays untouched: with it
// xclip hangs, and on Wayland the wrong clipboard is written.
func answer(stdin io.Reader) string {
	text, err := io.ReadAll(stdin)
	if err != nil {
		return err.Error()
	}
	if err := clipboard.WriteAll(string(text)); err != nil {
		return err.Error()
	}
	return compared(string(text), clipboard.ReadAll)
}

// inChild copies in a child of this program.
func inChild(ctx context.Context, c Content, env Env) error {
	out, err := env.run(ctx, c.Text, env.Exe, ChildArg)
	if err != nil && strings.TrimSpace(out) == "" {
		return err
	}
	return meaning(out)
}

// meaning is what an answer says.
func meaning(answer string) error {
	switch answer = strings.TrimSpace(answer); answer {
	case same:
		return nil
	case unread:
		return errUnread
	case differs:
		return errOther
	case "":
		return errMute
	}
	return errors.New(answer)
}

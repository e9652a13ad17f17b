package clipboard

import (
	"context"
	"time"
)

// inXclip copies the HTML by xclip, which offers it as nothing but HTML and
// answers whatever else it is asked for with the same bytes.
func inXclip(ctx context.Context, c Content, env Env) error {
	board := []string{"-selection", "clipboard", "-t", "text/html"}
	return env.pipe(ctx, c.HTML,
		append([]string{"xclip", "-in"}, board...), append([]string{"xclip", "-out"}, board...))
}

// inWlCopy copies the HTML by wl-copy, which offers the same bytes as text.
func inWlCopy(ctx context.Context, c Content, env Env) error {
	return env.pipe(ctx, c.HTML,
		[]string{"wl-copy", "--type", "text/html"}, []string{"wl-paste", "--no-newline", "--type", "text/html"})
}

// pipe gives what is copied to one command, and reads it back from another.
func (e Env) pipe(ctx context.Context, what string, put, take []string) error {
	if _, err := e.run(ctx, what, e.find(put[0]), put[1:]...); err != nil {
		return err
	}
	return meaning(compared(what, func() (string, error) {
		return e.run(ctx, "", e.find(take[0]), take[1:]...)
	}))
}

// compared reads back until it reads what was written. Xsel takes the clipboard
// only after it has gone into the background, so that the first reading may be
// too early.
func compared(want string, read func() (string, error)) string {
	last := ""
	for range readings {
		back, err := read()
		switch {
		case err != nil:
			last = unread
		case back != want:
			last = differs
		default:
			return same
		}
		time.Sleep(pause)
	}
	return last
}

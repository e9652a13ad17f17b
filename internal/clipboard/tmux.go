package clipboard

import (
	"context"
	"fmt"
	"strings"
)

const viaTmux = "tmux"

// attachment are the variables that change when somebody attaches to a tmux
// session from elsewhere.
var attachment = []string{"SSH_CONNECTION", "DISPLAY", "WAYLAND_DISPLAY"}

// tmux puts text into tmux's buffer, which hands it to the terminal (-w, since
// tmux 3.2), and reads it back. Also where that fails, it returns the
// environment as it is for who is attached now.
func (e Env) tmux(ctx context.Context, text string) (Env, error) {
	ctx, cancel := context.WithTimeout(ctx, e.step())
	defer cancel()
	e, err := e.reattached(ctx)
	if err != nil {
		return e, err
	}
	return e, e.buffer(ctx, text)
}

// reattached is the environment as it is for who is attached now, or e where
// tmux does not say.
func (e Env) reattached(ctx context.Context) (Env, error) {
	if !e.has(viaTmux) {
		return e, fmt.Errorf("%s: not found", viaTmux)
	}
	vars, err := e.run(ctx, "", e.find(viaTmux), "show-environment")
	if err != nil {
		return e, err
	}
	return e.attached(vars), nil
}

// buffer loads tmux's buffer and compares it.
func (e Env) buffer(ctx context.Context, text string) error {
	if _, err := e.run(ctx, text, e.find(viaTmux), "load-buffer", "-w", "-"); err != nil {
		return err
	}
	back, err := e.run(ctx, "", e.find(viaTmux), "save-buffer", "-")
	if err != nil {
		return err
	}
	if back != text {
		return fmt.Errorf("%s: %w", viaTmux, errOther)
	}
	return nil
}

// attached is e with what tmux show-environment says: NAME=value, or -NAME for
// one that is gone. A display that is gone may still have been named for this
// program alone, so that only the end of SSH is believed.
func (e Env) attached(vars string) Env {
	for line := range strings.Lines(vars) {
		line = strings.TrimRight(line, "\r\n")
		if line == "-SSH_CONNECTION" {
			e = e.without("SSH_CONNECTION").without("SSH_TTY")
		}
		for _, name := range attachment {
			if value, ok := strings.CutPrefix(line, name+"="); ok {
				e = e.with(name, value)
			}
		}
	}
	return e
}

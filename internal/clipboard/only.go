package clipboard

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
)

// only are the values of Env.Only.
var only = struct{ auto, native, tmux, osc52, off string }{"auto", "native", "tmux", "osc52", "off"}

// ErrOff is why a copy went nowhere where Env.Only is off.
var ErrOff = errors.New("copying is switched off")

var (
	errNoTmux   = errors.New("this is not inside tmux")
	errNoSystem = errors.New("this system offers no clipboard here")
)

// chosen goes the ways that Env.Only leaves.
func (e Env) chosen(ctx context.Context, c Content) Result {
	switch e.Only {
	case "", only.auto:
		return e.auto(ctx, c)
	case only.native:
		return e.onlySystem(ctx, c)
	case only.tmux:
		return e.onlyTmux(ctx, c)
	case only.osc52:
		return e.terminal(c.Text)
	}
	return Result{Err: fmt.Errorf("there is no way to copy named %q", e.Only)}
}

// onlySystem is the clipboard of the system: inside tmux that of the machine
// from which the session is attached now.
func (e Env) onlySystem(ctx context.Context, c Content) Result {
	var problem error
	if e.get("TMUX") != "" {
		stepped, cancel := context.WithTimeout(ctx, e.step())
		defer cancel()
		e, problem = e.reattached(stepped)
	}
	r := e.system(ctx, c)
	if r.Outcome == FileOnly && r.Err == nil {
		r.Err = errNoSystem
	}
	return r.because(problem)
}

// onlyTmux is tmux's buffer.
func (e Env) onlyTmux(ctx context.Context, c Content) Result {
	if e.get("TMUX") == "" {
		return Result{Err: errNoTmux}
	}
	if _, err := e.tmux(ctx, c.Text); err != nil {
		return Result{Err: err}
	}
	return Result{Outcome: Buffered, Via: viaTmux, Flavours: Text}
}

// command is the way of Env.Command. It may take its time, since it may go to
// another machine, but leaves a step for the ways behind it.
func (e Env) command() way {
	return way{via: filepath.Base(e.Command[0]), env: e, slow: true, offers: Text, copy: inCommand}
}

// inCommand hands the text to the person's own command. A path counts from the
// current folder, since the person wrote it; a name is looked up in PATH.
func inCommand(ctx context.Context, c Content, env Env) error {
	program := env.Command[0]
	if filepath.Base(program) == program {
		program = env.find(program)
	}
	if program == "" {
		return errors.New("not found")
	}
	_, err := env.run(ctx, c.Text, program, env.Command[1:]...)
	return err
}

package clipboard

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// pipeTime is how long the pipes of a program that has ended are waited for: a
// daemon that it left behind may hold them for ever.
const pipeTime = 100 * time.Millisecond

var errDeadline = errors.New("no answer in time")

// run runs a program with text on its standard input, in a session of its own,
// until ctx ends, and returns what it writes.
func (e Env) run(ctx context.Context, text, program string, args ...string) (string, error) {
	var out, complaint strings.Builder
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = e.Vars
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), &out, &complaint
	cmd.WaitDelay = pipeTime
	detach(cmd)
	err := cmd.Run()
	switch {
	case err == nil, errors.Is(err, exec.ErrWaitDelay):
		return out.String(), nil
	case ctx.Err() != nil:
		return "", errDeadline
	case complaint.Len() > 0:
		err = fmt.Errorf("%w: %s", err, strings.TrimSpace(complaint.String()))
	}
	return out.String(), fmt.Errorf("%s: %w", filepath.Base(program), err)
}

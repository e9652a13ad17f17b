package terminal

import (
	"os"
	"slices"
	"strings"

	"github.com/charmbracelet/colorprofile"
)

// colorProfile is how many colours the terminal has, by the environment alone.
// Without TMUX in it the library does not ask tmux, which would cost a process
// at each start (see internal/tmuxenv); the sixteen colours that are used here tmux
// always has.
func colorProfile() colorprofile.Profile {
	env := slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "TMUX=") })
	return colorprofile.Env(env)
}

package clipboard

import (
	"context"
	"fmt"
	"slices"
)

// way is one way to the clipboard of the system that can be read back.
type way struct {
	via  string
	env  Env
	slow bool // may take all the time that is left
	copy func(ctx context.Context, text string, env Env) error
}

// try goes the way, within its deadline.
func (w way) try(ctx context.Context, text string) error {
	if !w.slow {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, w.env.step())
		defer cancel()
	}
	if err := w.copy(ctx, text, w.env); err != nil {
		return fmt.Errorf("%s: %w", w.via, err)
	}
	return nil
}

// ways are the ways that fit the environment, the first to be tried first.
func (e Env) ways() []way {
	switch {
	case e.remote() && !e.forwarded():
		return nil
	case e.remote():
		return e.x()
	case e.OS == "darwin":
		// Without a locale pbcopy takes the text for Mac Roman.
		return []way{{via: "pbcopy", env: e.with("LC_ALL", "en_US.UTF-8"), copy: inChild}}
	case e.OS == "windows":
		return []way{{via: "Windows", env: e, copy: inChild}}
	}
	return slices.Concat(e.wayland(), e.x(), e.termux(), e.wsl())
}

// wayland is the way of a Wayland desktop, which may be dead.
func (e Env) wayland() []way {
	if e.get("WAYLAND_DISPLAY") == "" || !e.has("wl-copy", "wl-paste") {
		return nil
	}
	return []way{{via: "wl-copy", env: e, copy: inChild}}
}

// x is the way of an X display. Atotto prefers Wayland where it is named, so
// that name is taken away.
func (e Env) x() []way {
	if e.get("DISPLAY") == "" {
		return nil
	}
	for _, tool := range []string{"xclip", "xsel"} {
		if e.has(tool) {
			return []way{{via: tool, env: e.without("WAYLAND_DISPLAY"), copy: inChild}}
		}
	}
	return nil
}

// termux is the way of Android. Atotto takes it only where no X tool is
// installed; starting the app behind it takes its time.
func (e Env) termux() []way {
	if e.has("xclip") || e.has("xsel") || !e.has("termux-clipboard-set", "termux-clipboard-get") {
		return nil
	}
	return []way{{via: "termux", env: e.without("WAYLAND_DISPLAY"), slow: true, copy: inChild}}
}

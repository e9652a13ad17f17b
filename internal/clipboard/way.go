package clipboard

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// way is one way to the clipboard of the system that can be read back.
type way struct {
	via    string
	env    Env
	slow   bool     // may take all the time that is left
	offers Flavours // what there is to paste then
	copy   func(ctx context.Context, c Content, env Env) error
}

// try goes the way, within its deadline; more says whether others follow.
func (w way) try(ctx context.Context, c Content, more bool) error {
	ctx, cancel := context.WithTimeout(ctx, w.limit(ctx, more))
	defer cancel()
	if err := w.copy(ctx, c, w.env); err != nil {
		return fmt.Errorf("%s: %w", w.via, err)
	}
	return nil
}

// limit is how long the way may take: a step, or for a slow one all that is
// left of ctx, less a step where others follow.
func (w way) limit(ctx context.Context, more bool) time.Duration {
	end, ok := ctx.Deadline()
	if !w.slow || !ok {
		return w.env.step()
	}
	if more {
		end = end.Add(-w.env.step())
	}
	return time.Until(end)
}

// ways are the ways that fit the environment and what is copied, the first to
// be tried first.
func (e Env) ways(c Content) []way {
	ways := e.inOrder(c)
	if !c.Formatted {
		return ways
	}
	isPlain := func(w way) bool { return w.offers&HTML == 0 }
	plain := slices.DeleteFunc(slices.Clone(ways), func(w way) bool { return !isPlain(w) })
	return append(slices.DeleteFunc(ways, isPlain), plain...)
}

// inOrder are the ways by the surest system first.
func (e Env) inOrder(c Content) []way {
	switch {
	case e.remote() && !e.forwarded():
		return nil
	case e.remote():
		return e.x(c)
	case e.OS == "darwin":
		return e.mac(c)
	case e.OS == "windows":
		return append(e.powerShell(c), way{via: "Windows", env: e, offers: Text, copy: inChild})
	}
	return slices.Concat(e.wayland(c), e.x(c), e.termux(), e.wsl(c))
}

// wayland is the way of a Wayland desktop, which may be dead.
func (e Env) wayland(c Content) []way {
	if e.get("WAYLAND_DISPLAY") == "" || !e.has("wl-copy", "wl-paste") {
		return nil
	}
	plain := way{via: "wl-copy", env: e, offers: Text, copy: inChild}
	if !c.Formatted {
		return []way{plain}
	}
	return []way{{via: "wl-copy", env: e, offers: HTML, copy: inWlCopy}, plain}
}

// x is the way of an X display. Only an owner of our own can offer both; for
// text alone a tool is enough, and smaller.
func (e Env) x(c Content) []way {
	if e.get("DISPLAY") == "" {
		return nil
	}
	own := []way{{via: "X11", env: e, offers: c.flavours(), copy: inOwner}}
	switch {
	case c.HTML == "":
		return append(e.xTool(), own...)
	case c.Formatted && e.has("xclip"):
		own = append(own, way{via: "xclip", env: e, offers: HTML, copy: inXclip})
	}
	return append(own, e.xTool()...)
}

// xTool is the tool that is there. Atotto prefers Wayland where it is named,
// so that name is taken away.
func (e Env) xTool() []way {
	for _, tool := range []string{"xclip", "xsel"} {
		if e.has(tool) {
			return []way{{via: tool, env: e.without("WAYLAND_DISPLAY"), offers: Text, copy: inChild}}
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
	return []way{{via: "termux", env: e.without("WAYLAND_DISPLAY"), slow: true, offers: Text, copy: inChild}}
}

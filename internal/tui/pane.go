package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/sanitize"
)

// pane shows the posting as it will be pasted, wrapped, and where in it the
// item in focus is. What it has wrapped it keeps, so that a toggle wraps one
// line anew.
type pane struct {
	view    viewport.Model
	styles  *styles
	w       int
	source  []export.Line
	strong  []bool      // by line on the screen
	place   map[int]int // the first line that shows a part
	lines   []string
	from    int // the lines of the item in focus
	to      int
	wrapped map[wrapKey][]string
}

type wrapKey struct {
	text    string
	w, hang int
}

func newPane(s *styles, keys *keyMap) pane {
	p := pane{view: viewport.New(), styles: s, wrapped: map[wrapKey][]string{}, from: -1}
	p.view.KeyMap = viewport.KeyMap{
		Up: keys.Up, Down: keys.Down, PageUp: keys.PageUp, PageDown: keys.PageDown,
		HalfPageUp: keys.HalfUp, HalfPageDown: keys.HalfDown,
	}
	p.view.MouseWheelEnabled = false

	return p
}

// setLines shows another posting.
func (p *pane) setLines(lines []export.Line) {
	p.source = lines
	p.build()
}

// setSize gives the pane its room; a column at the left is the gutter.
func (p *pane) setSize(w, h int) {
	p.view.SetWidth(max(w, 0))
	p.view.SetHeight(max(h, 0))
	if w != p.w {
		p.w = w
		p.build()
	}
}

// build wraps the lines for the width.
func (p *pane) build() {
	p.lines, p.strong, p.place = nil, nil, map[int]int{}
	for _, l := range p.source {
		for _, part := range l.Parts {
			if _, ok := p.place[part]; !ok {
				p.place[part] = len(p.lines)
			}
		}
		for _, line := range p.wrap(l) {
			p.lines = append(p.lines, line)
			p.strong = append(p.strong, l.Strong)
		}
	}
	p.from, p.to = -1, -1
	p.view.SetContentLines(make([]string, len(p.lines))) // It only scrolls, and would measure each line.
}

func (p *pane) wrap(l export.Line) []string {
	k := wrapKey{l.Text, max(p.w-2, 1), l.Hang}
	lines, ok := p.wrapped[k]
	if !ok {
		text := strings.TrimLeft(l.Text, " ")
		indent := l.Text[:len(l.Text)-len(text)]
		lines = wrap(indent+sanitize.Screen(text), k.w, l.Hang)
		p.wrapped[k] = lines
	}
	return lines
}

// mark marks the lines of a part; one that is not in the posting marks nothing.
func (p *pane) mark(part int) {
	p.from, p.to = -1, -1
	if at, ok := p.place[part]; ok && p.view.Height() > 0 {
		p.from, p.to = at, p.end(at)
	}
}

// show marks the lines of a part and brings them into view, no empty line above
// all others.
func (p *pane) show(part int) {
	p.mark(part)
	top, h := p.view.YOffset(), p.view.Height()
	if p.from < 0 || p.from >= top && p.to <= top+h {
		return
	}
	top = max(p.from-h/3, 0)
	if p.lines[top] == "" {
		top++
	}
	p.view.SetYOffset(top)
}

// end is the line behind an entry that begins on a line.
func (p *pane) end(at int) int {
	end := at + 1
	starts := map[int]bool{}
	for _, start := range p.place {
		starts[start] = true
	}
	for end < len(p.lines) && p.lines[end] != "" && (p.strong[at] || !p.strong[end]) && !starts[end] {
		end++
	}
	return end
}

// update scrolls.
func (p *pane) update(msg tea.KeyPressMsg, keys *keyMap) {
	switch {
	case key.Matches(msg, keys.Top):
		p.view.GotoTop()
	case key.Matches(msg, keys.Bottom):
		p.view.GotoBottom()
	default:
		p.view, _ = p.view.Update(msg)
	}
}

// wheelLines is how far a turn of the mouse wheel scrolls.
const wheelLines = 2

func (p *pane) wheel(button tea.MouseButton) {
	switch button {
	case tea.MouseWheelUp:
		p.view.ScrollUp(wheelLines)
	case tea.MouseWheelDown:
		p.view.ScrollDown(wheelLines)
	default:
	}
}

// draw gives the lines that are seen, each with its gutter. The viewport knows
// which; setting them is cheaper here, where each is one line of one look.
func (p *pane) draw() []string {
	top := p.view.YOffset()
	end := min(top+p.view.Height(), len(p.lines))
	var out []string
	for i := top; i < end; i++ {
		gutter := " "
		if i >= p.from && i < p.to {
			gutter = p.styles.focus.Render(">")
		}
		out = append(out, gutter+p.look(i).Render(p.lines[i]))
	}
	return out
}

// look is the look of a line.
func (p *pane) look(line int) look {
	switch {
	case line >= p.from && line < p.to:
		return p.styles.focus
	case p.strong[line]:
		return p.styles.heading
	}
	return p.styles.plain
}

// partAt is the first part that is seen, -1 for none.
func (p *pane) partAt() int {
	top, best, part := p.view.YOffset(), -1, -1
	for candidate, line := range p.place {
		if line >= top && (best < 0 || line < best) {
			best, part = line, candidate
		}
	}
	return part
}

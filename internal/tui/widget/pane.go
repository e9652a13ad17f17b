package widget

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/viewport"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/recent"
	"jobdraft/internal/sanitize"
)

// Pane shows the posting as it will be pasted, wrapped, and marks the item in focus
// in it. It keeps the wrapped lines, so that a toggle wraps only one.
type Pane struct {
	view    viewport.Model
	styles  *Styles
	keys    ScrollKeys
	w       int
	source  []export.Line
	strong  []bool      // by line on the screen
	place   map[int]int // the first line that shows a part
	lines   []string
	from    int // the lines of the item in focus
	to      int
	wrapped *recent.Cache[wrapKey, []string]
}

type wrapKey struct {
	text    string
	w, hang int
}

// NewPane returns a pane without a posting.
func NewPane(s *Styles, keys ScrollKeys) Pane {
	p := Pane{view: viewport.New(), styles: s, keys: keys, wrapped: &recent.Cache[wrapKey, []string]{}, from: -1}
	p.view.KeyMap = keys.ViewportKeys()
	p.view.MouseWheelEnabled = false
	return p
}

// SetLines shows another posting.
func (p *Pane) SetLines(lines []export.Line) {
	p.source = lines
	p.build()
}

// SetSize gives the pane its room; a column at the left is the gutter.
func (p *Pane) SetSize(w, h int) {
	p.view.SetWidth(max(w, 0))
	p.view.SetHeight(max(h, 0))
	if w != p.w {
		p.w = w
		p.build()
	}
}

// build wraps the lines for the width.
func (p *Pane) build() {
	p.lines, p.strong, p.place = nil, nil, map[int]int{}
	p.wrapped.NextPass()
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

func (p *Pane) wrap(l export.Line) []string {
	k := wrapKey{l.Text, max(p.w-2, 1), l.Hang}
	return p.wrapped.Get(k, wrapLine)
}

// wrapLine wraps a line with its indent, which sanitize.Screen removes.
func wrapLine(k wrapKey) []string {
	text := strings.TrimLeft(k.text, " ")
	indent := k.text[:len(k.text)-len(text)]
	return Wrap(indent+sanitize.Screen(text), k.w, k.hang)
}

// Mark marks the lines of a part; one that is not in the posting marks nothing.
func (p *Pane) Mark(part int) {
	p.from, p.to = -1, -1
	if at, ok := p.place[part]; ok && p.view.Height() > 0 {
		p.from, p.to = at, p.end(at)
	}
}

// Show marks the lines of a part and brings them into view, no empty line above
// all others.
func (p *Pane) Show(part int) {
	p.Mark(part)
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
func (p *Pane) end(at int) int {
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

// Update scrolls.
func (p *Pane) Update(msg tea.KeyPressMsg) {
	switch {
	case key.Matches(msg, p.keys.Top):
		p.view.GotoTop()
	case key.Matches(msg, p.keys.Bottom):
		p.view.GotoBottom()
	default:
		p.view, _ = p.view.Update(msg)
	}
}

// Wheel scrolls by a turn of the mouse wheel.
func (p *Pane) Wheel(button tea.MouseButton) {
	p.view.SetYOffset(p.view.YOffset() + WheelSteps(button, WheelLines))
}

// Lines are the lines as they are wrapped.
func (p *Pane) Lines() []string { return p.lines }

// ScrollToTop scrolls to the first line.
func (p *Pane) ScrollToTop() { p.view.GotoTop() }

// FirstLine is the text of the first line, empty for nothing.
func (p *Pane) FirstLine() string {
	if len(p.source) == 0 {
		return ""
	}
	return sanitize.Screen(p.source[0].Text)
}

// draw gives the lines that are seen, each with its gutter. The viewport knows
// which; setting them is cheaper here, where each is one line of one look.
func (p *Pane) draw() []string {
	top := p.view.YOffset()
	end := min(top+p.view.Height(), len(p.lines))
	var out []string
	for i := top; i < end; i++ {
		gutter := " "
		if i >= p.from && i < p.to {
			gutter = p.styles.Focus.Render(">")
		}
		out = append(out, gutter+p.look(i).Render(p.lines[i]))
	}
	return out
}

// look is the look of a line.
func (p *Pane) look(line int) look {
	switch {
	case line >= p.from && line < p.to:
		return p.styles.Focus
	case p.strong[line]:
		return p.styles.Heading
	}
	return p.styles.Plain
}

// PartAt is the first part that is seen, -1 for none.
func (p *Pane) PartAt() int {
	top, best, part := p.view.YOffset(), -1, -1
	for candidate, line := range p.place {
		if line >= top && (best < 0 || line < best) {
			best, part = line, candidate
		}
	}
	return part
}

// DrawOn draws the pane, with a line between it and what stands beside it.
func (p *Pane) DrawOn(f *Frame, at Rect, beside bool) {
	lines := p.draw()
	for i := range at.H {
		line := ""
		if i < len(lines) {
			line = lines[i]
		}
		if beside {
			line = f.lines[at.Y+i] + p.styles.rule.Render("│") + line
		}
		f.Set(at.Y+i, line)
	}
}

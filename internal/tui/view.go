package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// View draws the builder.
func (b *builder) View() string {
	f := widget.NewFrame(b.w, b.h)
	l := b.layout
	f.Set(0, titleLine(&b.styles, b.session, b.w))
	if l.Steps >= 0 {
		f.Set(l.Steps, b.stepLine())
	}
	b.mode.view(f)
	if l.Rule >= 0 && l.Posting.H > 0 {
		f.Set(l.Rule, b.styles.Ruled(b.page().rule(b.now), b.w))
	}
	if l.Status > 0 {
		f.Set(l.Status, b.mode.status())
		if waiting := b.pending.Notice(); waiting != "" {
			f.Set(l.Status, b.quietLine(waiting))
		}
	}
	if l.Keys > l.Status && l.Keys > 0 {
		f.Set(l.Keys, b.styles.KeyLine(l.W, b.mode.keys()))
	}
	return f.String()
}

// stepLine names the steps, or the guide.
func (b *builder) stepLine() string {
	if b.page().Is(session.Guide) {
		return guideLine(&b.styles, b.w)
	}
	return b.stepBar().line()
}

func (b *builder) stepBar() stepBar { return stepBar{&b.styles, b.now, b.at, b.w} }

// titleLine names the draft, and says how safe it is.
func titleLine(styles *widget.Styles, s *session.Session, w int) string {
	title := sanitize.Screen(s.Document().Title())
	if title == "" {
		title = "(no title yet)"
	}
	saved := s.File().State()
	saved = strings.ToUpper(saved[:1]) + saved[1:]
	if n := s.Edits(); n > 0 {
		saved += " · " + widget.Count(n, "change")
		saved = widget.FirstFitting(w-widget.Width(title)-len("   "), saved+" (u to undo)", saved)
	}
	look := styles.Quiet
	if s.File().Failed() != "" {
		look = styles.Warn
	}
	return widget.Spread(" "+title, styles.Title, saved, look, w-1)
}

// statusLine reports the last key, else a save that failed, else says text.
func (b *builder) statusLine(text string) string {
	failed := b.session.File().Failed()
	switch {
	case b.message != "":
		return b.styles.Accent.Render(" " + widget.Cut(sanitize.Screen(b.message), b.w-2))
	case failed != "":
		return b.styles.Warn.Render(" " + widget.Cut(failed, b.w-2))
	}
	return b.quietLine(text)
}

func (b *builder) quietLine(text string) string {
	return b.styles.Quiet.Render(" " + widget.Cut(sanitize.Screen(text), b.w-2))
}

// Cursor places the terminal's own cursor in the text that is being typed, else on
// the item in focus.
func (b *builder) Cursor() *tea.Cursor { return b.mode.cursor() }

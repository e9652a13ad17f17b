package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// nameOf tells one posting of the pane from the others.
func (h *home) nameOf(e entry) string {
	switch e.kind {
	case roleEntry:
		return e.match.Preset.Slug + "/" + string(h.levelOf(e.match))
	case draftEntry:
		return fmt.Sprint("draft ", e.draft.name, e.draft.changed)
	case scratchEntry, openEntry:
	}
	return "nothing"
}

// View draws Home.
func (h *home) View() string {
	f := widget.NewFrame(h.w, h.h)
	l := h.layout
	count := widget.Count(len(h.Library.Presets()), "role") + " · " + widget.Count(len(h.drafts), "draft")
	f.Set(0, widget.Spread(" jobdraft", h.styles.Title, count, h.styles.Quiet, h.w-1))
	if l.Steps >= 0 {
		f.Set(l.Steps, " "+h.queryLine())
	}
	for i, line := range h.list.Lines("") {
		if l.Beside {
			line += strings.Repeat(" ", max(l.List.W-widget.Width(line), 0))
		}
		f.Set(l.List.Y+i, line)
	}
	if l.Rule >= 0 && l.Posting.H > 0 {
		f.Set(l.Rule, h.ruleLine())
	}
	h.pane.DrawOn(f, l.Posting, l.Beside)
	if l.Status > 0 {
		f.Set(l.Status, h.statusLine())
	}
	if l.Keys > 0 {
		f.Set(l.Keys, h.styles.KeyLine(h.w, h.shortKeys()))
	}
	return f.String()
}

func (h *home) queryLine() string {
	if h.prompt != nil {
		return h.prompt.input.View()
	}
	line := h.query.View()
	if h.empty() {
		line = "> " + h.styles.Quiet.Render(widget.Cut(widget.FirstFitting(h.w-4,
			" Type a role: nurse, backend intern, barista. Enter starts it.", " Type a role: nurse, barista. Enter starts it.", " Type a role. Enter starts it."), h.w-4))
	}
	return line
}

func (h *home) ruleLine() string {
	text := ""
	if d := h.pane.FirstLine(); d != "" {
		text = d + ", " + widget.Count(h.words, "word")
	}
	return h.styles.Ruled(text, h.w)
}

func (h *home) statusLine() string {
	switch {
	case h.pending.Notice() != "":
		return h.styles.Quiet.Render(" " + widget.Cut(sanitize.Screen(h.pending.Notice()), h.w-2))
	case h.message != "":
		return h.styles.Accent.Render(" " + widget.Cut(sanitize.Screen(h.message), h.w-2))
	case h.reading() != "":
		return h.styles.Quiet.Render(" " + widget.Cut(h.reading(), h.w-2))
	case h.Store == nil:
		text := " No folder for drafts here (no HOME): nothing is kept. c copies, s saves a file."
		return h.styles.Warn.Render(widget.Cut(text, h.w-1))
	case h.refused != "":
		return h.styles.Warn.Render(" " + widget.Cut(h.refused, h.w-2))
	case h.layout.Posting.H > 0 && h.layout.Beside && h.words > 0:
		return h.styles.Quiet.Render(" " + widget.Cut(h.pane.FirstLine()+", "+widget.Count(h.words, "word"), h.w-2))
	}
	return ""
}

func (h *home) shortKeys() []key.Binding {
	k := h.keys
	if h.prompt != nil {
		return []key.Binding{labelled(k.Enter, "enter", "go on"), labelled(k.Back, "esc", "close")}
	}
	enter, sides := "start", ""
	switch e, ok := h.focused(); {
	case ok && e.kind == draftEntry:
		enter, sides = strings.ToLower(actionsOf(e.draft)[h.actionAt(e.draft)].label), "choose"
	case ok && e.kind == roleEntry:
		sides = "level"
	case ok && e.kind == openEntry:
		enter = "open"
	}
	keys := []key.Binding{labelled(k.Enter, "enter", enter)}
	if sides != "" {
		keys = append(keys, labelled(k.HomeLeft, "left/right", sides), labelled(k.CopyAnywhere, "ctrl+y", "copy it as it is"))
	}
	move := labelled(k.HomeDown, "up/down", "move")
	if h.empty() {
		return append(keys, labelled(k.Back, "esc", "quit"), move, labelled(k.Help, "?", "keys"))
	}
	return append(keys, move, labelled(k.Back, "esc", "clear"))
}

// Cursor is where the text is typed.
func (h *home) Cursor() *tea.Cursor {
	in := h.query
	if h.prompt != nil {
		in = h.prompt.input
	}
	if h.layout.Steps < 0 {
		return nil
	}
	return widget.ShiftCursor(in.Cursor(), 1, h.layout.Steps)
}

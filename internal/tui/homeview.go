package tui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/sanitize"
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
	f := newFrame(h.w, h.h)
	l := h.layout
	count := counted(len(h.Library.Presets()), "role") + " · " + counted(len(h.drafts), "draft")
	f.set(0, spread(" jobdraft", h.styles.title, count, h.styles.quiet, h.w-1))
	if l.steps >= 0 {
		f.set(l.steps, " "+h.queryLine())
	}
	for i, line := range h.list.lines("") {
		if l.beside {
			line += strings.Repeat(" ", max(l.list.w-columnsOf(line), 0))
		}
		f.set(l.list.y+i, line)
	}
	if l.rule >= 0 && l.posting.h > 0 {
		f.set(l.rule, h.ruleLine())
	}
	h.drawPane(f, &h.pane, l.posting, l.beside)
	if l.status > 0 {
		f.set(l.status, h.statusLine())
	}
	if l.keys > 0 {
		f.set(l.keys, h.keyLine(h.w, h.shortKeys()))
	}
	return f.String()
}

func (h *home) queryLine() string {
	if h.prompt != nil {
		return h.prompt.input.View()
	}
	line := h.query.View()
	if h.empty() {
		line = "> " + h.styles.quiet.Render(cut(fitting(h.w-4,
			" Type a role: nurse, backend intern, barista. Enter starts it.", " Type a role: nurse, barista. Enter starts it.", " Type a role. Enter starts it."), h.w-4))
	}
	return line
}

func (h *home) ruleLine() string {
	text := ""
	if d := h.shownTitle(); d != "" {
		text = d + ", " + counted(h.words, "word")
	}
	return h.ruled(text, h.w)
}

func (h *home) shownTitle() string {
	if len(h.pane.source) == 0 {
		return ""
	}
	return sanitize.Screen(h.pane.source[0].Text)
}

func (h *home) statusLine() string {
	switch {
	case h.pending.Notice() != "":
		return h.styles.quiet.Render(" " + cut(sanitize.Screen(h.pending.Notice()), h.w-2))
	case h.message != "":
		return h.styles.accent.Render(" " + cut(sanitize.Screen(h.message), h.w-2))
	case h.reading() != "":
		return h.styles.quiet.Render(" " + cut(h.reading(), h.w-2))
	case h.Store == nil:
		text := " No folder for drafts here (no HOME): nothing is kept. c copies, s saves a file."
		return h.styles.warn.Render(cut(text, h.w-1))
	case h.refused != "":
		return h.styles.warn.Render(" " + cut(h.refused, h.w-2))
	case h.layout.posting.h > 0 && h.layout.beside && h.words > 0:
		return h.styles.quiet.Render(" " + cut(h.shownTitle()+", "+counted(h.words, "word"), h.w-2))
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
	if h.layout.steps < 0 {
		return nil
	}
	return shift(in.Cursor(), 1, h.layout.steps)
}

func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

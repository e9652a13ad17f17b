package tui

import (
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/tui/widget"
)

// confirmLeave keeps the person here once for each text that is refused, and for each
// state of a draft that no folder keeps, or that the disk refuses: that it
// offers to save; next is what was asked for. Asked again, it lets go: nobody
// is locked in.
func (b *builder) confirmLeave(next any) bool {
	if !b.leaveText() && b.refused != b.typing.Value() {
		b.refused = b.typing.Value()
		return true
	}
	b.flush()
	if !b.file.WouldLoseWork() || b.warned == b.doc {
		return false
	}
	b.warned = b.doc
	b.menu = &menu{Choice: widget.Choice{Title: "Nothing keeps this draft:", Options: []string{"Save as…", "Go without it"}}, do: func(i int) tea.Cmd {
		if i == 0 {
			b.menu = b.saveMenu()
			return nil
		}
		b.asked = next
		return nil
	}}
	return true
}

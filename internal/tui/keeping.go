package tui

import tea "charm.land/bubbletea/v2"

// holds keeps the person here once for each state of a draft that no folder
// keeps, or that the disk refuses, and offers to save it; next is what was
// asked for. Asked again, it lets go: nobody is locked in.
func (b *builder) holds(next any) bool {
	b.leaveText()
	b.flush()
	if !b.file.Loses() || b.warned == b.doc {
		return false
	}
	b.warned = b.doc
	b.menu = &menu{title: "Nothing keeps this draft:", options: []string{"Save as…", "Go without it"}, do: func(i int) tea.Cmd {
		if i == 0 {
			b.menu = b.saveMenu()
			return nil
		}
		b.asked = next
		return nil
	}}
	return true
}

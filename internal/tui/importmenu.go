package tui

import (
	"fmt"

	"jobdraft/internal/importer"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// askImport summarizes an import and offers to go to its parts.
func askImport(b *builder, s importer.Summary, hidden string) {
	title := "Imported:"
	if hidden != "" {
		title = "Imported, " + hidden + ":"
	}
	var options []string
	var does []func()
	add := func(option string, do func()) { options, does = append(options, option), append(does, do) }
	items, sections := widget.Count(s.Items, "item"), widget.Count(s.Sections, "section")
	add(items+" in "+sections, func() { b.showStep(0) })
	add(widget.Count(len(s.Fields), "field"), func() { b.showNamed(session.Details.Name) })
	if s.More > 0 {
		add(fmt.Sprintf("%d in More", s.More), func() { b.showNamed(session.More.Name) })
	}
	add("add items from a role…", func() { askRole(b) })
	add("undo", func() { b.do(session.Undo) })
	m := b.openMenu(title, options, func(i int) reply {
		does[i]()
		return reply{}
	})
	m.passing = true
}

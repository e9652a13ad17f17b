package tui

import tea "charm.land/bubbletea/v2"

// suspend does nothing: Windows has no job control.
func suspend() tea.Cmd { return nil }

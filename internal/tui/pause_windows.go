package tui

import tea "charm.land/bubbletea/v2"

// noPause says why ctrl+z does nothing.
const noPause = "Not paused: Windows has no shell that would bring it back."

// canPause reports that nothing can be paused: Windows has no job control.
func canPause() bool { return false }

// suspend does nothing.
func suspend(string) tea.Cmd { return nil }

package terminal

import tea "charm.land/bubbletea/v2"

// NoSuspend says why the program cannot be suspended here.
const NoSuspend = "Not paused: Windows has no shell that would bring it back."

// CanSuspend reports that nothing can be paused: Windows has no job control.
func CanSuspend() bool { return false }

// hasTerminal reports that the program may use its terminal.
func hasTerminal() bool { return true }

// Suspend does nothing.
func Suspend(Lend, string) tea.Cmd { return nil }

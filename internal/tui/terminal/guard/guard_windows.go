package guard

import "os"

// Guard is no process on Windows.
type Guard struct{}

// State is how a terminal was. Windows remembers it itself.
type State string

// Remember returns nothing.
func Remember(*os.File) State { return "" }

// Start starts nothing.
func Start(string, string, State) *Guard { return nil }

// Ready reports that nothing is missing.
func (*Guard) Ready() bool { return true }

// Stop does nothing.
func (*Guard) Stop() {}

// Watch reports that nothing is asked for.
func Watch([]string, string, func(string, any, []byte) error) bool { return false }

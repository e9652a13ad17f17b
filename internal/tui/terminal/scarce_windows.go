package terminal

// scarce reports that there is enough: Windows has no such limits.
func scarce() bool { return false }

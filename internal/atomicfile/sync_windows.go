package atomicfile

// cannotSync is true: Windows has no sync of folders.
func cannotSync(error) bool { return true }

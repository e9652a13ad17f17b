package atomicfile

import "os"

// openDescriptor is nil: no path names a descriptor on Windows.
func openDescriptor(string) (*os.File, error) { return nil, nil }

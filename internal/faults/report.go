// Package faults tells of a fault of the program itself, a panic: one sentence
// for the person, and a file for whoever mends it. It catches none; who does
// knows what has to be saved first.
package faults

import (
	"fmt"
	"os"
	"path/filepath"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/sanitize"
)

// Report keeps what is known of a fault in the folder of the state, empty for
// none, and says so in one sentence. The draft is not in it.
func Report(state string, value any, stack []byte) error {
	err := fmt.Errorf("a fault of its own ended it: %s", sanitize.Line(fmt.Sprint(value)))
	if state == "" {
		return err
	}
	const private = 0o700
	path := filepath.Join(state, "fault.txt")
	if os.MkdirAll(state, private) != nil || atomicfile.WriteFile(path, fmt.Appendf(nil, "%v\n\n%s", value, stack)) != nil {
		return err
	}
	return fmt.Errorf("%w; what is known of it is in %s", err, path)
}

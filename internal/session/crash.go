package session

import (
	"fmt"
	"os"
	"path/filepath"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/sanitize"
)

// ReportCrash keeps what is known of a panic in the folder of the state, if there
// is one, and says so in one sentence. The draft is not in it. Whoever recovers
// saves the document first.
func ReportCrash(state string, value any, stack []byte) error {
	err := fmt.Errorf("stopped by an internal error: %s", sanitize.Line(fmt.Sprint(value)))
	if state == "" {
		return err
	}
	const private = 0o700
	path := filepath.Join(state, "fault.txt")
	trace := fmt.Appendf(nil, "%v\n\n%s", value, stack)
	if os.MkdirAll(state, private) != nil || atomicfile.WriteFile(path, trace) != nil {
		return err
	}
	return fmt.Errorf("%w; the details are in %s", err, path)
}

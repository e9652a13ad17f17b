package cli

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/sanitize"
)

// failures are what went wrong with some of the names that were given. None of
// them stops the others.
type failures []error

// add notes why nothing came of a name.
func (f *failures) add(name string, err error) {
	*f = append(*f, fmt.Errorf("%s: %w", sanitize.Line(name), err))
}

// of is the error of so many names, with a line a failure; nil for none. It is
// that of a name that is not found where no other was given: of a list the rest
// was done, and what is missing is input that cannot be read.
func (f failures) of(names int) error {
	if len(f) == 0 {
		return nil
	}
	var lines []string
	var codes []int
	for _, err := range f {
		lines, codes = append(lines, err.Error()), append(codes, codeOf(err))
	}
	code := min(slices.Max(codes), exitUsage)
	if len(f) == names && slices.Min(codes) == exitNotFound {
		code = exitNotFound
	}
	return fail(code, "%s", strings.Join(lines, "\n"))
}

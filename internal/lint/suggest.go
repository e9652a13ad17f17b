package lint

import (
	"fmt"

	"jobdraft/internal/nearest"
)

// unknown is the error about a name that is none of a list.
func unknown(what, name string, known []string) error {
	if near := nearest.Name(name, known); near != "" {
		return fmt.Errorf("there is no %s %q; did you mean %s?", what, name, near)
	}
	return fmt.Errorf("there is no %s %q; jobdraft check --list has them", what, name)
}

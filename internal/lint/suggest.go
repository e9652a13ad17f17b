package lint

import (
	"fmt"

	"jobdraft/internal/check"
	"jobdraft/internal/nearest"
)

// NothingToExplain is the error about a name that is neither a check nor a
// jurisdiction.
func NothingToExplain(name string) error {
	return unknown("check or jurisdiction", name, append(CheckIDs(), jurisdictionNames()...))
}

// jurisdictionNames are the IDs and names of the jurisdictions.
func jurisdictionNames() []string {
	var names []string
	for _, j := range check.Jurisdictions() {
		names = append(names, j.ID, j.Name)
	}
	return names
}

// unknown is the error about a name that is none of a list.
func unknown(what, name string, known []string) error {
	if near := nearest.Name(name, known); near != "" {
		return fmt.Errorf("there is no %s %q; did you mean %s?", what, name, near)
	}
	return fmt.Errorf("there is no %s %q; jobdraft check --list has them", what, name)
}

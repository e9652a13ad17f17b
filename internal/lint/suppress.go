package lint

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/check"
)

// WrongSuppressions says what is wrong with the comments in a text that ask not to
// hear of a check: they have no reason, or an unknown ID.
func WrongSuppressions(file string, all []check.Suppression) []string {
	var wrong []string
	for _, s := range all {
		switch {
		case !strings.HasPrefix(s.ID, "house/") && !slices.Contains(CheckIDs(), s.ID):
			wrong = append(wrong, fmt.Sprintf("%s:%d: %v", file, s.Line, unknown("check", s.ID, CheckIDs())))
		case s.Reason == "":
			wrong = append(wrong, fmt.Sprintf("%s:%d: it suppresses nothing without a reason: <!-- jobdraft: ignore %s: why -->",
				file, s.Line, s.ID))
		}
	}
	return wrong
}

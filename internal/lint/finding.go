package lint

import (
	"fmt"
	"slices"

	"jobdraft/internal/check"
)

// Finding is a finding at its place in a file.
type Finding struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Severity  string `json:"severity"`
	ID        string `json:"id"`
	Message   string `json:"message"`
	Fix       string `json:"fix"`

	Text string `json:"-"` // the line that it is about, for the baseline
}

// String is the finding as compilers print one.
func (f Finding) String() string {
	return fmt.Sprintf("%s:%d:%d: %s %s: %s", f.File, f.Line, f.Column, f.Severity, f.ID, f.Message)
}

// Severities are the names of the severities, the least first, and none.
var Severities = []string{"info", "warning", "error", "none"}

// rank is the place of a severity among Severities.
func rank(severity string) int { return slices.Index(Severities, severity) }

// Worst returns the rank of the worst severity among findings, -1 for none.
func Worst(findings []Finding) int {
	most := -1
	for _, f := range findings {
		most = max(most, rank(f.Severity))
	}
	return most
}

// Fails reports whether findings reach a severity.
func Fails(findings []Finding, failOn string) bool { return Worst(findings) >= rank(failOn) }

// AtLeast returns the findings of at least a severity, and how many are less.
func AtLeast(findings []Finding, least string) (shown []Finding, hidden int) {
	shown = []Finding{}
	for _, f := range findings {
		if rank(f.Severity) < rank(least) {
			hidden++
			continue
		}
		shown = append(shown, f)
	}
	return shown, hidden
}

// CheckIDs lists the IDs of all checks.
func CheckIDs() []string {
	var ids []string
	for _, r := range check.Rules() {
		ids = append(ids, r.ID)
	}
	return ids
}

// KnownCheck returns an error that names the nearest check if an ID is unknown.
func KnownCheck(id string) error {
	if _, ok := check.Find(id); !ok {
		return unknown("check", id, CheckIDs())
	}
	return nil
}

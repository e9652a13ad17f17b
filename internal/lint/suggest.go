package lint

import (
	"fmt"
	"strings"
)

// unknown is the error about a name that is none of a list.
func unknown(what, name string, known []string) error {
	if near := nearest(name, known); near != "" {
		return fmt.Errorf("there is no %s %q; did you mean %s?", what, name, near)
	}
	return fmt.Errorf("there is no %s %q; jobdraft check --list has them", what, name)
}

// nearest returns the name that a few letters turn into another, empty for none.
func nearest(name string, known []string) string {
	best, least := "", len(name)/4+2
	for _, k := range known {
		if d := distance(strings.ToLower(name), strings.ToLower(k)); d < least && d <= len(name)/2 {
			best, least = k, d
		}
	}
	return best
}

// distance is the number of letters to change, add or drop (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

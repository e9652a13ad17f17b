package importer

import (
	"strings"
	"testing"
)

// One pass finds the phrases that looking for each would.
func TestCueIndex(t *testing.T) {
	for _, text := range seeds(t) {
		folded := strings.ToLower(text)
		counts := indexOfCues().count(folded)
		for row, c := range cues {
			n := 0
			for _, phrase := range c.phrases {
				if strings.Contains(folded, phrase) {
					n++
				}
			}
			if counts[row] != n {
				t.Errorf("%d phrases of %s in one pass, %d one by one", counts[row], c.kind, n)
			}
		}
	}
}

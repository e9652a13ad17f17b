package export

import (
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// Hidden is how many characters of a document are in none of its forms: the
// gate takes them out. What stands in comments is shown nowhere and not counted.
func Hidden(d *posting.Document) int {
	n := 0
	count := func(s string) {
		_, removed := sanitize.Clean(s)
		n += removed
	}
	for i := range d.Parts {
		count(d.Parts[i].Text())
	}
	for _, v := range d.Fields.Text {
		count(v)
	}
	for _, l := range d.Fields.Levels {
		for _, v := range l.Text {
			count(v)
		}
		for _, v := range l.Titles {
			count(v)
		}
	}
	return n
}

package posting

import "slices"

// The bounds of a history. The newest edit is kept whatever its size.
const (
	MaxEdits        = 500
	MaxHistoryBytes = 512 << 10
)

// History is what can be undone and redone: the differences of the edits, the
// oldest first, and how many of them stand in the document. It does not change
// once it is made, so that it can be written down elsewhere meanwhile.
type History struct {
	Edits []*Delta
	Done  int
}

// With is the history after one more edit. What could be redone is dropped, and
// the oldest edits if there are too many.
func (h History) With(d *Delta) History {
	edits := append(slices.Clone(h.Edits[:h.Done]), d)
	bytes := 0
	for i, e := range slices.Backward(edits) {
		if bytes += e.size(); len(edits)-i > MaxEdits || bytes > MaxHistoryBytes && i < len(edits)-1 {
			edits = slices.Clone(edits[i+1:])
			break
		}
	}
	return History{edits, len(edits)}
}

// Oldest takes back every edit that stands in a text. It is false if the text
// is not that of the history.
func (h History) Oldest(text string) (oldest string, ok bool) {
	for _, d := range slices.Backward(h.Edits[:h.Done]) {
		if text, ok = d.Revert(text); !ok {
			return "", false
		}
	}
	return text, true
}

// At finds the place of a text in the history that begins with the oldest
// text: the nearest to where it stood, so that a draft that was not saved with
// its last edits has them to redo. It is false if the text is none of them.
func (h History) At(oldest, text string) (History, bool) {
	best := -1
	for i, now := 0, oldest; ; i++ {
		if now == text && (best < 0 || abs(i-h.Done) <= abs(best-h.Done)) {
			best = i
		}
		if i == len(h.Edits) {
			break
		}
		var ok bool
		if now, ok = h.Edits[i].Apply(now); !ok {
			return History{}, false
		}
	}
	return History{h.Edits, best}, best >= 0
}

func abs(n int) int { return max(n, -n) }

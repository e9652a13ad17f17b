package widget

import "testing"

// Whatever the size, the parts of a screen have the order of the page, overlap
// nowhere, and lie inside of it.
func TestLayout(t *testing.T) {
	for w := 1; w <= 130; w += 3 {
		for h := 1; h <= 60; h++ {
			for _, focus := range []int{0, FocusLines, ProseRows} {
				l := NewLayout(w, h, focus)
				holds(t, "a step", l)
				alone := l
				alone.PostingAlone()
				holds(t, "the posting", alone)
				l.Review(3)
				holds(t, "the review", l)
			}
		}
	}
}

func holds(t *testing.T, what string, l Layout) {
	t.Helper()
	for _, r := range []Rect{l.List, l.Focus, l.Posting} {
		if r.H > 0 && (r.X < 0 || r.W < 0 || r.Y < 0 || r.X+r.W > l.W || r.Y+r.H > max(l.Status, 2) && l.h > barelyHeight) {
			t.Errorf("%s at %dx%d: %+v is outside of %+v", what, l.W, l.h, r, l)
		}
	}
	if below := l.List.Y + l.List.H; l.Focus.H > 0 && l.Focus.Y < below {
		t.Errorf("%s at %dx%d: the focus is above line %d: %+v", what, l.W, l.h, below, l)
	}
	if !l.Beside && l.Focus.H > 0 && l.Posting.H > 0 && l.Posting.Y < l.Focus.Y+l.Focus.H {
		t.Errorf("%s at %dx%d: the posting covers the focus: %+v", what, l.W, l.h, l)
	}
	if l.Beside && l.Posting.X <= l.List.X+l.List.W-1 {
		t.Errorf("%s at %dx%d: the posting covers the list: %+v", what, l.W, l.h, l)
	}
}

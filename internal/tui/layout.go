package tui

// rect is a part of the screen.
type rect struct{ x, y, w, h int }

// layout says where everything of the builder stands. It is made in one place
// for every size:
//
//	from 90 columns     from 20 rows      below
//	title               title             title
//	steps               steps             steps
//
//	list   │ posting    list              list
//	       │            focus
//	       │            ── the posting    focus
//	focus  │            posting           status
//	                    status            keys
//	status              keys
//	keys
type layout struct {
	w, h    int
	steps   int // the line of the steps, -1 for none
	list    rect
	focus   rect // the item in focus, whole
	posting rect // of no height where there is one pane
	rule    int  // the line above a posting below the list, -1 for none
	status  int
	keys    int
	beside  bool // the posting stands beside the list
}

const (
	besideWidth  = 90
	belowHeight  = 20
	roomyHeight  = 12
	focusLines   = 2
	barelyHeight = 7
)

// newLayout lays out a screen; focus is the number of lines that the item in
// focus, or the text being typed, needs.
func newLayout(w, h, focus int) layout {
	l := layout{w: w, h: h, steps: 1, rule: -1, status: h - 2, keys: h - 1}
	top, bottom := 2, h-2
	if h >= roomyHeight {
		top++
	}
	if h < barelyHeight {
		l.steps, top, focus = -1, 1, 0
	}
	l.beside = w >= besideWidth && h >= roomyHeight
	switch {
	case l.beside:
		l.besides(top, bottom-1, focus)
	case h >= belowHeight:
		l.below(top, bottom, focus)
	default:
		l.alone(top, bottom, focus)
	}
	return l
}

func (l *layout) besides(top, bottom, focus int) {
	left := l.w/2 - 2
	if focus == focusLines {
		focus *= 2 // Half as wide, an item and the reason of a finding need twice the lines.
	}
	focus = min(focus, max(bottom-top-2, 0))
	gap := min(focus, 1) // A line above it stays free.
	l.list = rect{0, top, left, max(bottom-top-focus-gap, 0)}
	l.focus = rect{1, bottom - focus, left - 2, focus}
	l.posting = rect{left + 1, top, l.w - left - 1, max(bottom-top, 0)}
}

func (l *layout) below(top, bottom, focus int) {
	body := bottom - top - 1
	focus = min(focus, body-4)
	post := max((body-focus)*7/16, 1)
	if focus > focusLines { // A long text is being typed: the posting gives way.
		post = max(min(post, body-focus-4), 0)
	}
	list := body - focus - post
	l.list = rect{0, top, l.w, list}
	l.focus = rect{1, top + list, l.w - 2, focus}
	l.rule = top + list + focus
	l.posting = rect{0, l.rule + 1, l.w, post}
}

func (l *layout) alone(top, bottom, focus int) {
	gap := 0
	if l.h >= roomyHeight && focus <= focusLines {
		gap = 1
	}
	focus = min(focus, max(bottom-top-1-gap, 0))
	l.list = rect{0, top, l.w, max(bottom-top-focus-gap, 0)}
	l.focus = rect{1, bottom - focus, max(l.w-2, 0), focus}
}

// whole is the room of the posting where it takes the place of the list.
func (l layout) whole() rect {
	return rect{0, l.list.y, l.w, max(l.status-l.list.y, 0)}
}

// review lays out the last step: what is left to do on top, the posting below.
func (l *layout) review(todos int) {
	top, bottom := l.list.y, l.status
	l.beside, l.focus, l.rule = false, rect{}, -1
	if todos == 0 {
		l.list = rect{0, top, l.w, 0}
		l.posting = rect{0, top, l.w, max(bottom-top, 0)}
		return
	}
	n := min(todos, max((bottom-top)/3, 1))
	l.list = rect{0, top + 1, l.w, n}
	l.rule = top + 1 + n
	if l.h >= roomyHeight {
		l.rule++
	}
	l.posting = rect{0, l.rule + 1, l.w, max(bottom-l.rule-1, 0)}
}

package widget

// Rect is a part of the screen.
type Rect struct{ X, Y, W, H int }

// Layout places the parts of a screen. It is made in one place
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
type Layout struct {
	W, h    int
	Steps   int // the line of the steps, -1 for none
	List    Rect
	Focus   Rect // the item in focus, whole
	Posting Rect // of no height if there is one pane
	Rule    int  // the line above a posting below the list, -1 for none
	Status  int
	Keys    int
	Beside  bool // the posting stands beside the list
}

// The sizes at which a layout changes.
const (
	besideWidth  = 90
	belowHeight  = 20
	RoomyHeight  = 12
	FocusLines   = 2
	barelyHeight = 7
)

// NewLayout lays out a screen; focus is the number of lines that the item in
// focus, or the text being typed, needs.
func NewLayout(w, h, focus int) Layout {
	l := Layout{W: w, h: h, Steps: 1, Rule: -1, Status: h - 2, Keys: h - 1}
	top, bottom := 2, h-2
	if h >= RoomyHeight {
		top++
	}
	if h < barelyHeight {
		l.Steps, top, focus = -1, 1, 0
	}
	l.Beside = w >= besideWidth && h >= RoomyHeight
	switch {
	case l.Beside:
		l.besides(top, bottom-1, focus)
	case h >= belowHeight:
		l.below(top, bottom, focus)
	default:
		l.alone(top, bottom, focus)
	}
	return l
}

func (l *Layout) besides(top, bottom, focus int) {
	left := l.W/2 - 2
	if focus == FocusLines {
		focus *= 2 // Half as wide, an item and the reason of a finding need twice the lines.
	}
	focus = min(focus, max(bottom-top-2, 0))
	gap := min(focus, 1) // A line above it stays free.
	l.List = Rect{0, top, left, max(bottom-top-focus-gap, 0)}
	l.Focus = Rect{1, bottom - focus, left - 2, focus}
	l.Posting = Rect{left + 1, top, l.W - left - 1, max(bottom-top, 0)}
}

func (l *Layout) below(top, bottom, focus int) {
	body := bottom - top - 1
	focus = min(focus, body-4)
	post := max((body-focus)*7/16, 1)
	if focus > FocusLines { // A long text is being typed: the posting gives way.
		post = max(min(post, body-focus-4), 0)
	}
	list := body - focus - post
	l.List = Rect{0, top, l.W, list}
	l.Focus = Rect{1, top + list, max(l.W-2, 0), focus}
	l.Rule = top + list + focus
	l.Posting = Rect{0, l.Rule + 1, l.W, post}
}

func (l *Layout) alone(top, bottom, focus int) {
	gap := 0
	if l.h >= RoomyHeight && focus <= FocusLines {
		gap = 1
	}
	focus = min(focus, max(bottom-top-1-gap, 0))
	l.List = Rect{0, top, l.W, max(bottom-top-focus-gap, 0)}
	l.Focus = Rect{1, bottom - focus, max(l.W-2, 0), focus}
}

// PostingAlone gives the posting the place of the list, if it has no room beside
// or below it.
func (l *Layout) PostingAlone() {
	if l.Posting.H == 0 {
		l.Posting = Rect{0, l.List.Y, l.W, max(l.Status-l.List.Y, 0)}
		l.List.H, l.Focus.H = 0, 0
	}
}

// Review lays out the last step: what is left to do on top, the posting below.
func (l *Layout) Review(todos int) {
	top, bottom := l.List.Y, l.Status
	l.Beside, l.Focus, l.Rule = false, Rect{}, -1
	if todos == 0 {
		l.List = Rect{0, top, l.W, 0}
		l.Posting = Rect{0, top, l.W, max(bottom-top, 0)}
		return
	}
	n := min(todos, max((bottom-top)/3, 1))
	l.List = Rect{0, top + 1, l.W, n}
	l.Rule = top + 1 + n
	if l.h >= RoomyHeight {
		l.Rule++
	}
	l.Posting = Rect{0, l.Rule + 1, l.W, max(bottom-l.Rule-1, 0)}
}

package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// builder is the screen on which a draft is made: the open session, and the mode
// in which it is shown.
type builder struct {
	*shared
	session *session.Session
	now     *session.Snapshot // what is shown is made from this one
	mode    builderMode
	at      int              // the step that is shown, or was before the guide
	pages   map[string]*page // by the name of the step
	onPage  []command        // of every page, whatever has the focus
	onItem  []command        // of the row in focus
	pane    widget.Pane
	message string // what the last key did; it stays until the next
	copied  bool
	todos   todoWalk
	leaving leaveGuard
	w, h    int
	layout  widget.Layout
}

// builderMode is a mode of the builder.
type builderMode interface {
	mode
	page() *page            // that is shown
	arrange() widget.Layout // the screen, with room for what the mode shows
}

func newBuilder(s *shared, open *session.Session) *builder {
	b := &builder{shared: s, session: open, pages: newPages(s), pane: widget.NewPane(&s.styles, s.keys.ScrollKeys)}
	b.onPage, b.onItem = pageCommands(b), itemCommands(b)
	b.now = open.Now()
	b.pane.SetLines(b.now.Lines)
	b.showStep(0)
	return b
}

// refresh shows the document as it is now, if that is another one.
func (b *builder) refresh() {
	before := b.step().Name
	if b.now == b.session.Now() {
		return
	}
	b.now = b.session.Now()
	if at := stepNamed(b.now.Steps, before); at >= 0 {
		b.at = at
	} else { // The last section of More is gone.
		b.at = min(b.at, len(b.now.Steps)-1)
		if !b.page().Is(session.Guide) {
			b.mode = b.modeOfStep()
		}
	}
	b.pane.SetLines(b.page().lines(b.now))
	b.fill()
}

// step is the step that is shown, or was before the guide.
func (b *builder) step() session.Step { return b.now.Steps[b.at] }

// stepNamed is the place of a step, -1 if there is none of that name.
func stepNamed(steps []session.Step, name string) int {
	return slices.IndexFunc(steps, func(s session.Step) bool { return s.Name == name })
}

// page is the page that is shown.
func (b *builder) page() *page { return b.mode.page() }

// list is its list.
func (b *builder) list() *widget.List { return b.mode.page().list }

// document is what is being edited.
func (b *builder) document() *posting.Document { return b.now.Document }

// fill gives the page that is shown its rows.
func (b *builder) fill() {
	b.page().fill(b.now)
	b.resize()
}

// setMode goes on in another mode.
func (b *builder) setMode(m builderMode) {
	b.mode = m
	b.resize()
}

// showStep shows a step, if there is one at that place.
func (b *builder) showStep(i int) {
	if i < 0 || i >= len(b.now.Steps) {
		return
	}
	b.at = i
	b.mode = b.modeOfStep()
	b.fill()
}

// modeOfStep is the mode in which the step begins.
func (b *builder) modeOfStep() builderMode {
	if b.step().Is(session.Review) {
		return postingMode{b, reviewMode{pageMode{b}}}
	}
	return stepMode{pageMode{b}}
}

// showNamed shows the step of a name.
func (b *builder) showNamed(name string) { b.showStep(stepNamed(b.now.Steps, name)) }

// setSize lays the screen out anew.
func (b *builder) setSize(w, h int) {
	b.w, b.h = w, h
	b.resize()
}

func (b *builder) resize() {
	b.layout = b.mode.arrange()
	b.list().SetSize(b.layout.List.W, b.layout.List.H)
	b.pane.SetSize(b.layout.Posting.W, b.layout.Posting.H)
	b.follow()
}

// follow keeps the posting at the item in focus.
func (b *builder) follow() {
	r, ok := b.list().Focused()
	switch {
	case !ok || b.page().Is(session.Review):
		b.pane.Mark(-1)
	case r.Field != "":
		b.pane.Mark(-1)
		b.pane.ScrollToTop() // There the facts stand.
	default:
		b.pane.Show(r.Part)
	}
}

// isTyping reports whether letters are text now.
func (b *builder) isTyping() bool { return b.mode.typing() }

// Update answers a message.
func (b *builder) Update(msg tea.Msg) reply {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		b.message = ""
		return b.mode.press(msg)
	case tea.PasteMsg:
		b.message = ""
		if len(msg.Content) <= maxPaste {
			return b.mode.paste(msg)
		}
		b.message = pasteTooLong
	case tea.MouseWheelMsg:
		b.wheel(msg.Mouse())
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft {
			return b.mode.click(msg.Mouse())
		}
	case copiedMsg:
		b.message, b.copied = msg.say(b.w-2), true
		return run(func() tea.Msg {
			msg.Note(b.Now())
			return nil
		})
	case hintMsg:
		b.message = string(msg)
	case editedMsg:
		return onEdited(b, msg)
	case diskMsg:
		onDisk(b, msg)
	}
	return reply{}
}

// wheel scrolls the posting if the mouse is over it, else the list.
func (b *builder) wheel(m tea.Mouse) {
	if at := b.layout.Posting; at.H > 0 && m.X >= at.X && m.Y >= at.Y {
		b.pane.Wheel(m.Button)
		return
	}
	b.list().Wheel(m.Button)
	b.follow()
}

// do makes an edit, and reports whether it was made.
func (b *builder) do(edit session.Edit) bool { return b.show(b.session.Do(edit)) }

// show shows the outcome of a verb, and reports whether it was carried out.
func (b *builder) show(o session.Outcome) bool {
	if text := o.Say(b.keys.Undo.Help().Key); text != "" {
		b.message = sanitize.Line(text)
	}
	b.refresh()
	if o.Done() && o.Part >= 0 {
		b.goToPart(o.Part)
	}
	return o.Done()
}

// perform does a task and shows its outcome.
func (b *builder) perform(t session.Task) reply {
	return b.shared.perform(t, func(o session.Outcome) reply {
		b.show(o)
		return reply{}
	})
}

// goToPart puts the cursor on a part, if the filter shows it.
func (b *builder) goToPart(part int) {
	b.list().SelectWhere(func(r widget.Row) bool { return r.Part == part })
	b.follow()
}

// readsOnly says why nothing can be edited, if so.
func (b *builder) readsOnly() bool {
	why := b.session.File().ReadOnly()
	if why != "" {
		b.message = "not changed: " + why
	}
	return why != ""
}

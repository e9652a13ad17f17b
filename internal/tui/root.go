package tui

import (
	"strings"
	"unicode"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/export"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/terminal"
	"jobdraft/internal/tui/terminal/input"
	"jobdraft/internal/tui/widget"
)

// root is the tea.Model. It only routes; see the package's documentation.
type root struct {
	*shared
	home    *home
	builder *builder    // nil on Home
	help    *helpScreen // nil while it is closed
	colors  widget.Colors
	mouse   widget.Mouse
	leaving bool
	w, h    int
}

// screen is Home or the builder.
type screen interface {
	Update(msg tea.Msg) reply
	View() string
	Cursor() *tea.Cursor
	setSize(w, h int)
	isTyping() bool
}

func newRoot(s *shared) *root { return &root{shared: s, home: newHome(s)} }

func (r *root) screen() screen {
	if r.builder != nil {
		return r.builder
	}
	return r.home
}

// Init asks the terminal for its background, and reads drafts and roles. Nothing
// waits for an answer.
func (r *root) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, r.home.init())
}

// Update routes a message.
func (r *root) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if r.defers(msg) {
		return r, nil
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		r.setSize(msg.Width, msg.Height)
		return r, r.home.showFirst()
	case tea.BackgroundColorMsg:
		r.restyle(widget.Colors{Background: msg.Color, Profile: r.colors.Profile})
		return r, nil
	case tea.ColorProfileMsg:
		r.restyle(widget.Colors{Background: r.colors.Background, Profile: msg.Profile})
		return r, nil
	case tea.KeyPressMsg:
		return r, r.press(msg)
	case input.Typed:
		return r, r.onTyped(msg)
	case terminal.DoneMsg[reply]:
		return r, r.onPending(msg)
	case savedMsg:
		r.showNotice()
		return r, nil
	case tea.MouseMsg:
		return r, r.point(msg)
	case tea.FocusMsg, tea.ResumeMsg:
		return r, r.returned()
	case copiedMsg:
		return r, tea.Batch(msg.sequence(), r.screen().Update(msg).cmd)
	case draftsMsg, slowMsg, previewMsg:
		return r, r.home.Update(msg).cmd
	case rolesMsg:
		return r, r.onRoles(msg)
	}
	return r, r.pass(msg)
}

// defers reports whether a message waits with the file work that it was typed
// behind. esc gives that up; keys that work everywhere do not wait.
func (r *root) defers(msg tea.Msg) bool {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch {
		case key.Matches(press, r.keys.LeaveAnywhere, r.keys.Suspend):
			return false
		case key.Matches(press, r.keys.Back):
			return r.pending.GiveUp()
		}
	}
	return r.pending.Defer(msg)
}

// onPending finishes file work, and then handles the keys typed since. If the work
// was given up, its result opens nothing, but Home lists it if it is a draft by
// now.
func (r *root) onPending(msg terminal.DoneMsg[reply]) tea.Cmd {
	var then func() reply
	var typed []tea.Msg
	ok := false
	if !r.leaving {
		then, typed, ok = r.pending.Finish(msg)
	}
	if !ok {
		return tea.Batch(r.home.load(), func() tea.Msg {
			msg.Abandon()
			return nil
		})
	}
	cmds := []tea.Cmd{r.request(then())}
	for _, msg := range typed {
		_, cmd := r.Update(msg)
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

// restyle takes the colours that suit the terminal.
func (r *root) restyle(s widget.Colors) {
	r.colors = s
	r.styles = widget.NewStyles(s)
	if r.help != nil {
		r.help.setSize(r.w, r.h)
	}
}

// returned looks for changes made while the person was elsewhere.
func (r *root) returned() tea.Cmd {
	if r.builder == nil {
		return nil
	}
	return lookAtDisk(r.builder)
}

// showNotice says what saving has found out. That the draft is saved the file knows,
// and the screen is drawn anew.
func (r *root) showNotice() {
	if f := r.file.Load(); f != nil {
		r.say(f.TakeNotice())
	}
}

// say shows a notice, if there is one, on the screen that is shown.
func (r *root) say(notice string) {
	switch {
	case notice == "":
	case r.builder == nil:
		r.home.message = notice
	default:
		r.builder.message = notice
	}
}

// onRoles goes on with the roles that were read, on Home and in the open session.
func (r *root) onRoles(msg rolesMsg) tea.Cmd {
	cmd := r.home.Update(msg).cmd
	if r.builder != nil {
		r.builder.session.SetLibrary(msg.library)
	}
	return cmd
}

// pass gives a message to the screen.
func (r *root) pass(msg tea.Msg) tea.Cmd {
	if r.leaving {
		return nil // Keys that were typed ahead change nothing any more.
	}
	return r.request(r.screen().Update(msg))
}

// request does at once what a screen asks for.
func (r *root) request(screen reply) tea.Cmd {
	switch asked := screen.request.(type) {
	case openDraft:
		r.open(asked)
	case goHome:
		return tea.Batch(screen.cmd, r.goHome())
	case leave:
		return r.leave()
	}
	return screen.cmd
}

// leave ends the program.
func (r *root) leave() tea.Cmd {
	if r.builder != nil && r.builder.confirmLeave(leave{}) {
		r.help = nil
		return nil
	}
	r.leaving = true
	return tea.Quit
}

// press handles the keys that work everywhere; the help or the screen gets the
// others.
func (r *root) press(msg tea.KeyPressMsg) tea.Cmd {
	typing := r.screen().isTyping()
	if !typing {
		msg = terminal.Latin(msg)
	}
	msg, seen := terminal.Visible(msg)
	if !seen {
		return nil
	}
	if esc, letter, ok := terminal.SplitAltEscape(msg); ok && (!typing || !boundInText(msg)) {
		return tea.Batch(r.press(esc), r.press(letter))
	}
	switch {
	case key.Matches(msg, r.keys.LeaveAnywhere):
		return r.leave()
	case key.Matches(msg, r.keys.Suspend):
		return r.suspend()
	case r.help != nil:
		if r.help.press(msg) {
			r.help = nil
		}
		return nil
	case key.Matches(msg, r.keys.Help) && (!typing || r.builder == nil && r.home.empty()):
		here := r.home.mode.keys
		if r.builder != nil {
			here = r.builder.mode.keys
		}
		r.help = newHelp(r.shared, here())
		r.help.setSize(r.w, r.h)
		return nil
	}
	return r.pass(msg)
}

// onTyped gives text that came in one read to the text that is being typed. The
// characters before one is opened are keys.
func (r *root) onTyped(text input.Typed) tea.Cmd {
	var cmds []tea.Cmd
	for text != "" {
		next := text.Key()
		if r.help == nil && r.screen().isTyping() {
			text = ""
		} else {
			next, text = text.Next()
		}
		_, cmd := r.Update(tea.KeyPressMsg(next))
		cmds = append(cmds, cmd)
	}
	return tea.Batch(cmds...)
}

// boundInText reports whether the text inputs do something at an alt+letter:
// moving by words.
func boundInText(msg tea.KeyPressMsg) bool {
	return msg.Mod == tea.ModAlt && (unicode.ToLower(msg.Code) == 'b' || unicode.ToLower(msg.Code) == 'f')
}

// hintMsg is a sentence for the person.
type hintMsg string

const selecting = "shift+drag selects text (option+drag in iTerm2), or start with --no-mouse."

// point routes mouse messages. The help has nothing to click.
func (r *root) point(msg tea.MouseMsg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.MouseWheelMsg:
		if r.help != nil {
			r.help.wheel(msg.Button)
			return nil
		}
		return r.pass(msg)
	case tea.MouseClickMsg:
		r.mouse.Press(msg.Mouse())
	case tea.MouseMotionMsg:
		if r.mouse.Drag(msg.Mouse()) {
			return r.pass(hintMsg(selecting))
		}
	case tea.MouseReleaseMsg:
		if click, ok := r.mouse.Release(); ok && r.help == nil {
			return r.pass(click)
		}
	}
	return nil
}

func (r *root) setSize(w, h int) {
	r.w, r.h = w, h
	r.home.setSize(w, h)
	if r.builder != nil {
		r.builder.setSize(w, h)
	}
	if r.help != nil {
		r.help.setSize(w, h)
	}
}

// open shows a session in the builder, and no other any more.
func (r *root) open(o openDraft) {
	r.leaveFile()
	f := o.session.File()
	r.file.Store(f)
	r.builder = newBuilder(r.shared, o.session)
	hidden := sanitize.Removed(o.hidden + export.Hidden(o.session.Document()))
	r.builder.message, r.builder.copied = o.message, o.copied
	if by := f.LockedBy(); by != "" {
		askLocked(r.builder, by)
	}
	if o.summary != nil {
		askImport(r.builder, *o.summary, hidden)
	} else if hidden != "" {
		r.builder.message = strings.TrimSpace(o.message + " " + hidden + ".")
	}
	r.showNotice()
	r.builder.setSize(r.w, r.h)
}

// goHome shows Home, where others may have the draft again. What is not on disk
// stays open, unless the person wants to lose it.
func (r *root) goHome() tea.Cmd {
	if r.builder.confirmLeave(goHome{}) {
		return nil
	}
	r.builder.session.File().Close()
	r.builder = nil
	r.home.reset()
	return r.home.load()
}

// suspend pauses the program with the draft on disk, where a shell can bring it
// back, and says it where none can.
func (r *root) suspend() tea.Cmd {
	r.flush()
	switch {
	case terminal.CanSuspend():
		return terminal.Suspend(r.lend, r.paused())
	case r.builder == nil:
		r.home.message = terminal.NoSuspend
	default:
		r.builder.message = terminal.NoSuspend
	}
	return nil
}

// paused says that the program is paused, and how safe the draft is.
func (r *root) paused() string {
	const back = "fg brings it back."
	if r.builder == nil {
		return "Paused. " + back
	}
	switch f := r.builder.session.File(); f.State() {
	case "new":
		return "Paused. " + back
	case "saved":
		if f.Draft() != "" {
			return "Paused, draft saved. " + back
		}
		return "Paused, saved. " + back
	case "saving":
		return "Paused, not saved yet. " + back
	default:
		return "Paused, " + f.State() + ". " + back
	}
}

// View draws the screen.
func (r *root) View() tea.View {
	var content string
	var cursor *tea.Cursor
	title := "jobdraft"
	if r.w > 0 && r.h > 0 {
		if r.help != nil {
			content = r.help.View()
		} else {
			content, cursor = r.screen().View(), r.screen().Cursor()
		}
	}
	if r.builder != nil {
		title = sanitize.Line(r.builder.document().Title()) + " · jobdraft"
	}
	if r.ASCII {
		content, title = widget.ASCII(content), widget.ASCII(title)
	}
	v := tea.NewView(content)
	v.AltScreen = true
	v.ReportFocus = true
	v.WindowTitle = title
	if !r.NoMouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	if cursor != nil && cursor.X < r.w && cursor.Y < r.h {
		v.Cursor = cursor
	}
	return v
}

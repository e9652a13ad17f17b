package tui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
	"jobdraft/internal/tui/widget"
)

// home is the first screen: type to find a role or a draft, enter to start.
type home struct {
	*shared
	mode    mode
	query   textinput.Model
	list    widget.List
	results results
	preview preview
	reading reading
	levels  map[string]posting.Level // chosen by hand, by role
	action  int                      // of the draft in focus
	back    *session.Task            // brings back the draft that was deleted
	message string
	moved   bool   // the person has moved the cursor: later arrivals must not
	refused string // why drafts cannot be saved; it stays
	w, h    int
	layout  widget.Layout
}

func newHome(s *shared) *home {
	h := &home{shared: s, levels: map[string]posting.Level{}, query: widget.NewInput("> ")}
	h.list = widget.NewList(&s.styles, s.keys.homeScroll(), library.Words)
	h.list.ShowChoices()
	h.preview.pane = widget.NewPane(&s.styles, s.keys.ScrollKeys)
	h.reading.partial = s.Partial
	h.mode = queryMode{h}
	h.results.setDrafts(nil)
	h.query.Focus()
	h.search()
	return h
}

// init starts reading drafts and roles.
func (h *home) init() tea.Cmd { return tea.Batch(h.load(), readRest(h), prepare(h)) }

// empty reports whether nothing is typed.
func (h *home) empty() bool {
	_, asks := h.mode.(*askMode)
	return h.query.Value() == "" && !asks
}

// isTyping reports whether letters are text now.
func (h *home) isTyping() bool { return h.mode.typing() }

func (h *home) setSize(w, height int) {
	h.w, h.h = w, height
	h.layout = widget.NewLayout(w, height, 0)
	h.list.SetSize(h.layout.List.W, h.layout.List.H)
	h.query.SetWidth(max(1, w-6))
	if m, ok := h.mode.(*askMode); ok {
		m.setWidth(w)
	}
	h.preview.pane.SetSize(h.layout.Posting.W, h.layout.Posting.H)
	h.look()
}

// Update answers a message.
func (h *home) Update(msg tea.Msg) reply {
	switch msg := msg.(type) {
	case draftsMsg:
		h.onDrafts(msg)
		return run(h.loadRest())
	case restMsg:
		h.onRest(msg)
	case rolesMsg:
		h.onRoles(msg)
	case slowMsg:
		h.reading.slow = true
	case previewMsg:
		h.onPreview(msg)
	case tea.KeyPressMsg:
		h.message = ""
		h.moved = true
		return h.mode.press(msg)
	case tea.PasteMsg:
		h.message = ""
		return h.paste(msg)
	case copiedMsg:
		h.message = msg.say(h.w - 2)
	case hintMsg:
		h.message = string(msg)
	case editedMsg:
		if msg.err != nil {
			h.message = "The editor: " + sanitize.Line(msg.err.Error())
		}
		return run(h.load())
	case tea.MouseWheelMsg:
		h.list.Wheel(msg.Mouse().Button)
		h.look()
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft {
			return h.mode.click(msg.Mouse())
		}
	}
	return reply{}
}

// paste takes a line into what is typed; more lines are a posting to import.
func (h *home) paste(msg tea.PasteMsg) reply {
	text := strings.Trim(sanitize.Text(msg.Content), "\n")
	if strings.Contains(text, "\n") {
		return importText(h, []byte(msg.Content))
	}
	if len(text) > maxPaste {
		h.message = pasteTooLong
		return reply{}
	}
	msg.Content = sanitize.Line(text)
	return h.mode.paste(msg)
}

// typed finds anew and puts the best match in focus.
func (h *home) typed() {
	clear(h.levels)
	h.action = 0
	h.search()
	h.list.SelectAt(0)
	h.look()
}

// reset is Home as it is at the start.
func (h *home) reset() {
	h.query.Reset()
	h.results.all = false
	h.moved = false
	h.typed()
}

// search fills the list with the matches of the query.
func (h *home) search() {
	h.results.search(h.tools.Library, h.query.Value())
	h.list.SetLazy(len(h.results.entries), h.row)
}

// redraw makes the rows anew and keeps the cursor.
func (h *home) redraw() {
	at := h.list.Index()
	h.search()
	h.list.SelectAt(at)
	h.look()
}

// refresh shows new drafts or roles. An entry that the person has chosen
// meanwhile stays in focus.
func (h *home) refresh(before entry, chosen bool) {
	h.search()
	at := -1
	if h.moved && chosen {
		at = slices.IndexFunc(h.results.entries, before.same)
	}
	h.list.SelectAt(max(at, 0))
	h.look()
}

// levelOf is the level of a role that enter would start.
func (h *home) levelOf(m library.Match) posting.Level {
	if m.Preset == nil {
		return ""
	}
	if level, ok := h.levels[m.Preset.Slug]; ok {
		return level
	}
	return m.Level
}

// typedTitle is the title that the person has typed for a draft of a role; empty
// for that of the role.
func (h *home) typedTitle(m library.Match) string {
	return library.TypedTitle(h.query.Value(), m.Preset)
}

// focused is the entry in focus.
func (h *home) focused() (entry, bool) {
	i := h.list.Index()
	if i < 0 || i >= len(h.results.entries) {
		return entry{}, false
	}
	return h.results.entries[i], true
}

// choose moves in the second line of the row in focus.
func (h *home) choose(by int) {
	e, ok := h.focused()
	switch {
	case !ok:
	case e.kind == roleEntry && len(e.match.Preset.Levels) > 0:
		levels := e.match.Preset.Levels
		now := slices.IndexFunc(levels, func(l library.Level) bool { return l.Level == h.levelOf(e.match) })
		h.levels[e.match.Preset.Slug] = levels[min(max(now+by, 0), len(levels)-1)].Level
	case e.kind == draftEntry:
		h.action = min(max(h.action+by, 0), len(actionsOf(e.draft))-1)
	}
	h.redraw()
}

// enter does the action of the row in focus.
func (h *home) enter() reply {
	e, ok := h.focused()
	if !ok {
		return reply{}
	}
	switch e.kind {
	case roleEntry:
		return startRole(h, e.match)
	case draftEntry:
		return actionsOf(e.draft)[h.actionAt(e.draft)].do(h, e.draft)
	case allDraftsEntry:
		return showDrafts(h)
	case scratchEntry:
		return startScratch(h, h.query.Value())
	case openEntry:
		askForFile(h, "")
	}
	return reply{}
}

// opening reads a draft and opens it in the builder.
func (h *home) opening(name string, read func() (openDraft, error)) reply {
	return await(h.shared, "Opening "+name, read, func(o openDraft, err error) reply {
		if err != nil {
			return h.cannotRead(err)
		}
		return ask(o)
	})
}

// cannotRead says why something cannot be read, and reads the drafts again.
func (h *home) cannotRead(err error) reply {
	h.message = "It cannot be read: " + sanitize.Line(err.Error())
	return run(h.load())
}

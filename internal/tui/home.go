package tui

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/tui/widget"
)

// home is the first screen: type to find a role or a draft, enter to start.
type home struct {
	*shared
	query      textinput.Model
	prompt     *prompt
	list       widget.List
	entries    []entry
	drafts     []*draft
	names      library.Names            // by which drafts are found
	near       string                   // the roles nearest to a query that finds none
	loading    bool                     // the drafts are being read
	slow       bool                     // reading takes its time
	levels     map[string]posting.Level // chosen by hand, by role
	action     int                      // of the draft in focus
	pane       widget.Pane
	shown      string // what the pane shows
	begun      bool   // the first posting was asked for
	previewing bool   // a disk holds up what it is to show
	words      int
	message    string
	moved      bool // the person has chosen something: what arrives later must not
	undo       func() error
	checked    bool   // whether drafts can be saved was asked once
	refused    string // why they cannot; it stays
	w, h       int
	layout     widget.Layout
}

// entry is a row of Home.
type entry struct {
	kind  entryKind
	match library.Match
	draft *draft
}

// same reports whether two rows stand for the same.
func (e entry) same(f entry) bool {
	if e.kind != f.kind {
		return false
	}
	switch e.kind {
	case roleEntry:
		return e.match.Preset.Slug == f.match.Preset.Slug
	case draftEntry:
		return e.draft.name == f.draft.name
	case scratchEntry, openEntry:
	}
	return true
}

type entryKind int

const (
	roleEntry entryKind = iota
	draftEntry
	scratchEntry
	openEntry
)

// prompt asks for a line of text in the place of the query.
type prompt struct {
	input textinput.Model
	do    func(text string) tea.Cmd
}

func newHome(s *shared) *home {
	h := &home{shared: s, list: widget.NewList(&s.styles, s.keys.homeScroll(), library.Words), pane: widget.NewPane(&s.styles, s.keys.ScrollKeys)}
	h.levels = map[string]posting.Level{}
	h.setDrafts(nil)
	h.query = widget.NewInput("> ")
	h.query.Focus()
	h.list.ShowChoices()
	h.search()
	return h
}

// empty reports whether nothing is typed.
func (h *home) empty() bool { return h.query.Value() == "" && h.prompt == nil }

// isTyping is true always: on Home letters are text.
func (h *home) isTyping() bool { return true }

func (h *home) setSize(w, height int) {
	h.w, h.h = w, height
	h.layout = widget.NewLayout(w, height, 0)
	h.list.SetSize(h.layout.List.W, h.layout.List.H)
	h.query.SetWidth(max(1, w-6))
	if h.prompt != nil {
		h.prompt.input.SetWidth(max(1, w-len(h.prompt.input.Prompt)-4))
	}
	h.pane.SetSize(h.layout.Posting.W, h.layout.Posting.H)
	h.look()
}

// Update answers a message.
func (h *home) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case draftsMsg:
		h.onDrafts(msg)
	case rolesMsg:
		h.onRoles(msg)
	case slowMsg:
		h.slow = true
	case previewMsg:
		h.onPreview(msg)
	case tea.KeyPressMsg:
		h.message = ""
		h.moved = true
		return h.press(msg)
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
		return h.load()
	case tea.MouseWheelMsg:
		h.list.Wheel(msg.Mouse().Button)
		h.look()
	case tea.MouseClickMsg:
		return h.click(msg.Mouse())
	}
	return nil
}

func (h *home) press(msg tea.KeyPressMsg) tea.Cmd {
	k := h.keys
	switch {
	case h.prompt != nil:
		return h.pressPrompt(msg)
	case key.Matches(msg, k.Enter, typedEarly):
		return h.enter()
	case key.Matches(msg, k.Back):
		return h.back()
	case key.Matches(msg, k.HomeLeft):
		h.choose(-1)
	case key.Matches(msg, k.HomeRight):
		h.choose(+1)
	case key.Matches(msg, k.CopyAnywhere):
		return h.copy()
	case key.Matches(msg, k.HomeUp, k.HomeDown, k.PageUp, k.PageDown):
		h.action = 0
		h.list.Update(msg)
		h.look()
	default:
		before := h.query.Value()
		h.query, _ = h.query.Update(msg)
		if h.query.Value() != before {
			h.typed()
		}
	}
	return nil
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
	h.moved = false
	h.typed()
}

// back clears what is typed, else ends the program.
func (h *home) back() tea.Cmd {
	if h.empty() {
		h.asked = leave{}
		return nil
	}
	h.query.Reset()
	h.typed()
	return nil
}

// search fills the list: drafts and roles that match, then the ways to begin
// without one.
func (h *home) search() {
	query := h.query.Value()
	h.entries = h.matches(query)
	h.near = ""
	if strings.TrimSpace(query) != "" {
		if len(h.entries) == 0 {
			h.near = h.nearest(query)
		}
		h.entries = append(h.entries, entry{kind: scratchEntry})
	}
	h.entries = append(h.entries, entry{kind: openEntry})
	h.list.SetLazy(len(h.entries), h.row)
}

// matches are the drafts and roles with every word of the query. Nothing
// typed, drafts come first; else the best match does, and a role before a
// draft of the same rank.
func (h *home) matches(query string) []entry {
	drafts, ranks := h.matchingDrafts(query)
	roles := h.Library.Search(query)
	entries := make([]entry, 0, len(drafts)+len(roles)+2)
	for _, m := range roles {
		for len(drafts) > 0 && ranks[0] < m.Rank {
			entries = append(entries, entry{kind: draftEntry, draft: drafts[0]})
			drafts, ranks = drafts[1:], ranks[1:]
		}
		entries = append(entries, entry{kind: roleEntry, match: m})
	}
	for _, d := range drafts {
		entries = append(entries, entry{kind: draftEntry, draft: d})
	}
	return entries
}

func (h *home) setDrafts(drafts []*draft) {
	h.drafts = drafts
	h.names = library.NewNames(len(drafts), func(i int) string { return drafts[i].title + " " + drafts[i].name })
}

// matchingDrafts are the drafts with every word of the query, best first, with
// their ranks.
func (h *home) matchingDrafts(query string) (found []*draft, ranks []int) {
	const first = -2 // before every role
	typed := len(library.Words(query)) > 0
	rank := map[*draft]int{}
	for i, r := range h.names.Find(query) {
		if !typed {
			r = first
		}
		d := h.drafts[i]
		found, rank[d] = append(found, d), r
	}
	slices.SortStableFunc(found, func(a, b *draft) int { return rank[a] - rank[b] })
	for _, d := range found {
		ranks = append(ranks, rank[d])
	}
	return found, ranks
}

// row draws an entry.
func (h *home) row(i int) widget.Row {
	r := widget.Row{ID: i, Part: -1}
	switch e := h.entries[i]; e.kind {
	case roleEntry:
		h.roleRow(&r, e.match)
	case draftEntry:
		h.draftRow(&r, e.draft)
	case scratchEntry:
		r.Text = fmt.Sprintf("+ Start %q from scratch", sanitize.Screen(strings.TrimSpace(h.query.Value())))
		if h.near != "" {
			r.Reason = "Near: " + h.near
		}
	case openEntry:
		r.Text = "+ Open a posting that you have"
	}
	return r
}

// nearest names the roles nearest to what was typed.
func (h *home) nearest(query string) string {
	var titles []string
	for _, p := range h.Library.Presets() {
		titles = append(titles, p.Title)
	}
	return sanitize.Screen(strings.Join(library.Near(query, titles), ", "))
}

func (h *home) roleRow(r *widget.Row, m library.Match) {
	p := m.Preset
	r.Text = sanitize.Screen(p.Title)
	r.Note = sanitize.Screen(p.Family)
	if p.Source != library.BuiltIn {
		r.Note += " · " + sanitize.Screen(p.Source)
	}
	if p.Hides != "" {
		r.Note += ", hides the " + sanitize.Screen(p.Hides) + " one"
	}
	if p.Err != nil {
		r.Quiet, r.Note = true, "broken"
		r.Reason = "cannot read: " + sanitize.Screen(p.Err.Error())
		return
	}
	for i, l := range p.Levels {
		r.Choices = append(r.Choices, sanitize.Screen(levelName(p.Title, l)))
		if l.Level == h.levelOf(m) {
			r.Chosen = i
		}
	}
}

// levelName is a level as its trade says it: its title where that is another
// word than the role's.
func levelName(role string, l library.Level) string {
	if strings.Contains(l.Title, role) {
		return l.Level.Name()
	}
	return l.Title
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

// focused is the entry in focus.
func (h *home) focused() (entry, bool) {
	i := h.list.Index()
	if i < 0 || i >= len(h.entries) {
		return entry{}, false
	}
	return h.entries[i], true
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

// redraw makes the rows anew, the cursor where it is.
func (h *home) redraw() {
	at := h.list.Index()
	h.search()
	h.list.SelectAt(at)
	h.look()
}

// typedEarly is an enter that was typed before the terminal was raw: there it
// becomes a line feed.
var typedEarly = key.NewBinding(key.WithKeys("ctrl+j"))

// enter does what the row in focus offers.
func (h *home) enter() tea.Cmd {
	e, ok := h.focused()
	if !ok {
		return nil
	}
	switch e.kind {
	case roleEntry:
		return h.startRole(e.match)
	case draftEntry:
		return h.doDraft(e.draft)
	case scratchEntry:
		return h.startScratch(h.query.Value())
	case openEntry:
		h.ask("File: ", "", h.importPath)
	}
	return nil
}

func (h *home) ask(label, text string, do func(string) tea.Cmd) {
	in := widget.NewInput(label)
	in.SetValue(sanitize.Line(text))
	in.CursorEnd()
	in.Focus()
	h.prompt = &prompt{input: in, do: do}
	h.setSize(h.w, h.h)
}

func (h *home) pressPrompt(msg tea.KeyPressMsg) tea.Cmd {
	p := h.prompt
	switch {
	case key.Matches(msg, h.keys.Back):
		h.prompt = nil
		return nil
	case key.Matches(msg, h.keys.Enter):
		h.prompt = nil
		if text := strings.TrimSpace(p.input.Value()); text != "" {
			return p.do(text)
		}
		return nil
	}
	p.input, _ = p.input.Update(msg)
	return nil
}

// paste takes a line into what is typed; more lines are a posting to open.
func (h *home) paste(msg tea.PasteMsg) tea.Cmd {
	text := strings.Trim(sanitize.Text(msg.Content), "\n")
	if strings.Contains(text, "\n") {
		return h.importText([]byte(msg.Content))
	}
	if len(text) > maxPaste {
		h.message = pasteTooLong
		return nil
	}
	msg.Content = sanitize.Line(text)
	if h.prompt != nil {
		h.prompt.input, _ = h.prompt.input.Update(msg)
		return nil
	}
	h.query, _ = h.query.Update(msg)
	h.typed()
	return nil
}

func (h *home) click(m tea.Mouse) tea.Cmd {
	at := h.layout.List
	if m.Button != tea.MouseLeft || m.Y < at.Y || m.Y >= at.Y+at.H || m.X >= at.X+at.W {
		return nil
	}
	h.moved = true
	i := h.list.RowAt(m.Y - at.Y)
	if i < 0 {
		return nil
	}
	if i == h.list.Index() {
		return h.enter()
	}
	h.list.SelectAt(i)
	h.look()
	return nil
}

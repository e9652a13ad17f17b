package lineui

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

const homeQuestion = "Type a role, such as nurse, backend intern or barista; enter alone lists your drafts"

// home is the conversation about what to work on. It ends when a document is
// open.
type home struct {
	*talk
	tools  *session.Tools
	drafts session.Drafts
	opened *session.Session // nil until a document is open
	back   *session.Task    // brings back the draft that was deleted last; nil for none
	left   bool             // the person wants to leave
}

// over reports whether nothing more is to be asked.
func (h *home) over() bool { return h.ended || h.left }

// run asks what to work on until something is open.
func (h *home) run() {
	h.say("jobdraft in plain lines. Nothing is sent anywhere. Question mark says what can be typed.")
	query := h.ask(homeQuestion)
	for h.opened == nil && !h.over() {
		query = h.answer(query)
		if h.opened == nil && query == "" && !h.over() {
			query = h.ask(homeQuestion)
		}
	}
}

// answer does what was typed. What it returns was typed instead of a number, and
// is the next query.
func (h *home) answer(answer string) string {
	word, rest, _ := strings.Cut(answer, " ")
	switch {
	case answer == "?":
		h.sayHelp(homeHelp)
	case answer == "q":
		h.left = true
	case answer == "undo":
		h.bringBack()
	case word == "o" && rest == "":
		if file := h.ask("File of a posting that you have, enter for none"); file != "" {
			h.importFile(file)
		}
	case word == "o":
		h.importFile(rest)
	case answer == "trash":
		h.restore()
	case word == "drafts" && rest != "":
		return h.offer(h.draftsSaying(rest), "No draft says that.")
	case answer == "":
		return h.offer(h.draftMatches(""), "There are no drafts yet.")
	default:
		return h.offer(append(h.matches(answer), h.scratch(answer)), "")
	}
	return ""
}

// match is something that a query finds.
type match struct {
	words string         // as it is read out
	rank  int            // how well it answers
	open  func()         // opens it
	draft *session.Draft // nil for a role
}

// offer reads out what was found and opens what is chosen.
func (h *home) offer(found []match, none string) string {
	const most = 9
	if len(found) == 0 {
		h.say("%s", none)
		return ""
	}
	if more := len(found) - most; more > 0 { // The last is to start from scratch, and always there.
		h.say("%d more are not read out; more words find fewer.", more)
		found = append(found[:most-1:most-1], found[len(found)-1])
	}
	words := make([]string, len(found))
	for i, m := range found {
		words[i] = m.words
	}
	at, other := h.choose(words, "Number, enter for 1, or other words", 0)
	switch {
	case at >= 0:
		found[at].open()
		return ""
	case h.doDraft(other, found):
		return ""
	}
	return other
}

// matches are the drafts and roles with every word of the query, best first and
// a role before a draft of the same rank.
func (h *home) matches(query string) []match {
	var found []match
	for _, m := range h.tools.Library.Search(query) {
		words := m.Preset.Title
		if m.Preset.Err != nil {
			words += ", which cannot be read: " + m.Preset.Err.Error()
		} else if m.Level != "" && m.Level != m.Preset.First {
			words = m.Preset.LevelTitle(m.Level)
		}
		title := library.TypedTitle(query, m.Preset)
		if title != "" {
			words += fmt.Sprintf(", titled %q", title)
		}
		found = append(found, match{words: words, rank: m.Rank, open: func() { h.startRole(m, title) }})
	}
	found = append(found, h.draftMatches(query)...)
	slices.SortStableFunc(found, func(a, b match) int { return a.rank - b.rank })
	return found
}

// startRole asks for the level if there are several, and opens a new draft, under
// a title of the person's own if there is one.
func (h *home) startRole(m library.Match, title string) {
	level, ok := h.askLevel(m)
	if !ok {
		return
	}
	s, err := session.FromRole(h.tools, m.Preset, level, title)
	if err != nil {
		h.say("This role cannot be read: %v.", err)
		return
	}
	h.fresh(s)
}

// fresh opens a new draft, and says what there is to know of it.
func (h *home) fresh(s *session.Session) {
	h.open(s)
	for _, w := range s.Document().Warnings {
		h.say("Note: %s.", w)
	}
}

func (h *home) askLevel(m library.Match) (posting.Level, bool) {
	levels := m.Preset.Levels
	if len(levels) < 2 {
		return m.Level, true
	}
	var names []string
	usual := 0
	for i, l := range levels {
		names = append(names, l.Level.Name()+": "+l.Title)
		if l.Level == m.Level {
			usual = i
		}
	}
	h.say("%s has %d levels.", m.Preset.Title, len(levels))
	at, other := h.choose(names, fmt.Sprintf("Level, enter for %d", usual+1), usual)
	if at < 0 {
		h.say("There is no level %q.", other)
		return "", false
	}
	return levels[at].Level, true
}

// scratch begins a draft that has only a title.
func (h *home) scratch(title string) match {
	return match{words: fmt.Sprintf("Start %q from scratch", library.TitleCase(title)), open: func() {
		s, err := session.FromScratch(h.tools, title)
		if err != nil {
			h.say("%s.", capital(err.Error()))
			return
		}
		h.fresh(s)
	}}
}

// importFile opens a posting of any form as a new draft, which is saved at once.
func (h *home) importFile(path string) Outcome {
	data, err := session.ReadPosting(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		h.say("There is no file %s.", path)
		return NotFound
	case err != nil:
		h.say("It cannot be read: %s.", atomicfile.Reason(err))
		return Unread
	}
	i, err := session.Import(h.tools, data)
	if err != nil {
		h.say("It cannot be opened: %v.", err)
		return Unread
	}
	i.Session.Save()
	o := h.open(i.Session)
	if i.Summary != nil && o == Done {
		h.say("%s.", capital(i.Summary.String()))
	}
	(&document{h.talk, i.Session}).saved()
	return o
}

// start opens a document that was found already. A draft that another program
// has written too is read again, since the person may take the other version.
func (h *home) start(start *session.Start) Outcome {
	if h.tools.Store != nil && start.Draft != "" {
		if d := h.drafts.Find(start.Draft); d != nil && len(d.Theirs) > 0 {
			return h.continueDraft(d)
		}
	}
	return h.open(session.Open(h.tools, start))
}

// open goes on to work on a document, unless another process has it open.
func (h *home) open(s *session.Session) Outcome {
	if why := s.File().ReadOnly(); why != "" {
		h.say("It is not opened, since two would write to it: %s. Leave it there first, or:", why)
		return h.openOtherwise(s)
	}
	h.opened = s
	name := s.Document().Title()
	if name == "" {
		name = "a posting without a title"
	}
	h.say("Open: %s. Question mark says what can be typed.", name)
	if s.File().InMemory() {
		h.say("There is no folder for drafts here, so it is in memory only: copy it or save a file before you leave.")
	}
	if notice := s.File().TakeNotice(); notice != "" {
		h.say("%s", sentence(notice))
	}
	return Done
}

// openOtherwise asks how to go on with a document that another process has open.
func (h *home) openOtherwise(s *session.Session) Outcome {
	at, _ := h.pick([]string{"Read it and copy it", "Work on a copy of it"}, "Number, enter alone to leave it")
	switch at {
	case 0:
		h.opened = s
		return Done
	case 1:
		c := s.Duplicate()
		s.Close()
		return h.open(c)
	}
	s.Close()
	return Failed
}

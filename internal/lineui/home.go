package lineui

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
	"jobdraft/internal/folders"
	"jobdraft/internal/importer"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// match is something that a query finds: what is read out, how well it answers,
// and what opens it.
type match struct {
	words string
	rank  int
	open  func()
}

const homeHelp = `Type words of a role or of a draft, such as nurse or senior back, and enter. The matches are read out, and a number takes one.
Enter alone lists your drafts.
o and the name of a file opens a posting that you have, whatever its form, as a new draft.
q leaves.`

// home asks what is to be worked on until something is open.
func (s *conversation) home() {
	s.say("jobdraft in plain lines. Nothing is sent anywhere. Question mark says what can be typed.")
	query := s.ask(roleQuestion)
	for s.editor == nil && !s.over() {
		query = s.homeAnswer(query)
		if s.editor == nil && query == "" && !s.over() {
			query = s.ask(roleQuestion)
		}
	}
}

const roleQuestion = "Type a role, such as nurse, backend intern or barista; enter alone lists your drafts"

// homeAnswer does what was typed. What it returns was typed instead of a
// number, and is the next query.
func (s *conversation) homeAnswer(answer string) string {
	word, rest, _ := strings.Cut(answer, " ")
	switch {
	case answer == "?":
		s.say("%s", homeHelp)
	case answer == "q":
		s.left = true
	case word == "o" && rest == "":
		if file := s.ask("File of a posting that you have, enter for none"); file != "" {
			s.importFile(file)
		}
	case word == "o":
		s.importFile(rest)
	case answer == "":
		return s.offer(s.drafts(""), "There are no drafts yet.")
	default:
		return s.offer(append(s.matches(answer), s.scratch(answer)), "")
	}
	return ""
}

// offer reads out what was found and opens what is chosen.
func (s *conversation) offer(found []match, none string) string {
	const most = 9
	if len(found) == 0 {
		s.say("%s", none)
		return ""
	}
	words := make([]string, 0, most)
	for _, m := range found {
		words = append(words, m.words)
	}
	if more := len(found) - most; more > 0 { // What comes last is to start from scratch, and always there.
		s.say("%d more are not read out; more words find fewer.", more)
		words = append(words[:most-1], words[len(words)-1])
		found = append(found[:most-1:most-1], found[len(found)-1])
	}
	at, other := s.choose(words, "Number, enter for 1, or other words", 0)
	if at < 0 {
		return other
	}
	found[at].open()
	return ""
}

// matches are the drafts and roles with every word of the query, best first and
// a role before a draft of the same rank.
func (s *conversation) matches(query string) []match {
	var found []match
	for _, m := range s.Library.Search(query) {
		words := m.Preset.Title
		if m.Preset.Err != nil {
			words += ", which cannot be read: " + m.Preset.Err.Error()
		} else if m.Level != "" && m.Level != m.Preset.First {
			words = m.Preset.LevelTitle(m.Level)
		}
		found = append(found, match{words, m.Rank, func() { s.startRole(m) }})
	}
	found = append(found, s.drafts(query)...)
	slices.SortStableFunc(found, func(a, b match) int { return a.rank - b.rank })
	return found
}

// drafts are those with every word of the query, the latest first.
func (s *conversation) drafts(query string) []match {
	if s.Store == nil {
		return nil
	}
	entries, err := s.Store.List()
	if err != nil {
		s.say("The drafts cannot be listed: %s.", atomicfile.Reason(err))
	}
	titles, faults := s.titles(entries)
	names := library.NewNames(len(entries), func(i int) string { return titles[i] + " " + entries[i].Name })
	var found []match
	for i, rank := range names.Find(query) {
		words := fmt.Sprintf("Draft: %s, changed %s", titles[i], entries[i].Changed.Format("2 January 2006"))
		if len(entries[i].Conflicts) > 0 {
			words += ", in two versions"
		}
		if faults[i] != nil {
			words = fmt.Sprintf("Draft: %s, which cannot be read: %v", titles[i], faults[i])
		}
		found = append(found, match{words, rank, func() { s.continueDraft(entries[i]) }})
	}
	return found
}

// titles are those of drafts, their names where they have none, and why a draft
// cannot be read.
func (s *conversation) titles(entries []drafts.Entry) (titles []string, faults []error) {
	for _, e := range entries {
		title := e.Name
		d, err := s.readDraft(e)
		if err == nil && d.Title() != "" {
			title = d.Title()
		}
		titles, faults = append(titles, title), append(faults, err)
	}
	return titles, faults
}

func (s *conversation) readDraft(e drafts.Entry) (*posting.Document, error) {
	if e.Err != nil {
		return nil, e.Err
	}
	data, err := s.Store.Read(e.Name)
	if err != nil {
		return nil, err
	}
	return markdown.Read(string(data))
}

// continueDraft goes on with a draft. Where it has two versions, that is settled
// first or put off.
func (s *conversation) continueDraft(e drafts.Entry) Outcome {
	s.settleVersions(e)
	d, err := s.readDraft(e)
	if err != nil {
		s.say("It cannot be read: %v. Its file is %s.", err, e.Path)
		return Unread
	}
	return s.open(posting.NewEditor(d, markdown.NewReader().Read), e.Name, "", d.Source())
}

// startRole asks for the level where there are several, and opens a new draft.
// Nothing is written until the first change or copy.
func (s *conversation) startRole(m library.Match) {
	level, ok := s.askLevel(m)
	if !ok {
		return
	}
	d, err := s.Library.New(m.Preset, level)
	if err != nil {
		s.say("This role cannot be read: %v.", err)
		return
	}
	s.fresh(d)
}

// fresh opens a new draft, and says what there is to know of it.
func (s *conversation) fresh(d *posting.Document) {
	s.open(posting.NewEditor(d, markdown.NewReader().Read), "", "", "")
	for _, w := range d.Warnings {
		s.say("Note: %s.", w)
	}
}

func (s *conversation) askLevel(m library.Match) (posting.Level, bool) {
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
	s.say("%s has %d levels.", m.Preset.Title, len(levels))
	at, other := s.choose(names, fmt.Sprintf("Level, enter for %d", usual+1), usual)
	if at < 0 {
		s.say("There is no level %q.", other)
		return "", false
	}
	return levels[at].Level, true
}

// scratch begins a draft with nothing but a title.
func (s *conversation) scratch(title string) match {
	return match{words: fmt.Sprintf("Start %q from scratch", title), open: func() {
		d, err := s.Library.FromScratch(title)
		if err != nil {
			s.say("%s.", capital(err.Error()))
			return
		}
		s.fresh(d)
	}}
}

// importFile opens a posting of any form as a new draft, which is saved at
// once. The whole import is one edit, so that undo takes it back to the text as
// it stood.
func (s *conversation) importFile(path string) Outcome {
	data, err := atomicfile.ReadUpTo(folders.Expand(path), importer.MaxFile+1)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		s.say("There is no file %s.", path)
		return NotFound
	case err != nil:
		s.say("It cannot be read: %s.", atomicfile.Reason(err))
		return Unread
	}
	r, err := importer.Read(data)
	if err != nil {
		s.say("It cannot be opened: %v.", err)
		return Unread
	}
	e := posting.NewEditor(r.Before, markdown.NewReader().Read)
	if !r.Ours {
		e.TakeOver(r.Document, "the import")
	}
	if o := s.open(e, "", "", ""); o != Done {
		return o
	}
	s.say("%s.", capital(r.Summary().String()))
	s.save()
	return Done
}

package tui

import (
	"slices"
	"strings"

	"jobdraft/internal/library"
	"jobdraft/internal/nearest"
	"jobdraft/internal/sanitize"
)

// results are the rows of Home: the drafts and roles that match a query, and the
// ways to begin without one.
type results struct {
	entries []entry
	drafts  []*draft
	names   library.Names // by which drafts are found
	near    string        // the roles nearest to a query that finds none

	all   bool     // the drafts are listed, and what is in the trash
	trash []*draft // read when they are
}

// latestDrafts is how many drafts stand before the roles when nothing is typed.
const latestDrafts = 5

// entry is a row of Home.
type entry struct {
	kind  entryKind
	match library.Match
	draft *draft
}

type entryKind int

const (
	roleEntry entryKind = iota
	draftEntry
	allDraftsEntry
	scratchEntry
	openEntry
)

// same reports whether two rows stand for the same.
func (e entry) same(f entry) bool {
	if e.kind != f.kind {
		return false
	}
	switch e.kind {
	case roleEntry:
		return e.match.Preset.Slug == f.match.Preset.Slug
	case draftEntry:
		return e.draft.Name == f.draft.Name && e.draft.Trashed == f.draft.Trashed
	case scratchEntry, openEntry, allDraftsEntry:
	}
	return true
}

// setDrafts replaces the drafts that are searched.
func (r *results) setDrafts(drafts []*draft) {
	r.drafts = drafts
	r.names = library.NewNames(len(drafts), func(i int) string { return drafts[i].Title + " " + drafts[i].Name })
}

// search finds the entries for a query.
func (r *results) search(l *library.Library, query string) {
	if r.all {
		r.searchDrafts(query)
		return
	}
	named, near := r.matches(l, query)
	r.entries, r.near = named, ""
	if strings.TrimSpace(query) != "" {
		if len(named)+len(near) == 0 {
			r.near = nearestTitles(l, query)
		}
		r.entries = append(r.entries, entry{kind: scratchEntry})
	}
	r.entries = append(append(r.entries, near...), entry{kind: openEntry})
}

// searchDrafts finds the drafts, and those in the trash, with all words of a query
// in any of their text.
func (r *results) searchDrafts(query string) {
	r.entries, r.near = nil, ""
	asked := library.Words(query)
	for _, d := range slices.Concat(r.drafts, r.trash) {
		if d.Says(asked) {
			r.entries = append(r.entries, entry{kind: draftEntry, draft: d})
		}
	}
}

// matches are the drafts and roles that a query names, and apart from them the
// roles that are only near, which never take an enter that was not meant for
// them. If nothing is typed, drafts come first; else the best match does, and a
// role before a draft of the same rank.
func (r *results) matches(l *library.Library, query string) (entries, near []entry) {
	drafts, ranks := r.matchingDrafts(query)
	if strings.TrimSpace(query) == "" && len(drafts) > 0 {
		entries = latest(drafts)
		drafts, ranks = nil, nil
	}
	for _, m := range l.Search(query) {
		if isNear(m) {
			near = append(near, entry{kind: roleEntry, match: m})
			continue
		}
		for len(drafts) > 0 && ranks[0] < m.Rank {
			entries = append(entries, entry{kind: draftEntry, draft: drafts[0]})
			drafts, ranks = drafts[1:], ranks[1:]
		}
		entries = append(entries, entry{kind: roleEntry, match: m})
	}
	for _, d := range drafts {
		entries = append(entries, entry{kind: draftEntry, draft: d})
	}
	return entries, near
}

// latest are the rows of the latest drafts, and the way to the others.
func latest(drafts []*draft) (entries []entry) {
	for _, d := range drafts[:min(len(drafts), latestDrafts)] {
		entries = append(entries, entry{kind: draftEntry, draft: d})
	}
	return append(entries, entry{kind: allDraftsEntry})
}

// isNear reports whether a role is another job than the one that was typed.
func isNear(m library.Match) bool { return !m.IsNamed() && !m.IsBase() }

// matchingDrafts are the drafts with every word of the query, best first, with
// their ranks.
func (r *results) matchingDrafts(query string) (found []*draft, ranks []int) {
	const first = -2 // before every role
	typed := len(library.Words(query)) > 0
	rank := map[*draft]int{}
	for i, n := range r.names.Find(query) {
		if !typed {
			n = first
		}
		d := r.drafts[i]
		found, rank[d] = append(found, d), n
	}
	slices.SortStableFunc(found, func(a, b *draft) int { return rank[a] - rank[b] })
	for _, d := range found {
		ranks = append(ranks, rank[d])
	}
	return found, ranks
}

// nearestTitles names the roles nearest to a query.
func nearestTitles(l *library.Library, query string) string {
	var titles []string
	for _, p := range l.Presets() {
		titles = append(titles, p.Title)
	}
	return sanitize.Screen(strings.Join(nearest.Names(query, titles), ", "))
}

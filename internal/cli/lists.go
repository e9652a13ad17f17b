package cli

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// presetRow is a role at a level, as jobdraft presets lists it.
type presetRow struct {
	Slug   string        `json:"slug"`
	Title  string        `json:"title"`
	Role   string        `json:"role"`
	Level  posting.Level `json:"level"`
	Family string        `json:"family"`
	Source string        `json:"source"`
	Path   string        `json:"path"`
	Error  string        `json:"error"`
	Match  library.Way   `json:"match,omitempty"` // how it answers the query
	hides  string        // for a person: what it hides
}

func presetsCommand(a *app) *cobra.Command {
	var asJSON, stale bool
	c := &cobra.Command{
		Use:   "presets [QUERY]",
		Short: "List the roles, a line a role and level",
		RunE: func(_ *cobra.Command, args []string) error {
			query := strings.Join(args, " ")
			matches := a.library().Search(query)
			if stale {
				matches = slices.DeleteFunc(matches, func(m library.Match) bool { return !isStale(m.Preset, time.Now()) })
			}
			rows := presetRows(matches, query != "")
			if query == "" && !stale {
				rows = append(rows, brokenPacks(a.library())...)
			}
			if asJSON {
				return listing{a}.json(rows)
			}
			if len(rows) > 0 && query != "" && rows[0].isNear() {
				fmt.Fprintln(a.err, "No role of that name; these may be a base for it.")
			}
			return listing{a}.table(len(rows), "There is no such role.", func(i int) []string {
				r := rows[i]
				return []string{r.Slug, r.Title, r.Family, r.Source + r.hides + r.whyNear(), r.Error}
			})
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	c.Flags().BoolVar(&stale, "stale", false, "only roles whose review-by: day is past")
	a.marketFlag(c)
	return c
}

// isStale reports whether somebody was to look a role over by now. One that
// cannot be read is.
func isStale(p *library.Preset, today time.Time) bool {
	d, err := p.Read()
	if err != nil {
		return true
	}
	by := d.Field("review-by")
	return by != "" && by < today.Format(time.DateOnly)
}

// isNear reports whether the role is not what the query names.
func (r *presetRow) isNear() bool { return r.Match == library.ByNear || r.Match == library.ByText }

// whyNear says for a person that the role is only near to the query.
func (r *presetRow) whyNear() string {
	switch r.Match {
	case library.ByNear:
		return ", near"
	case library.ByText:
		return ", in its text"
	case library.ByTitle, library.ByAlias:
	}
	return ""
}

// brokenPacks are the packs of markets that cannot be read.
func brokenPacks(l *library.Library) []presetRow {
	var rows []presetRow
	for _, p := range l.Packs() {
		if p.Err != nil {
			rows = append(rows, presetRow{
				Slug: "markets/" + sanitize.Line(string(p.Market)), Title: "Market pack", Source: sanitize.Line(p.Source),
				Path: sanitize.Line(p.Path), Error: sanitize.Line(p.Err.Error()),
			})
		}
	}
	return rows
}

// presetRows are the levels of roles, of each the one that the query names first.
func presetRows(found []library.Match, asked bool) []presetRow {
	rows := []presetRow{}
	for _, m := range found {
		p := m.Preset
		r := presetRow{
			Slug: sanitize.Line(p.Slug), Title: sanitize.Line(p.Title), Role: sanitize.Line(p.Slug),
			Family: sanitize.Line(p.Family),
			Source: sanitize.Line(p.Source),
			Path:   sanitize.Line(p.Path),
		}
		if p.Hides != "" {
			r.hides = ", hides the " + sanitize.Line(p.Hides) + " one"
		}
		if p.Err != nil {
			r.Error = sanitize.Line(p.Err.Error())
		}
		if asked {
			r.Match = m.By
		}
		if len(p.Levels) == 0 {
			rows = append(rows, r)
		}
		for _, l := range levelFirst(p.Levels, m.Level, asked) {
			r.Slug, r.Level, r.Title = r.Role+"/"+string(l.Level), l.Level, sanitize.Line(l.Title)
			rows = append(rows, r)
		}
	}
	return rows
}

// levelFirst puts the level that was asked for before the others.
func levelFirst(levels []library.Level, first posting.Level, asked bool) []library.Level {
	if !asked {
		return levels
	}
	isFirst := func(l library.Level) bool { return l.Level == first }
	rest := slices.DeleteFunc(slices.Clone(levels), isFirst)
	return append(slices.DeleteFunc(slices.Clone(levels), func(l library.Level) bool { return !isFirst(l) }), rest...)
}

// draftRow is a draft, as jobdraft drafts lists it.
type draftRow struct {
	Name    string        `json:"name"`
	Title   string        `json:"title"`
	Company string        `json:"company"`
	Preset  string        `json:"preset"`
	Level   posting.Level `json:"level"`
	Changed string        `json:"changed"`
	Path    string        `json:"path"`
	Error   string        `json:"error"`
}

func draftsCommand(a *app) *cobra.Command {
	var asJSON, trash bool
	var versions, restore string
	c := &cobra.Command{
		Use:   "drafts [QUERY]",
		Short: "List the drafts, the latest first; list and restore their older versions",
		Long:  "The words of a query may stand anywhere in a draft: in its title, its fields or its text.",
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case versions != "":
				return listing{a}.listVersions(versions, asJSON)
			case restore != "":
				return listing{a}.restore(restore)
			}
			return listing{a}.listDrafts(strings.Join(args, " "), trash, asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	c.Flags().StringVar(&versions, "versions", "", "list the older versions of this draft, also of a deleted one")
	c.Flags().StringVar(&restore, "restore", "", "bring back a version, as NAME@N; the newest of NAME without a number")
	c.Flags().BoolVar(&trash, "trash", false, "list what was deleted; Home, All drafts, brings it back")
	c.MarkFlagsMutuallyExclusive("versions", "restore", "trash")
	c.MarkFlagsMutuallyExclusive("json", "restore")
	_ = c.RegisterFlagCompletionFunc("versions", completion{a}.completeDrafts)
	_ = c.RegisterFlagCompletionFunc("restore", completion{a}.completeDrafts)
	return c
}

// listing prints lists as a table or as JSON.
type listing struct{ app *app }

func (l listing) listDrafts(query string, trash, asJSON bool) error {
	rows, err := l.draftRows(query, trash)
	if err != nil {
		return err
	}
	if asJSON {
		return l.json(rows)
	}
	none := "There are no drafts yet."
	switch {
	case query != "":
		none = "No draft has these words."
	case trash:
		none = "The trash is empty."
	}
	return l.table(len(rows), none, func(i int) []string {
		r := rows[i]
		return []string{r.Name, r.Title, r.Company, r.Changed, r.Error}
	})
}

// draftRows are the drafts, or those in the trash, that have the words of a query.
func (l listing) draftRows(query string, trash bool) ([]draftRow, error) {
	rows := []draftRow{}
	store := l.app.store()
	if store == nil {
		return rows, nil
	}
	read := session.Drafts{Store: store}.List
	if trash {
		read = session.Drafts{Store: store}.Trashed
	}
	all, err := read()
	if err != nil {
		return nil, fail(exitFailed, "the drafts in %s cannot be listed: %w", store.Dir(), err)
	}
	for _, d := range all {
		if d.Says(library.Words(query)) {
			rows = append(rows, rowOf(d))
		}
	}
	return rows, nil
}

func rowOf(d *session.Draft) draftRow {
	r := draftRow{Name: sanitize.Line(d.Name), Path: sanitize.Line(d.Path), Changed: d.Changed.Format(time.RFC3339)}
	if d.Err != nil {
		r.Error = sanitize.Line(d.Err.Error())
		return r
	}
	r.take(d.Document)
	return r
}

// read takes in what a text says of itself.
func (r *draftRow) read(text string) error {
	d, err := markdown.Read(text)
	if err == nil {
		r.take(d)
	}
	return err
}

func (r *draftRow) take(d *posting.Document) {
	r.Title, r.Company = sanitize.Line(d.Title()), sanitize.Line(d.Field("company"))
	r.Preset, r.Level = sanitize.Line(d.Field("preset")), d.Level()
}

// json prints a value for a program to read.
func (l listing) json(v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fail(exitFailed, "%w", err)
	}
	return l.app.write("", append(data, '\n'))
}

// table prints rows for a person to read; an empty table is said on standard
// error.
func (l listing) table(n int, empty string, cells func(i int) []string) error {
	if n == 0 {
		fmt.Fprintln(l.app.err, empty)
		return nil
	}
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for i := range n {
		fmt.Fprintln(w, strings.TrimRight(strings.Join(cells(i), "\t"), "\t"))
	}
	if err := w.Flush(); err != nil {
		return fail(exitFailed, "%w", err)
	}
	return l.app.write("", []byte(b.String()))
}

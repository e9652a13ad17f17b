package cli

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
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
	hides  string        // for a person: what it hides
}

func presetsCommand(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "presets [QUERY]",
		Short: "List the roles, a line a role and level",
		RunE: func(_ *cobra.Command, args []string) error {
			rows := presetRows(a.library().Search(strings.Join(args, " ")))
			if asJSON {
				return listing{a}.json(rows)
			}
			return listing{a}.table(len(rows), "There is no such role.", func(i int) []string {
				r := rows[i]
				return []string{r.Slug, r.Title, r.Family, r.Source + r.hides, r.Error}
			})
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	a.marketFlag(c)
	return c
}

func presetRows(found []library.Match) []presetRow {
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
		if len(p.Levels) == 0 {
			rows = append(rows, r)
		}
		for _, l := range p.Levels {
			r.Slug, r.Level, r.Title = r.Role+"/"+string(l.Level), l.Level, sanitize.Line(l.Title)
			rows = append(rows, r)
		}
	}
	return rows
}

// draftRow is a draft, as jobdraft drafts lists it.
type draftRow struct {
	Name    string        `json:"name"`
	Title   string        `json:"title"`
	Preset  string        `json:"preset"`
	Level   posting.Level `json:"level"`
	Changed string        `json:"changed"`
	Path    string        `json:"path"`
	Error   string        `json:"error"`
}

func draftsCommand(a *app) *cobra.Command {
	var asJSON bool
	var versions, restore string
	c := &cobra.Command{
		Use:   "drafts",
		Short: "List the drafts, the latest first; list and restore their older versions",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			switch {
			case versions != "":
				return listing{a}.listVersions(versions, asJSON)
			case restore != "":
				return listing{a}.restore(restore)
			}
			return listing{a}.listDrafts(asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	c.Flags().StringVar(&versions, "versions", "", "list the older versions of this draft, also of a deleted one")
	c.Flags().StringVar(&restore, "restore", "", "bring back a version, as NAME@N; the newest of NAME without a number")
	c.MarkFlagsMutuallyExclusive("versions", "restore")
	c.MarkFlagsMutuallyExclusive("json", "restore")
	_ = c.RegisterFlagCompletionFunc("versions", completion{a}.completeDrafts)
	_ = c.RegisterFlagCompletionFunc("restore", completion{a}.completeDrafts)
	return c
}

// listing prints lists as a table or as JSON.
type listing struct{ app *app }

func (l listing) listDrafts(asJSON bool) error {
	rows, err := l.draftRows()
	if err != nil {
		return err
	}
	if asJSON {
		return l.json(rows)
	}
	return l.table(len(rows), "There are no drafts yet.", func(i int) []string {
		r := rows[i]
		return []string{r.Name, r.Title, r.Changed, r.Error}
	})
}

func (l listing) draftRows() ([]draftRow, error) {
	rows := []draftRow{}
	store := l.app.store()
	if store == nil {
		return rows, nil
	}
	entries, err := store.List()
	if err != nil {
		return nil, fail(exitFailed, "the drafts in %s cannot be listed: %w", store.Dir(), err)
	}
	for _, e := range entries {
		r := draftRow{Name: sanitize.Line(e.Name), Path: sanitize.Line(e.Path), Changed: e.Changed.Format(time.RFC3339)}
		data, err := []byte(nil), e.Err
		if err == nil {
			data, err = store.Read(e.Name)
		}
		if err == nil {
			err = r.read(string(data))
		}
		if err != nil {
			r.Error = sanitize.Line(err.Error())
		}
		rows = append(rows, r)
	}
	return rows, nil
}

func (r *draftRow) read(text string) error {
	d, err := markdown.Read(text)
	if err != nil {
		return err
	}
	r.Title, r.Preset, r.Level = sanitize.Line(d.Title()), sanitize.Line(d.Field("preset")), d.Level()
	return nil
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

package cli

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"jobdraft/internal/drafts"
	"jobdraft/internal/sanitize"
)

// versionRow is an older text of a draft, as jobdraft drafts --versions lists
// it.
type versionRow struct {
	Version int `json:"version"`
	draftRow
}

// listVersions lists the older texts of a draft, the newest first.
func (l listing) listVersions(name string, asJSON bool) error {
	rows, err := l.versionRows(name)
	if err != nil {
		return err
	}
	if asJSON {
		return l.json(rows)
	}
	return l.table(len(rows), "There is no older version of it yet.", func(i int) []string {
		r := rows[i]
		return []string{fmt.Sprintf("%s@%d", r.Name, r.Version), r.Title, r.Changed, r.Error}
	})
}

func (l listing) versionRows(name string) ([]versionRow, error) {
	store := l.app.store()
	if store == nil {
		return nil, errNoDrafts()
	}
	rows := []versionRow{}
	for _, v := range store.Versions(name) {
		r := versionRow{v.Number, draftRow{
			Name: sanitize.Line(name), Path: sanitize.Line(v.Path),
			Changed: v.Changed.Format(time.RFC3339),
		}}
		text, err := drafts.ReadFile(v.Path)
		if err == nil {
			err = r.read(string(text))
		}
		if err != nil {
			r.Error = sanitize.Line(err.Error())
		}
		rows = append(rows, r)
	}
	if len(rows) == 0 && !exists(store.Path(name)) {
		return nil, fail(exitNotFound, "there is no draft %q and no version of one; jobdraft drafts lists the drafts", name)
	}
	return rows, nil
}

func errNoDrafts() error { return fail(exitFailed, "there is no folder for drafts here (no HOME)") }

// restore brings back an older text of a draft: NAME@N, or NAME for the newest.
func (l listing) restore(what string) error {
	store := l.app.store()
	if store == nil {
		return errNoDrafts()
	}
	name, number := versionOf(what)
	err := store.Restore(name, number)
	switch {
	case errors.Is(err, drafts.ErrNoVersion):
		return fail(exitNotFound, "there is no such version of %q; jobdraft drafts --versions NAME lists what there is", name)
	case err != nil:
		return fail(exitFailed, "%s is not restored: %w", name, err)
	}
	fmt.Fprintf(l.app.err, "Restored %s. The text before is a version too.\n", sanitize.Line(name))
	return nil
}

// versionOf takes NAME@N apart; the number is 0 where there is none.
func versionOf(what string) (name string, number int) {
	if at := strings.LastIndexByte(what, '@'); at > 0 {
		if n, err := strconv.Atoi(what[at+1:]); err == nil && n > 0 {
			return what[:at], n
		}
	}
	return what, 0
}

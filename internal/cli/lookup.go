package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/nearest"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// source is where a document comes from.
type source int

const (
	fromStdin source = iota
	fromFile
	fromDraft
	fromPreset
)

// found is a document that a name stands for.
type found struct {
	source source
	doc    *posting.Document
	read   posting.Reader
	preset *library.Preset // of a role
	name   string          // of the draft or the role
	path   string          // of the file
}

// called is what a message names the document by.
func (f *found) called() string {
	return cmp.Or(f.path, f.name, "standard input")
}

// isEmpty says of a document whose posting has not a word what is in it.
func (f *found) isEmpty() error {
	if !hasSomethingToToggle(f.doc) {
		return fail(exitUsage, "%s has no title, no section and no item: there is nothing to post", f.called())
	}
	return fail(exitUsage, "%s has nothing ticked and no title: there is nothing to post", f.called())
}

// extensions are those that make a name a path.
var extensions = []string{".md", ".markdown", ".txt"}

// foreign are the endings of postings that only import reads.
var foreign = []string{".html", ".htm", ".docx"}

// lookup finds the document that a name on the command line means.
type lookup struct{ app *app }

// find looks a name up: standard input, what is clearly a path, a draft, a
// preset, any other path. The level is the preset's; empty for its first.
func (lk lookup) find(name, level string) (*found, error) { return lk.look(name, level, true) }

// look is find, with the company profile in a new document or without it.
func (lk lookup) look(name, level string, company bool) (*found, error) {
	f, err := lk.lookUp(name, level, company)
	if err == nil {
		err = lk.app.toMarket(f)
	}
	return f, err
}

// lookUp is look, in the market that the document is in.
func (lk lookup) lookUp(name, level string, company bool) (*found, error) {
	switch {
	case name == "-":
		return lk.fromReader("standard input", lk.app.in)
	case isPath(name):
		return lk.fromPath(name)
	}
	if store := lk.app.store(); store != nil {
		if f, err := lk.fromDraft(store, name); f != nil || err != nil {
			lk.noteHidden(name)
			return f, err
		}
	}
	if f, err := lk.fromPreset(name, level, company); f != nil || err != nil {
		return f, err
	}
	if exists(name) {
		return lk.fromPath(name)
	}
	return nil, lk.notFound(name)
}

// isPath reports whether a name can only be a path: one that says where it
// begins, or that ends like a file and is there.
func isPath(name string) bool {
	for _, prefix := range []string{"./", "../", "/", ".\\", "..\\"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	if filepath.IsAbs(name) {
		return true
	}
	return slices.Contains(extensions, strings.ToLower(filepath.Ext(name))) && exists(name)
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// store is where the drafts are, nil where there is no place for them.
func (a *app) store() *drafts.Store {
	if a.folders.Drafts == "" {
		return nil
	}
	store, err := drafts.Open(a.folders.Drafts, a.folders.Trash, a.folders.State)
	if err != nil {
		return nil
	}
	return store
}

func (lk lookup) fromReader(name string, r io.Reader) (*found, error) {
	data, err := io.ReadAll(io.LimitReader(r, markdown.MaxBytes+1))
	if err != nil {
		return nil, fail(exitUsage, "%s: %w", name, err)
	}
	return lk.parse(&found{source: fromStdin}, name, data)
}

func (lk lookup) fromPath(path string) (*found, error) {
	if ext := strings.ToLower(filepath.Ext(path)); slices.Contains(foreign, ext) && exists(path) {
		return nil, fail(exitUsage, "%s is a posting of another form; jobdraft import %s makes a draft of it", path, path)
	}
	data, err := drafts.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fail(exitNotFound, "%s is not there", path)
	case err != nil:
		return nil, fail(exitUsage, "%w", err)
	}
	return lk.parse(&found{source: fromFile, path: path}, path, data)
}

// fromDraft finds a draft by its name; nothing where there is none.
func (lk lookup) fromDraft(store *drafts.Store, name string) (*found, error) {
	entries, err := store.List()
	if err != nil {
		return nil, nil // No drafts can be listed: the name may still be a preset.
	}
	for _, e := range entries {
		if e.Name != name {
			continue
		}
		data, err := store.Read(name)
		if err != nil {
			return nil, fail(exitUsage, "the draft %s cannot be read: %w", name, err)
		}
		return lk.parse(&found{source: fromDraft, name: name, path: e.Path}, e.Path, data)
	}
	return nil, nil
}

// fromPreset finds a role, as role or role/level; nothing where there is none.
func (lk lookup) fromPreset(name, level string, company bool) (*found, error) {
	role, own, _ := strings.Cut(name, "/")
	if level == "" {
		level = own
	}
	p, ok := lk.app.library().Find(role)
	if !ok {
		return nil, nil
	}
	if p.Err != nil {
		return nil, fail(exitUsage, "the preset %s cannot be read: %w", p.Path, p.Err)
	}
	l, err := offered(level, p.Levels)
	if err != nil {
		return nil, fail(exitNotFound, "%s has no level %q, only %w", role, level, err)
	}
	open := p.Open
	if company {
		open = func(l posting.Level) (*posting.Document, error) { return lk.app.library().New(p, l) }
	}
	doc, err := open(l)
	if err != nil {
		return nil, fail(exitFailed, "%w", err)
	}
	lk.warn(role, doc)
	lk.noteRemoved(p.Path, export.Hidden(doc))
	return &found{source: fromPreset, doc: doc, preset: p, read: markdown.NewReader().Read, name: role}, nil
}

// offered is the level of a name; the error lists those that there are.
func offered(name string, levels []library.Level) (posting.Level, error) {
	if name == "" {
		return "", nil
	}
	var names []string
	for _, l := range levels {
		if strings.EqualFold(string(l.Level), name) {
			return l.Level, nil
		}
		names = append(names, string(l.Level))
	}
	if len(names) == 0 {
		return "", errors.New("one, without a name")
	}
	return "", errors.New(strings.Join(names, ", "))
}

// parse reads a document. All that is wrong is said, with file, line and
// column.
func (lk lookup) parse(f *found, file string, data []byte) (*found, error) {
	f.read = markdown.NewReader().Read
	doc, err := f.read(string(data))
	var problems markdown.Problems
	switch {
	case errors.As(err, &problems):
		lines := make([]string, len(problems))
		for i, p := range problems {
			lines[i] = p.At(file)
		}
		return nil, &exitError{exitUsage, errors.New(strings.Join(lines, "\n"))}
	case err != nil:
		return nil, fail(exitUsage, "%s cannot be read: %w", file, err)
	}
	lk.warn(file, doc)
	lk.noteRemoved(file, export.Hidden(doc))
	f.doc = doc
	return f, nil
}

// noteRemoved says once how many characters of a document are in no form of it.
func (lk lookup) noteRemoved(file string, n int) {
	if n > 0 {
		fmt.Fprintf(lk.app.err, "jobdraft: %s: %s\n", sanitize.Line(file), sanitize.Removed(n))
	}
}

// warn says what there is to know of a document that was read.
func (lk lookup) warn(file string, d *posting.Document) {
	for _, w := range d.Warnings {
		fmt.Fprintf(lk.app.err, "jobdraft: %s: %s\n", sanitize.Line(file), sanitize.Line(w))
	}
}

// noteHidden says where a draft hides a preset of the same name.
func (lk lookup) noteHidden(name string) {
	if _, ok := lk.app.library().Find(name); ok {
		fmt.Fprintf(lk.app.err, "jobdraft: this is the draft %s, not the preset of that name\n", sanitize.Line(name))
	}
}

// errNotFound is what a name is that stands for nothing.
var errNotFound = errors.New("there is no draft, preset or file")

// notFound suggests the names nearest to one that is not there, and the roles
// that searching for it finds.
func (lk lookup) notFound(name string) error {
	const most = 3
	role, _, _ := strings.Cut(name, "/")
	near := nearest.Names(role, lk.names())
	for _, m := range lk.app.library().Search(role) {
		isNamed := m.By == library.ByTitle || m.By == library.ByAlias
		if len(near) < most && isNamed && !slices.Contains(near, m.Preset.Slug) {
			near = append(near, m.Preset.Slug)
		}
	}
	if len(near) == 0 {
		return fail(exitNotFound, "%w %q; jobdraft presets lists the roles", errNotFound, name)
	}
	return fail(exitNotFound, "%w %q; did you mean %s?", errNotFound, name, strings.Join(near, " or "))
}

// names are those of all drafts and roles.
func (lk lookup) names() []string {
	var names []string
	if store := lk.app.store(); store != nil {
		entries, _ := store.List() // Where they cannot be listed, roles are enough.
		for _, e := range entries {
			names = append(names, e.Name)
		}
	}
	for _, p := range lk.app.library().Presets() {
		names = append(names, p.Slug)
	}
	return names
}

// relevel takes a document to a level in memory.
func (f *found) relevel(level string) error {
	if level == "" || f.source == fromPreset {
		return nil
	}
	var have []library.Level
	for _, l := range f.doc.Levels() {
		have = append(have, library.Level{Level: l})
	}
	l, err := offered(level, have)
	if err != nil {
		return fail(exitNotFound, "there is no level %q, only %w", level, err)
	}
	e := posting.NewEditor(f.doc, f.read)
	if _, err := e.Relevel(l); err != nil {
		return fail(exitFailed, "%w", err)
	}
	f.doc = e.Document()
	return nil
}

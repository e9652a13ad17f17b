package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/drafts"
	"jobdraft/internal/lint"
	"jobdraft/internal/site"
)

// document is a file that may be a posting.
type document struct{ name, path string }

// sources are the documents that names stand for, sorted by name; all drafts for
// none.
func (p *publication) sources(names []string) ([]document, error) {
	var all []document
	if len(names) == 0 {
		store := p.app.store()
		if store == nil {
			return nil, fail(exitFailed, "there is no folder of drafts here; name one")
		}
		entries, err := store.List()
		if err != nil {
			return nil, fail(exitFailed, "the drafts cannot be listed: %w", err)
		}
		for _, e := range entries {
			all = append(all, document{e.Name, e.Path})
		}
	}
	for _, name := range names {
		all = append(all, p.sourcesIn(name)...)
	}
	slices.SortFunc(all, func(x, y document) int { return strings.Compare(x.name, y.name) })
	return slices.CompactFunc(all, func(x, y document) bool { return x.path == y.path }), nil
}

// sourcesIn are the documents of a folder, or a file. The name is that in the
// folder, so that it is the same from wherever the command is run.
func (p *publication) sourcesIn(name string) []document {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		p.failed.add(name, fail(exitNotFound, "it is not there"))
		return nil
	case !info.IsDir():
		return []document{{filepath.Base(name), name}}
	}
	files, refused := postingsIn(name, checked)
	p.failed = append(p.failed, refused...)
	var all []document
	for _, file := range files {
		inside, err := filepath.Rel(name, file)
		if ext := strings.ToLower(filepath.Ext(file)); err == nil && (ext == ".md" || ext == ".markdown") {
			all = append(all, document{filepath.ToSlash(inside), file})
		}
	}
	return all
}

// key stands for all that the site is made of.
func (p *publication) key(sources []document) string {
	h := sha256.New()
	o := p.options
	fmt.Fprintln(h, site.Revision(), version(), o.Today.Format(time.DateOnly), o.Base, o.Robots, o.Logo, p.flags.check)
	fmt.Fprintf(h, "%+v\n", p.app.settings.Checks)
	fmt.Fprintf(h, "%q\n", p.app.settings.Jurisdictions)
	if o.Company != nil {
		fmt.Fprintf(h, "%q\n", o.Company.Source())
	}
	folders := map[string]bool{}
	for _, s := range sources {
		fmt.Fprintf(h, "%q\n", s.name)
		addFile(h, s.path)
		if dir := filepath.Dir(s.path); !folders[dir] {
			folders[dir] = true
			addFile(h, lint.FindConfig(s.path))
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

func addFile(h hash.Hash, path string) {
	if path == "" {
		return
	}
	data, err := drafts.ReadFile(path)
	fmt.Fprintf(h, "%x %v\n", sha256.Sum256(data), err)
}

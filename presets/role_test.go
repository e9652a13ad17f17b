package presets_test

import (
	"io/fs"
	"testing"

	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// role is a built-in role with its document.
type role struct {
	*library.Preset
	doc    *posting.Document
	drafts map[opening]*posting.Document
}

// opening is what a draft is made for.
type opening struct {
	market posting.Market
	level  posting.Level
}

// readBy are the markets in which every role is read.
var readBy = []posting.Market{"us", "uk"}

func roles(t *testing.T) []role {
	t.Helper()
	l := library.Load(library.Places{BuiltIn: presets.Files})
	var all []role
	for _, p := range l.Presets() {
		text, err := fs.ReadFile(presets.Files, p.Path)
		if err != nil {
			t.Fatal(err)
		}
		d, err := markdown.Read(string(text))
		if err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		all = append(all, role{p, d, map[opening]*posting.Document{}})
	}
	return all
}

// open makes the drafts of the role, in every market that it is read in and at
// every level.
func (r role) open(t *testing.T, l *library.Library) {
	t.Helper()
	for _, m := range readBy {
		for _, level := range r.Levels {
			d, err := l.NewIn(m, r.Preset, level.Level)
			if err != nil {
				t.Fatal(err)
			}
			r.drafts[opening{m, level.Level}] = d
		}
	}
}

// items calls f with each item of the file and the section that it is in.
func (r role) items(f func(s *posting.Section, p *posting.Part)) { eachItem(r.doc, f) }

func eachItem(d *posting.Document, f func(s *posting.Section, p *posting.Part)) {
	for i := range d.Parts {
		if p := &d.Parts[i]; p.Kind == posting.Item {
			f(d.SectionOf(i), p)
		}
	}
}

// middle is the level at which most openings are: mid, else the first.
func (r role) middle() posting.Level {
	for _, l := range r.Levels {
		if l.Level == "mid" {
			return l.Level
		}
	}
	return r.First
}

// texts are the items of a kind for which keep holds.
func (r role) texts(kind posting.Kind, keep func(p *posting.Part) bool) map[string]bool {
	found := map[string]bool{}
	r.items(func(s *posting.Section, p *posting.Part) {
		if s.Kind == kind && keep(p) {
			found[p.Text()] = true
		}
	})
	return found
}

// groups are the groups of a section that have something in them.
func (r role) groups(kind posting.Kind) []string {
	var found []string
	for _, s := range r.doc.Sections {
		for i := s.From; i < s.To && s.Kind == kind; i++ {
			if r.doc.Parts[i].Kind == posting.Group && i+1 < s.To && r.doc.Parts[i+1].Kind != posting.Group {
				found = append(found, r.doc.Parts[i].Words)
			}
		}
	}
	return found
}

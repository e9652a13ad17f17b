package library

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// Starter is the company profile that a person begins with. It says nothing
// yet: what is in comments is not read.
const Starter = `---
# yaml-language-server: $schema=schema/front-matter.json
# What holds for every posting. A field here fills an empty one in each new draft.
# company: Acme
# location: Berlin
# apply: jobs@acme.example
---

<!-- Sections here go to their place in each new draft: -->

<!-- ## About the company -->

<!-- ## Perks -->

<!-- ## Equal opportunity -->
`

// Company is the profile of the person's company: a document like any other.
type Company struct{ path string }

// Company is the profile that goes into every new draft.
func (l *Library) Company() Company { return Company{l.company} }

// Path is the file of the profile, empty where there is no place for one.
func (c Company) Path() string { return c.path }

// Read reads the profile; nil where there is none.
func (c Company) Read() (*posting.Document, error) {
	if c.path == "" {
		return nil, nil
	}
	data, err := atomicfile.ReadUpTo(c.path, maxFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return markdown.Read(string(data))
}

// market is the market that the profile names, empty if it names none.
func (c Company) market() posting.Market {
	d, err := c.Read()
	if err != nil || d == nil {
		return ""
	}
	return d.Market()
}

// Make writes the starter where there is no profile yet.
func (c Company) Make() error {
	if _, err := os.Lstat(c.path); err == nil {
		return nil
	}
	return c.write(Starter)
}

// Keep puts an item of a draft into the profile, so that every new draft in its
// market has it.
func (c Company) Keep(d *posting.Document, part int) error {
	return c.edit(func(e *posting.Editor) error { return e.Keep(d, part) })
}

// KeepOffer puts all that a draft promises into the profile, and says that the
// company has checked it.
func (c Company) KeepOffer(d *posting.Document) error {
	perks, pay := d.Offer()
	return c.edit(func(e *posting.Editor) error {
		for _, part := range slices.Concat(perks, pay) {
			if err := e.Keep(d, part); err != nil && !errors.Is(err, posting.ErrNothing) {
				return err
			}
		}
		return e.SetField("offer", "checked")
	})
}

// Remember writes a field into the profile, so that every new draft has it.
func (c Company) Remember(k posting.Key, value string) error {
	return c.edit(func(e *posting.Editor) error { return e.SetField(k, value) })
}

// edit changes the profile, which is made if there is none.
func (c Company) edit(do func(e *posting.Editor) error) error {
	d, err := c.Read()
	if err == nil && d == nil {
		d, err = markdown.Read(Starter)
	}
	if err != nil {
		return err
	}
	e := posting.NewEditor(d, markdown.Read)
	if err := do(e); err != nil && !errors.Is(err, posting.ErrNothing) {
		return err
	}
	return c.write(e.Document().Source())
}

func (c Company) write(text string) error {
	const private = 0o700
	if err := os.MkdirAll(filepath.Dir(c.path), private); err != nil {
		return err
	}
	return atomicfile.WriteFile(c.path, []byte(text))
}

// New makes a new document of a role at a level, for the market of the
// library, with the company profile and the market's pack in it.
func (l *Library) New(p *Preset, level posting.Level) (*posting.Document, error) {
	return l.NewIn(l.Market(), p, level)
}

// NewIn is New for another market.
func (l *Library) NewIn(m posting.Market, p *Preset, level posting.Level) (*posting.Document, error) {
	d, err := l.withPacks(posting.Opening{Level: level, Market: m}, p.open)
	if err != nil {
		return nil, err
	}
	return l.WithCompany(d), nil
}

// Preview makes a document with the posting of New, for a look at it. The built-in
// packs only offer, so they are left out if no profile and no other pack can have
// ticked what they offer.
func (l *Library) Preview(p *Preset, level posting.Level) (*posting.Document, error) {
	profile, err := l.Company().Read()
	isOther := func(pack *Pack) bool { return pack.Source != BuiltIn }
	if profile != nil || err != nil || slices.ContainsFunc(l.markets.of(l.Market()), isOther) {
		return l.New(p, level)
	}
	return p.OpenIn(l.Market(), level)
}

// FromScratch makes a new document of a title in one line, with the company
// profile and the pack of the market in it.
func (l *Library) FromScratch(title string) (*posting.Document, error) {
	reader := markdown.NewReader()
	d, err := reader.Read("---\nmarket: " + string(l.Market()) + "\n---\n\n# " + TitleCase(title) + "\n")
	if err != nil {
		return nil, err
	}
	d, err = l.withPacks(posting.Opening{Market: l.Market()}, func(o posting.Opening) (*posting.Document, error) {
		return posting.Instantiate(d, reader.Read, o)
	})
	if err != nil {
		return nil, err
	}
	return l.WithCompany(d), nil
}

// WithCompany brings the company profile into a new document. What of it cannot
// be read or does not fit is among the document's warnings.
func (l *Library) WithCompany(d *posting.Document) *posting.Document {
	profile, err := l.Company().Read()
	switch {
	case err != nil:
		d.Warnings = append(d.Warnings, fmt.Sprintf("%s is left out: %v", l.Company().Path(), err))
		return d
	case profile == nil:
		return d
	}
	e := posting.NewEditor(d, markdown.NewReader().Read)
	err = e.MergeProfile(profile)
	if tickErr := e.TickAs(profile); tickErr != nil && !errors.Is(tickErr, posting.ErrNothing) {
		err = errors.Join(err, tickErr)
	}
	if profile.OfferIsChecked() {
		err = errors.Join(err, e.OfferOnly(profile))
	} else if perks, pay := e.Document().Offer(); len(perks)+len(pay) > 0 && e.Document().OfferedBy(profile) {
		err = errors.Join(err, e.SetField("offer", "checked"))
	}
	d = e.Document()
	if err != nil && !errors.Is(err, posting.ErrNothing) {
		d.Warnings = append(d.Warnings, fmt.Sprintf("%s: %v", l.Company().Path(), err))
	}
	return d
}

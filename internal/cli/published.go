package cli

import (
	"fmt"
	"iter"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/drafts"
	"jobdraft/internal/importer"
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/site"
)

// writeAll writes the site. A posting that fails stops no other; a disk that does
// stops the run.
func (p *publication) writeAll(sources []document, key string) error {
	progress := p.app.newProgress()
	defer progress.clear()
	n := 0
	for r := range p.looked(sources) {
		n++
		progress.step(n, len(sources))
		if err := p.page(&r); err != nil {
			return err
		}
	}
	files, err := p.site.Lists()
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := p.folder.Put(file); err != nil {
			return err
		}
	}
	if len(p.failed) > 0 {
		key = ""
	}
	return p.folder.Finish(key)
}

// looked is a document that was read and checked.
type looked struct {
	document
	doc     *posting.Document // nil if it cannot be read
	state   site.State
	refused error
	fault   any // of the program
}

// looked reads and checks documents ahead of the pages that are made of them, on
// a processor of its own.
func (p *publication) looked(sources []document) iter.Seq[looked] {
	return func(yield func(looked) bool) {
		const ahead = 16
		all, done := make(chan looked, ahead), make(chan struct{})
		defer close(done)
		go func() {
			defer close(all)
			for _, s := range sources {
				select {
				case all <- p.look(s):
				case <-done:
					return
				}
			}
		}()
		for l := range all {
			if l.fault != nil {
				panic(l.fault)
			}
			if !yield(l) {
				return
			}
		}
	}
}

func (p *publication) look(s document) (l looked) {
	l.document = s
	defer func() { l.fault = recover() }()
	data, err := drafts.ReadFile(s.path)
	if err == nil {
		l.doc, err = p.reader.Read(string(data))
	}
	if err != nil {
		l.refused = err
		return l
	}
	if l.state = site.StateOf(l.doc, p.options.Today); l.state == site.Open {
		l.refused = p.refusal(s, l.doc)
	}
	return l
}

// page writes the page of a posting.
func (p *publication) page(l *looked) error {
	if l.doc == nil {
		p.failed.add(l.path, l.refused)
		p.folder.Keep(p.folder.Address(l.name, ""))
		return nil
	}
	if l.state == site.Unposted {
		p.unposted++
		return nil
	}
	address := p.folder.Address(l.name, sanitize.Line(l.doc.Field("id")))
	switch {
	case l.refused != nil:
		p.failed.add(l.path, l.refused)
		p.folder.Keep(address)
		return nil
	case l.state == site.Open:
		p.open++
	default:
		p.closed++
	}
	file, whole := p.site.Page(site.Posting{Document: l.doc, Address: address, Family: p.family(l.doc)})
	if l.state == site.Open && !whole {
		p.bare = append(p.bare, l.path)
	}
	return p.folder.Put(file)
}

// refusal is why a posting does not go out, nil if it does.
func (p *publication) refusal(s document, d *posting.Document) error {
	if !p.flags.check {
		return nil
	}
	c, err := p.checks.configured(s.path)
	if err != nil {
		return err
	}
	text, err := lookOver(c, s.path, &importer.Result{Document: d, Ours: true}, []byte(d.Source()))
	if err != nil {
		return err
	}
	var lines []string
	for _, f := range text.findings {
		if f.Severity == check.Error.String() {
			lines = append(lines, fmt.Sprintf("line %d: %s: %s", f.Line, f.ID, f.Message))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return fail(exitFailed, "not published: %s", strings.Join(lines, "; "))
}

// family is the field of work of a posting: its own, or that of its role.
func (p *publication) family(d *posting.Document) string {
	if family := d.Field("family"); family != "" {
		return family
	}
	role, _ := p.app.library().Find(d.Field("preset"))
	if role == nil {
		return ""
	}
	return role.Family
}

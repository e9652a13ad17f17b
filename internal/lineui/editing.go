package lineui

import (
	"strings"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

// editing is the conversation about an open document.
type editing struct {
	*document
	at   int  // the step
	left bool // the person wants to leave
}

// over reports whether nothing more is to be asked.
func (e *editing) over() bool { return e.ended || e.left }

// build goes through the steps until the person leaves.
func (e *editing) build() {
	for !e.over() {
		all := e.doc.Now().Steps
		e.at = min(max(e.at, 0), len(all)-1)
		if step := all[e.at]; step.Is(session.Review) {
			(&review{e}).run()
		} else {
			(&page{document: e.document, e: e, step: step}).run()
		}
	}
}

// leave says where the document is, and gives it up.
func (e *editing) leave() Outcome {
	f := e.doc.File()
	defer f.Close()
	loses, last := f.WouldLoseWork(), f.ExitWarning()
	if last != "" {
		e.say("%s", sentence(last))
	}
	if loses {
		return Failed
	}
	switch name := f.Draft(); {
	case name != "":
		e.say("Draft saved: %s. Come back with: jobdraft open %s", name, name)
	case f.ReadOnly() != "":
		e.say("Nothing was changed.")
	case f.Path() != "":
		e.say("Saved in %s.", f.Path())
	case last == "":
		e.say("Nothing was changed, so nothing was saved.")
	}
	return Done
}

// verbs are the commands that work in every step, by their letter or word. Those
// that need something after it are given that.
var verbs = map[string]func(e *editing, rest string){
	"":        func(e *editing, _ string) { e.at++ },
	"n":       func(e *editing, _ string) { e.at++ },
	"b":       func(e *editing, _ string) { e.back() },
	"p":       func(e *editing, _ string) { e.readPosting(e.doc.Now().Posting) },
	"i":       func(e *editing, _ string) { e.readGuide() },
	"c":       (*editing).copy,
	"s":       func(e *editing, _ string) { e.saveAs() },
	"u":       func(e *editing, _ string) { e.travel(session.Undo) },
	"r":       func(e *editing, _ string) { e.travel(session.Redo) },
	"v":       func(e *editing, _ string) { e.versions() },
	"find":    (*editing).find,
	"levels":  func(e *editing, _ string) { e.levels() },
	"role":    func(e *editing, _ string) { e.addFromRole() },
	"company": func(e *editing, _ string) { e.report(e.doc.MergeCompany().Run()) },
	"posted":  func(e *editing, _ string) { e.report(e.doc.Do(session.MarkPosted(e.doc.Today()))) },
	"close":   func(e *editing, _ string) { e.report(e.doc.Do(session.CloseOpening(e.doc.Today()))) },
	"q":       func(e *editing, _ string) { e.left = true },
}

// back goes to the step before.
func (e *editing) back() {
	if e.at == 0 {
		e.say("This is the first step.")
		return
	}
	e.at--
}

// travel undoes an edit or redoes one.
func (e *editing) travel(edit session.Edit) {
	o := e.do(edit)
	if o.Done() {
		e.say("%s. l reads the step again.", o.Message)
	}
}

// addFromRole adds the items of a role like the title.
func (e *editing) addFromRole() {
	const most = 6
	roles := e.doc.LikeRoles(most)
	if len(roles) == 0 {
		e.say("No role is like this title; give the posting one that names the trade.")
		return
	}
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = r.Title
	}
	if at, ok := e.pick(names, "Add items from which role, enter alone for none"); ok {
		e.report(e.doc.AddFromRole(roles[at]).Run())
	}
}

// readGuide reads the hiring guide out.
func (e *editing) readGuide() {
	d := e.doc.Document()
	sections := session.Guide.Sections(d)
	if len(sections) == 0 {
		e.say("There is no hiring guide here.")
		return
	}
	e.say("The hiring guide, for the recruiter and never in the posting:")
	for _, section := range sections {
		for i := section.From; i < section.To; i++ {
			if p := &d.Parts[i]; p.Kind == posting.Group {
				e.say("%s", p.Words)
			} else {
				e.say("%s", p.Text())
			}
		}
	}
	e.say("End of the hiring guide.")
}

// readPosting reads a posting out, without the signs that only an eye needs.
func (t *talk) readPosting(p *posting.Posting) {
	t.say("The posting, %s:", counted(export.Words(p), "word"))
	for i, l := range export.Lines(p) {
		text := strings.TrimPrefix(strings.TrimSpace(l.Text), "• ")
		switch {
		case l.Strong && i > 0:
			text += ":"
		case len(l.Parts) == 0:
			text = strings.ReplaceAll(text, " · ", ", ")
		}
		t.say("%s", text)
	}
	t.say("End of the posting.")
}

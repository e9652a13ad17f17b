package lineui

import (
	"errors"
	"os"
	"path/filepath"

	"jobdraft/internal/config"
	"jobdraft/internal/session"
)

// saveAs asks for a form and a name and writes a file. One that is there is
// replaced only after a yes.
func (e *editing) saveAs() {
	forms := e.doc.Forms()
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.SaveLabel
		if f.For != "" {
			names[i] += ", " + f.For
		}
	}
	at, ok := e.pick(names, "Form, enter alone for none")
	if !ok {
		return
	}
	var proposed string
	if o := e.doc.ProposePath(forms[at], func(path string) { proposed = here(path) }).Run(); !o.Done() {
		e.report(o)
		return
	}
	name := e.ask("Name of the file, enter for " + config.Short(proposed))
	if e.over() {
		return
	}
	path, err := proposed, error(nil)
	if name != "" {
		path, err = session.SavePath(name, proposed)
	}
	if err != nil {
		e.say("Not saved: %v.", err)
		return
	}
	e.write(forms[at], path)
}

// here is a path without its folder if that is the current one.
func here(path string) string {
	if dir, err := os.Getwd(); err == nil && filepath.Dir(path) == dir {
		return filepath.Base(path)
	}
	return path
}

// write writes a file, and asks first if it would replace one.
func (e *editing) write(f session.Form, path string) {
	o := e.doc.SaveAs(f, path, false).Run()
	var there *session.ExistsError
	if errors.As(o.Err, &there) {
		if e.ask(path+" is there already. Type yes to replace it") != "yes" {
			e.say("Not saved; the file is as it was.")
			return
		}
		o = e.doc.SaveAs(f, path, true).Run()
	}
	e.say("%s", sentence(o.Message))
}

package lineui

import (
	"os"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/folders"
)

// saveAs asks for a form and a name and writes a file. One that is there is
// replaced only after a yes.
func (s *conversation) saveAs() {
	names := make([]string, len(export.Files))
	for i, f := range export.Files {
		names[i] = f.Name
		if f.For != "" {
			names[i] += ", " + f.For
		}
	}
	at, other := s.choose(names, "Form, enter alone for none", -1)
	if at < 0 {
		if other != "" {
			s.say("%q is none of them.", other)
		}
		return
	}
	usual := drafts.Slug(s.doc().Title()) + export.Files[at].Ext
	name := s.ask("Name of the file, enter for " + usual)
	if s.over() {
		return
	}
	if name = folders.Expand(name); name == "" {
		name = usual
	}
	if _, err := os.Lstat(name); err == nil && s.ask(name+" is there already. Type yes to replace it") != "yes" {
		s.say("Not saved; the file is as it was.")
		return
	}
	s.write(name, export.Files[at])
}

func (s *conversation) write(name string, f export.File) {
	data, err := f.Data(s.doc())
	if err == nil {
		err = atomicfile.WriteFile(name, data)
	}
	if err != nil {
		s.say("Not saved: %s.", atomicfile.Reason(err))
		return
	}
	s.say("Saved %s.", name)
}

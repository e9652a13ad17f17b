package prompt

import (
	"os"

	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/folders"
	"jobdraft/internal/posting"
)

// form is a form in which a posting is saved as a file.
type form struct {
	name, ext string
	data      func(d *posting.Document) ([]byte, error)
}

var forms = []form{
	{"Text", ".txt", func(d *posting.Document) ([]byte, error) { return []byte(export.Text(d.Posting()) + "\n"), nil }},
	{"Markdown", ".md", func(d *posting.Document) ([]byte, error) { return []byte(export.Markdown(d.Posting())), nil }},
	{"HTML, a whole page", ".html", func(d *posting.Document) ([]byte, error) { return export.HTML(d), nil }},
	{"Word", ".docx", export.DOCX},
	{"JobPosting, for machines", ".json", func(d *posting.Document) ([]byte, error) {
		data, _, err := export.JobPosting(d)
		return data, err
	}},
	{"Hiring kit, for those who interview", "-hiring-kit.docx", func(d *posting.Document) ([]byte, error) {
		return export.KitOf(d).DOCX()
	}},
}

// saveAs asks for a form and a name and writes a file. One that is there is
// replaced only after a yes.
func (s *session) saveAs() {
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.name
	}
	at, other := s.choose(names, "Form, enter alone for none", -1)
	if at < 0 {
		if other != "" {
			s.say("%q is none of them.", other)
		}
		return
	}
	usual := drafts.Slug(s.doc().Title()) + forms[at].ext
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
	s.write(name, forms[at])
}

func (s *session) write(name string, f form) {
	data, err := f.data(s.doc())
	if err == nil {
		err = drafts.WriteFile(name, data)
	}
	if err != nil {
		s.say("Not saved: %s.", drafts.Reason(err))
		return
	}
	s.say("Saved %s.", name)
}

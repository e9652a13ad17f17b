package export

import "jobdraft/internal/posting"

// File is a form in which a person saves a posting as a file.
type File struct {
	Name string
	For  string // what it is for; empty where the name says it
	Ext  string // how the name of the file ends
	Data func(d *posting.Document) ([]byte, error)
}

// Files are the forms of files, the simplest first.
var Files = []File{
	{"Text", "", ".txt", func(d *posting.Document) ([]byte, error) { return []byte(Text(d.Posting()) + "\n"), nil }},
	{"Markdown", "", ".md", func(d *posting.Document) ([]byte, error) { return []byte(Markdown(d.Posting())), nil }},
	{"HTML", "a whole page", ".html", func(d *posting.Document) ([]byte, error) { return HTML(d), nil }},
	{"Word", "", ".docx", DOCX},
	JobPostingFile,
	{"Hiring kit", "for those who interview", "-hiring-kit.docx", func(d *posting.Document) ([]byte, error) { return KitOf(d).DOCX() }},
}

// JobPostingFile is the form that can be saved and yet not be valid.
var JobPostingFile = File{"JobPosting", "for machines", ".json", func(d *posting.Document) ([]byte, error) {
	data, _, err := JobPosting(d)
	return data, err
}}

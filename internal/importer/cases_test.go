package importer

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"jobdraft/internal/export"
	"jobdraft/internal/posting"
)

// Each file of testdata/cases has texts of one shape and what is wanted of each,
// a line a wish:
//
//	location: Leeds        the field has this value
//	location:              the field is absent
//	posts WORDS            the posting has the words
//	hides WORDS            the document has the words and the posting has not
//	perks WORDS            an item or paragraph of this kind begins with the words
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i+1 < len(archive.Files); i += 2 {
			text, want := archive.Files[i], archive.Files[i+1]
			if want.Name != "want" {
				t.Fatalf("%s: %s is not followed by what is wanted", file, text.Name)
			}
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar")+"/"+text.Name, func(t *testing.T) {
				r, err := Read(text.Data)
				if err != nil {
					t.Fatal(err)
				}
				for wish := range strings.Lines(string(want.Data)) {
					if wish = strings.TrimSpace(wish); wish != "" && !granted(r.Document, wish) {
						t.Errorf("not so: %s\n%s", wish, r.Document.Source())
					}
				}
				holds(t, text.Data)
			})
		}
	}
}

// granted reports whether a document is as a wish has it.
func granted(d *posting.Document, wish string) bool {
	if key, value, ok := strings.Cut(wish, ":"); ok && !strings.Contains(key, " ") {
		if value = strings.TrimSpace(value); key == "title" {
			return d.Title() == value
		}
		return d.Field(posting.Key(key)) == value
	}
	verb, words, _ := strings.Cut(wish, " ")
	posted := strings.Contains(folded(export.Text(d.Posting())), folded(words))
	switch verb {
	case "posts":
		return posted
	case "hides":
		return !posted && strings.Contains(folded(d.Source()), folded(words))
	case "lacks":
		return !strings.Contains(d.Source(), words)
	}
	return hasKind(d, posting.Kind(verb), words)
}

func folded(s string) string { return strings.Join(strings.Fields(s), " ") }

// hasKind reports whether a part that begins with words stands in a section of a
// kind.
func hasKind(d *posting.Document, kind posting.Kind, words string) bool {
	for i := range d.Parts {
		if s := d.SectionOf(i); s != nil && s.Kind == kind && strings.HasPrefix(folded(d.Parts[i].Text()), words) {
			return true
		}
	}
	return false
}

package export_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"jobdraft/internal/export"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// For the scripts in .ci, which open the files with other programs: the folder
// that EXPORT_TO names gets each form of some documents, and the lines of the
// plain text that are list items.
func TestWriteForms(t *testing.T) {
	folder := os.Getenv("EXPORT_TO")
	if folder == "" {
		t.Skip("EXPORT_TO names no folder")
	}
	write := func(name string, d *posting.Document) {
		all := forms(t, d)
		var items strings.Builder
		for line := range strings.Lines(export.Text(d.Posting()) + "\n") {
			if strings.HasPrefix(line, "• ") {
				items.WriteString(line)
			}
		}
		all["items"] = items.String()
		for form, text := range all {
			if err := os.WriteFile(filepath.Join(folder, name+"."+form), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	eachPreset(t, func(name string, d *posting.Document) {
		if name == "backend-engineer/intern" || name == "registered-nurse/mid" {
			write(strings.ReplaceAll(name, "/", "-"), d)
		}
	})
	for i, source := range hostile() {
		if d, err := markdown.Read(source); err == nil {
			write("hostile-"+strconv.Itoa(i), d)
		}
	}
}

package importer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/goldentest"
)

// Each file of testdata is a text and, below a line, the document that it
// becomes; -update renews the documents.
func TestImport(t *testing.T) {
	for name, text := range seeds(t) {
		t.Run(name, func(t *testing.T) {
			r, err := Read([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", name)
			whole := text + "\n-- document --\n" + r.Document.Source()
			if goldentest.Updating() {
				if err := os.WriteFile(path, []byte(whole), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if _, document, _ := strings.Cut(string(want), "\n-- document --\n"); document != r.Document.Source() {
				t.Errorf("it becomes\n%s", r.Document.Source())
			}
		})
	}
}

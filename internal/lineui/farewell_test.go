package lineui_test

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"

	"jobdraft/internal/lineui"
	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

// A file in place is on no list: where its other version is, is said, and that
// the own one is saved.
func TestFarewellTellsOfAnotherVersion(t *testing.T) {
	d := newDesk(t)
	doc, err := markdown.Read("# Mine\n\n## Duties\n\n- [ ] Bake\n")
	if err == nil {
		err = os.WriteFile("here.md", []byte(doc.Source()), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	d.config.Start = &session.Start{Document: doc, Read: markdown.Read, Path: "here.md"}
	theyWrite := meanwhile(func() { err = os.WriteFile("here.md", []byte("# Theirs\n"), 0o600) })
	var out bytes.Buffer
	if o := lineui.Run(d.config, io.MultiReader(theyWrite, strings.NewReader("1\nq\n")), &out); o != lineui.Done ||
		err != nil {
		t.Errorf("it ends with %d, %v", o, err)
	}
	if said := out.String(); !strings.Contains(said, "The file changed on disk. Yours is kept; the other version is ") ||
		!strings.HasSuffix(said, "Saved in here.md.\n") {
		t.Errorf("it says\n%s", said)
	}
}

package lineui_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/drafts"
	"jobdraft/internal/lineui"
	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

const theirs = "# Night Baker\n\n## Duties\n\n- Bake by night\n"

// twoVersions is a desk with a draft into which another program wrote while it
// was open, and the person's own text of it.
func twoVersions(t *testing.T) (d *desk, mine string) {
	t.Helper()
	d = newDesk(t)
	d.talk("baker", "", "", "1", "q")
	mine = d.draft("baker")
	h := d.config.Store.OpenDraft("baker", []byte("# Before\n"))
	defer h.Close()
	d.write("baker", theirs)
	if conflict, err := h.Save("", []byte(mine)); conflict == "" || err != nil {
		t.Fatalf("there is one version alone (%v)", err)
	}
	return d, mine
}

func (d *desk) write(name, text string) {
	d.t.Helper()
	path := filepath.Join(d.dir, "drafts", name+".md")
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) conflicts(name string) int {
	d.t.Helper()
	entries, err := d.config.Store.List()
	if err != nil {
		d.t.Fatal(err)
	}
	at := slices.IndexFunc(entries, func(e drafts.Entry) bool { return e.Name == name })
	return len(entries[at].Conflicts)
}

// TestTwoVersions opens a draft that another program wrote into: it can be read,
// and one of the two taken, or neither for now.
func TestTwoVersions(t *testing.T) {
	for _, c := range []struct {
		lines []string
		says  string
		left  int
		takes bool
	}{
		{[]string{"1", "2"}, "Bake by night\nEnd of the posting.\n", 0, false},
		{[]string{"2"}, "Yours stays; theirs is among the versions.\n", 0, false},
		{[]string{"3"}, "Theirs is the draft now; yours is among the versions.\nOpen: Night Baker. ", 0, true},
		{[]string{"nothing", ""}, "\"nothing\" is none of them.\n", 1, false},
	} {
		for _, start := range []bool{false, true} {
			d, want := twoVersions(t)
			if c.takes {
				want = theirs
			}
			lines := append([]string{"", "1"}, c.lines...)
			if start {
				doc, err := markdown.Read(d.draft("baker"))
				if err != nil {
					t.Fatal(err)
				}
				d.config.Start = &session.Start{Document: doc, Read: markdown.NewReader().Read, Draft: "baker"}
				lines = c.lines
			}
			said := d.talk(append(lines, "q")...)
			if !strings.Contains(said, "This draft changed on disk while it was open, on ") ||
				!strings.Contains(said, c.says) {
				t.Errorf("%q is not in\n%s", c.says, said)
			}
			if got := d.draft("baker"); got != want {
				t.Errorf("after %v the draft is\n%s", c.lines, got)
			}
			if left := d.conflicts("baker"); left != c.left {
				t.Errorf("after %v there are %d conflicts", c.lines, left)
			}
		}
	}
}

// meanwhile does something when the input comes to it.
type meanwhile func()

func (do meanwhile) Read([]byte) (int, error) {
	do()
	return 0, io.EOF
}

// TestAnotherProgram writes into the draft that is open: that is said once, in
// whole sentences, and the next time there is a choice.
func TestAnotherProgram(t *testing.T) {
	d := newDesk(t)
	in := io.MultiReader(strings.NewReader("baker\n\n\n1\n"), meanwhile(func() { d.write("baker", theirs) }),
		strings.NewReader("2\n3\nq\n"))
	var out bytes.Buffer
	lineui.Run(d.config, in, &out)
	const told = "choose on Home.\nYou are asked which one to keep when you open it again.\n"
	if n := strings.Count(out.String(), told); n != 1 {
		t.Errorf("it is said %d times:\n%s", n, out.String())
	}
	if said := d.talk("", "1", "", "q"); !strings.Contains(said, " 1 Draft: Baker, changed ") ||
		!strings.Contains(said, ", in two versions\n") {
		t.Errorf("it says\n%s", said)
	}
}

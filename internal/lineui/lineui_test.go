package lineui_test

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"jobdraft/internal/check"
	"jobdraft/internal/clipboard"
	"jobdraft/internal/drafts"
	"jobdraft/internal/goldentest"
	"jobdraft/internal/library"
	"jobdraft/internal/lineui"
	"jobdraft/internal/markdown"
	"jobdraft/internal/session"
)

//go:embed testdata/baker.md
var baker []byte

// desk is a person's place: folders, roles and a clipboard.
type desk struct {
	t      *testing.T
	dir    string
	config lineui.Config
	copied string
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, dir: t.TempDir()}
	store, err := drafts.Open(filepath.Join(d.dir, "drafts"), filepath.Join(d.dir, "trash"), filepath.Join(d.dir, "state"))
	if err != nil {
		t.Fatal(err)
	}
	d.config = lineui.Config{Echo: true, Tools: session.Tools{
		Library: library.Load(roles),
		Store:   store, State: filepath.Join(d.dir, "state"),
		Check: check.Options{Today: time.Date(2027, 1, 15, 12, 0, 0, 0, time.UTC)},
		Copy: func(_ context.Context, c clipboard.Content) clipboard.Result {
			d.copied = c.Text
			return clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Both}
		},
	}}
	t.Chdir(d.dir)
	return d
}

// talk types lines and returns what was said.
func (d *desk) talk(lines ...string) string {
	said, _ := d.talkTo(lines...)
	return said
}

// talkTo types lines and returns what was said and how it ended.
func (d *desk) talkTo(lines ...string) (string, lineui.Outcome) {
	d.t.Helper()
	var out bytes.Buffer
	o := lineui.Run(d.config, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out)
	return out.String(), o
}

var roles = library.Places{BuiltIn: fstest.MapFS{"food/baker.md": {Data: baker}}}

// withCompany puts the company profile where a test says.
func (d *desk) withCompany(path string) {
	places := roles
	places.Company = path
	d.config.Library = library.Load(places)
}

func (d *desk) draft(name string) string {
	d.t.Helper()
	data, err := os.ReadFile(filepath.Join(d.dir, "drafts", name+".md"))
	if err != nil {
		d.t.Fatal(err)
	}
	return string(data)
}

// TestTranscript does the whole job. Read the file aloud after a change: each
// line has to make sense to somebody who hears it once.
func TestTranscript(t *testing.T) {
	golden, err := filepath.Abs("testdata/transcript.txt")
	if err != nil {
		t.Fatal(err)
	}
	d := newDesk(t)
	got := d.talk(
		"", "?", "baker", "1", "2", // the role and its level
		"?", "2 3", "9", "x", "a Clean the counter", "u", "e 1", "Bake the bread of the day", "d 2", "", // Responsibilities
		"a Work at night", "2", "b", "", "", // Qualifications, a step back and forth
		"l", "1-2", "", "a", "Free bread", "A day off on your birthday", "", "", // Skills, Perks
		"3", "Corner Bakery", "5", "1", "7", "EUR 15 an hour and more", "12", "We bake from three.", "2", "1", "", // Details
		"1", "Turnstraße, Berlin", "f 1", "x 2", "2", "f 2", "p", "", "s", "1", "", "s", "1", "", "no", "q",
	)
	goldentest.Equal(t, golden, []byte(got))
	if saved, err := os.ReadFile("junior-baker.txt"); err == nil && string(saved) != d.copied+"\n" {
		t.Error("the file is not what was copied")
	}
	for _, sign := range []string{"\x1b", "•", "·", "…", "│", "─", "[x]", "[ ]"} {
		if strings.Contains(got, sign) {
			t.Errorf("%q is said, which is no word", sign)
		}
	}
}

// TestEndOfInput ends the input at each line of a job: what was done so far is
// in the draft, and it can be gone on with.
func TestEndOfInput(t *testing.T) {
	job := []string{"baker", "1", "1", "1", "a Sweep", "", "1", "", "", "", "3", "Corner Bakery", ""}
	for n := range job {
		d := newDesk(t)
		said := d.talk(job[:n]...)
		entries, err := d.config.Store.List()
		if err != nil {
			t.Fatal(err)
		}
		if changed := n > 3; changed != (len(entries) == 1) {
			t.Errorf("after %d lines there are %d drafts", n, len(entries))
		}
		if n > 4 && !strings.Contains(d.draft("junior-baker"), "- [x] Sweep\n") {
			t.Errorf("after %d lines the added one is not saved", n)
		}
		if n > 3 && !strings.HasSuffix(said, "Draft saved: junior-baker. Come back with: jobdraft open junior-baker\n") {
			t.Errorf("after %d lines it ends with %q", n, said[max(0, len(said)-80):])
		}
	}
}

// TestContinue finds a draft by its words, goes on with it, and undoes what was
// done then and before.
func TestContinue(t *testing.T) {
	d := newDesk(t)
	d.talk("baker", "", "", "1", "2", "u", "q")
	before := strings.Replace(d.draft("baker"), "- [ ] Bake the bread", "- [x] Bake the bread", 1)
	said := d.talk("", "1", "3", "u", "u", "u", "q")
	if !strings.Contains(said, "1 Draft: Baker, changed") || strings.Count(said, "Undone: ") != 2 ||
		!strings.Contains(said, "Nothing to undo.") {
		t.Errorf("it says\n%s", said)
	}
	if after := d.draft("baker"); after != before {
		t.Errorf("after undo the draft is\n%s", after)
	}
}

// TestUnreadableHistory opens a draft whose journal cannot be read, and cannot be
// written either: each is said once.
func TestUnreadableHistory(t *testing.T) {
	d := newDesk(t)
	d.talk("baker", "", "", "1", "q")
	journals, err := filepath.Glob(filepath.Join(d.dir, "state/history/*"))
	if err != nil || len(journals) != 1 {
		t.Fatalf("there are %q, %v", journals, err)
	}
	if err := os.WriteFile(journals[0], []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	said := d.talk("", "1", "q")
	if strings.Count(said, "Undo starts here: the history of earlier edits could not be read and was set aside.\n") != 1 {
		t.Errorf("it says\n%s", said)
	}
	folder := filepath.Dir(journals[0])
	if err := errors.Join(os.RemoveAll(folder), os.WriteFile(folder, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	said = d.talk("", "1", "1", "2", "q")
	if strings.Count(said, "Undo is kept only until you leave: ") != 1 || strings.Contains(said, "which one to keep") {
		t.Errorf("it says\n%s", said)
	}
}

// TestImport opens a posting of another form as a draft.
func TestImport(t *testing.T) {
	d := newDesk(t)
	if err := os.WriteFile("old.txt", []byte("Night Baker\n\nWhat you will do\n* Bake\n* Sweep\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	said := d.talk("o missing.txt", "o old.txt", "2", "q")
	for _, want := range []string{
		"There is no file missing.txt.", "Open: Night Baker.", " 2 no   Sweep\n",
		"jobdraft open night-baker",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in\n%s", want, said)
		}
	}
}

// TestScratch begins without a role, and without a place for drafts. The title
// is written as titles are.
func TestScratch(t *testing.T) {
	d := newDesk(t)
	d.config.Store, d.config.State = nil, ""
	said, o := d.talkTo("dog groomer", "", "a Wash dogs", "q")
	if o != lineui.Failed {
		t.Errorf("it ends with %d", o)
	}
	for _, want := range []string{
		"Open: Dog Groomer.", "in memory only", "Added as number 1.",
		"Not saved: there is no folder for drafts here",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in\n%s", want, said)
		}
	}
}

// TestSeveralNumbers gives several numbers in one answer: each means the line
// that was read out with it, whatever those before it did to the document.
func TestSeveralNumbers(t *testing.T) {
	const company, role, equal = "## About the company\n- [ ] Us\n\n", "## About the role\n- [ ] One\n- [ ] Two\n",
		"\n## Equal opportunity\n\nWrite.\n"
	const us, two = "## About the company\n- [x] Us\n\n", "## About the role\n- [ ] One\n- [x] Two\n"
	for _, c := range []struct{ typed, want string }{
		{"3 12|Acme", "---\ncompany: Acme\n---\n\n# T\n\n" + company + two},
		{"14 12|Write.", "# T\n\n" + company + two + equal},
		{"12 14 13|Write.", "# T\n\n" + us + two + equal},
		{"14 14|Write.", "# T\n\n" + company + role + equal},
		{"e 3 12 11|Acme|Second|First", "---\ncompany: Acme\n---\n\n# T\n\n" + company +
			"## About the role\n- [ ] First\n- [ ] Second\n"},
		{"d 11 12", "# T\n\n## About the company\n- [ ] Us\n\n## About the role\n"},
		{"d 11 13", "# T\n\n## About the company\n\n## About the role\n- [ ] Two\n"},
	} {
		d := newDesk(t)
		doc, err := markdown.Read("# T\n\n" + company + role)
		if err != nil {
			t.Fatal(err)
		}
		d.config.Start = &session.Start{Document: doc, Read: markdown.NewReader().Read}
		said := d.talk(append([]string{"", "", "", ""}, strings.Split(c.typed+"|q", "|")...)...)
		if got := d.draft("t"); got != c.want {
			t.Errorf("%s: the draft is\n%s\nafter\n%s", c.typed, got, said)
		}
	}
}

// TestSaysOnlyText opens a document that would move the cursor.
func TestSaysOnlyText(t *testing.T) {
	d := newDesk(t)
	text := "# T\x1b[2J\n\n## Perks\n\n- [x] A\x1b]52;c;AAAA\x07 b\u202ec\n"
	doc, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	d.config.Start = &session.Start{Document: doc, Read: markdown.NewReader().Read}
	said := d.talk("", "", "", "\x1b[A", "a \x1b[31mred", "p", "?", "", "", "q")
	if i := strings.IndexFunc(said, func(r rune) bool { return r < ' ' && r != '\n' || r == '\u202e' }); i >= 0 {
		t.Errorf("it says %q", said[i:min(i+20, len(said))])
	}
}

// TestOutcomes says of each way that a copy can go what is known and no more.
func TestOutcomes(t *testing.T) {
	for _, c := range []struct {
		result clipboard.Result
		want   string
	}{
		{clipboard.Result{Outcome: clipboard.Copied, Flavours: clipboard.Text}, "as plain text. Paste them anywhere."},
		{clipboard.Result{Outcome: clipboard.Buffered}, "to tmux."},
		{clipboard.Result{Outcome: clipboard.Sent, Via: "wl-copy"}, "Handed 6 words to wl-copy"},
		{
			clipboard.Result{Outcome: clipboard.Sent, OSC52: "\x1b]52"},
			"There is no clipboard here that takes a copy. The text is in ",
		},
		{clipboard.Result{Err: clipboard.ErrOff}, "Copying is off in your settings. The text is in "},
	} {
		d := newDesk(t)
		d.config.Copy = func(context.Context, clipboard.Content) clipboard.Result { return c.result }
		if said := d.talk("Dog Groomer", "", "a Wash dogs", "c", "q"); !strings.Contains(said, c.want) {
			t.Errorf("%v: %q is not in\n%s", c.result.Outcome, c.want, said)
		}
	}
}

// A posting is marked as posted, and not closed on the same day.
func TestPostedAndClosed(t *testing.T) {
	d := newDesk(t)
	got, _ := d.talkTo("baker", "1", "2", "close", "posted", "close", "q")
	for _, want := range []string{"This posting is not out", "Posted 2027-01-15", "less than a day"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not said in\n%s", want, got)
		}
	}
}

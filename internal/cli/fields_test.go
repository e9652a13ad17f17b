package cli_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adrg/xdg"

	"jobdraft/internal/cli"
	"jobdraft/internal/posting"
)

// TestFieldsEverywhere walks the table of fields through the program: whatever
// a row promises holds in every command and in plain lines.
func TestFieldsEverywhere(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, name := range []string{"HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"} {
		t.Setenv(name, filepath.Join(dir, "home"))
	}
	t.Setenv("SSH_TTY", "/dev/tty")
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	for _, f := range posting.FieldTable() {
		if f.Edited == posting.NoPage || f.Key == "title" || f.Key == "level" {
			continue // The title and the level have rules of their own.
		}
		t.Run(string(f.Key), func(t *testing.T) {
			w := walk{t: t, Field: f, value: sampleOf(f)}
			w.write("a.md", w.value)
			w.isInspected()
			w.isRendered()
			w.isImported()
			w.isChecked()
			w.isGivenByProfile()
			w.isEditedInPlainLines()
		})
	}
}

// sampleOf is a value as somebody might write it.
func sampleOf(f posting.Field) string {
	realistic := map[posting.Key]string{
		"company": "Acme", "location": "Berlin, Germany", "type": "Full-time", "pay": "EUR 20 to 25 an hour",
		"apply": "jobs@acme.example", "countries": "Germany", "language": "de-AT",
	}
	switch {
	case realistic[f.Key] != "":
		return realistic[f.Key]
	case f.Choices != nil:
		return f.Choices[0]
	case f.Value == posting.DateValue:
		return "2037-06-30"
	default:
		return "Value of the " + string(f.Key)
	}
}

// walk is one field on its way.
type walk struct {
	t *testing.T
	posting.Field
	value string
}

// run runs a command and returns all that it says.
func (w *walk) run(stdin string, args ...string) string {
	w.t.Helper()
	var out bytes.Buffer
	if code := cli.Run(args, strings.NewReader(stdin), &out, &out); code > 1 {
		w.t.Fatalf("jobdraft %v ends with %d: %s", args, code, out.String())
	}
	return out.String()
}

// write writes a document with a value in the field.
func (w *walk) write(name, value string) {
	w.t.Helper()
	quoted, err := json.Marshal(value)
	if err != nil {
		w.t.Fatal(err)
	}
	text := "---\n" + string(w.Key) + ": " + string(quoted) + "\n---\n\n# Cook\n\n## Tasks\n\n- [x] Cook a soup each day\n"
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func (w *walk) has(said, want string, is bool, where string) {
	w.t.Helper()
	if strings.Contains(said, want) != is {
		w.t.Errorf("%s: %q is there: %v, want %v\n%s", where, want, !is, is, said)
	}
}

func (w *walk) isInspected() {
	w.has(w.run("", "inspect", "a.md"), "\n"+string(w.Key)+": "+w.value+"\n", true, "inspect")
	w.has(w.run("", "inspect", "--json", "a.md"), `"`+string(w.Key)+`": "`+w.value+`"`, true, "inspect --json")
}

// isRendered looks for the value in every form, with its label if it has one.
func (w *walk) isRendered() {
	shown := w.ChoiceName(w.value)
	switch {
	case w.Shown == posting.Labelled:
		shown = w.Name + ": " + shown
	case w.Shown == posting.OnApply && w.Value == posting.DateValue:
		shown = "30 June 2037"
	}
	for _, form := range []string{"text", "markdown"} {
		w.has(w.run("", "render", "a.md", "-f", form), shown, w.IsShown(), form)
	}
	for _, form := range []string{"html", "html-fragment", "json"} {
		if w.IsShown() {
			w.has(w.run("", "render", "a.md", "-f", form), shown, true, form)
		}
	}
	w.run("", "render", "a.md", "-f", "docx", "-o", "a.docx")
	if w.IsShown() {
		w.has(w.run("", "import", "a.docx", "-o", "-"), shown, true, "docx")
	}
	if w.Property != "" {
		w.has(w.run("", "render", "a.md", "-f", "json"), `"`+w.Property+`": `, true, "json")
	}
}

// isImported looks for a labelled line after a way out and back in.
func (w *walk) isImported() {
	if w.Shown != posting.Labelled {
		return
	}
	for _, form := range []string{"text", "markdown", "html", "html-fragment", "docx", "json"} {
		w.run("", "render", "a.md", "-f", form, "-o", "back."+form)
		back := w.run("", "import", "back."+form, "-o", "-")
		w.has(back, "\n"+string(w.Key)+": "+w.value+"\n", true, "import of "+form)
	}
}

// isChecked looks for the finding about a blank in what is posted.
func (w *walk) isChecked() {
	if w.Choices != nil || w.Value != posting.TextValue {
		return
	}
	w.write("blank.md", "[Your "+string(w.Key)+" here]")
	w.has(w.run("", "check", "blank.md"), "[Your "+string(w.Key)+" here]", w.IsShown(), "check")
}

func (w *walk) isGivenByProfile() {
	profile := filepath.Join("home", "jobdraft", "company.md")
	role := filepath.Join("home", "jobdraft", "presets", "plain.md")
	if err := os.MkdirAll(filepath.Dir(role), 0o700); err != nil {
		w.t.Fatal(err)
	}
	w.write(profile, w.value)
	defer func() { _ = os.Remove(profile) }()
	if err := os.WriteFile(role, []byte("# Cook\n"), 0o600); err != nil {
		w.t.Fatal(err)
	}
	w.has(w.run("", "new", "plain", "-o", "-"), "\n"+string(w.Key)+": ", w.Profile, "company profile")
}

// isEditedInPlainLines fills the field in Details.
func (w *walk) isEditedInPlainLines() {
	w.write("edited.md", "")
	details := strings.Repeat("\n", 4)
	steps := w.run(details+"q\n", "--accessible", "open", "edited.md")
	answer := ""
	if w.Edited == posting.MainPage {
		answer = w.number(steps, w.Name+": ")
	} else {
		more := w.number(steps, "More fields: ")
		answer = more + "\n" + w.number(w.run(details+more+"\n\nq\n", "--accessible", "open", "edited.md"), w.Name+"\n")
	}
	value := w.value
	if w.Choices != nil && w.Value == posting.TextValue {
		value = "1"
	}
	w.run(details+answer+"\n"+value+"\nq\n", "--accessible", "open", "edited.md")
	data, err := os.ReadFile("edited.md")
	if err != nil {
		w.t.Fatal(err)
	}
	w.has(string(data), w.value, true, "plain lines")
}

// number is the number of a line that was read out.
func (w *walk) number(said, words string) string {
	w.t.Helper()
	for line := range strings.Lines(said) {
		number, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(rest+"\n", words) {
			return number
		}
	}
	w.t.Fatalf("no line begins with %q:\n%s", words, said)
	return ""
}

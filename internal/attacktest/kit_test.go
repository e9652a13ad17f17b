package attacktest_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/cli"
	"jobdraft/internal/export"
	"jobdraft/internal/importer"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// Every reader and every form agrees with each rule of the kit.
func TestKit(t *testing.T) {
	rules, err := attacktest.Kit()
	if err != nil {
		t.Fatal(err)
	}
	const least = 40
	if len(rules) < least {
		t.Errorf("there are %d rules only", len(rules))
	}
	for _, r := range rules {
		t.Run(r.Name, func(t *testing.T) {
			d, err := markdown.Read(r.Text)
			read(t, "markdown", r.Expect, r, d, err)
			if err == nil && d.Source() != r.Text {
				t.Error("its bytes are not kept")
			}
			if err == nil && (export.Hidden(d) > 0) != (r.Expect == attacktest.Cleaned) {
				t.Errorf("%d characters are hidden", export.Hidden(d))
			}
			imported(t, r)
			commands(t, r)
		})
	}
}

// read compares what became of a document with what was expected.
func read(t *testing.T, reader, expect string, r attacktest.Rule, d *posting.Document, err error) {
	t.Helper()
	switch {
	case (err != nil) != (expect == attacktest.Refused):
		t.Fatalf("%s: expected is %s, but the error is %v", reader, expect, err)
	case err == nil:
		harmless(t, reader, r, d)
	case !strings.Contains(err.Error(), r.Says) || strings.Contains(err.Error(), "\n"):
		t.Errorf("%s: %q does not say %q in a sentence", reader, err, r.Says)
	}
}

// imported reads the text as a posting of other habits.
func imported(t *testing.T, r attacktest.Rule) {
	t.Helper()
	result, err := importer.Read([]byte(r.Text))
	if err != nil {
		read(t, "importer", r.Import, r, nil, err)
		return
	}
	read(t, "importer", r.Import, r, result.Document, nil)
	if n := result.Hidden + export.Hidden(result.Document); n > 0 != (r.Import == attacktest.Cleaned) {
		t.Errorf("importer: %d characters were hidden", n)
	}
}

// harmless holds every form against a rule.
func harmless(t *testing.T, reader string, r attacktest.Rule, d *posting.Document) {
	t.Helper()
	for form, text := range forms(t, d) {
		if why := attacktest.Unsafe(text); why != "" {
			t.Errorf("%s as %s: %s in %.400q", reader, form, why, text)
		}
		if form != "kit" && !strings.Contains(text, r.Shows) {
			t.Errorf("%s as %s has no %q: %.400q", reader, form, r.Shows, text)
		}
	}
}

// forms are the texts of every form, those of a Word file as its XML.
func forms(t *testing.T, d *posting.Document) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, f := range export.Formats {
		if text, ok := written(t, f, d); ok {
			all[f.Name] = text
		}
	}
	for _, f := range export.KitFormats {
		text, _ := written(t, f, d)
		all["kit"] += text
	}
	return all
}

// written returns the text of a format. It is false if the document contradicts
// itself, so that there is no JobPosting.
func written(t *testing.T, f export.Format, d *posting.Document) (text string, ok bool) {
	t.Helper()
	write := func(d *posting.Document) ([]byte, error) {
		out, err := f.Write(d, 0)
		return out.Data, err
	}
	if f.Binary {
		return wordText(t, write, d), true
	}
	data, err := write(d)
	return string(data), err == nil
}

// commands runs each command that reads a document; what it says and what it
// writes is harmless, and its exit code is that of the rule.
func commands(t *testing.T, r attacktest.Rule) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("JOBDRAFT_CONFIG_DIR", dir)
	t.Setenv("JOBDRAFT_DRAFTS", filepath.Join(dir, "drafts"))
	for _, args := range [][]string{
		{"render", "-"},
		{"render", "-f", "markdown", "-"},
		{"render", "-f", "html", "-"},
		{"render", "-f", "json", "-"},
		{"inspect", "-"},
		{"inspect", "--json", "-"},
		{"kit", "-"},
		{"new", "-o", filepath.Join(dir, "new.md"), "-"},
		{"import", "-"},
		{"import", "-o", filepath.Join(dir, "imported.md"), "-"},
		{"check", "--fail-on", "none", "-"},
	} {
		expect := r.Expect
		if slices.Contains([]string{"import", "check"}, args[0]) {
			expect = r.Import
		}
		command(t, args, expect, r)
	}
}

func command(t *testing.T, args []string, expect string, r attacktest.Rule) {
	t.Helper()
	var out, said bytes.Buffer
	code := cli.Run(args, strings.NewReader(r.Text), &out, &said)
	if want := map[bool]int{true: 2}[expect == attacktest.Refused]; code != want {
		t.Errorf("%v ends with %d: %.300s", args, code, said.String())
	}
	if told := strings.Count(said.String(), "left out"); told > 1 || (told == 1) != (expect == attacktest.Cleaned) {
		t.Errorf("%v says %d times that something was left out: %q", args, told, said.String())
	}
	if why := attacktest.Unsafe(out.String()); why != "" {
		t.Errorf("%v prints a %s", args, why)
	}
	if why := attacktest.Unsafe(said.String()); why != "" {
		t.Errorf("%v says a %s: %q", args, why, said.String())
	}
}

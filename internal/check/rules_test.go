package check_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// today is the day on which every test stands.
var today = time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)

// Each rule has a file testdata/ID.txtar. Of its parts, found and fine hold a
// text on each line, "found document" and "fine document" one text each; words
// behind them are options, as level=intern or jurisdiction=ca-on. What must be
// found stands between « and »; without them it is enough that it is found.
func TestRules(t *testing.T) {
	for _, rule := range check.Rules() {
		t.Run(rule.ID, func(t *testing.T) {
			archive, err := txtar.ParseFile(filepath.Join("testdata", rule.ID+".txtar"))
			if err != nil {
				t.Fatal(err)
			}
			found, fine := 0, 0
			for _, f := range archive.Files {
				for _, text := range texts(f) {
					holdCase(t, rule.ID, f.Name, text)
					if strings.HasPrefix(f.Name, "found") {
						found++
					} else {
						fine++
					}
				}
			}
			const least = 5
			if found < least || fine < least {
				t.Errorf("%d cases that are found and %d that are fine; a rule needs %d of each", found, fine, least)
			}
		})
	}
}

// texts are the cases of a part of a file.
func texts(f txtar.File) []string {
	if strings.Contains(f.Name, "document") {
		return []string{string(f.Data)}
	}
	return strings.Split(strings.TrimSpace(string(f.Data)), "\n")
}

func holdCase(t *testing.T, id, name, marked string) {
	t.Helper()
	text, want := unmark(marked)
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	var got []string
	for _, f := range check.New(options(id, name)).Check(d) {
		if f.ID == id && isWeighed(name, f.Severity) {
			got = append(got, text[f.Span.Start:f.Span.End])
		}
	}
	switch {
	case strings.HasPrefix(name, "fine") && len(got) > 0:
		t.Errorf("%s: %q\nfound %q where nothing is wrong", name, text, got)
	case strings.HasPrefix(name, "found") && len(got) == 0:
		t.Errorf("%s: %q\nfound nothing", name, text)
	case len(want) > 0 && !slices.Equal(got, want):
		t.Errorf("%s: %q\nfound %q, want %q", name, text, got, want)
	}
}

// isWeighed reports whether a severity is the one that the name of a part asks
// for, if it asks for one: found document info.
func isWeighed(name string, s check.Severity) bool {
	for word := range strings.FieldsSeq(name) {
		if word == "info" || word == "warning" || word == "error" {
			return word == s.String()
		}
	}
	return true
}

// unmark takes the marks out of a case and gives what stood between them.
func unmark(marked string) (text string, want []string) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "«")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		said, after, _ := strings.Cut(rest, "»")
		b.WriteString(said)
		want = append(want, said)
		marked = after
	}
}

// options reads the words behind the name of a part.
func options(id, name string) check.Options {
	o := check.Options{Today: today, On: []string{id}}
	for _, word := range strings.Fields(name) {
		key, value, _ := strings.Cut(word, "=")
		switch key {
		case "level":
			o.Level = posting.Level(value)
		case "jurisdiction":
			o.Jurisdictions = strings.Split(value, ",")
		case "today":
			o.Today, _ = time.Parse(time.DateOnly, value)
		case "whole":
			o.Whole = true
		}
	}
	return o
}

// The texts in testdata/planted*.txtar have the names of the warnings and errors
// that they must give, all of them and no others; those in fine*.txtar give
// none.
func TestPlanted(t *testing.T) {
	files, err := filepath.Glob("testdata/planted*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	fine, err := filepath.Glob("testdata/fine*.txtar")
	if err != nil || len(fine) != len(files) {
		t.Fatal(fine, err)
	}
	for _, file := range append(files, fine...) {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			holdPlanted(t, f.Name, string(f.Data))
		}
	}
}

func holdPlanted(t *testing.T, name, text string) {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	_, wanted, _ := strings.Cut(name, ":")
	want := strings.Fields(wanted)
	slices.Sort(want)
	var got, lines []string
	for _, f := range check.New(check.Options{Today: today}).Check(d) {
		if f.Severity > check.Info {
			got = append(got, f.ID)
			lines = append(lines, fmt.Sprintf("  %s %q %s", f.ID, text[f.Span.Start:f.Span.End], f.Message))
		}
	}
	slices.Sort(got)
	got = slices.Compact(got)
	if !slices.Equal(got, want) {
		t.Errorf("%s\n%s\ngot %v, want %v\n%s", name, text, got, want, strings.Join(lines, "\n"))
	}
}

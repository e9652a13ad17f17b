package attacktest

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

//go:embed testdata/kit
var files embed.FS

// The outcomes that a rule may expect.
const (
	OK      = "ok"
	Cleaned = "cleaned"
	Refused = "refused"
)

// Rule is a file of the kit.
type Rule struct {
	Name   string
	Expect string // of a reader of documents
	Import string // of the importer
	Why    string
	Says   string // what the reason of a refusal has
	Shows  string // what every form of the posting has
	Text   string // the document
}

// Kit is every rule, by name. The error names the file that is none.
func Kit() ([]Rule, error) {
	entries, err := fs.ReadDir(files, "testdata/kit")
	if err != nil {
		return nil, err
	}
	rules := make([]Rule, len(entries))
	for i, e := range entries {
		data, err := files.ReadFile("testdata/kit/" + e.Name())
		if err == nil {
			rules[i], err = parse(string(data))
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		rules[i].Name = strings.TrimSuffix(e.Name(), ".md")
	}
	return rules, nil
}

// parse reads a file of the kit.
func parse(file string) (Rule, error) {
	head, body, ok := strings.Cut(file, "\n==========\n")
	if !ok {
		return Rule{}, fmt.Errorf("no line of equals signs")
	}
	said, times := map[string]string{}, 1
	for line := range strings.SplitSeq(head, "\n") {
		key, value, _ := strings.Cut(line, ": ")
		said[key] = value
	}
	r := Rule{Expect: said["expect"], Import: said["import"], Why: said["why"], Says: said["says"], Shows: said["shows"]}
	if r.Import == "" {
		r.Import = r.Expect
	}
	var err error
	if n := said["times"]; n != "" {
		times, err = strconv.Atoi(n)
	}
	if err != nil || r.Why == "" || r.Expect != OK && r.Expect != Cleaned && r.Expect != Refused {
		return Rule{}, fmt.Errorf("it does not say what is expected and why")
	}
	text, err := unescaped(body)
	r.Text = strings.Repeat(text, times)
	return r, err
}

// unescaped puts the bytes of escapes into a text.
func unescaped(s string) (string, error) {
	var b strings.Builder
	for s != "" {
		if s[0] != '\\' {
			b.WriteByte(s[0])
			s = s[1:]
			continue
		}
		r, wide, rest, err := strconv.UnquoteChar(s, 0)
		if err != nil {
			return "", fmt.Errorf("%.10q is no escape", s)
		}
		if wide {
			b.WriteRune(r)
		} else {
			b.WriteByte(byte(r))
		}
		s = rest
	}
	return b.String(), nil
}

package yamlfault_test

import (
	"errors"
	"testing"

	"go.yaml.in/yaml/v4"

	"jobdraft/internal/yamlfault"
)

// Each text is one that the library refuses.
func TestOf(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"title: Backend: Payments\n", `1:8: the value contains a colon, so put it in quotes: title: "Backend: Payments"`},
		{"copy: text\ntitle: *a\n", `2:8: the value begins with *, so put it in quotes: title: "*a"`},
		{"checks:\n\toff: [jargon]\n", "2:1: it begins with a tab, so indent with spaces"},
		{"house:\n  fields: pay: closes\n", `2:11: the value contains a colon, so put it in quotes: fields: "pay: closes"`},
		{"a: b\nboard\n", "2:1: write key: value"},
	} {
		var node yaml.Node
		err := yaml.Load([]byte(c.text), &node)
		if err == nil {
			t.Errorf("%q is YAML", c.text)
			continue
		}
		if got := yamlfault.Of(c.text, err).Error(); got != c.want {
			t.Errorf("%q (%v):\n%s\n-- want --\n%s", c.text, err, got, c.want)
		}
	}
	if got := yamlfault.Of("a: b\n", errors.New("the disk is gone")); got.Message != "the disk is gone" || got.Line != 1 {
		t.Errorf("an error without a place: %v", got)
	}
}

func TestRemedy(t *testing.T) {
	for line, want := range map[string]string{
		`pay: "18 to 22`: `a quote opens the value and does not close it: write pay: "18 to 22"`,
		"title: Cook:":   `the value contains a colon, so put it in quotes: title: "Cook:"`,
		`pay: %x "y"`:    `the value begins with %, so put it in quotes: pay: '%x "y"'`,
		"company: 'a' b": `put the whole value in quotes: company: "'a' b"`,
		"location:":      "",
		"just words":     "write key: value",
	} {
		if got := yamlfault.Remedy(line); got != want {
			t.Errorf("%s:\n%s\n-- want --\n%s", line, got, want)
		}
	}
}

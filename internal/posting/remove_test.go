package posting_test

import (
	"errors"
	"testing"

	"jobdraft/internal/posting"
)

func TestRemoveField(t *testing.T) {
	for source, want := range map[string]string{
		"---\ntitle: a\npay: 9 # why\n# all\n---\n\n# T\n":                "---\ntitle: a\n# all\n---\n\n# T\n",
		"---\r\npay: >\r\n  one\r\n\r\n  two\r\n\r\ntitle: a\r\n---\r\nx": "---\r\n\r\ntitle: a\r\n---\r\nx",
		"---\npay:\n  'it''s'\ntitle: a\n---\n":                           "---\ntitle: a\n---\n",
		"---\n\"pay\" : 9\n'title': a\n---\n":                             "---\n'title': a\n---\n",
		"---\npay:\ntitle: a\n---\n":                                      "---\ntitle: a\n---\n",
		"---\nlevel: mid\nlevels:\n  mid:\n    pay: 8\npay: 9\n---\n": "---\nlevel: mid\nlevels:\n  mid:\n    pay: 8\n" +
			"---\n",
		"\ufeff---\npay: 9\n---\n\n\n# T\n": "\ufeff# T\n",
		"---\n\npay: 9\n\n---\n- a":         "- a",
		"---\npay: 9\n---":                  "",
		"---\n# why\npay: 9\n---\n":         "---\n# why\n---\n",
	} {
		e := editorOf(t, source)
		if err := e.RemoveField("pay"); err != nil || e.Document().Source() != want {
			t.Errorf("%q: %v, got %q, want %q", source, err, e.Document().Source(), want)
		}
		if e.Undo(); e.Document().Source() != source {
			t.Errorf("undone it is %q", e.Document().Source())
		}
	}
	e := editorOf(t, "---\ncompany:\n  name: Acme\n  url: https://acme.example\n  size: 9\nmood: good\n---\n")
	if err := e.RemoveField("company"); err != nil || e.Document().Source() != "---\nmood: good\n---\n" {
		t.Errorf("%v, %q", err, e.Document().Source())
	}
}

// What is not there is said to be nothing to do, what cannot be taken out alone
// is refused; nothing changes either way.
func TestRemoveFieldNot(t *testing.T) {
	for source, refused := range map[string]bool{
		"# T\n": false,
		"---\ntitle: a\nhours: >\n  pay: 9\n---\n": false,
		"---\n{pay: 9, title: a}\n---\n":           true,
		"---\npay: 9\n---\n---\ntitle: a\n---\n":   true,
	} {
		e := editorOf(t, source)
		err := e.RemoveField("pay")
		var reason *posting.EditError
		if errors.As(err, &reason) != refused || errors.Is(err, posting.ErrNothing) == refused ||
			e.Document().Source() != source {
			t.Errorf("%q: %v, %q", source, err, e.Document().Source())
		}
	}
}

package posting_test

import "testing"

func TestIgnore(t *testing.T) {
	e := editorOf(t, "# Cook\n\n- soup\n")
	steps := []struct{ check, reason, want string }{
		{"pay-missing", "the board asks for it", "---\nignore:\n  pay-missing: the board asks for it\n---\n\n# Cook\n\n- " +
			"soup\n"},
		{"jargon", "a: \"quote\"", "---\nignore:\n  jargon: \"a: \\\"quote\\\"\"\n  pay-missing: the board asks for " +
			"it\n---\n\n# Cook\n\n- soup\n"},
		{"pay-missing", "", "---\nignore:\n  jargon: \"a: \\\"quote\\\"\"\n---\n\n# Cook\n\n- soup\n"},
	}
	for _, s := range steps {
		if err := e.Ignore(s.check, s.reason); err != nil || e.Document().Source() != s.want {
			t.Fatalf("%v\n%s", err, e.Document().Source())
		}
	}
	for range steps {
		e.Undo()
	}
	if got := e.Document().Source(); got != "# Cook\n\n- soup\n" {
		t.Errorf("undone it is %q", got)
	}
	e = editorOf(t, "---\r\nignore: {jargon: x}\r\npay: 9\r\n---\r\n# Cook\r\n")
	const want = "---\r\nignore:\r\n  jargon: x\r\n  title-caps: It is a name\r\npay: 9\r\n---\r\n# Cook\r\n"
	if err := e.Ignore("title-caps", "It is a name"); err != nil || e.Document().Source() != want {
		t.Errorf("%v %q", err, e.Document().Source())
	}
}

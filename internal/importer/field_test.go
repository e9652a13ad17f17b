package importer

import "testing"

// imported is a text as a document.
func imported(t *testing.T, text string) *Result {
	t.Helper()
	r, err := Read([]byte(text))
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return r
}

// A text states a field or it does not; each pair is a value and the same text
// with little changed.
func TestWorkplace(t *testing.T) {
	for text, want := range map[string]string{
		"Workplace: remote":                 "remote",
		"Workplace: not remote":             "",
		"Workplace: no remote work":         "",
		"Workplace: hybrid":                 "hybrid",
		"Workplace: no hybrid":              "",
		"Workplace: no hybrid, on-site":     "onsite",
		"Workplace: hybrid or remote":       "hybrid",
		"Workplace: remote or on site":      "",
		"This role is fully remote.":        "remote",
		"This role is not a remote role.":   "",
		"We have a remote position for you": "remote",
	} {
		if got := imported(t, "# Cook\n\n"+text+"\n").Document.Field("workplace"); got != want {
			t.Errorf("%q states %q, want %q", text, got, want)
		}
	}
}

func TestCompany(t *testing.T) {
	for text, want := range map[string]string{
		"At Acme, we cook.":            "Acme",
		"At Acme we cook.":             "Acme",
		"At noon, we cook.":            "",
		"Acme Foods is hiring a cook.": "Acme Foods",
		"Acme Foods is hired by all.":  "",
		"A Cook is looking for work.":  "",
	} {
		if got := imported(t, "# Cook\n\n"+text+"\n").Document.Field("company"); got != want {
			t.Errorf("%q states %q, want %q", text, got, want)
		}
	}
}

// Half of the items with boxes make a document of ours; fewer are a form to fill
// in.
func TestShareOfBoxes(t *testing.T) {
	for text, want := range map[string]bool{
		"# Cook\n\n## Duties\n\n- [x] Chop\n- Stir\n":                  true,
		"# Cook\n\n## Duties\n\n- [x] Chop\n- Stir\n- Fry\n":           false,
		"# Cook\n\n## Duties\n\n- [x] Chop\n- [ ] Bake\n- Stir\n- F\n": true,
	} {
		if got := imported(t, text).Ours; got != want {
			t.Errorf("%q: ours is %v, want %v", text, got, want)
		}
	}
}

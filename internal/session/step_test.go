package session_test

import (
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/export"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

func editorOf(t *testing.T, text string) *posting.Editor {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	return posting.NewEditor(d, markdown.Read)
}

const cook = `---
level: senior
levels:
  junior: {title: Cook, pay: EUR 15 an hour}
  senior: {title: Chef, pay: EUR 20 an hour}
workplace: onsite
---

## Nice to have

- [ ] Sushi

## Requirements

- [x] Soup
- Bread

Ask [Name].

## Experience

- [ ] A knife

## Hiring guide

- [x] Taste it
`

// Every kind of section is shown on one step, the one that is named for it.
func TestEachKindHasAStep(t *testing.T) {
	d := editorOf(t, "## The fun\n\n- Cake\n").Document()
	all := append(session.StepsOf(d), session.Guide)
	for _, kind := range posting.Kinds {
		var shown []string
		for _, s := range all {
			if slices.Contains(s.Kinds, kind) {
				shown = append(shown, s.Name)
			}
		}
		if len(shown) != 1 || shown[0] != session.StepNameOf(kind) {
			t.Errorf("%s is shown on %v, and named for %s", kind, shown, session.StepNameOf(kind))
		}
	}
}

// More is there only for what has no other step.
func TestOf(t *testing.T) {
	want := []string{"Responsibilities", "Qualifications", "Skills", "Perks", "Details", "Review"}
	if got := names(session.StepsOf(editorOf(t, cook).Document())); !slices.Equal(got, want) {
		t.Errorf("the steps are %v", got)
	}
	want = slices.Insert(want, 5, "More")
	if got := names(session.StepsOf(editorOf(t, cook+"\n## The fun\n\nCake.\n").Document())); !slices.Equal(got, want) {
		t.Errorf("with a section of its own kind they are %v", got)
	}
}

func names(all []session.Step) []string {
	var names []string
	for _, s := range all {
		names = append(names, s.Name)
	}
	return names
}

// A step has its sections in the order of its kinds, then of the document.
func TestSections(t *testing.T) {
	d := editorOf(t, cook).Document()
	var got []string
	for _, s := range session.Qualifications.Sections(d) {
		got = append(got, s.Heading)
	}
	if want := []string{"Requirements", "Experience", "Nice to have"}; !slices.Equal(got, want) {
		t.Errorf("the sections are %v, want %v", got, want)
	}
	if got := session.Qualifications.Missing(d); !slices.Equal(got, []posting.Kind{posting.Prerequisites}) {
		t.Errorf("missing: %v", got)
	}
}

// Items are counted, ticked and in all; of the details the fields.
func TestCount(t *testing.T) {
	d := editorOf(t, cook).Document()
	for _, c := range []struct {
		step    session.Step
		on, all int
	}{
		{session.Qualifications, 2, 4},
		{session.Perks, 0, 0},
		{session.Guide, 1, 1},
		{session.Details, 4, len(session.FieldsOf(d))}, // title, level, workplace and pay
	} {
		if on, all := c.step.Count(d); on != c.on || all != c.all {
			t.Errorf("%s: %d of %d, want %d of %d", c.step.Name, on, all, c.on, c.all)
		}
	}
}

// Each field of Details has a name, and is either chosen or says what to write.
func TestFields(t *testing.T) {
	e := editorOf(t, cook)
	for _, k := range session.FieldsOf(e.Document()) {
		if chosen := session.FieldChoices(e.Document(), k) != nil; session.FieldName(k) == "" ||
			chosen == (session.FieldHint(e.Document(), k) != "") {
			t.Errorf("%s: name %q, hint %q, chosen %v", k, session.FieldName(k), session.FieldHint(e.Document(), k), chosen)
		}
	}
	if got := session.FieldChoices(e.Document(), "level"); !slices.Equal(got, []string{"junior", "senior"}) {
		t.Errorf("levels to choose: %v", got)
	}
	if got := session.FieldValue(e.Document(), "level"); got != "Senior" {
		t.Errorf("the level is %q", got)
	}
	if err := session.SetField("title", "Head Chef")(e).Err; err != nil ||
		session.FieldValue(e.Document(), "title") != "Head Chef" {
		t.Errorf("the title is %q, %v", session.FieldValue(e.Document(), "title"), err)
	}
}

// Errors come first, then what is missing and the blanks, then other findings.
// A finding of severity info is a to-do only if something is missing.
func TestTodos(t *testing.T) {
	findings := []check.Finding{
		{ID: "jargon", Severity: check.Warning, Message: "Too long to be said in short: write it otherwise", Part: 3},
		{ID: "superlative", Severity: check.Info, Message: "Say it plainly", Part: 3},
		{ID: "placeholder", Severity: check.Error, Message: "“[Name]” was never filled in", Short: "[Name]", Part: 3},
		{ID: "age-limit", Severity: check.Error, Message: "An age limit. Take it out", Part: 3},
		{ID: "apply-missing", Severity: check.Warning, Short: "how to apply", Field: "apply", Missing: true, Part: -1},
		{ID: "company-missing", Severity: check.Info, Short: "company", Field: "company", Missing: true, Part: -1},
	}
	var got, open []string
	todos := session.Todos(findings)
	for _, todo := range todos {
		got = append(got, todo.What)
	}
	for _, todo := range session.OpenTodos(todos) {
		open = append(open, todo.What)
	}
	if want := []string{"an age limit", "company", "how to apply", "[Name]", "jargon"}; !slices.Equal(got, want) {
		t.Errorf("to do: %q, want %q", got, want)
	}
	if want := []string{"company", "how to apply", "[Name]"}; !slices.Equal(open, want) {
		t.Errorf("open: %q, want %q", open, want)
	}
}

// A pay that the JSON export cannot read is a to-do, and one that it can read is
// none.
func TestPayAgreesWithExport(t *testing.T) {
	for _, value := range []string{
		"95-120k EUR", "EUR 18 to 22 an hour", "see below", "up to 60,000 USD", "USD 18", "PLN 12,000", "EUR 150 per shift",
		"EUR 18 an hour or EUR 2,000 a month", "EUR 18,500 an hour",
	} {
		d := editorOf(t, "---\nlocation: Leeds\ncompany: Acme\npay: "+value+"\n---\n\n# Cook\n").Document()
		_, missing, err := export.JobPosting(d)
		if err != nil {
			t.Fatal(err)
		}
		unread := slices.ContainsFunc(missing, func(m export.Missing) bool { return m.Key == "pay" })
		todos := session.Todos(check.NewForDraft(check.Options{}).Check(d))
		listed := slices.ContainsFunc(todos, func(t session.Todo) bool { return t.Field == "pay" })
		if unread != listed {
			t.Errorf("%q: not read by the export: %v, to be done: %v", value, unread, listed)
		}
	}
}

func TestOverLimit(t *testing.T) {
	p := editorOf(t, "# "+strings.Repeat("Cook and ", 50)+"\n").Document().Posting()
	if got := session.OverLimit("nowhere", p); got != nil {
		t.Errorf("a board that is not known has limits: %v", got)
	}
	if got := session.OverLimit("linkedin", p); len(got) == 0 || got[0].What != "limits of LinkedIn" {
		t.Errorf("450 letters of a title are within the limits: %v", got)
	}
}

// A finding is fixed by a field, by moving an item, or by other words.
func TestFix(t *testing.T) {
	const front, head, item = "---\ncloses: 2027-06-30\n---\n", "# Cook\n\n## Requirements\n\n", "- [x] Rockstar\n"
	at := strings.Index(front+head+item, "Rockstar")
	for want, f := range map[string]check.Finding{
		"---\ncloses: 2028-01-01\n---\n" + head + item: {Fix: &check.Fix{Field: "closes", Text: "2028-01-01"}},
		front + head + "## Nice to have\n\n" + item:    {Part: 3, Fix: &check.Fix{Move: posting.NiceToHave}},
		front + head + "- [x] Expert\n": {
			Span: posting.Span{Start: at, End: at + len("Rockstar")},
			Fix:  &check.Fix{Text: "Expert"},
		},
	} {
		e := editorOf(t, front+head+item)
		if err := session.Fix(&f)(e).Err; err != nil || e.Document().Source() != want {
			t.Errorf("%v, %q, want %q", err, e.Document().Source(), want)
		}
	}
}

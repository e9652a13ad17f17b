package importer

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"jobdraft/internal/export"
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

var soak = flag.Bool("soak", false, "hold the law of exports on many more documents")

// realistic are values of fields as people write them.
var realistic = map[posting.Key][]string{
	"company": {"Acme Foods", "Blue Door Café", "Ledgerline", "Smith & Sons", "Müller GmbH"},
	"location": {
		"Berlin, Germany", "Leeds, United Kingdom", "Boulder, CO, United States", "Lyon, France",
		"Dublin, Ireland",
	},
	"workplace": {"hybrid", "onsite"},
	"type":      {"Full-time", "Part-time", "Full-time internship", "Temporary"},
	"pay": {
		"EUR 60,000 to 70,000 a year", "EUR 18 to 22 an hour", "GBP 2,500 a month",
		"from USD 40,000 a year",
	},
	"hours":       {"38 hours a week", "20 hours per week"},
	"schedule":    {"four 10-hour shifts, nights in rotation", "Monday to Friday"},
	"team":        {"Kitchen", "Order Service"},
	"reports-to":  {"Head of Kitchen", "Platform Lead"},
	"start":       {"as soon as possible", "1 May 2027"},
	"duration":    {"12 months", "until the end of 2027"},
	"travel":      {"two days a month to Lyon"},
	"sponsorship": {"We sponsor visas", "No visa sponsorship"},
	"apply":       {"jobs@acme.example", "https://acme.example/jobs/17"},
	"closes":      {"2027-06-30", "2028-01-02"},
	"posted":      {"2027-05-01"},
	"id":          {"A-17"},
}

// carried are the fields that a form carries beyond those that it shows.
var carried = map[string][]posting.Key{
	"html": {"posted", "id"}, "json": {"posted", "id"}, "docx": {"posted"},
}

// Law 7: what we write we can read. Every export comes back with its title, its
// fields and its words.
func TestExportsComeBack(t *testing.T) {
	n := 12
	if *soak {
		n = 2000
	}
	random := rand.New(rand.NewPCG(7, 7))
	for range n {
		comesBack(t, randomDraft(t, random))
	}
}

// randomDraft is a draft with some of the fields and lines.
func randomDraft(t *testing.T, random *rand.Rand) *posting.Document {
	t.Helper()
	var b strings.Builder
	b.WriteString("---\nmarket: ie\n")
	for _, f := range posting.FieldTable() {
		values := realistic[f.Key]
		if len(values) > 0 && random.IntN(10) < 7 {
			fmt.Fprintf(&b, "%s: %q\n", f.Key, values[random.IntN(len(values))])
		}
	}
	titles := []string{"Line Cook", "Night Porter", "Senior Backend Engineer", "Registered Nurse"}
	fmt.Fprintf(&b, "---\n\n# %s\n\nYou join a team that works well.\n\n## Key responsibilities\n\n",
		titles[random.IntN(len(titles))])
	for i := range 6 {
		fmt.Fprintf(&b, "- [%c] Do the task that has number %d\n", "x "[random.IntN(2)], i)
	}
	b.WriteString("\n## Qualifications\n\n- [x] You have *patience* and a steady hand\n\n" +
		"## Tools\n\n### Ovens\n\n- [x] Combi oven\n")
	d, err := markdown.Read(b.String())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// comesBack holds the law on one document in every form.
func comesBack(t *testing.T, d *posting.Document) {
	t.Helper()
	for _, form := range export.Formats {
		out, err := form.Write(d, 0)
		if err != nil {
			t.Fatalf("%s: %v\n%s", form.Name, err, d.Source())
		}
		if form.Name == "json" && d.Field("company") == "" {
			continue // It is no valid JobPosting.
		}
		r, err := Read(out.Data)
		if err != nil {
			t.Errorf("%s is not read: %v", form.Name, err)
			continue
		}
		back := r.Document
		if back.Title() != d.Title() {
			t.Errorf("%s: the title comes back as %q, not %q in\n%s", form.Name, back.Title(), d.Title(), back.Source())
		}
		for _, f := range posting.FieldTable() {
			if realistic[f.Key] != nil && comesWith(string(out.Data), form.Name, f) &&
				back.Field(f.Key) != d.Field(f.Key) {
				t.Errorf("%s: %s comes back as %q, not %q\n%s\nfrom\n%s", form.Name, f.Key, back.Field(f.Key),
					d.Field(f.Key),
					back.Source(), out.Data)
			}
		}
		have := wordsOf(back.Source())
		for w, n := range wordsOf(export.Text(d.Posting())) {
			if have[w] < n && form.Name != "json" {
				t.Errorf("%s: %q is lost in\n%s", form.Name, w, back.Source())
			}
		}
	}
}

// comesWith reports whether a form carries a field. HTML carries all only if the
// posting is whole enough for JSON-LD.
func comesWith(data, form string, f posting.Field) bool {
	if form == "html" && !strings.Contains(data, "ld+json") {
		return f.IsShown()
	}
	for _, k := range carried[form] {
		if k == f.Key {
			return true
		}
	}
	return f.IsShown()
}

// Words that look like markup come back as the words that they are, in the posting.
// A text alone cannot tell an entity or a tag from what it stands for.
func TestMarkupInWordsComesBack(t *testing.T) {
	items := []string{
		"[ ] tick the list", "[x] file the forms", `write \&amp; and \&#60; in pages`, "work at AT&amp;T",
		`1\. count the boxes`, `\# read numbers`, `\> quote prices`, "Use `[x]` for done", "5 & 6 < 7",
		`\- sort by hand`, `\* mark in red`, "• draw dots", "– dash off notes", "✓ tick off orders", "☐ fill in boxes",
		"\\` type one backtick", `\<b>write tags\</b>`, `\+ add up`, `12\) count on`,
	}
	d, err := markdown.Read("# Clerk\n\n## Key responsibilities\n\n- [x] Keep the desk\n- [x] " +
		strings.Join(items, "\n- [x] ") + "\n- [x] Answer calls\n" + strings.Repeat("- [x] File a letter a day\n", 20))
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(export.Text(d.Posting()), "\n")
	for _, form := range export.Formats {
		out, err := form.Write(d, 0)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Read(out.Data)
		if err != nil {
			t.Fatal(err)
		}
		text := export.Text(r.Document.Posting())
		for _, line := range want {
			if strings.ContainsAny(line, "&<") && form.Name == "text" {
				continue
			}
			if !strings.Contains(text, line) {
				t.Errorf("%s: %q is lost in\n%s", form.Name, line, text)
			}
		}
	}
}

// A box in a text is one if the list has others, or no other mark.
func TestBoxesOfATextVote(t *testing.T) {
	for text, want := range map[string]string{
		"Clerk\n\nDuties\n• [ ] Count\n• [x] File\n• Sort\n":                                 "• File\n• Sort",
		"Clerk\n\nDuties\n• [ ] Count\n• File\n• Sort\n":                                     "• [ ] Count\n• File\n• Sort",
		"Clerk\n\nDuties\n• ☐ Count\n• File\n• Sort\n":                                       "• ☐ Count\n• File\n• Sort",
		"Clerk\n\nDuties\n[ ] Count\n[x] File\n":                                             "• File",
		"# Clerk\n\n## Duties\n\n- [ ] Count\n- File\n- Sort\n- Weigh\n\n## Fun\n\n- Sing\n": "• File\n• Sort\n• Weigh\n",
	} {
		r, err := Read([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := export.Text(r.Document.Posting()); !strings.Contains(got, "\n"+want) {
			t.Errorf("%s\n-- became --\n%s", text, got)
		}
	}
}

package posting_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/posting"
)

// A row of the table is complete: a key and a name of its own, a hint if it is
// typed on a page, and no label that another row has.
func TestFieldTable(t *testing.T) {
	of := map[string]posting.Key{}
	claim := func(name string, k posting.Key) {
		if other, taken := of[name]; taken && other != k {
			t.Errorf("%s and %s are both called %q", other, k, name)
		}
		of[name] = k
	}
	for _, f := range posting.FieldTable() {
		for _, label := range f.Labels {
			claim(label, f.Key)
			claim(string(f.Key), f.Key)
			claim(strings.ToLower(f.Name), f.Key)
		}
		if typed := f.Choices == nil || f.Value != posting.TextValue; f.Edited != posting.NoPage && typed == (f.Hint == "") {
			t.Errorf("%s: typed %v with the hint %q", f.Key, typed, f.Hint)
		}
		if f.IsShown() && f.Edited == posting.NoPage {
			t.Errorf("%s is shown in a posting and edited nowhere", f.Key)
		}
	}
}

// Each field of a posting stands in its place, and an empty one nowhere.
func TestShownFields(t *testing.T) {
	d := editorOf(t, "---\ncompany: Acme\nworkplace: On-site\nhours: 40\ntype: 40\npay: EUR 1\nreports-to: Head of "+
		"Ops\nschedule: Nights\nteam: \"\"\n---\n").Document()
	p := d.Posting()
	if want := []string{"Acme", "On-site", "40"}; !slices.Equal(p.Facts, want) {
		t.Errorf("facts: %q, want %q", p.Facts, want)
	}
	want := []posting.LabelledLine{{"schedule", "Schedule", "Nights"}, {"reports-to", "Reports to", "Head of Ops"}}
	if !slices.Equal(p.Labelled, want) || p.Pay != "EUR 1" {
		t.Errorf("labelled: %q, pay %q", p.Labelled, p.Pay)
	}
}

// Values are taken as people write them, and refused with the way to write them.
func TestParse(t *testing.T) {
	for _, c := range []struct {
		key            posting.Key
		value, want    string
		refusedBecause string
	}{
		{"workplace", "On site", "onsite", ""},
		{"workplace", "office", "", "is none of these: write onsite, hybrid or remote"},
		{"level", "LEAD", "lead", ""},
		{"offer", "Checked", "checked", ""},
		{"closes", "2027-06-30", "2027-06-30", ""},
		{"closes", "Jun 30, 2027", "2027-06-30", ""},
		{"reviewed", "30/06/2027", "", "is not a date: write it as 2027-06-30"},
		{"review-by", "2027-02-30", "", "is not a date: write it as 2027-06-30"},
		{"team", "anything: at all", "anything: at all", ""},
		{"closes", "", "", ""},
		{"pay", strings.Repeat("x", posting.MaxFieldRunes+1), "", "has 4001 characters; at most 4000 are read"},
	} {
		got, err := c.key.Parse(c.value)
		if got != c.want || (err == nil) != (c.refusedBecause == "") || err != nil && err.Error() != c.refusedBecause {
			t.Errorf("%s %.20q reads as %q, %v", c.key, c.value, got, err)
		}
	}
}

// A list is written where it stands, and an edit that would lose words of the
// file is refused.
func TestSetList(t *testing.T) {
	for _, c := range []struct{ name, before, value, after string }{
		{
			"in place", "---\ncountries: [Germany] # ours\npay: 1\n---\n", "France, Italy",
			"---\ncountries: [France, Italy] # ours\npay: 1\n---\n",
		},
		{
			"of lines", "---\ncountries:\n  - Germany\n  - Spain\npay: 1\n---\n", "France",
			"---\ncountries: [France]\npay: 1\n---\n",
		},
		{"new", "---\npay: 1\n---\nx\n", "Full-time; temporary", "---\npay: 1\nemployment: [FULL_TIME, TEMPORARY]\n---\nx\n"},
		{"without front matter", "x\n", "France", "---\ncountries: [France]\n---\n\nx\n"},
		{"emptied", "---\ncountries: [Germany]\n---\n", "", "---\ncountries: []\n---\n"},
		{"with comments", "---\ncountries:\n  - Germany # home\n---\n", "France", ""},
		{"no choice", "---\npay: 1\n---\n", "SOMETIMES", ""},
	} {
		key := posting.Key("countries")
		if strings.ContainsAny(c.value, ";S") {
			key = "employment"
		}
		e := editorOf(t, c.before)
		err := e.SetField(key, c.value)
		if want := cmp.Or(c.after, c.before); (err == nil) != (c.after != "") || e.Document().Source() != want {
			t.Errorf("%s: %v\n%q\nwant\n%q", c.name, err, e.Document().Source(), want)
		}
	}
	e := editorOf(t, "x\n")
	if err := e.SetList("countries", "Korea, South", "France"); err != nil ||
		len(e.Document().Fields.Lists["countries"]) != 2 {
		t.Errorf("a value with a comma: %v\n%s", err, e.Document().Source())
	}
}

// A profile gives its fields, lists included, and nothing that is of one role.
func TestProfileFields(t *testing.T) {
	profile := editorOf(t, "---\ncompany: {name: \"Acme, Inc.\", url: https://acme.example}\ntitle: No\nteam: "+
		"No\ncountries: [\"Korea, South\", France]\ntravel: None\n---\n").Document()
	e := editorOf(t, "---\ntravel: Much\n---\n# Cook\n")
	if err := e.MergeProfile(profile); err != nil {
		t.Fatal(err)
	}
	want := "---\ntravel: Much\ncompany: {name: \"Acme, Inc.\", url: \"https://acme.example\"}\ncountries: [\"Korea, " +
		"South\", France]\n---\n# Cook\n"
	if got := e.Document().Source(); got != want {
		t.Errorf("it becomes %q, want %q", got, want)
	}
}

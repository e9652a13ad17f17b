package posting_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

const compared = `---
company: Acme
location: Berlin
x-note: [one,
  two]
---

# Baker

We bake from three.

## Duties

- [x] Bake the bread
- [ ] Sell the bread
- [x] Clean the ovens

### Nights

- [ ] Light the ovens

## Perks

- [x] Free bread
- A day off
`

func readDocument(t testing.TB, text string) *posting.Document {
	t.Helper()
	d, err := markdown.Read(text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return d
}

// Each change has its line.
func TestDiff(t *testing.T) {
	a := readDocument(t, compared)
	for _, c := range []struct{ old, new, want string }{
		{"", "", ""},
		{"[x] Bake", "[ ] Bake", "o Duties: Bake the bread\n"},
		{"[ ] Sell", "[x] Sell", "x Duties: Sell the bread\n"},
		{"Sell the bread", "Sell the bread and rolls", "~ Duties: Sell the bread and rolls (was: Sell the bread)\n"},
		{"- [x] Clean the ovens\n", "", "- Duties: Clean the ovens\n"},
		{"- A day off\n", "- A day off\n- A bike\n", "+ Perks: A bike\n"},
		{"company: Acme", "company: Bcme", "~ company: Bcme (was: company: Acme)\n"},
		{"location: Berlin\n", "location: Berlin\npay: EUR 15\n", "+ pay: EUR 15\n"},
		{"location: Berlin\n", "", "- location: Berlin\n"},
		{"# Baker", "# Night Baker", "~ title Night Baker (was: Baker)\n"},
		{"## Perks", "## Benefits", "- section Perks\n+ section Benefits\n"},
		{"from three", "from four", "~ We bake from four. (was: We bake from three.)\n"},
		{"- [x] Free bread\n- A day off\n", "- A day off\n- [x] Free bread\n", "> Perks: Free bread\n"},
		{"## Perks\n", "##  Perks\n", "The documents differ only in spacing and markers.\n"},
	} {
		b := readDocument(t, strings.Replace(compared, c.old, c.new, 1))
		if got := posting.Diff(a, b).String(); got != c.want {
			t.Errorf("%q for %q gives\n%s, not\n%s", c.new, c.old, got, c.want)
		}
	}
}

// What a difference says of two documents, made in the first, gives the second.
func TestDiffIsAPatch(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 1000 {
		a := readDocument(t, changedLines(random, compared, n%7))
		b := readDocument(t, changedLines(random, compared, n%5))
		d := posting.Diff(a, b)
		if got, ok := d.Apply(a); !ok || got != b.Source() {
			t.Fatalf("%d: applying\n%s to\n%s gives\n%s, not\n%s", n, d, a.Source(), got, b.Source())
		}
		if (len(d) == 0) != (a.Source() == b.Source()) {
			t.Fatalf("%d changes between\n%s and\n%s", len(d), a.Source(), b.Source())
		}
	}
}

// changedLines makes random changes below the front matter of a text.
func changedLines(random *rand.Rand, text string, changes int) string {
	front, body, _ := strings.Cut(text, "\n---\n")
	lines := strings.SplitAfter(body, "\n")
	for range changes {
		i := random.IntN(len(lines))
		line := lines[i]
		switch random.IntN(6) {
		case 0:
			lines[i] = strings.NewReplacer("[x]", "[ ]", "[ ]", "[x]").Replace(line)
		case 1:
			lines[i] = ""
		case 2:
			lines[i] = line + fmt.Sprintf("- [x] New %d\n", random.IntN(1000))
		case 3:
			lines[i] = strings.Replace(line, "the", fmt.Sprint("the ", random.IntN(1000)), 1)
		case 4:
			j := random.IntN(len(lines))
			lines[i], lines[j] = lines[j], line
		default:
			front = strings.Replace(front, "Berlin", fmt.Sprint("Town ", random.IntN(1000)), 1)
		}
	}
	return front + "\n---\n" + strings.Join(lines, "")
}

// Neighbours' changes merge; what both have changed is marked.
func TestMerge(t *testing.T) {
	for _, c := range []struct {
		name           string
		ours, theirs   [2]string
		want, unwanted string
		conflicts      int
	}{
		{
			"neighbours' toggles",
			[2]string{"[x] Bake", "[ ] Bake"},
			[2]string{"[ ] Sell", "[x] Sell"},
			"- [ ] Bake the bread\n- [x] Sell the bread\n", "<<<", 0,
		},
		{
			"additions in one place",
			[2]string{"- A day off\n", "- A day off\n- A bike\n"},
			[2]string{"- A day off\n", "- A day off\n- A car\n"},
			"- A day off\n- A bike\n- A car\n", "<<<", 0,
		},
		{
			"the same addition",
			[2]string{"- A day off\n", "- A day off\n- A bike\n"},
			[2]string{"- A day off\n", "- A day off\n- A bike\n"},
			"- A day off\n- A bike\n", "bike\n- A bike", 0,
		},
		{
			"neighbouring fields",
			[2]string{"company: Acme", "company: Bcme"},
			[2]string{"location: Berlin", "location: Bonn"},
			"company: Bcme\nlocation: Bonn\n", "<<<", 0,
		},
		{
			"a field of both",
			[2]string{"Berlin", "Bonn"},
			[2]string{"Berlin", "Trier"},
			"<<<<<<< ours\nlocation: Bonn\n=======\nlocation: Trier\n>>>>>>> theirs\n", "Berlin", 1,
		},
		{
			"a toggle of what is gone",
			[2]string{"- [x] Clean the ovens\n", ""},
			[2]string{"[x] Clean", "[ ] Clean"},
			"<<<<<<< ours\n=======\n- [ ] Clean the ovens\n>>>>>>> theirs\n", "", 1,
		},
	} {
		ours := readDocument(t, strings.Replace(compared, c.ours[0], c.ours[1], 1))
		theirs := readDocument(t, strings.Replace(compared, c.theirs[0], c.theirs[1], 1))
		got, conflicts := posting.Merge(readDocument(t, compared), ours, theirs)
		if conflicts != c.conflicts || !strings.Contains(got, c.want) ||
			c.unwanted != "" && strings.Contains(got, c.unwanted) {
			t.Errorf("%s: %d conflicts in\n%s", c.name, conflicts, got)
		}
	}
}

// Of many pairs of concurrent edits not a line that somebody wrote is lost, and
// what only one has changed is as that one left it.
func TestMergeLosesNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	base := readDocument(t, compared)
	for n := range 1000 {
		ours := readDocument(t, changedLines(random, compared, n%6))
		theirs := readDocument(t, changedLines(random, compared, n%4))
		got, conflicts := posting.Merge(base, ours, theirs)
		for _, side := range []*posting.Document{ours, theirs} {
			for line := range strings.Lines(side.Source()) {
				if !strings.Contains(compared, line) && !strings.Contains(got, line) {
					t.Fatalf("%d: %q is lost in\n%s", n, line, got)
				}
			}
		}
		if n%4 == 0 && (conflicts > 0 || got != ours.Source()) || n%6 == 0 && n%4 != 0 && got != theirs.Source() {
			t.Fatalf("%d: one alone has edited, but %d conflicts in\n%s", n, conflicts, got)
		}
	}
}

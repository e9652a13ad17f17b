package tui

import (
	"strings"
	"testing"

	"jobdraft/internal/tui/widget"

	tea "charm.land/bubbletea/v2"
)

const flawed = "# Rockstar Barista\n\nlocation: Ulm\n\n## Duties\n\n- [x] Leverage the grinder\n" +
	"- [x] Wipe the bar\n\n" +
	"## Requirements\n\n- [x] You are a native English speaker\n- [x] Latte art is a plus\n- [ ] Young and dynamic\n"

// flawedDraft sits down before a draft with faults in it.
func flawedDraft(t *testing.T, w, h int) *user {
	t.Helper()
	u := newUser(t, w, h)
	u.send(tea.PasteMsg{Content: flawed})
	u.press("right")
	return u
}

// What was found is marked beside the item, its reason is there when the cursor
// is, and what is not in the posting is not looked at.
func TestFindings(t *testing.T) {
	u := flawedDraft(t, 120, 40)
	u.sees("To do: company", "warnings", "▌ [x] You are a native", "! “native English speaker” shuts out",
		"Ask for a level: fluent, C1")
	u.sees(" i [x] Latte art", "   [ ] Young and dynamic")
	u.press("j")
	u.sees("i “a plus” stands among", " ! [x] You are a native")
	u.press("j")
	u.seesNot("names an age")
}

// f writes what is suggested, or takes an item where it belongs; u takes it
// back.
func TestFix(t *testing.T) {
	u := flawedDraft(t, 120, 40)
	before := u.source()
	u.press("f")
	if got := u.source(); strings.Contains(got, "native") {
		t.Fatalf("not fixed:\n%s", u.screen())
	}
	u.sees("Done: ", "u takes it back")
	u.press("u", "j", "f")
	if got := u.source(); !strings.Contains(got, "## Nice to have\n\n- [x] Latte art is a plus") {
		t.Fatalf("not moved:\n%s\n%s", got, u.screen())
	}
	u.press("u")
	if u.source() != before {
		t.Errorf("undone it is\n%s", u.source())
	}
	u.press("left", "G", "f")
	u.sees("Nothing to fix here.")
}

// In Review a finding is gone to, ignored with a reason, and shows who says so.
func TestReviewOfFindings(t *testing.T) {
	u := flawedDraft(t, 120, 40)
	u.press("right", "right", "right", "right", "right", "tab", "G")
	u.sees("Before you post", "native-speaker: ")
	all := strings.Count(u.screen(), "\n ! ")
	u.press("x")
	u.sees("Ignore native-speaker:", "[it is meant so]")
	u.press("enter")
	u.sees("Ignored in this draft")
	if !strings.Contains(u.source(), "ignore:\n  native-speaker: it is meant so\n") {
		t.Errorf("the source is\n%s", u.source())
	}
	if n := strings.Count(u.screen(), "\n ! "); n >= all {
		t.Errorf("%d findings are left of %d", n, all)
	}
	u.press("g", "enter")
	u.sees("[Details")
}

// n goes through what is left one by one, also where each is done on the way,
// and past what is left as it is.
func TestNextTodo(t *testing.T) {
	u := newUser(t, 120, 40)
	u.send(tea.PasteMsg{Content: "# Cook\n\n## Duties\n\n- [x] Cook\n\n## Requirements\n\n- [x] You can cook\n"})
	for _, field := range []string{"Company", "Location", "Type", "Pay"} {
		u.press("n")
		u.sees("▌ " + field)
		u.typeText("Ulm Claim E")
		u.press("enter")
	}
	if !strings.Contains(u.source(), "company: Ulm Claim E\n") || u.clip != "" {
		t.Errorf("the source is\n%s", u.source())
	}
	u.press("u", "u")
	for _, field := range []string{"Type", "Pay", "How to apply"} {
		u.press("n")
		u.sees("▌ " + field)
		u.press("esc")
	}
}

// A text that states its pay and place has no gap there.
func TestStatedInTheText(t *testing.T) {
	u := newUser(t, 120, 40)
	u.send(tea.PasteMsg{Content: "Cook\n\nWe pay 20 EUR an hour.\n\nDuties\n\n- Cook\n\nSend your CV to us in Ulm.\n"})
	u.press("down")
	u.seesNot("pay,")
}

// What is more than the person's board takes is a thing to do.
func TestOverTheLimit(t *testing.T) {
	u := newUser(t, 120, 40)
	u.root.Board = "linkedin"
	u.send(tea.PasteMsg{Content: "# " + strings.Repeat("Very ", 50) + "Long Title\n\n- [x] Cook\n"})
	u.sees("limits of LinkedIn")
}

// In Review errors stand first and are told from warnings by sign and word.
func TestErrorsComeFirst(t *testing.T) {
	u := newUser(t, 120, 40)
	u.send(tea.PasteMsg{Content: flawed + "- [x] Aged between 20 and 35 years\n"})
	u.press("G", "right", "right", "right", "right", "right", "right")
	u.sees("Before you post (8)\n E “Aged between ", "\n ! “Rockstar”", "\n ! No company. Name it")
}

// How pay is understood is said while it is typed.
func TestPayUnderstood(t *testing.T) {
	for _, size := range []int{24, 40} {
		u := newUser(t, 80, size)
		u.send(tea.PasteMsg{Content: flawed})
		u.press("right", "right", "right", "right")
		for !strings.Contains(u.screen(), "▌ Pay") {
			u.press("j")
		}
		u.seesNot("understood")
		u.press("e")
		u.typeText("18-22 EUR")
		u.sees("understood as EUR 18 to 22; say an hour, a month or a year")
		u.typeText(" an hour")
		u.sees("understood as EUR 18 to 22 an hour\n", "Pay: both ends")
		u.press("esc", "e")
		u.typeText("good")
		u.sees("no amount is understood")
	}
}

// What a row of Review has no room for stands below, before whose rule it is.
func TestReviewSaysTheRest(t *testing.T) {
	u := newUser(t, 80, 24)
	u.send(tea.PasteMsg{Content: flawed})
	u.press("G", "right", "right", "right", "right", "right", "right", "tab")
	u.root.builder.list().SelectWhere(func(r widget.Row) bool {
		return strings.HasPrefix(r.Text,
			"“native English speaker”")
	})
	u.sees("\n … ", "C1")
}

// Where no item is in focus, none is marked in the posting.
func TestNothingElseIsMarked(t *testing.T) {
	u := newUser(t, 120, 40)
	u.press("enter")
	u.sees("│>")
	u.press("n")
	u.sees("[Details")
	u.seesNot("│>")
}

// What to write in a field has the line below it too, while nothing is said
// there of how it is understood.
func TestFieldHintsAreWhole(t *testing.T) {
	u := newUser(t, 60, 15)
	u.press("enter", "right", "right", "right", "right", "g")
	words := strings.Fields(fieldHint(u.root.builder.document(), "title"))
	u.sees("Title: the job", " "+words[len(words)-1]+"\n")
}

// Review says what the checks did not look at.
func TestUncheckedLanguage(t *testing.T) {
	u := newUser(t, 120, 40)
	u.send(tea.PasteMsg{
		Content: "# Kucharz\n\n## Duties\n\n- [x] Szukamy kucharza do pracy w naszej kuchni i nie tylko\n",
	})
	u.press("right", "right", "right", "right", "right", "right")
	u.sees("Before you post", "Polish: ", " checks apply")
}

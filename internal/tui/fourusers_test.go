package tui

import (
	"strings"
	"testing"

	"jobdraft/internal/library"
	"jobdraft/presets"
)

// counting is a person whose keys are counted: commands, and letters of texts.
type counting struct {
	*user
	commands, letters int
}

func newCounting(t *testing.T) *counting {
	t.Helper()
	c := &counting{user: newUser(t, 120, 40)}
	c.root.Library = library.Load(library.Places{BuiltIn: presets.Files, Index: presets.Index})
	c.root.tools.Library = c.root.Library
	c.root.home.search()
	return c
}

func (c *counting) do(keys ...string) {
	c.commands += len(keys)
	c.press(keys...)
}

func (c *counting) write(text string) {
	c.letters += len([]rune(text))
	c.typeText(text)
}

// The café's own title is on the clipboard after the keys of its words and two.
func TestKeysForATitleOfOnesOwn(t *testing.T) {
	c := newCounting(t)
	c.write("Weekend Barista")
	c.do("enter", "c")
	if all := c.commands + c.letters; all > 17 || !strings.HasPrefix(c.clip, "Weekend Barista\n") {
		t.Errorf("%d keys, and copied is %.60q", all, c.clip)
	}
}

// A job that no role covers gets eight duties from two roles.
func TestKeysForAJobWithoutARole(t *testing.T) {
	c := newCounting(t)
	c.write("oyster shucker")
	c.do("enter", "A")
	c.write("cook")
	c.do("tab", "tab", "tab", "tab", "enter", "A")
	c.write("server")
	c.do("tab", "tab", "tab", "tab", "enter")
	all, duties := c.commands+c.letters, strings.Count(c.source(), "- [x] ")
	if all > 60 || duties != 8 || !strings.Contains(c.source(), "# Oyster Shucker") {
		t.Errorf("%d keys, %d duties:\n%s", all, duties, c.source())
	}
}

// Four fields are filled in with two keys each.
func TestKeysForFourFields(t *testing.T) {
	c := newCounting(t)
	c.write("barista")
	c.do("enter")
	c.commands = 0
	for _, value := range []string{"Blue Door Cafe", "Hull", "GBP 12 an hour", "jobs@bluedoor.example"} {
		c.do("n")
		c.write(value)
		c.do("enter")
	}
	if c.commands > 8 {
		t.Errorf("%d command keys", c.commands)
	}
	for _, line := range []string{
		"company: Blue Door Cafe", "location: Hull", "pay: GBP 12 an hour", "apply: jobs@bluedoor.example",
	} {
		if !strings.Contains(c.source(), line) {
			t.Errorf("%q is not in\n%.600s", line, c.source())
		}
	}
}

// An engineering manager takes three duties out, adds one of their own and two
// tools found by name, fills in four fields, settles the offer, and copies.
func TestKeysForTheEngineeringManager(t *testing.T) {
	c := newCounting(t)
	c.write("backend intern")
	c.do("enter", "space", "j", "space", "j", "space", "a")
	c.write("Write down what you learn each week")
	c.do("enter", "enter", "/")
	c.write("MongoDB")
	c.do("enter", "space", "esc", "/")
	c.write("Kafka")
	c.do("enter", "space", "esc")
	for _, value := range []string{"Ledgerline", "Berlin", "EUR 20 an hour", "jobs@ledgerline.example"} {
		c.do("n")
		c.write(value)
		c.do("enter")
	}
	c.do("n", "c")
	if c.commands > 32 {
		t.Errorf("%d command keys", c.commands)
	}
	for _, text := range []string{
		"Backend Engineer Intern\nLedgerline · Berlin", "EUR 20 an hour", "what you learn each week", "MongoDB", "Kafka",
		"jobs@ledgerline.example",
	} {
		if !strings.Contains(c.clip, text) {
			t.Errorf("%q is not in\n%s", text, c.clip)
		}
	}
}

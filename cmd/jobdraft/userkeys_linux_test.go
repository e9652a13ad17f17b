package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"jobdraft/internal/ptytest"
)

// person uses the program in a real terminal, and counts keys: commands, and the
// letters of texts.
type person struct {
	*ptytest.Terminal
	home              string
	commands, letters int
}

func sitDown(t *testing.T) *person {
	t.Helper()
	needs(t, "go")
	home := t.TempDir()
	cmd := exec.Command(build(t))
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TERM=xterm-256color", "LC_ALL=C.UTF-8"}
	p := &person{Terminal: ptytest.Start(t, cmd), home: home}
	p.See("Type a role")
	return p
}

// write types a text once the screen waits for it, and sees it there.
func (p *person) write(text string) {
	p.letters += len(text)
	p.Type(text)
	p.See(text)
}

// do presses keys, and then sees a text.
func (p *person) do(keys, seen string) {
	p.commands += len(keys)
	p.Type(keys)
	p.See(seen)
}

// draft leaves the program and reads the draft.
func (p *person) draft(t *testing.T, name string) string {
	t.Helper()
	p.Type("\x03")
	if code := p.Wait(); code != 0 {
		t.Errorf("it ended with %d", code)
	}
	text, err := os.ReadFile(filepath.Join(p.home, ".local/share/jobdraft/drafts", name+".md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// holds fails unless the text has all of these.
func holds(t *testing.T, text string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%.1500s", want, text)
		}
	}
}

func TestKeysOfTheCafeOwner(t *testing.T) {
	p := sitDown(t)
	p.write("Weekend Barista")
	p.do("\r", "[Responsibilities")
	p.do("c", "Sent ")
	if all := p.commands + p.letters; all > 17 {
		t.Errorf("%d keys", all)
	}
	holds(t, p.draft(t, "weekend-barista"), "# Weekend Barista\n")
}

func TestKeysOfAJobThatNoRoleCovers(t *testing.T) {
	p := sitDown(t)
	p.write("oyster shucker")
	p.do("\r", "[Responsibilities")
	for _, role := range []string{"cook", "server"} {
		p.do("A", "tab ticks several")
		p.write(role)
		p.do("\t\t\t\t", "[x]")
		p.do("\r", "n next to do")
	}
	if all := p.commands + p.letters; all > 60 {
		t.Errorf("%d keys", all)
	}
	text := p.draft(t, "oyster-shucker")
	if n := strings.Count(text, "- [x] "); n != 8 {
		t.Errorf("%d duties:\n%s", n, text)
	}
	holds(t, text, "# Oyster Shucker\n")
}

func TestKeysOfFourFields(t *testing.T) {
	p := sitDown(t)
	p.write("barista")
	p.do("\r", "[Responsibilities")
	p.commands = 0
	p.fill("Blue Door Cafe", "Hull", "GBP 12 an hour", "jobs@bluedoor.example")
	if p.commands > 8 {
		t.Errorf("%d command keys", p.commands)
	}
	holds(t, p.draft(t, "barista"),
		"company: Blue Door Cafe", "location: Hull", "pay: GBP 12 an hour", "apply: jobs@bluedoor.example")
}

// fill takes the next thing to do, a field, for each value.
func (p *person) fill(values ...string) {
	for _, value := range values {
		p.do("n", "esc drop")
		p.write(value)
		p.do("\r", "n next to do")
	}
}

func TestKeysOfTheEngineeringManager(t *testing.T) {
	p := sitDown(t)
	p.write("backend intern")
	p.do("\r", "[Responsibilities")
	p.do(" j j a", "esc")
	p.write("Write down what you learn each week")
	p.do("\r", "esc")
	p.do("\r", "n next to do")
	p.do("/", "esc show all")
	p.write("MongoDB")
	p.do("\r", "[Skills")
	p.do(" \x1b", "n next to do")
	p.fill("Ledgerline", "Berlin", "EUR 20 an hour", "jobs@ledgerline.example")
	p.do("c", "Sent ")
	if p.commands > 32 {
		t.Errorf("%d command keys", p.commands)
	}
	holds(t, p.draft(t, "backend-engineer-intern"), "- [x] Write down what you learn each week\n", "- [x] MongoDB",
		"company: Ledgerline", "location: Berlin", "pay: EUR 20 an hour", "apply: jobs@ledgerline.example")
}

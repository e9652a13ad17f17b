package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/attacktest"
	"jobdraft/internal/library"
	"jobdraft/internal/markdown"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// ownSequence is a sequence of the renderer: a change of colour or weight.
var ownSequence = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// victim looks at every screen for what is not the renderer's own.
type victim struct {
	*user
	own    map[string]bool // the sequences of the renderer
	learns bool            // they are being collected
	name   string
}

// look looks at what is shown, and at the title of the window.
func (v *victim) look(where string) {
	v.t.Helper()
	view := v.root.View()
	content := ownSequence.ReplaceAllStringFunc(view.Content, func(s string) string {
		if v.learns {
			v.own[s] = true
		}
		if v.own[s] {
			return ""
		}
		return s
	})
	if why := attacktest.Unsafe(content); why != "" {
		v.t.Errorf("%s: a %s on %s:\n%q", v.name, why, where, content)
	}
	if why := attacktest.Unsafe(view.WindowTitle); why != "" || strings.Contains(view.WindowTitle, "\n") {
		v.t.Errorf("%s: a %s in the title %q on %s", v.name, why, view.WindowTitle, where)
	}
}

// do presses keys and looks.
func (v *victim) do(where string, keys ...string) {
	v.t.Helper()
	for _, k := range keys {
		if k == "close" {
			v.close()
		} else {
			v.press(k)
		}
	}
	v.look(where)
}

// close closes what is open in the builder, and stays there.
func (v *victim) close() {
	for b := v.root.builder; v.root.help != nil || !onPage(b.mode) || b.list().FilterOpened(); {
		v.press("esc")
	}
}

// onPage reports whether nothing is open above a step or the review.
func onPage(m builderMode) bool {
	switch m.(type) {
	case stepMode, reviewMode, postingMode:
		return !m.page().Is(session.Guide)
	}
	return false
}

// hostileDocument has a text wherever a document has one.
func hostileDocument(s string) string {
	field := strconv.QuoteToASCII(s)
	return "---\ncompany: " + field + "\nlocation: " + field + "\napply: " + field + "\ntype: " + field + "\npay: " +
		field +
		"\nx: " + field + "\n---\n\n# T " + s + "\n\nOpening " + s + "\n\n## Duties\n\n- [x] a " + s + "\n- [ ] [b](" + s +
		")\n\n### G " + s +
		"\n\n- [x] you will lead " + s + "\n\n## Qualifications\n\n- [x] q " + s + "\n\n## Tools\n\n### G " + s +
		"\n\n- [x] t\n\n## " + s +
		"\n\n- [x] o " + s + "\n\n## Hiring guide\n\n### " + s + "\n\n" + s + "\n"
}

// victimOf sits down before folders in which everything has the text.
func victimOf(t *testing.T, s string) *victim {
	t.Helper()
	u := newUser(t, 100, 30)
	inName := strings.NewReplacer("/", "", "\x00", "").Replace(s)
	text := hostileDocument(s)
	if _, err := markdown.Read(text); err != nil {
		text = hostileDocument(sanitize.Line(s) + "\u202e\u009b2J\x1b[8m") // Such a text is broken, and another file here.
	}
	for path, data := range map[string]string{
		"drafts/open.md": text, "drafts/x" + inName + ".md": hostileDocument(s), "drafts/broken.md": "---\nlevel: " + s +
			"\n---\n",
		"presets/role.md": text, "presets/x" + inName + ".md": hostileDocument(s), "presets/y.md": "---\ncloses: " + s +
			"\n---\n",
		"company.md": "---\ncompany: " + strconv.QuoteToASCII(s) + "\n---\n\n## About the company\n\n" + sanitize.Line(s) +
			"\u202e\n",
	} {
		path = filepath.Join(u.dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Logf("this disk takes no such name: %v", err)
		}
	}
	u.root.Library = library.Load(library.Places{
		BuiltIn: roleFiles, User: filepath.Join(u.dir, "presets"), Company: filepath.Join(u.dir, "company.md"),
	})
	u.root.home.search()
	u.drain(u.root.home.load())
	return &victim{user: u}
}

// tour goes to every screen and lets each show what it has.
func (v *victim) tour(s string) {
	v.t.Helper()
	for range 4 {
		v.do("Home, the drafts", "down")
	}
	v.send(tea.PasteMsg{Content: strings.ReplaceAll(s, "\n", "")})
	v.look("Home, typed")
	v.home() // Several lines are a posting that was opened.
	v.do("Home, a role of the folder", "T", "up", "right")
	v.home()
	for _, name := range []string{"x", "broken", "y"} {
		v.open(name)
		v.look("what opening gives, or why not")
		v.home()
	}
	v.prompts(s)
	v.builderTour(s)
}

// open opens what is found by a name.
func (v *victim) open(name string) {
	v.typeText(name)
	v.do("Home, found", "enter")
}

// home goes back Home, from wherever.
func (v *victim) home() {
	for range 6 {
		if v.root.builder == nil && v.root.home.empty() {
			return
		}
		v.press("esc")
	}
}

// prompts opens the questions of Home about a draft with that name.
func (v *victim) prompts(s string) {
	for i, d := range v.root.home.results.drafts {
		if strings.HasPrefix(d.Name, "x") {
			v.root.home.list.SelectAt(i)
			v.root.home.askLine("New name: ", d.Name, func(path string) reply { return importPath(v.root.home, path) })
			v.look("a question with a file name in it")
			v.send(tea.PasteMsg{Content: s})
			v.do("why a file cannot be opened", "enter")
			v.home()
		}
	}
	v.home()
	v.root.home.message = ""
}

// builderTour goes through the builder.
func (v *victim) builderTour(s string) {
	at := slices.IndexFunc(v.root.home.results.drafts, func(d *draft) bool { return d.Name == "open" })
	v.answer(continueDraft(v.root.home, v.root.home.results.drafts[at]))
	if v.root.builder == nil {
		v.t.Fatalf("%s: the draft is not opened: %s", v.name, v.root.home.message)
	}
	for range len(v.root.builder.now.Steps) {
		for range 4 {
			v.do("a step", "j")
			v.do("what is being edited", "e")
			v.do("a step", "close", "space")
			v.do("what was undone", "u")
		}
		v.do("the posting", "tab", "j")
		v.do("what is left to do", "tab", "n")
		v.do("the next step", "right")
	}
	v.do("a filter", "left", "left", "left", "/")
	v.send(tea.PasteMsg{Content: s})
	v.look("a filter")
	v.do("the guide", "close", "i")
	v.do("the guide", "j")
	v.do("an added line", "close", "a")
	v.send(tea.PasteMsg{Content: s})
	v.look("an added line")
	v.do("an added line, kept or refused", "enter")
	v.do("the form of a copy", "close", "Y")
	v.close()
	v.user.act("take in the company")
	v.look("the company")
	v.do("a field remembered", "m")
	v.do("where to save", "s")
	v.do("help", "close", "?")
	v.close()
	v.user.act("items of a role")
	v.look("a role to complete from")
	v.do("a role to complete from", "enter")
	b := v.root.builder
	there := session.Start{Document: b.document(), Read: markdown.NewReader().Read, Path: "/x/" + s + ".md"}
	b.session = session.Open(&session.Tools{}, &there)
	v.do("a file in place", "close", "left", "left")
	b.show(b.session.SaveAs(b.session.Forms()[0], "/x/"+s+"/y", false).Run())
	v.look("why a file was not written")
	askReplace(b, session.Form{}, "/x/"+s)
	v.look("a file that is there")
	v.close()
	v.send(editedMsg{fmt.Errorf("%s: exit 1", s)})
	v.look("why an editor failed")
}

// soak runs the long form of the tests that have one.
var soak = flag.Bool("soak", false, "every attack, every size, a million random keys")

// sparsely is how many attacks there are for one of the short form.
const sparsely = 47

// No text of a file, a name, a paste or an error reaches the terminal but
// through the gate, wherever it is shown.
func TestAttacksOnEveryScreen(t *testing.T) {
	t.Chdir(t.TempDir())
	own := map[string]bool{}
	v := victimOf(t, "harmless")
	v.own, v.learns = own, true
	v.tour("harmless")
	for i, a := range attacktest.All() {
		if !*soak && i%sparsely != 0 {
			continue
		}
		v := victimOf(t, a.In)
		v.own, v.name = own, a.Name
		v.tour(a.In)
		if t.Failed() {
			return
		}
	}
}

// A rule of the kit that is refused is listed with its reason and not opened;
// any other is opened, and says once what of it is not shown.
func TestKitOnTheScreen(t *testing.T) {
	rules, err := attacktest.Kit()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		t.Run(r.Name, func(t *testing.T) {
			u := newUser(t, 200, 30)
			path := filepath.Join(u.dir, "drafts", "rule.md")
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(r.Text), 0o600); err != nil {
				t.Fatal(err)
			}
			u.drain(u.root.home.load())
			u.press("enter")
			v := victim{user: u, own: map[string]bool{}, learns: true, name: r.Name}
			v.look("what opening gives")
			if opened := u.root.builder != nil; opened == (r.Expect == attacktest.Refused) {
				t.Fatalf("opened: %v\n%s", opened, u.screen())
			}
			if r.Expect == attacktest.Refused {
				u.sees("cannot read: ")
				return
			}
			if said := strings.Contains(u.screen(), "left out"); said != (r.Expect == attacktest.Cleaned) {
				t.Errorf("it says that something was left out: %v\n%s", said, u.screen())
			}
			u.press("j")
			u.seesNot("left out")
			u.root.flush()
			if data, err := os.ReadFile(path); err != nil || string(data) != r.Text {
				t.Errorf("opening changed the file (%v)", err)
			}
		})
	}
}

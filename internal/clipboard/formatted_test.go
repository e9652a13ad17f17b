//go:build unix

package clipboard_test

import (
	"encoding/base64"
	"encoding/json"
	"html"
	"os"
	"strings"
	"testing"

	ours "jobdraft/internal/clipboard"
)

// typed adds an xclip that keeps one file for HTML and one for text.
func (f tools) typed() {
	cat := real(f.t, "cat")
	f.add("xclip", "t=store; case \"$*\" in *text/html*) t=html;; esac; "+
		"case $1 in -in) exec "+cat+" >"+f.dir+"/$t;; *) exec "+cat+" "+f.dir+"/$t;; esac")
}

// typedWayland adds such a wl-copy.
func (f tools) typedWayland() {
	cat, which := real(f.t, "cat"), "t=store; case \"$*\" in *text/html*) t=html;; esac; "
	f.add("wl-copy", which+"exec "+cat+" >"+f.dir+"/$t")
	f.add("wl-paste", which+"exec "+cat+" "+f.dir+"/$t")
}

func (f tools) file(name string) string {
	data, _ := os.ReadFile(f.path(name))
	return string(data)
}

func TestFlavours(t *testing.T) {
	wayland := []string{"WAYLAND_DISPLAY=w", "DISPLAY=:65001"}
	for _, c := range []struct {
		name      string
		setUp     func(tools)
		vars      []string
		formatted bool
		via       string
		offered   ours.Flavours
	}{
		{"both on Wayland", tools.typedWayland, wayland, false, "wl-copy", ours.Text},
		{"formatted on Wayland", tools.typedWayland, wayland, true, "wl-copy", ours.HTML},
		{"both with only xclip", tools.typed, []string{"DISPLAY=:65001"}, false, "xclip", ours.Text},
		{"formatted with only xclip", tools.typed, []string{"DISPLAY=:65001"}, true, "xclip", ours.HTML},
		{"formatted by a wl-copy that knows no types", func(f tools) {
			f.add("wl-copy", "case $1 in --type) echo unknown option >&2; exit 1;; esac; "+f.put())
			f.add("wl-paste", f.take())
		}, wayland, true, "wl-copy", ours.Text},
		{"formatted by a wl-copy that does not give it back", func(f tools) {
			f.add("wl-copy", f.put())
			f.add("wl-paste", "case \"$*\" in *html*) exit 1;; esac; "+f.take())
		}, wayland, true, "wl-copy", ours.Text},
		{"formatted by xclip rather than plain by wl-copy", func(f tools) {
			f.wayland()
			f.add("wl-copy", "case $1 in --type) exit 1;; esac; "+f.put())
			f.typed()
		}, wayland, true, "xclip", ours.HTML},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newTools(t)
			c.setUp(f)
			env := machine(t, append(c.vars, "PATH="+f.dir)...)
			copying := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, env)
			if c.formatted {
				copying = ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted, Formatted: true}, env)
			}
			expectFlavours(t, copying, ours.Copied, c.via, c.offered)
			name, want := "store", posting
			if c.offered == ours.HTML {
				name, want = "html", formatted
			}
			if f.file(name) != want {
				t.Errorf("on the clipboard: %q", f.file(name))
			}
		})
	}
}

// TestFormattedUnderX takes our owner, which offers both, and where that fails
// the real xclip.
func TestFormattedUnderX(t *testing.T) {
	name, _ := display(t, "xclip")
	env := onX(t, name, "xclip")
	expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted, Formatted: true}, env),
		ours.Copied, "X11", ours.Both)
	env.Exe = "/nowhere"
	expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted, Formatted: true}, env),
		ours.Copied, "xclip", ours.HTML)
	if got := as(t, name, "text/html"); got != formatted {
		t.Errorf("pasted %q", got)
	}
	if got := as(t, name, "UTF8_STRING"); got != formatted ||
		!strings.HasPrefix(ours.HTML.InPlainBox(), "the HTML source") {
		t.Errorf("a plain box gets %q, which is said to be %s", got, ours.HTML.InPlainBox())
	}
	if got := targets(t, name); got != "TARGETS text/html" {
		t.Errorf("offered are %s", got)
	}
}

// TestWithoutFormat shows that HTML which is not there is not asked for, and
// that text which is not there is not copied.
func TestWithoutFormat(t *testing.T) {
	f := newTools(t)
	f.xclip()
	env := machine(t, "DISPLAY=:65001", "PATH="+f.dir)
	expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: ""}, env), ours.Copied, "xclip", ours.Text)
	expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: "", Formatted: true}, env), ours.Copied,
		"xclip", ours.Text)
	expect(t, ours.Copy(t.Context(), ours.Content{Text: "", HTML: formatted}, env), ours.FileOnly, "")
	sent := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted, Formatted: true},
		machine(t, "TERM=xterm-256color"))
	expectFlavours(t, sent, ours.Sent, "terminal", ours.Text)
}

// TestMac shows what osascript is given, by one that only plays it.
func TestMac(t *testing.T) {
	f := newTools(t)
	f.xclip() // It plays pbcopy.
	env := machine(t, "PATH="+f.dir)
	env.OS = "darwin"
	f.add("osascript", "[ \"$1 $2 $3\" = '-l JavaScript -e' ] && "+real(t, "cat")+" >"+f.path("given")+" && echo same")
	expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, env), ours.Copied, "osascript",
		ours.Both)
	var given struct{ Text, HTML string }
	if err := json.Unmarshal([]byte(f.file("given")), &given); err != nil {
		t.Fatal(err)
	}
	if given.Text != posting || html.UnescapeString(given.HTML) != formatted || !isASCII(given.HTML) {
		t.Errorf("given %+v", given)
	}
	for _, fails := range []string{"echo differs", "echo no such thing >&2; exit 1"} {
		f.add("osascript", fails)
		expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, env), ours.Copied, "pbcopy",
			ours.Text)
	}
}

// TestWindows shows what PowerShell is given, on Windows and under WSL.
func TestWindows(t *testing.T) {
	for _, system := range []string{"windows", "linux"} {
		f := newTools(t)
		f.add("powershell.exe", real(t, "cat")+" >"+f.path("given")+"; echo 'same\r'")
		env := machine(t, "Path="+f.dir, "WSL_INTEROP=x")
		if env.OS = system; system == "linux" {
			env.Vars = append(env.Vars, "PATH="+f.dir)
		}
		expectFlavours(t, ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, env), ours.Copied,
			"PowerShell", ours.Both)
		lines := strings.Fields(f.file("given"))
		if len(lines) != 2 || decode(t, lines[0]) != posting {
			t.Fatalf("given %q", lines)
		}
		page := decode(t, lines[1])
		if !strings.Contains(html.UnescapeString(page), "<!--StartFragment-->"+formatted+"<!--EndFragment-->") ||
			!isASCII(page) {
			t.Errorf("given %q", page)
		}
	}
}

func decode(t *testing.T, line string) string {
	t.Helper()
	text, err := base64.StdEncoding.DecodeString(line)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > 127 })
}

//go:build unix

package clipboard_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"

	ours "jobdraft/internal/clipboard"
)

// as is what X pastes to a program that wants this target.
func as(t *testing.T, display, target string) string {
	t.Helper()
	cmd := exec.Command("xclip", "-out", "-selection", "clipboard", "-display", display, "-t", target)
	out, err := cmd.Output()
	if err != nil {
		return "nothing: " + err.Error()
	}
	return string(out)
}

func targets(t *testing.T, display string) string {
	t.Helper()
	return strings.Join(strings.Fields(as(t, display, "TARGETS")), " ")
}

// owners are the lines of ps for the owners of our own on a display, and for
// children of ours that have ended and were not waited for.
func owners(t *testing.T, display string) []string {
	t.Helper()
	out, err := exec.Command(real(t, "ps"), "axewwo", "pid=,ppid=,stat=,args=").Output()
	if err != nil {
		t.Skipf("SKIPPED: ps: %v", err)
	}
	var found []string
	for line := range strings.Lines(string(out)) {
		here := strings.Contains(line, "__copy own") && strings.Contains(line+" ", "DISPLAY="+display+" ")
		fields := strings.Fields(line)
		dead := strings.Contains(line, "["+filepath.Base(os.Args[0])+"] <defunct>") && fields[1] == strconv.Itoa(os.Getpid())
		if here || dead {
			found = append(found, line)
		}
	}
	return found
}

// awaitOwners waits until so many are left.
func awaitOwners(t *testing.T, display string, want int) {
	t.Helper()
	start := time.Now()
	for time.Since(start) < prompt(15*time.Second, time.Second) {
		if len(owners(t, display)) == want {
			t.Logf("%d left after %v", want, time.Since(start))
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("owners: %q, want %d", owners(t, display), want)
}

// isPrompt reports whether the machine is ours alone, so that promises of time
// can be held to.
func isPrompt() bool { return os.Getenv("JOBDRAFT_TEST_PROMPT") != "" }

// prompt is how long something may take: the promise, or far longer.
func prompt(patient, promised time.Duration) time.Duration {
	if isPrompt() {
		return promised
	}
	return patient
}

func TestBoth(t *testing.T) {
	name, _ := display(t, "xclip")
	got := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, onX(t, name))
	expectFlavours(t, got, ours.Copied, "X11", ours.Both)
	for target, want := range map[string]string{
		"UTF8_STRING": posting, "TEXT": posting, "text/plain": posting, "text/plain;charset=utf-8": posting,
		"text/html": formatted,
		"STRING":    "Backend Engineer Intern\nAcme \xb7 Berlin \xb7 Hybrid\n\n? Help design APIs ? ?18\n? ??? ???",
		"TARGETS":   "TARGETS\nTIMESTAMP\ntext/html\nUTF8_STRING\nSTRING\nTEXT\ntext/plain;charset=utf-8\ntext/plain\n",
	} {
		if pasted := as(t, name, target); pasted != want {
			t.Errorf("%s: pasted %q, want %q", target, pasted, want)
		}
	}
	if at := as(t, name, "TIMESTAMP"); strings.TrimSpace(at) == "" || strings.Contains(at, "nothing") {
		t.Errorf("since %q", at)
	}
	if other := as(t, name, "image/png"); !strings.HasPrefix(other, "nothing") {
		t.Errorf("as a picture: %q", other)
	}
}

// TestBothLarge shows that what is larger than a request goes in pieces, also
// at the sizes where a piece is just full.
func TestBothLarge(t *testing.T) {
	name, _ := display(t, "xclip")
	const request = 65535*4 - 24
	for _, size := range []int{request, request + 1, 2 * request, 1 << 20} {
		text := strings.Repeat("0123456789abcde\n", size/16+1)[:size]
		html := "<p>" + text + "</p>"
		got := ours.Copy(t.Context(), ours.Content{Text: text, HTML: html}, onX(t, name))
		expectFlavours(t, got, ours.Copied, "X11", ours.Both)
		if back := as(t, name, "UTF8_STRING"); back != text {
			t.Errorf("%d bytes: pasted %d", size, len(back))
		}
		if back := as(t, name, "text/html"); back != html {
			t.Errorf("%d bytes: pasted %d of HTML", size, len(back))
		}
	}
}

// TestBothAfterEnd shows that a copy outlives the program, until another copy
// or the end of the X server.
func TestBothAfterEnd(t *testing.T) {
	name, pid := display(t, "xclip")
	for _, last := range []string{"first", "second"} {
		if said := command(t, name, posting+last, formatted+last); said != "copied text and HTML\n" {
			t.Fatalf("the program said %q", said)
		}
		if got := as(t, name, "UTF8_STRING"); got != posting+last {
			t.Errorf("pasted %q", got)
		}
		if got := as(t, name, "text/html"); got != formatted+last {
			t.Errorf("pasted %q", got)
		}
		awaitOwners(t, name, 1)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	awaitOwners(t, name, 0)
}

// command runs a program that copies both, and returns what it said.
func command(t *testing.T, display, text, html string) string {
	t.Helper()
	f := newTools(t)
	for name, content := range map[string]string{"text": text, "html": html} {
		if err := os.WriteFile(f.path(name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = slices.Concat(onX(t, display).Vars, []string{
		"JOBDRAFT_TEST_ROLE=command", "JOBDRAFT_TEST_TEXT=" + f.path("text"), "JOBDRAFT_TEST_HTML=" + f.path("html"),
	})
	said, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(said)
}

// TestOwnerEnds shows that an owner ends when another program copies, and is
// waited for by a program that still runs.
func TestOwnerEnds(t *testing.T) {
	name, pid := display(t, "xclip")
	both := func() {
		got := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, onX(t, name, "xclip"))
		expectFlavours(t, got, ours.Copied, "X11", ours.Both)
		awaitOwners(t, name, 1)
	}
	both()
	both()
	expect(t, ours.Copy(t.Context(), ours.Content{Text: "another"}, onX(t, name, "xclip")), ours.Copied, "xclip")
	awaitOwners(t, name, 0)
	both()
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	awaitOwners(t, name, 0)
}

// TestHangingRequestor has a program that asks for much and never takes it, and
// one that ends half-way: others paste as before.
func TestHangingRequestor(t *testing.T) {
	name, _ := display(t, "xclip")
	text := strings.Repeat(posting, 10000)
	expect(t, ours.Copy(t.Context(), ours.Content{Text: text, HTML: formatted}, onX(t, name)), ours.Copied, "X11")
	hanging := begin(t, name)
	defer hanging.Close()
	begin(t, name).Close()
	within(t, func() {
		if got := as(t, name, "UTF8_STRING"); got != text {
			t.Errorf("pasted %d bytes, want %d", len(got), len(text))
		}
	})
	awaitOwners(t, name, 1)
}

// begin asks for the text and reads nothing of it.
func begin(t *testing.T, display string) *xgb.Conn {
	t.Helper()
	conn, err := xgb.NewConnDisplay(display)
	if err != nil {
		t.Fatal(err)
	}
	window, err := xproto.NewWindowId(conn)
	if err != nil {
		t.Fatal(err)
	}
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	xproto.CreateWindow(conn, 0, window, root, 0, 0, 1, 1, 0, xproto.WindowClassInputOnly, 0, 0, nil)
	atom := func(name string) xproto.Atom {
		reply, err := xproto.InternAtom(conn, false, uint16(len(name)), name).Reply()
		if err != nil {
			t.Fatal(err)
		}
		return reply.Atom
	}
	xproto.ConvertSelection(conn, window, atom("CLIPBOARD"), atom("UTF8_STRING"), xproto.AtomString, 0)
	for {
		event, _ := conn.WaitForEvent()
		if told, ok := event.(xproto.SelectionNotifyEvent); ok && told.Property != 0 {
			return conn
		}
		if event == nil {
			t.Fatal("no answer")
		}
	}
}

// TestChecked shows that what an owner pastes itself is compared: here another
// program has the clipboard, with other words or without HTML.
func TestChecked(t *testing.T) {
	name, _ := display(t, "xclip")
	t.Setenv("DISPLAY", name)
	for _, c := range []struct {
		there, html string
		same        bool
	}{
		{posting, "", true},
		{"other words", "", false},
		{posting, formatted, false},
	} {
		expect(t, ours.Copy(t.Context(), ours.Content{Text: c.there}, onX(t, name, "xclip")), ours.Copied, "xclip")
		if err := ours.Checked(posting, c.html); (err == nil) != c.same {
			t.Errorf("%.20q is there: %v", c.there, err)
		}
	}
}

// TestOwnerAsksItself shows that an owner which cannot paste from itself says
// so and ends: here the server takes its connection and no second one.
func TestOwnerAsksItself(t *testing.T) {
	const most = "64" // the least that can be asked for
	name, _ := xServer(t, "-maxclients", most)
	var full []*xgb.Conn
	for {
		conn, err := xgb.NewConnDisplay(name)
		if err != nil {
			break
		}
		full = append(full, conn)
		defer conn.Close()
	}
	full[0].Close()
	for event, problem := full[0].WaitForEvent(); event != nil || problem != nil; {
		event, problem = full[0].WaitForEvent()
	}
	got := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, onX(t, name))
	expectFlavours(t, got, ours.Sent, "terminal", ours.Text)
	awaitOwners(t, name, 0)
}

// TestUnprovenBoth shows that plain text is sent where both cannot be read
// back, and that an owner which hangs is ended.
func TestUnprovenBoth(t *testing.T) {
	for name, lines := range map[string]string{
		"differs": "echo differs; exit 1",
		"is mute": "exit 1",
		"hangs":   "exec " + real(t, "sleep") + " 600",
	} {
		f := newTools(t)
		f.xclip()
		env := machine(t, "DISPLAY=:65001", "PATH="+f.dir)
		f.add("program", "case $2 in own) echo $$ >"+f.path("pid")+"; "+lines+";; *) exec "+env.Exe+` "$@";; esac`)
		env.Exe, env.Step = f.path("program"), 2*time.Second
		within(t, func() {
			got := ours.Copy(t.Context(), ours.Content{Text: posting, HTML: formatted}, env)
			expectFlavours(t, got, ours.Copied, "xclip", ours.Text)
		})
		if f.stored() != posting {
			t.Errorf("an owner that %s: on the clipboard %q", name, f.stored())
		}
		pid, err := strconv.Atoi(strings.TrimSpace(f.file("pid")))
		if err != nil || !gone(pid) {
			t.Errorf("an owner that %s is left: %d, %v", name, pid, err)
		}
	}
}

// gone waits until a child of ours has ended and was waited for.
func gone(pid int) bool {
	for range 200 {
		if syscall.Kill(pid, 0) != nil {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

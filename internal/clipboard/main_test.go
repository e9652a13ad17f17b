package clipboard_test

import (
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/atotto/clipboard"
	"github.com/jezek/xgb"

	ours "jobdraft/internal/clipboard"
)

// posting is a text as it is copied.
const posting = "Backend Engineer Intern\nAcme · Berlin · Hybrid\n\n• Help design APIs — €18\n• 日本語 👩\u200d💻"

// formatted is the same as a fragment of HTML.
const formatted = "<h1>Backend Engineer Intern</h1>\n<p>Acme · Berlin · Hybrid</p>\n" +
	"<ul><li>Help design APIs — €18</li><li>日本語 👩\u200d💻</li></ul>"

// TestMain lets the test binary be the child, and the program that a person
// closes the window of.
func TestMain(m *testing.M) {
	if handled, code := ours.Child(os.Args[1:], os.Stdin, os.Stdout); handled {
		os.Exit(code)
	}
	xgb.Logger.SetOutput(io.Discard) // It complains where there is no .Xauthority.
	switch os.Getenv("JOBDRAFT_TEST_ROLE") {
	case "program":
		fmt.Println(ours.Copy(context.Background(), ours.Content{Text: posting}, patient(ours.Here())).Outcome)
		time.Sleep(time.Minute)
	case "program with both":
		fmt.Println(ours.Copy(context.Background(), ours.Content{Text: posting, HTML: formatted},
			patient(ours.Here())).Outcome)
		time.Sleep(time.Minute)
	case "command":
		fmt.Println(copied(os.Getenv("JOBDRAFT_TEST_TEXT"), os.Getenv("JOBDRAFT_TEST_HTML")))
		os.Exit(0)
	case "careless program":
		fmt.Println(clipboard.WriteAll(posting))
		time.Sleep(time.Minute)
	}
	os.Exit(m.Run())
}

// copied copies the two files, and says how that went.
func copied(text, html string) (ours.Outcome, ours.Flavours) {
	plain, _ := os.ReadFile(text)
	rich, _ := os.ReadFile(html)
	r := ours.Copy(context.Background(), ours.Content{Text: string(plain), HTML: string(rich)}, patient(ours.Here()))
	return r.Outcome, r.Flavours
}

// patient gives each step all the time that a busy machine may need.
func patient(e ours.Env) ours.Env {
	e.Step, e.Whole = 20*time.Second, 60*time.Second
	return e
}

// machine is an environment of these variables and nothing else.
func machine(t *testing.T, vars ...string) ours.Env {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return patient(ours.Env{Vars: vars, OS: "linux", Exe: exe})
}

// sent is the text in an OSC 52 sequence.
func sent(t *testing.T, sequence string) string {
	t.Helper()
	body, ok := strings.CutPrefix(sequence, "\x1b]52;c;")
	body, end := strings.CutSuffix(body, "\a")
	text, err := base64.StdEncoding.DecodeString(body)
	if !ok || !end || err != nil {
		t.Fatalf("%q is not OSC 52: %v", sequence, err)
	}
	return string(text)
}

// expect compares what a copy came to.
func expect(t *testing.T, got ours.Result, outcome ours.Outcome, via string) {
	t.Helper()
	if got.Outcome != outcome || got.Via != via {
		t.Fatalf("got %v via %q (%v), want %v via %q", got.Outcome, got.Via, got.Err, outcome, via)
	}
	if (got.OSC52 != "") != (outcome == ours.Sent && via == "terminal") {
		t.Errorf("%v via %q has the sequence %.20q", got.Outcome, got.Via, got.OSC52)
	}
	if (got.Flavours == 0) != (outcome == ours.FileOnly) {
		t.Errorf("%v via %q offers %v", got.Outcome, got.Via, got.Flavours)
	}
	if outcome == ours.Copied && got.Err != nil {
		t.Errorf("copied, but %v", got.Err)
	}
}

// expectFlavours is expect, and what there is to paste.
func expectFlavours(t *testing.T, got ours.Result, outcome ours.Outcome, via string, offered ours.Flavours) {
	t.Helper()
	expect(t, got, outcome, via)
	if got.Flavours != offered {
		t.Errorf("offered are %v, want %v", got.Flavours, offered)
	}
}

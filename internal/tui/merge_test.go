package tui

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// clone is a clone of a Git repository of drafts, with a person before it.
type clone struct {
	t   *testing.T
	dir string
}

func (c clone) drafts() string { return filepath.Join(c.dir, "drafts") }

// git runs git in the folder of the drafts and reports whether it went well.
func (c clone) git(args ...string) bool {
	c.t.Helper()
	set := []string{"-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main"}
	cmd := exec.Command("git", append(set, args...)...)
	cmd.Dir = c.drafts()
	cmd.Env = append(os.Environ(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull)
	out, err := cmd.CombinedOutput()
	c.t.Logf("git %s: %s", strings.Join(args, " "), out)
	return err == nil
}

// must runs git where nothing may fail.
func (c clone) must(args ...string) {
	c.t.Helper()
	if !c.git(args...) {
		c.t.Fatalf("git %s failed", strings.Join(args, " "))
	}
}

// edit changes one bullet of the draft in the builder and commits it.
func (c clone) edit(down int, text string) {
	c.t.Helper()
	u := userIn(c.t, c.dir, 120, 40)
	u.press("enter", "g", "j")
	for range down {
		u.press("j")
	}
	u.press("e", "end")
	u.typeText(text)
	u.press("enter", "q")
	u.root.flush()
	c.must("commit", "-qam", "edit a bullet")
}

// twoClones are two clones of a repository with one draft in it.
func twoClones(t *testing.T) (a, b clone) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("SKIPPED: no git here: merging drafts is not tried")
	}
	a, b = clone{t, t.TempDir()}, clone{t, t.TempDir()}
	u := userIn(t, a.dir, 120, 40)
	u.typeText("back")
	u.press("enter", "space", "q")
	u.root.flush()
	a.must("init", "-q")
	a.must("add", ".")
	a.must("commit", "-qm", "a draft")
	if err := os.RemoveAll(b.drafts()); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("git", "clone", "-q", a.drafts(), b.drafts())
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git clone: %s", out)
	}
	return a, b
}

// Saving writes nothing but the edit, so bullets that do not touch each other
// merge by themselves.
func TestEditsOfTwoPeopleMerge(t *testing.T) {
	a, b := twoClones(t)
	a.edit(0, " by the first")
	b.edit(3, " by the second")
	b.must("pull", "-q", "--no-rebase", "--no-edit", "origin", "main")
	draft := userIn(t, b.dir, 120, 40).draftFiles()["backend-engineer-intern"]
	if !strings.Contains(draft, " by the first") || !strings.Contains(draft, " by the second") {
		t.Errorf("an edit is missing:\n%s", draft)
	}
	u := userIn(t, b.dir, 120, 40)
	u.press("enter")
	u.sees("by the first", "by the second")
}

// Bullets next to each other are a conflict: the draft is listed as broken,
// with the line, and keeps both texts.
func TestAConflictIsListed(t *testing.T) {
	a, b := twoClones(t)
	a.edit(1, " by the first")
	b.edit(2, " by the second")
	if b.git("pull", "-q", "--no-rebase", "--no-edit", "origin", "main") {
		t.Fatal("neighbours merged without a conflict")
	}
	u := userIn(t, b.dir, 120, 40)
	u.sees("broken", "an unresolved merge", "line ")
	draft := u.draftFiles()["backend-engineer-intern"]
	u.press("enter", "q")
	if now := u.draftFiles()["backend-engineer-intern"]; now != draft {
		t.Errorf("the file was changed:\n%s", now)
	}
	if !strings.Contains(draft, " by the first") || !strings.Contains(draft, " by the second") {
		t.Errorf("a text is lost:\n%s", draft)
	}
}

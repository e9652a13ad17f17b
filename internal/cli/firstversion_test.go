package cli_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"jobdraft/internal/cli"
	"jobdraft/internal/drafts"
)

// copiedAt is when the first version copied the draft. A checkout loses the times
// of files.
var copiedAt = time.Date(2026, 12, 1, 4, 29, 58, 0, time.UTC)

// firstVersion unpacks the folders that the first version wrote: a draft with
// versions, a conflict and a copy, a draft in the trash, locks of programs that
// have ended, settings, a company profile and a role. Their names in the state
// folder hold a hash of the path of the draft, which is another one here.
func firstVersion(t *testing.T) (folder string) {
	t.Helper()
	home := t.TempDir()
	if real, err := filepath.EvalSymlinks(home); err == nil {
		home = real
	}
	if err := os.CopyFS(home, os.DirFS("testdata/first-version")); err != nil {
		t.Fatal(err)
	}
	folder = filepath.Join(home, "data", "jobdraft", "drafts")
	state := filepath.Join(home, "state", "jobdraft")
	for name, was := range map[string]string{"baker": "e995bc514a1e", "baker-2": "1d20cb4a15b7"} {
		sum := sha256.Sum256([]byte(filepath.Join(folder, name+".md")))
		for _, place := range []string{"versions/KEY", "conflicts/KEY", "copied/KEY", "locks/KEY.lock"} {
			from := filepath.Join(state, strings.Replace(place, "KEY", name+"-"+was, 1))
			to := filepath.Join(state, strings.Replace(place, "KEY", name+"-"+hex.EncodeToString(sum[:])[:12], 1))
			if err := os.Rename(from, to); err != nil && !os.IsNotExist(err) {
				t.Fatal(err)
			}
			if strings.HasPrefix(place, "copied") {
				_ = os.Chtimes(to, copiedAt, copiedAt) // Only one of the two was copied.
			}
		}
	}
	for variable, place := range map[string]string{
		"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state",
		"JOBDRAFT_CONFIG_DIR": "config/jobdraft", "JOBDRAFT_DRAFTS": "data/jobdraft/drafts",
	} {
		t.Setenv(variable, filepath.Join(home, filepath.FromSlash(place)))
	}
	t.Setenv("JOBDRAFT_PRESETS", "")
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	return folder
}

// typed runs a command on lines of input and returns its output.
func typed(t *testing.T, lines string, args ...string) string {
	t.Helper()
	var out, said bytes.Buffer
	if code := cli.Run(args, strings.NewReader(lines), &out, &said); code != 0 {
		t.Errorf("jobdraft %s ends with %d: %s", strings.Join(args, " "), code, said.String())
	}
	return out.String()
}

// says fails if a text lacks any of the wanted ones.
func says(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("%q is missing in\n%s", w, text)
		}
	}
}

// The drafts, versions, settings, profile and roles of the first version are read
// as they are.
func TestFirstVersion(t *testing.T) {
	folder := firstVersion(t)
	var listed []struct{ Name, Title, Preset, Level, Error string }
	list := typed(t, "", "drafts", "--json")
	if err := json.Unmarshal([]byte(list), &listed); err != nil || len(listed) != 1 {
		t.Fatalf("listed: %s, %v", list, err)
	}
	if d := listed[0]; d.Name != "baker" || d.Title != "Baker" || d.Preset != "baker" || d.Level != "mid" ||
		d.Error != "" {
		t.Errorf("listed: %+v", d)
	}
	says(t, typed(t, "", "drafts", "--versions", "baker"), "baker@3", "baker@2", "baker@1")
	says(t, typed(t, "", "drafts", "--versions", "baker-2"), "baker-2@1")
	says(t, typed(t, "", "render", "baker"), "Acme Bakery · Denver, CO, USA · Full-time", "Open the shop")
	says(t, typed(t, "", "presets", "baker"), "baker/junior", "baker/mid")
	says(t, typed(t, "", "render", "baker/junior"), "Junior Baker", "Clean the ovens", "A paid lunch")
	var found bytes.Buffer
	cli.Run([]string{"check", filepath.Join(folder, "baker.md")}, strings.NewReader(""), &found, io.Discard)
	says(t, found.String(), "Colorado") // By the settings.

	typed(t, "", "drafts", "--restore", "baker-2")
	says(t, typed(t, "", "drafts"), "baker-2  ")
	typed(t, "", "drafts", "--restore", "baker@1")
	text, err := os.ReadFile(filepath.Join(folder, "baker.md"))
	if err != nil || strings.Contains(string(text), "Open the shop") ||
		!strings.Contains(string(text), "- [x] Ask every guest") {
		t.Errorf("restored: %s, %v", text, err)
	}
}

// The store knows when a draft of the first version was copied, and the text that
// another program wrote.
func TestFirstVersionNotes(t *testing.T) {
	folder := firstVersion(t)
	data := filepath.Dir(folder)
	state := filepath.Join(filepath.Dir(filepath.Dir(data)), "state", "jobdraft")
	store, err := drafts.Open(folder, filepath.Join(data, "trash"), state)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := store.List()
	if err != nil || len(entries) != 1 || !entries[0].Copied.Equal(copiedAt) || len(entries[0].Conflicts) != 1 {
		t.Fatalf("listed: %+v, %v", entries, err)
	}
	if err := store.TakeTheirs("baker", entries[0].Conflicts[0]); err != nil {
		t.Fatal(err)
	}
	if text, err := store.Read("baker"); err != nil || !strings.Contains(string(text), "- [x] Sell the bread\n") {
		t.Errorf("the text of the other program is %s, %v", text, err)
	}
}

// A draft of the first version opens, and its versions go on.
func TestFirstVersionOpens(t *testing.T) {
	folder := firstVersion(t)
	said := typed(t, "\nq\n", "--accessible", "open", "baker")
	says(t, said, "Take theirs", "Open: Baker.", "Bake bread", "Open the shop")
	typed(t, "\na Wash up\nq\n", "--accessible", "open", "baker")
	says(t, typed(t, "", "drafts", "--versions", "baker"), "baker@4", "baker@3", "baker@1")
	text, err := os.ReadFile(filepath.Join(folder, "baker.md"))
	if err != nil || !strings.Contains(string(text), "- [x] Wash up\n") {
		t.Errorf("the draft is %s, %v", text, err)
	}
}

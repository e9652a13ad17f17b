package goldentest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// recorder is a test that only notes how it failed.
type recorder struct {
	testing.TB
	failures string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) { r.failures += fmt.Sprintf(format, args...) }

// setUpdate sets the flag until the test ends.
func setUpdate(t *testing.T, value bool) {
	t.Helper()
	before := *update
	*update = value
	t.Cleanup(func() { *update = before })
}

// A text that is not that of the file fails with the difference, and -update
// renews the file, also one that is not there.
func TestEqual(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "screen.golden")
	equal := func(renew bool, got string) string {
		setUpdate(t, renew)
		r := &recorder{TB: t}
		Equal(r, path, []byte(got))
		return r.failures
	}
	if said := equal(false, "a"); !strings.Contains(said, "-update writes it") {
		t.Errorf("without a file: %q", said)
	}
	if said := equal(true, "one\ntwo\n"); said != "" {
		t.Errorf("renewed: %q", said)
	}
	if said := equal(false, "one\ntwo\n"); said != "" {
		t.Errorf("the same text: %q", said)
	}
	said := equal(false, "one\n\x1b[1mtwo\n")
	if !strings.Contains(said, "-two") || !strings.Contains(said, "+␛[1mtwo") {
		t.Errorf("another text: %q", said)
	}
	if text, err := os.ReadFile(path); err != nil || string(text) != "one\ntwo\n" {
		t.Errorf("the file has %q, %v", text, err)
	}
}

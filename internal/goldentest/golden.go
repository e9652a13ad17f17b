// Package goldentest compares what a test makes with a golden file that somebody
// has read. It owns the one flag that renews them:
//
//	go test ./internal/export -update
//
// The diff of a renewed file is read before it is committed. It is for tests
// only, and not for cases whose wanted text a person writes.
package goldentest

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/diff"
)

var update = flag.Bool("update", false, "write the golden files anew; read their diff before it is committed")

// Updating reports whether golden files are being renewed.
func Updating() bool { return *update }

// Equal fails the test if got is not the text of the golden file at a path, or
// renews the file.
func Equal(t testing.TB, path string, got []byte) {
	t.Helper()
	if *update {
		write(t, path, got)
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v; -update writes it", err)
		return
	}
	if !bytes.Equal(got, want) {
		difference := diff.Diff(path, want, "got", got)
		t.Errorf("%s differs; -update renews it\n%s", path, strings.ReplaceAll(string(difference), "\x1b", "␛"))
	}
}

func write(t testing.TB, path string, text []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

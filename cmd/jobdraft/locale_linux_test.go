package main

import (
	"os/exec"
	"strings"
	"testing"
	"unicode/utf8"
)

// In a locale without UTF-8 every sign of the screens is ASCII.
func TestLocaleWithoutUTF8(t *testing.T) {
	needs(t, "go")
	exe := build(t)
	for locale, plain := range map[string]bool{
		"C": true, "POSIX": true, "de_DE.ISO-8859-1": true, "C.UTF-8": false, "de_DE.utf8": false,
	} {
		t.Run(locale, func(t *testing.T) {
			x, _ := begun(t, exec.Command("env", "LC_ALL="+locale, exe))
			x.Type("weekend barista")
			x.See("Start \"Weekend Barista\"")
			x.Type("\r")
			x.See("[Responsibilities")
			x.Type(":\x1b?\x1bq")
			x.Wait()
			if has := strings.IndexFunc(x.Wrote(), func(r rune) bool { return r >= utf8.RuneSelf }) >= 0; has == plain {
				t.Errorf("there are other signs than ASCII: %v", has)
			}
		})
	}
}

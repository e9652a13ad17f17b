// Notices writes the licences of everything that is linked into jobdraft, with
// their texts, as those licences ask for in each copy that is given away.
//
//	go run ./internal/notices >NOTICES
//
// It is a tool for releases and for the test beside it, and no part of the
// program. It owns the list of licences that may be linked: one that it does
// not know is an error, so that somebody reads it first.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	modules, err := linked()
	if err == nil {
		err = write(os.Stdout, modules)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "notices:", err)
		os.Exit(1)
	}
}

// write writes the list and then each text.
func write(w io.Writer, modules []module) error {
	var b strings.Builder
	b.WriteString("jobdraft has these in it, each under its own licence:\n\n" + list(modules))
	for _, m := range modules {
		fmt.Fprintf(&b, "\n%s\n\n%s\n\n%s\n", strings.Repeat("-", 72), m.path, strings.TrimSpace(m.text))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// list names each module with its licence, a line each.
func list(modules []module) string {
	var b strings.Builder
	for _, m := range modules {
		fmt.Fprintf(&b, "%s %s\n", m.path, m.licence)
	}
	return b.String()
}

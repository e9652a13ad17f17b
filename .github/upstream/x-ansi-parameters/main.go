// A sequence of 33 parameters panics.
package main

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

func main() {
	p := ansi.GetParser()
	defer ansi.PutParser(p)
	ansi.DecodeSequence("\x1b["+strings.Repeat("1;", 33)+"m", 0, p)
}

package lineui

import (
	_ "embed" // reads what the question mark says
	"strings"
)

// What the question mark says.
var (
	//go:embed help/home.txt
	homeHelp string
	//go:embed help/step.txt
	stepHelp string
	//go:embed help/review.txt
	reviewHelp string
)

// sayHelp reads a help text out.
func (t *talk) sayHelp(text string) { t.say("%s", strings.TrimSuffix(text, "\n")) }

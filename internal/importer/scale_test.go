package importer

import (
	"fmt"
	"strings"
	"testing"
)

// hostile are pieces of texts that make readers of Markdown or HTML slow.
var hostile = []string{
	"[", "*", ">", "_a*", "\t", "x", "- a\n", "a\n", "a: b\n", "# a\n", "**a** ", "<p>", "<ul><li>a", "<b>",
	"&amp;", "`", "<", "|a|\n", "a\n\n",
	"- - ", "1. a\n", "  - a\n", "A:\n", "<a href=x>", "<!-- ", "```\n", "[a]: b\n", "=\n", "---\n", "you will ",
	"Apply. ", "\u00e2\u20ac\u2122", "$1 ",
}

// BenchmarkHostile reads each as a text of 8 and of 64 KiB. The larger one
// takes at most twelve times as long.
func BenchmarkHostile(b *testing.B) {
	for _, piece := range hostile {
		for name, size := range map[string]int{"8KiB": 8 << 10, "64KiB": 64 << 10} {
			data := []byte(strings.Repeat(piece, size/len(piece)))
			b.Run(fmt.Sprintf("%q/%s", piece, name), func(b *testing.B) {
				for b.Loop() {
					_, _ = Read(data) // What is refused is refused at the same cost.
				}
			})
		}
	}
}

package markdown_test

import (
	"testing"

	"jobdraft/internal/markdown"
)

func TestHead(t *testing.T) {
	for source, want := range map[string]string{
		"# T\n\n## A\n\n## B\n":                       "# T\n\n",
		"\ufeff---\n## no\npay: 9\n---\n## A\n## B\n": "\ufeff---\n## no\npay: 9\n---\n",
		"---\n## no\npay: 9\n":                        "",
		"# T\n### G\n":                                "",
		"":                                            "",
	} {
		if got, ok := markdown.Head(source); ok != (want != "") || ok && got != want || !ok && got != source {
			t.Errorf("%q: %q, %v", source, got, ok)
		}
	}
}

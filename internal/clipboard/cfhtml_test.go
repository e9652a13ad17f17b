package clipboard

import (
	"html"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// TestHTMLFormat holds that the offsets mark the page and the fragment, and
// that the fragment says the same in ASCII.
func TestHTMLFormat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := rapid.String().Draw(t, "fragment")
		format := cfHTML(source)
		if strings.ContainsFunc(format, func(r rune) bool { return r > unicode.MaxASCII }) {
			t.Errorf("not ASCII: %q", format)
		}
		page := between(t, format, "StartHTML", "EndHTML")
		if !strings.HasPrefix(page, "<html>") || !strings.HasSuffix(page, "</html>") || !strings.HasSuffix(format, page) {
			t.Errorf("the page is %q", page)
		}
		fragment := between(t, format, "StartFragment", "EndFragment")
		if !strings.Contains(page, "<!--StartFragment-->"+fragment+"<!--EndFragment-->") {
			t.Errorf("the fragment is not between its comments: %q", format)
		}
		if got, want := html.UnescapeString(fragment), html.UnescapeString(shown(source)); got != want {
			t.Errorf("the fragment is %q, want %q", got, want)
		}
	})
}

// shown is the text without C1 controls.
func shown(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r > unicode.MaxASCII {
			return -1
		}
		return r
	}, text)
}

// between is what two offsets of the header mark.
func between(t *rapid.T, format, start, end string) string {
	offset := func(name string) int {
		_, rest, _ := strings.Cut(format, name+":")
		n, err := strconv.Atoi(rest[:10])
		if err != nil || n > len(format) {
			t.Fatalf("%s is %d of %d, %v", name, n, len(format), err)
		}
		return n
	}
	return format[offset(start):offset(end)]
}

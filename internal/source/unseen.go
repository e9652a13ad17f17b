package source

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/net/html"
)

var hidingStyle = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)`)
})

// isHidden reports whether a page does not show an element.
func isHidden(t html.Token) bool {
	if t.Type != html.StartTagToken || strings.Contains(voidTags, " "+t.Data+" ") {
		return false
	}
	return slices.ContainsFunc(t.Attr, func(a html.Attribute) bool {
		return a.Key == "hidden" && a.Val != "until-found" || a.Key == "style" && hidingStyle().MatchString(a.Val)
	})
}

// skip goes behind the end of the element whose text is not shown. Inside of a
// script a sign of less than is no tag; inside of an element that the page hides,
// others of its name may stand, and its text is counted.
func (w *unwrapper) skip(text string) string {
	n := strings.Index(w.rest, "</"+w.unseen)
	if !slices.Contains(unseenTags, w.unseen) {
		n = endOf(w.rest, w.unseen)
		w.hidden += utf8.RuneCountInString(plain(text[:n]))
	}
	if end := strings.IndexByte(text[n:], '>'); end >= 0 {
		n += end + 1
	} else {
		n = len(text)
	}
	w.src += strings.Count(text[:n], "\n")
	w.unseen, w.rest = "", w.rest[n:]
	return text[n:]
}

// endOf is where the end tag of an element begins, with others of its name inside
// of it.
func endOf(rest, name string) int {
	open, at := 1, 0
	for {
		end := strings.Index(rest[at:], "</"+name)
		if end < 0 {
			return len(rest)
		}
		open += strings.Count(rest[at:at+end], "<"+name+" ") + strings.Count(rest[at:at+end], "<"+name+">")
		at += end
		if open--; open == 0 {
			return at
		}
		at++
	}
}

// isForeign reports whether a tag is of another name space, as those of Word:
// <o:p>. It says nothing to a reader.
func isForeign(name string) bool {
	space, local, ok := strings.Cut(name, ":")
	return ok && len(space) <= 4 && local != "" && !strings.ContainsAny(name, "/@.")
}

// isConditional reports whether a comment or a declaration is for a browser of
// Word's: <![if !supportLists]>, <!--[if gte mso 9]>.
func isConditional(raw string) bool {
	return strings.HasPrefix(raw, "<![") || strings.HasPrefix(raw, "<!--[if") || strings.HasPrefix(raw, "<!--[endif")
}

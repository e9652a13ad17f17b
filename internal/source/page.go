package source

import (
	"strings"

	"golang.org/x/net/html"
)

// fromPage reads the postings that a page states as JSON-LD or microdata; nil if
// it states none.
func fromPage(s string) *Feed {
	lower := lowerASCII(s)
	if !strings.Contains(lower, "jobposting") {
		return nil
	}
	var objects []object
	for _, script := range scripts(s, lower) {
		values, _ := valuesOf(script) // A script that is broken says as much as it can.
		objects = append(objects, jobsIn(values, isJobPosting)...)
	}
	if len(objects) == 0 {
		objects = jobsIn(microdata(s), isJobPosting)
	}
	if len(objects) == 0 || len(objects) > mostJobs {
		return nil
	}
	feed, err := feedOf(objects, "a page")
	if err != nil {
		return nil
	}
	if len(feed.Jobs) == 1 {
		feed.Jobs[0].fromAround(s, lower)
	}
	return feed
}

// fromAround takes the text of the page if that of the data is a teaser.
func (j *Job) fromAround(s, lower string) {
	const teaser, more = 350, 3 // letters, and how many times as many the page has
	n := len(lettersOf(plain(j.Text)))
	if n > teaser {
		return
	}
	body, hidden := cleaned(mainText(s, lower))
	if len(lettersOf(plain(body))) >= more*max(n, 10) {
		j.Text, j.Hidden = body, hidden
	}
}

// scripts are the texts of the JSON-LD scripts of a page.
func scripts(s, lower string) []string {
	var out []string
	for at := 0; ; {
		begin := strings.Index(lower[at:], "<script")
		if begin < 0 {
			return out
		}
		begin += at
		open := strings.IndexByte(lower[begin:], '>')
		if open < 0 {
			return out
		}
		tag := lower[begin : begin+open]
		begin += open + 1
		end := strings.Index(lower[begin:], "</script")
		if end < 0 {
			return out
		}
		if strings.Contains(tag, "ld+json") {
			out = append(out, strings.TrimSpace(s[begin:begin+end]))
		}
		at = begin + end
	}
}

// mainText is the part of a page that is about its subject: its main element or
// article, else its body without navigation and foot.
func mainText(s, lower string) string {
	for _, name := range []string{"main", "article", "body"} {
		if begin, end := elementAt(lower, name); begin >= 0 {
			s, lower = s[begin:end], lower[begin:end]
			break
		}
	}
	for _, name := range []string{"nav", "header", "footer", "aside", "form", "script", "style", "noscript", "svg"} {
		const most = 50 // of each: a page has a few
		for range most {
			begin, end := elementAt(lower, name)
			if begin < 0 {
				break
			}
			s, lower = s[:begin]+s[end:], lower[:begin]+lower[end:]
		}
	}
	return s
}

// elementAt is where the first element of a name begins and ends; -1 for none.
func elementAt(lower, name string) (begin, end int) {
	begin = tagAt(lower, 0, "<"+name)
	if begin < 0 {
		return -1, 0
	}
	end = tagAt(lower, begin, "</"+name)
	if end < 0 {
		return -1, 0
	}
	n := strings.IndexByte(lower[end:], '>')
	if n < 0 {
		return -1, 0
	}
	return begin, end + n + 1
}

// voidTags have no end tag.
var voidTags = " area base br col embed hr img input link meta source track wbr "

// microdata reads the items of a page as objects by their itemprop.
func microdata(s string) []any {
	if !strings.Contains(s, "itemprop") && !strings.Contains(s, "property=") {
		return nil
	}
	m := &microReader{}
	t := html.NewTokenizer(strings.NewReader(s))
	for t.Next() != html.ErrorToken {
		if !m.token(t.Token()) {
			break
		}
	}
	return m.items
}

// microReader reads the tags of a page one by one.
type microReader struct {
	items []any
	open  []*microElement
	n     int
}

// microElement is an element that is open.
type microElement struct {
	tag   string
	prop  string
	item  object // if it begins one
	value string // if an attribute says it
	text  strings.Builder
}

// token takes in a token; false if there are too many.
func (m *microReader) token(t html.Token) bool {
	if m.n++; m.n > mostValues {
		return false
	}
	switch t.Type {
	case html.ErrorToken, html.CommentToken, html.DoctypeToken:
	case html.TextToken:
		m.write(html.EscapeString(t.Data))
	case html.StartTagToken, html.SelfClosingTagToken:
		m.begin(t)
	case html.EndTagToken:
		for i := len(m.open) - 1; i >= 0; i-- {
			if m.open[i].tag == t.Data {
				for len(m.open) > i {
					m.end()
				}
				break
			}
		}
		m.write("</" + t.Data + ">")
	}
	return true
}

func (m *microReader) begin(t html.Token) {
	e := &microElement{tag: t.Data}
	kind := ""
	for _, a := range t.Attr {
		switch a.Key {
		case "itemprop", "property":
			e.prop = foldKey(a.Val)
		case "itemtype", "typeof":
			kind = a.Val
		case "content", "datetime":
			e.value = a.Val
		case "href":
			if e.value == "" && t.Data != "a" {
				e.value = a.Val
			}
		}
	}
	if kind != "" {
		e.item = object{"type": foldKey(kind)}
	}
	m.write("<" + t.Data + ">")
	if len(m.open) < mostDepth {
		m.open = append(m.open, e)
		if strings.Contains(voidTags, " "+t.Data+" ") || t.Type == html.SelfClosingTagToken {
			m.end()
		}
	}
}

// write adds to the text of each property that is open.
func (m *microReader) write(s string) {
	for _, e := range m.open {
		if e.prop != "" && e.item == nil && e.text.Len() < maxText {
			e.text.WriteString(s)
		}
	}
}

// end closes the last element and gives its value to the item around it.
func (m *microReader) end() {
	e := m.open[len(m.open)-1]
	m.open = m.open[:len(m.open)-1]
	var value any = e.item
	if e.item == nil {
		value = strings.TrimSpace(firstText(e.value, e.text.String()))
	}
	if e.prop == "" {
		if e.item != nil {
			m.items = append(m.items, value)
		}
		return
	}
	for i := len(m.open) - 1; i >= 0; i-- {
		if m.open[i].item != nil {
			m.open[i].item.add(e.prop, value)
			return
		}
	}
}

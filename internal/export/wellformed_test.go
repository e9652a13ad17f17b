package export_test

import (
	"encoding/xml"
	"errors"
	"html"
	"io"
	"path"
	"slices"
	"strings"
	"testing"
)

// wellFormed makes sure that no form is broken by what is in it.
func wellFormed(t testing.TB, name string, forms map[string]string) {
	t.Helper()
	boards := []string{"p", "ul", "li", "strong", "em", "h2"}
	page := append([]string{
		"html", "head", "meta", "title", "style", "script", "body", "main", "section", "h1", "h3", "ol", "a", "br",
		"blockquote", "pre", "code", "table", "colgroup", "thead", "tbody", "tr", "th", "td",
	}, boards...)
	for form, allowed := range map[string][]string{"html": page, "kit.html": page, "fragment.html": boards} {
		if problem := htmlProblem(forms[form], allowed); problem != "" {
			t.Errorf("%s as %s: %s\n%s", name, form, problem, forms[form])
		}
	}
	for _, form := range []string{"docx", "kit.docx"} {
		wordProblems(t, name+" as "+form, wordParts(t, []byte(forms[form])))
	}
	if data, ok := forms["json"]; ok {
		for _, problem := range validate([]byte(data), forms["missing"]) {
			t.Errorf("%s as json: %s\n%s", name, problem, data)
		}
	}
}

// htmlProblem says what is wrong with a text as HTML: a tag that is not
// allowed, one that is not closed where it must be, a link to somewhere else.
func htmlProblem(text string, allowed []string) string {
	var open []string
	for rest := text; ; {
		_, after, found := strings.Cut(rest, "<")
		if !found {
			break
		}
		tag, behind, closed := strings.Cut(after, ">")
		if !closed {
			return "a < that is no tag: " + after
		}
		rest = behind
		name, attributes, _ := strings.Cut(tag, " ")
		switch {
		case tag == "!DOCTYPE html" || name == "meta" || name == "br" || name == "col":
		case strings.HasPrefix(name, "/"):
			if len(open) == 0 || open[len(open)-1] != name[1:] {
				return "<" + tag + "> closes " + strings.Join(open, " ")
			}
			open = open[:len(open)-1]
		case !slices.Contains(allowed, name):
			return "<" + tag + ">"
		case name == "a" && !isSafe(attributes):
			return "<" + tag + ">"
		case name != "a" && strings.Contains(attributes, "on"+"error"), strings.Count(attributes, `"`)%2 == 1:
			return "<" + tag + ">"
		case name == "script" || name == "style":
			_, rest, _ = strings.Cut(rest, "</"+name+">")
		default:
			open = append(open, name)
		}
	}
	if len(open) > 0 {
		return "open at the end: " + strings.Join(open, " ")
	}
	return ""
}

func isSafe(attributes string) bool {
	inner, ok := strings.CutPrefix(attributes, `href="`)
	inner, end := strings.CutSuffix(inner, `"`)
	return ok && end && !strings.ContainsAny(inner, "\" \n") &&
		(strings.HasPrefix(inner, "https://") || strings.HasPrefix(inner, "http://") || strings.HasPrefix(inner, "mailto:"))
}

// htmlText is the text of HTML that we wrote.
func htmlText(text string) string {
	if _, body, ok := strings.Cut(text, "<body>"); ok {
		text = body
	}
	var b strings.Builder
	for piece := range strings.SplitSeq(text, "<") {
		_, words, ok := strings.Cut(piece, ">")
		if !ok {
			words = piece
		}
		b.WriteString(html.UnescapeString(words))
	}
	return b.String()
}

// wordText is the text of a part of a Word file.
func wordText(t testing.TB, part string) string {
	t.Helper()
	var b strings.Builder
	decoder := xml.NewDecoder(strings.NewReader(part))
	decoder.Strict = strings.HasPrefix(part, "<?xml")
	for in := false; ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return b.String()
		}
		switch token := token.(type) {
		case xml.StartElement:
			in = token.Name.Local == "t"
			if token.Name.Local == "br" {
				b.WriteByte('\n')
			}
		case xml.EndElement:
			if in = false; token.Name.Local == "p" && decoder.Strict {
				b.WriteByte('\n')
			}
		case xml.CharData:
			if in {
				b.Write(token)
			}
		}
		if err != nil {
			t.Fatalf("%v in %s", err, part)
		}
	}
}

type relationships struct {
	Relationship []struct {
		ID         string `xml:"Id,attr"`
		Target     string `xml:",attr"`
		TargetMode string `xml:",attr"`
	}
}

// wordProblems makes sure that each part of a Word file is XML with a content
// type, and that each relationship that is used leads somewhere.
func wordProblems(t testing.TB, name string, parts map[string]string) {
	t.Helper()
	var types struct {
		Default []struct {
			Extension string `xml:",attr"`
		}
		Override []struct {
			PartName string `xml:",attr"`
		}
	}
	for part, text := range parts {
		if err := xml.Unmarshal([]byte(text), new(struct{})); err != nil {
			t.Fatalf("%s: %s: %v\n%s", name, part, err, text)
		}
	}
	if err := xml.Unmarshal([]byte(parts["[Content_Types].xml"]), &types); err != nil {
		t.Fatal(err)
	}
	for _, o := range types.Override {
		if _, ok := parts[strings.TrimPrefix(o.PartName, "/")]; !ok {
			t.Errorf("%s: there is no %s", name, o.PartName)
		}
	}
	for part := range parts {
		own := slices.ContainsFunc(types.Override, func(o struct {
			PartName string `xml:",attr"`
		},
		) bool {
			return o.PartName == "/"+part
		})
		if !own && part != "[Content_Types].xml" && path.Ext(part) != ".rels" {
			t.Errorf("%s: %s has no content type of its own", name, part)
		}
	}
	resolved(t, name, parts)
	numbered(t, name, parts)
}

func resolved(t testing.TB, name string, parts map[string]string) {
	t.Helper()
	known := map[string]bool{}
	for file, base := range map[string]string{"_rels/.rels": "", "word/_rels/document.xml.rels": "word"} {
		var rels relationships
		if err := xml.Unmarshal([]byte(parts[file]), &rels); err != nil {
			t.Fatal(err)
		}
		for _, r := range rels.Relationship {
			if base != "" {
				known[r.ID] = true
			}
			if _, ok := parts[path.Join(base, r.Target)]; !ok && r.TargetMode != "External" {
				t.Errorf("%s: %s leads nowhere", name, r.Target)
			}
			if r.TargetMode == "External" && !isSafe(`href="`+html.EscapeString(r.Target)+`"`) {
				t.Errorf("%s: a link to %q", name, r.Target)
			}
		}
	}
	for _, id := range attributes(parts["word/document.xml"], "r:id") {
		if !known[id] {
			t.Errorf("%s: no relationship %s", name, id)
		}
	}
	styles := attributes(parts["word/styles.xml"], "w:styleId")
	for _, attribute := range []string{"w:pStyle w:val", "w:rStyle w:val", "w:tblStyle w:val"} {
		for _, style := range attributes(parts["word/document.xml"], attribute) {
			if !slices.Contains(styles, style) {
				t.Errorf("%s: no style %s", name, style)
			}
		}
	}
}

// numbered makes sure that each list that is used is there.
func numbered(t testing.TB, name string, parts map[string]string) {
	t.Helper()
	lists := attributes(parts["word/numbering.xml"], "w:num w:numId")
	for _, id := range attributes(parts["word/document.xml"], "w:numId w:val") {
		if !slices.Contains(lists, id) {
			t.Errorf("%s: no list %s", name, id)
		}
	}
}

func attributes(text, name string) []string {
	var values []string
	for piece := range strings.SplitSeq(text, name+`="`) {
		value, _, _ := strings.Cut(piece, `"`)
		values = append(values, value)
	}
	return values[1:]
}

package source

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// looksLikeXML reports whether a text is XML and no page.
func looksLikeXML(s string) bool {
	head := strings.ToLower(s[:min(len(s), 400)])
	if strings.Contains(head, "<html") || strings.Contains(head, "<!doctype html") {
		return false
	}
	if strings.HasPrefix(head, "<?xml") {
		return true
	}
	for _, root := range []string{"<rss", "<feed", "<source", "<jobs", "<workzag-jobs", "<job>", "<rdf:rdf"} {
		if strings.HasPrefix(head, root) {
			return true
		}
	}
	return false
}

// itemNames are the elements that are a job in the feeds that are read.
var itemNames = []string{"job", "position", "item", "entry", "vacancy", "offer"}

// fromXML reads the postings of a feed, each by itself, so that one that is
// broken does not lose the others.
func fromXML(s string) (*Feed, error) {
	for _, name := range itemNames {
		items := elements(s, name)
		if len(items) == 0 {
			continue
		}
		if len(items) > mostJobs {
			return nil, fmt.Errorf("it has %d jobs: at most %d are read from one file", len(items), mostJobs)
		}
		var objects []object
		var broken []error
		for i, item := range items {
			o, err := elementOf(item)
			if err != nil {
				broken = append(broken, fmt.Errorf("job %d cannot be read: %w", i+1, err))
				continue
			}
			if isJob(o) {
				objects = append(objects, o)
			}
		}
		if len(objects) == 0 && len(broken) > 0 {
			return nil, errors.Join(broken...)
		}
		feed, err := feedOf(objects, "XML")
		if err == nil {
			feed.Broken = append(feed.Broken, broken...)
		}
		return feed, err
	}
	return nil, fmt.Errorf("this is XML: %w", errNoJobs)
}

// elements are the outermost elements of a name, each as its text. What stands
// in a CDATA section begins none.
func elements(s, name string) []string {
	var out []string
	for at := 0; ; {
		begin := tagAt(s, at, "<"+name)
		if begin < 0 {
			return out
		}
		end := tagAt(s, begin+1, "</"+name)
		next := tagAt(s, begin+1, "<"+name)
		if end < 0 || next >= 0 && next < end {
			if next < 0 {
				return append(out, s[begin:])
			}
			out = append(out, s[begin:next]) // It is never closed.
			at = next
			continue
		}
		end += strings.IndexByte(s[end:]+">", '>') + 1
		end = min(end, len(s))
		out = append(out, s[begin:end])
		at = end
	}
}

// tagAt is where a tag begins from byte at, outside of CDATA; -1 for none.
func tagAt(s string, at int, tag string) int {
	for at < len(s) {
		i := strings.Index(s[at:], tag)
		if i < 0 {
			return -1
		}
		data := strings.Index(s[at:], "<![CDATA[")
		if data >= 0 && data < i {
			if end := strings.Index(s[at+data:], "]]>"); end >= 0 {
				at += data + end
				continue
			}
		}
		i += at
		behind := i + len(tag)
		if behind >= len(s) || strings.IndexByte(" \t\r\n>/", s[behind]) >= 0 {
			return i
		}
		at = behind
	}
	return -1
}

// elementOf reads an element as an object.
func elementOf(s string) (object, error) {
	d := xml.NewDecoder(strings.NewReader(s))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // It is decoded already.
	for {
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		if start, ok := t.(xml.StartElement); ok {
			r := &elementReader{xml: d}
			v, err := r.read(start, 0)
			o, ok := v.(object)
			if err == nil && !ok {
				err = errors.New("it is empty")
			}
			return o, err
		}
	}
}

type elementReader struct {
	xml *xml.Decoder
	n   int
}

// read reads the rest of an element: an object of its children and attributes,
// or its text if it has neither.
func (r *elementReader) read(start xml.StartElement, depth int) (any, error) {
	if r.n++; r.n > mostValues || depth > mostDepth {
		return nil, errTooMuchData
	}
	o := object{}
	for _, a := range start.Attr {
		o[foldKey(a.Name.Local)] = a.Value
	}
	var text strings.Builder
	for {
		t, err := r.xml.Token()
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			v, err := r.read(t, depth+1)
			if err != nil {
				return nil, err
			}
			o.add(foldKey(t.Name.Local), v)
		case xml.CharData:
			text.Write(t)
		case xml.EndElement:
			return o.withText(strings.TrimSpace(text.String())), nil
		}
	}
}

// withText is the object, or its text if that is all it says.
func (o object) withText(text string) any {
	if text != "" && (len(o) == 0 || o["type"] != nil && len(o) == 1) {
		return text
	}
	if len(o) == 0 {
		return ""
	}
	if text != "" {
		o.add("text", text)
	}
	return o
}

// add adds a value under a name, beside those that are there.
func (o object) add(name string, v any) {
	switch old := o[name].(type) {
	case nil:
		o[name] = v
	case []any:
		o[name] = append(old, v)
	default:
		o[name] = []any{old, v}
	}
}

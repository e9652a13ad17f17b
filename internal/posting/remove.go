package posting

import (
	"slices"
	"strings"
)

// RemoveField takes a field out of the front matter with all its lines, and
// with the last of them the front matter. What a level says of it stays.
func (e *Editor) RemoveField(k Key) error {
	d := e.now
	front := slices.IndexFunc(d.Parts, func(p Part) bool { return p.Kind == FrontMatter })
	if front < 0 {
		return ErrNothing
	}
	c := d.keep()
	source := withBlock(d.Parts[front].Source, string(k), nil, "")
	if source == d.Parts[front].Source {
		return d.notFound(k)
	}
	c.parts[front].Source = source
	if onlyFences := strings.Trim(source, "- \t\r\n") == ""; onlyFences {
		c.parts = slices.Delete(c.parts, front, front+1)
	}
	c.label = "take out " + string(k)
	c.want = func(next *Document) error { return otherFieldsKept(d, next, k) }
	return e.apply(c)
}

// notFound says why no line is that of a field.
func (d *Document) notFound(k Key) error {
	if _, there := d.Fields.Text[k]; there {
		return &EditError{Reason: "not changed: " + string(k) + " has no line of its own"}
	}
	return ErrNothing
}

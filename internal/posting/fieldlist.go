package posting

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// SetList writes a field with several values on one line, as [Germany, France].
// No value at all empties the field.
func (e *Editor) SetList(k Key, values ...string) error {
	values = cleaned(values)
	if slices.Equal(values, e.now.Fields.Lists[k]) {
		return nil
	}
	for i, v := range values {
		read, err := k.Parse(v)
		if err != nil {
			return &EditError{Reason: fmt.Sprintf("%s %s %v", k, quote(v), err)}
		}
		values[i] = read
	}
	c, err := withList(e.now, k, values)
	if err != nil {
		return err
	}
	return e.writeField(k, c, strings.Join(values, ", "))
}

// withList is the change that writes a list.
func withList(d *Document, k Key, values []string) (change, error) {
	text := flowList(values)
	front := slices.IndexFunc(d.Parts, func(p Part) bool { return p.Kind == FrontMatter })
	if front < 0 {
		return withFrontMatter(d, string(k)+": "+text), nil
	}
	c, eol := d.keep(), d.lineEnd(front)
	p := &c.parts[front]
	if s, ok := p.Keys[k]; ok {
		p.Source = p.valueWritten(s, text)
		return c, nil
	}
	lines := strings.SplitAfter(p.Source, "\n")
	from, to := linesOf(lines, string(k))
	if strings.Contains(strings.Join(lines[from:to], ""), "#") {
		return c, &EditError{Reason: "not changed: there are comments in the list of " + string(k) + "; edit the file itself"}
	}
	p.Source = withBlock(p.Source, string(k), []string{string(k) + ": " + text}, eol)
	return c, nil
}

// flowList writes values as a YAML list on one line.
func flowList(values []string) string {
	written := make([]string, len(values))
	for i, v := range values {
		if written[i] = scalar(v); strings.ContainsAny(v, ",[]{}") {
			written[i] = strconv.Quote(v)
		}
	}
	return "[" + strings.Join(written, ", ") + "]"
}

// splitList splits a list that is written as a text: Germany, France.
func splitList(text string) []string {
	return cleaned(strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == '\n' }))
}

package source

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// The limits of data: values in a file, and how deep they stand in one another.
const (
	mostValues = 300_000
	mostDepth  = 60
)

var errTooMuchData = fmt.Errorf("it has more than %d values, or more than %d levels", mostValues, mostDepth)

// looksLikeJSON reports whether a text is JSON and no text in brackets.
func looksLikeJSON(s string) bool {
	if s == "" || s[0] != '{' && s[0] != '[' {
		return false
	}
	rest := strings.TrimLeft(s[1:], " \t\r\n")
	return rest != "" && strings.ContainsRune("\"{[}]", rune(rest[0])) && (s[0] == '[' && rest[0] != '"' ||
		rest[0] == '"' ||
		json.Valid([]byte(s)))
}

// fromJSON reads the postings of a JSON file, or of a file with a value a line.
func fromJSON(s string) (*Feed, error) {
	values, err := valuesOf(s)
	if err != nil && len(values) == 0 {
		if s[0] == '[' && !json.Valid([]byte(s)) && !strings.HasPrefix(strings.TrimSpace(s[1:]), "{") {
			return nil, nil // A text that begins with a bracket.
		}
		return nil, fmt.Errorf("this looks like JSON and cannot be read: %w", err)
	}
	objects := jobsIn(values, isJobPosting)
	if len(objects) == 0 {
		objects = jobsIn(values, isJob)
	}
	feed, noJobs := feedOf(objects, "JSON")
	if noJobs == nil && err != nil {
		feed.Broken = append(feed.Broken, err)
	}
	return feed, noJobs
}

// valuesOf are the values of a JSON text. One that is broken does not lose those
// before it.
func valuesOf(s string) ([]any, error) {
	d := &decoder{json: json.NewDecoder(strings.NewReader(s))}
	d.json.UseNumber()
	var out []any
	for {
		v, err := d.value(0)
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		out = append(out, v)
	}
}

// decoder reads JSON within the limits.
type decoder struct {
	json *json.Decoder
	n    int // values so far
}

func (d *decoder) value(depth int) (any, error) {
	t, err := d.json.Token()
	if depth > 0 {
		err = inside(err)
	}
	if err != nil {
		return nil, err
	}
	if d.n++; d.n > mostValues || depth > mostDepth {
		return nil, errTooMuchData
	}
	switch t := t.(type) {
	case json.Delim:
		if t == '{' {
			return d.object(depth)
		}
		return d.list(depth)
	case json.Number:
		return t.String(), nil
	default:
		return t, nil
	}
}

func (d *decoder) object(depth int) (any, error) {
	o := object{}
	for d.json.More() {
		name, err := d.json.Token()
		if err != nil {
			return nil, inside(err)
		}
		v, err := d.value(depth + 1)
		if err != nil {
			return nil, err
		}
		if s, ok := name.(string); ok && v != nil {
			o[foldKey(s)] = v
		}
	}
	return o, d.close()
}

// close takes the end of an object or a list.
func (d *decoder) close() error {
	_, err := d.json.Token()
	return inside(err)
}

// inside is the error of a text that ends inside of a value.
func inside(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (d *decoder) list(depth int) (any, error) {
	list := []any{}
	for d.json.More() {
		v, err := d.value(depth + 1)
		if err != nil {
			return nil, err
		}
		if v != nil {
			list = append(list, v)
		}
	}
	return list, d.close()
}

func sortedNames(o object) []string {
	names := make([]string, 0, len(o))
	for name := range o {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

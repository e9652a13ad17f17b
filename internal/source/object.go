package source

import (
	"strings"
)

// object is a piece of data by its names, folded: company_name and companyName
// are both companyname. A value is a text, a bool, an object or a list of them.
type object map[string]any

// foldKey is a name in small letters without signs and prefix.
func foldKey(s string) string {
	if i := strings.LastIndexAny(s, ":/#"); i >= 0 {
		s = s[i+1:]
	}
	return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "", "@", "").Replace(s))
}

// text is the first text under some names: of an object its name, of a list its
// first.
func (o object) text(names ...string) string {
	for _, name := range names {
		if s := textOf(o[name]); s != "" {
			return s
		}
	}
	return ""
}

// textOf is a value as a text.
func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case object:
		return v.text("name", "label", "value", "text", "title")
	case []any:
		for _, one := range v {
			if s := textOf(one); s != "" {
				return s
			}
		}
	}
	return ""
}

// list is a value as a list: none if there is no value.
func (o object) list(names ...string) []any {
	for _, name := range names {
		switch v := o[name].(type) {
		case nil:
		case []any:
			if len(v) > 0 {
				return v
			}
		default:
			return []any{v}
		}
	}
	return nil
}

// texts are the texts of a list.
func (o object) texts(names ...string) []string {
	var out []string
	for _, v := range o.list(names...) {
		if s := textOf(v); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// objects are the objects of a list.
func (o object) objects(names ...string) []object {
	var out []object
	for _, v := range o.list(names...) {
		if one, ok := v.(object); ok {
			out = append(out, one)
		}
	}
	return out
}

// object is the object under a name, empty if there is none.
func (o object) object(name string) object {
	for _, one := range o.objects(name) {
		return one
	}
	return object{}
}

// isTrue reports whether a value is true.
func (o object) isTrue(names ...string) bool {
	for _, name := range names {
		switch v := o[name].(type) {
		case bool:
			return v
		case string:
			return strings.EqualFold(v, "true") || v == "1" || strings.EqualFold(v, "yes")
		}
	}
	return false
}

// count is the number of values.
func (o object) count() int {
	n := 0
	for _, v := range o {
		n += countOf(v)
	}
	return n
}

func countOf(v any) int {
	switch v := v.(type) {
	case object:
		return v.count()
	case []any:
		n := 0
		for _, one := range v {
			n += countOf(one)
		}
		return n
	case nil:
		return 0
	}
	return 1
}

// jobsIn are the objects of a tree that are postings, in no object that is one.
func jobsIn(v any, is func(object) bool) []object {
	switch v := v.(type) {
	case object:
		if is(v) {
			return []object{v}
		}
		var out []object
		for _, name := range sortedNames(v) {
			out = append(out, jobsIn(v[name], is)...)
		}
		return out
	case []any:
		return jobsInList(v, is)
	}
	return nil
}

// jobsInList are the postings of a list. An object beside them that says nothing
// of its type is one too, and broken.
func jobsInList(list []any, is func(object) bool) []object {
	var out, beside []object
	found := false
	for _, one := range list {
		o, ok := one.(object)
		switch {
		case ok && is(o):
			found = true
			beside = append(beside, o)
		case ok && o["type"] == nil:
			beside = append(beside, o)
		}
		out = append(out, jobsIn(one, is)...)
	}
	if found && len(out) < len(beside) {
		return beside
	}
	return out
}

// isJobPosting reports whether an object says that it is a JobPosting.
func isJobPosting(o object) bool {
	for _, t := range o.texts("type") {
		if foldKey(t) == "jobposting" {
			return true
		}
	}
	return false
}

// isJob reports whether an object has the names that a posting has: a title, and
// a text or an address.
func isJob(o object) bool {
	if isJobPosting(o) {
		return true
	}
	titled := titleIn(o) != ""
	_, sections := o.object("jobad")["sections"]
	return titled && (textIn(o) != "" || o.text(linkNames...) != "" || locationIn(o) != "") || sections
}

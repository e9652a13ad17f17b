package lint

import (
	"errors"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v4"

	"jobdraft/internal/check"
	"jobdraft/internal/posting"
)

// setHouse reads the rules of a house.
func (r *configReader) setHouse(key string, v *yaml.Node) []string {
	switch key {
	case "phrases":
		for _, n := range items(v) {
			r.House.Phrases = append(r.House.Phrases, r.phrase(n))
		}
	case "paragraphs":
		for _, n := range items(v) {
			r.House.Paragraphs = append(r.House.Paragraphs, r.paragraph(n))
		}
	case "sections":
		for i, name := range r.list(v) {
			kind, ok := posting.ParseKind(name)
			if !ok {
				r.fail(items(v)[i], unknown("section", name, kindNames()))
				continue
			}
			r.House.Sections = append(r.House.Sections, kind)
		}
	case "fields":
		for _, name := range r.known(v, "field", fieldNames()) {
			r.House.Fields = append(r.House.Fields, posting.Key(name))
		}
	default:
		return []string{"phrases", "paragraphs", "sections", "fields"}
	}
	return nil
}

func kindNames() []string {
	var names []string
	for _, k := range posting.Kinds {
		names = append(names, string(k))
	}
	return names
}

func fieldNames() []string {
	var names []string
	for _, k := range posting.TextKeys() {
		names = append(names, string(k))
	}
	return names
}

// phrase reads one rule on phrases. It must have cases of both kinds.
func (r *configReader) phrase(n *yaml.Node) check.HousePhrase {
	p := check.HousePhrase{Severity: check.Warning}
	r.each(n, "a rule on phrases", func(key string, v *yaml.Node) []string {
		switch key {
		case "id":
			p.ID = r.text(v)
		case "avoid":
			p.Avoid = r.list(v)
		case "except":
			p.Except = r.list(v)
		case "write":
			p.Write = r.text(v)
		case "message":
			p.Message = r.text(v)
		case "severity":
			p.Severity = check.Severity(max(slices.Index(Severities, r.severity(v)), 0))
		case "found":
			p.Found = r.list(v)
		case "fine":
			p.Fine = r.list(v)
		default:
			return []string{"id", "avoid", "except", "write", "message", "severity", "found", "fine"}
		}
		return nil
	})
	switch {
	case p.ID == "" || len(p.Avoid) == 0:
		r.fail(n, errors.New("a rule on phrases needs an id and what to avoid"))
	case len(p.Found) == 0 || len(p.Fine) == 0:
		r.fail(n, fmt.Errorf("the rule %s needs cases: found, with a sentence that it finds, and fine, with one that it "+
			"does not", p.ID))
	}
	return p
}

// paragraph reads one locked paragraph.
func (r *configReader) paragraph(n *yaml.Node) check.HouseParagraph {
	var p check.HouseParagraph
	r.each(n, "a locked paragraph", func(key string, v *yaml.Node) []string {
		switch key {
		case "id":
			p.ID = r.text(v)
		case "text":
			p.Text = r.text(v)
		default:
			return []string{"id", "text"}
		}
		return nil
	})
	if p.ID == "" || p.Text == "" {
		r.fail(n, errors.New("a locked paragraph needs an id and its text"))
	}
	return p
}

package importer

import (
	"fmt"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/triage"
)

// Summary says what was found in a text.
type Summary struct {
	Sections int // with a heading
	Items    int
	Fields   []posting.Key // those that the text states, the title among them
	More     int           // items and paragraphs of no kind of ours
	Left     int           // values of data that were left out

	Aside      []triage.Kind // the kinds of lines that are unticked, since they are no part of a posting
	AsideLines int           // how many
}

// Summary is what the document has.
func (r *Result) Summary() Summary {
	s := Summary{Left: r.Left, Aside: r.Aside, AsideLines: r.AsideLines}
	d := r.Document
	if d.Title() != "" {
		s.Fields = append(s.Fields, "title")
	}
	for _, k := range posting.TextKeys() {
		if k != "title" && d.Field(k) != "" {
			s.Fields = append(s.Fields, k)
		}
	}
	for _, section := range d.Sections {
		if section.Head >= 0 {
			s.Sections++
		}
		for i := section.From; i < section.To; i++ {
			switch kind := d.Parts[i].Kind; {
			case kind == posting.Item:
				s.Items++
			case kind != posting.Prose:
				continue
			}
			if section.Kind == posting.Other {
				s.More++
			}
		}
	}
	return s
}

// String is the summary in a line.
func (s Summary) String() string {
	names := make([]string, len(s.Fields))
	for i, k := range s.Fields {
		names[i] = string(k)
	}
	line := fmt.Sprintf("%s, %s", number(s.Sections, "section"), number(s.Items, "item"))
	if len(names) > 0 {
		line += "; " + strings.Join(names, ", ")
	}
	if s.More > 0 {
		line += fmt.Sprintf("; %d in More", s.More)
	}
	if s.AsideLines > 0 {
		kinds := make([]string, len(s.Aside))
		for i, k := range s.Aside {
			kinds[i] = string(k)
		}
		line += fmt.Sprintf("; %s unticked (%s)", number(s.AsideLines, "line"), strings.Join(kinds, ", "))
	}
	if s.Left > 0 {
		line += fmt.Sprintf("; %s left out", number(s.Left, "other value"))
	}
	return line
}

func number(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// inspected is how a document is read.
type inspected struct {
	Title  string                 `json:"title"`
	Fields map[posting.Key]string `json:"fields"`
	Parts  []inspectedPart        `json:"parts"`
	Left   []inspectedPart        `json:"leftOut"` // items of other markets
}

// inspectedPart is an item or a block of prose.
type inspectedPart struct {
	Kind    posting.Kind     `json:"kind"`
	Heading string           `json:"heading"`
	Group   string           `json:"group"`
	Line    int              `json:"line"`
	Text    string           `json:"text"`
	Ticked  bool             `json:"ticked"`
	Levels  []posting.Level  `json:"levels"`
	Markets []posting.Market `json:"markets"`
}

func inspectCommand(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:               "inspect PRESET|DRAFT|FILE|-",
		Short:             "Show how a document is read",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: completion{a}.completeNames,
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := lookup{a}.find(args[0], "")
			if err != nil {
				return err
			}
			in := inspect(f.doc)
			if in.Left, err = leftOut(f); err != nil {
				return fail(exitFailed, "%w", err)
			}
			if asJSON {
				return listing{a}.json(in)
			}
			return a.write("", []byte(in.text()))
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON")
	a.marketFlag(c)
	return c
}

func inspect(d *posting.Document) inspected {
	in := inspected{Title: sanitize.Line(d.Title()), Fields: fields(d), Parts: []inspectedPart{}}
	for _, s := range d.Sections {
		group := ""
		for i := s.From; i < s.To; i++ {
			p := &d.Parts[i]
			switch p.Kind {
			case posting.Group:
				group = sanitize.Line(p.Words)
			case posting.Item, posting.Prose:
				in.Parts = append(in.Parts, inspectPart(s, group, p))
			case posting.FrontMatter, posting.Title, posting.Heading:
			}
		}
	}
	return in
}

func inspectPart(s posting.Section, group string, p *posting.Part) inspectedPart {
	return inspectedPart{
		Kind: s.Kind, Heading: sanitize.Line(s.Heading), Group: group, Line: p.Line, Text: sanitize.Text(p.Text()),
		Ticked: p.Ticked(), Levels: append([]posting.Level{}, p.Levels...), Markets: append([]posting.Market{}, p.Markets...),
	}
}

// leftOut are the items of other markets: those that the draft of a role does
// not have, and those that a draft or a file has all the same.
func leftOut(f *found) ([]inspectedPart, error) {
	d, left := f.doc, []inspectedPart{}
	market := d.Market()
	if f.preset != nil {
		role, err := f.preset.Read()
		if err != nil {
			return nil, err
		}
		d = role
	}
	for _, part := range inspect(d).Parts {
		if len(part.Markets) > 0 && market != "" && !slices.Contains(part.Markets, market) {
			left = append(left, part)
		}
	}
	return left, nil
}

// fields are the values that hold at the document's level.
func fields(d *posting.Document) map[posting.Key]string {
	all := map[posting.Key]string{}
	for _, f := range posting.FieldTable() {
		if v := d.Field(f.Key); v != "" {
			all[f.Key] = sanitize.Line(v)
		}
	}
	return all
}

// text is the reading for a person.
func (in inspected) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "title: %s\n", in.Title)
	for _, f := range posting.FieldTable() {
		if v := in.Fields[f.Key]; v != "" && f.Key != "title" {
			fmt.Fprintf(&b, "%s: %s\n", f.Key, v)
		}
	}
	kind, heading := posting.Kind(""), ""
	for _, p := range in.Parts {
		if p.Kind != kind || p.Heading != heading {
			kind, heading = p.Kind, p.Heading
			fmt.Fprintf(&b, "\n%s  (%s)\n", heading, kind)
		}
		b.WriteString(p.row())
	}
	if len(in.Left) > 0 {
		b.WriteString("\nOf other markets\n")
	}
	for _, p := range in.Left {
		b.WriteString(p.row())
	}
	return b.String()
}

func (p inspectedPart) row() string {
	mark := " "
	if p.Ticked {
		mark = "x"
	}
	text := strings.ReplaceAll(p.Text, "\n", " / ")
	if p.Group != "" {
		text = p.Group + ": " + text
	}
	for _, l := range p.Levels {
		text += " <" + string(l) + ">"
	}
	for _, m := range p.Markets {
		text += " <" + string(m) + ">"
	}
	return fmt.Sprintf("%5d  %s  %s\n", p.Line, mark, text)
}

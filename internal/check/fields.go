package check

import (
	"strings"

	"jobdraft/internal/posting"
)

// fieldKeys are the fields whose values are part of the posting.
var fieldKeys = posting.FieldKeys(posting.Field.IsShown)

// readFields reads the values of the front matter as what they are: the pay as
// pay, the place as a place. A value that the text repeats is looked over there.
func readFields(c *checked) {
	for _, k := range fieldKeys {
		value := c.d.Field(k)
		if value == "" || k == "title" && hasTitleHeading(c) {
			continue
		}
		noteField(c, k, value)
		c.readField(k, value)
	}
	if len(c.d.Fields.Places) > 0 || len(c.d.Fields.Lists["countries"]) > 0 {
		c.facts.note(saysPlace)
	}
	if len(c.d.Fields.Lists["employment"]) > 0 {
		c.facts.note(saysType)
	}
}

func hasTitleHeading(c *checked) bool {
	return c.titlePart >= 0 && c.d.Parts[c.titlePart].Kind == posting.Title
}

// noteField notes what the field says by being there.
func noteField(c *checked, k posting.Key, value string) {
	switch k {
	case "apply":
		c.facts.note(saysApply)
	case "closes":
		c.facts.note(saysDeadline)
	case "workplace":
		if mode, ok := workplaces[value]; ok {
			c.places = append(c.places, placed{claim{mode, fieldSpan(c, k)}, -1})
		}
	}
}

// workplaces are what the values of the field claim.
var workplaces = map[string]cue{"remote": claimsRemote, "hybrid": claimsHybrid, "onsite": claimsOnsite}

func (c *checked) reported(id string) bool {
	for i := range c.out {
		if c.out[i].ID == id {
			return true
		}
	}
	return false
}

// readField reads a value as a text of its own.
func (c *checked) readField(k posting.Key, value string) {
	ctx := context{part: posting.FrontMatter, fragment: c.fragment, draft: c.base.draft}
	switch k {
	case "pay":
		ctx.kind, ctx.paying, ctx.wording = pays, true, true
	case "location":
		ctx.placing = true
	case "type":
		ctx.typing = true
	case "title":
		ctx = c.titleContext()
	}
	takeField(c, k, value, c.remembered(ctx, value))
}

// remembered reads a text of its own, or remembers it.
func (c *checked) remembered(ctx context, text string) *reading {
	ctx.language = c.language()
	r, ok := c.memory[key{ctx, text}]
	if !ok {
		one := c.reader.part(ctx, text, 0, len(text))
		r = &one
		c.memory[key{ctx, text}] = r
	}
	return r
}

// takeField takes in what a value says.
func takeField(c *checked, k posting.Key, value string, r *reading) {
	repeated := (len(r.findings) > 0 || len(r.facts.pays) > 0) && inText(c, value)
	for _, f := range r.findings {
		if !repeated {
			c.field(k, inValue(c, k, value, f))
		}
	}
	for _, f := range r.deferred {
		if !repeated {
			f.Finding = inValue(c, k, value, f.Finding)
			f.Field, f.part = k, -1
			c.deferred = append(c.deferred, f)
		}
	}
	for _, p := range r.facts.pays {
		p.span = fieldSpan(c, k)
		c.pays = append(c.pays, p)
	}
	for _, cl := range r.facts.claims {
		cl.span = fieldSpan(c, k)
		c.places = append(c.places, placed{cl, -1})
	}
	words := c.facts.words
	c.facts.join(&r.facts)
	if repeated {
		c.facts.words = words
	}
}

// inText reports whether the text of the posting says a value word for word.
func inText(c *checked, value string) bool {
	for i, r := range c.loads {
		if r != nil && strings.Contains(c.d.Parts[i].Source, value) {
			return true
		}
	}
	return false
}

// inValue brings the span of a finding in a value to its place in the front
// matter: exactly where the value stands there as it is read.
func inValue(c *checked, k posting.Key, value string, f Finding) Finding {
	s := fieldSpan(c, k)
	if s.Start > 0 && len(c.d.Parts) > 0 {
		p := &c.d.Parts[0]
		in := p.Source[s.Start-c.starts[0] : s.End-c.starts[0]]
		if at := strings.Index(in, value); at >= 0 {
			if f.Fix != nil && f.Fix.Move == "" {
				f.Fix = &Fix{Label: f.Fix.Label, Text: value[:f.Span.Start] + f.Fix.Text + value[f.Span.End:], Field: k}
			}
			f.Span = shifted(f.Span, s.Start+at)
			return f
		}
	}
	f.Span, f.Fix = s, nil
	return f
}

// fieldSpan is where the value of a field stands, or where the title does.
func fieldSpan(c *checked, k posting.Key) posting.Span {
	if len(c.d.Parts) > 0 && c.d.Parts[0].Kind == posting.FrontMatter {
		if s, ok := c.d.Parts[0].Keys[k]; ok {
			return shifted(s, c.starts[0])
		}
	}
	return c.titleSpan
}

// field takes in a finding about a field.
func (c *checked) field(k posting.Key, f Finding) {
	f.Field, f.Part = k, -1
	if f.Span == (posting.Span{}) {
		f.Span = fieldSpan(c, k)
	}
	if len(c.d.Parts) > 0 && c.d.Parts[0].Kind == posting.FrontMatter {
		f.Part = 0
	}
	c.out = append(c.out, f)
}

package check

import (
	"strings"

	"jobdraft/internal/posting"
)

// readParts reads everything that is in the posting, section by section.
func readParts(c *checked) {
	section := -1
	for i := range c.d.Parts {
		p := &c.d.Parts[i]
		c.sections[i] = -1
		switch p.Kind {
		case posting.FrontMatter:
		case posting.Title:
			ctx := c.base
			ctx.part, ctx.title, ctx.wording = p.Kind, true, c.fragment
			c.read(i, ctx, 0, len(p.Source))
		default:
			for section+1 < len(c.d.Sections) && c.begins(section+1, i) {
				section++
				c.open(section)
			}
			c.sections[i] = section
			switch {
			case section < 0 || c.d.Sections[section].Kind == posting.Guide:
			case c.setAside || c.isQuestion(i):
				c.aside += len(strings.Fields(p.Text()))
			default:
				c.readPart(i)
			}
		}
	}
}

// section is the section that a part belongs to, nil for none.
func (c *checked) section(part int) *posting.Section {
	if part < 0 || c.sections[part] < 0 {
		return nil
	}
	return &c.d.Sections[c.sections[part]]
}

// begins reports whether part i is the first of a section.
func (c *checked) begins(section, i int) bool {
	s := &c.d.Sections[section]
	return i == s.Head || s.Head < 0 && i == s.From
}

// open begins a section with its list.
func (c *checked) open(section int) {
	s := &c.d.Sections[section]
	c.setAside = isSetAside(s.Heading)
	c.lists = append(c.lists, list{kind: kinds[s.Kind], head: s.Head})
	c.head(c.headed(s.Heading, kinds[s.Kind]))
}

// head makes what a heading tells the context of what stands below it.
func (c *checked) head(h headed) {
	c.base.kind = h.kind
	c.base.closing, c.base.paying, c.base.placing, c.base.typing = h.closing, h.paying, h.placing, h.typing
}

// headed is what a heading tells, from memory.
func (c *checked) headed(words string, k kind) headed {
	h, ok := c.under[words]
	if !ok || h.kind != k {
		h = under(words, k)
		c.under[words] = h
	}
	return h
}

func (c *checked) readPart(i int) {
	p := &c.d.Parts[i]
	ctx := c.base
	ctx.part = p.Kind
	switch p.Kind {
	case posting.Heading, posting.Group:
		if p.Kind == posting.Group {
			c.group(i)
		}
		if c.fragment {
			ctx.part, ctx.wording = posting.Prose, true // One line is no heading yet.
		}
		c.read(i, ctx, 0, len(p.Source))
	case posting.Item:
		if !p.Ticked() {
			c.last().body = true
			return
		}
		ctx.item = p.Box < 0 || c.base.kind != company && c.base.kind != role
		ctx.wording = c.fragment || ctx.kind != equal
		c.read(i, ctx, p.Content, itemEnd(p))
		c.listItem(i, ctx)
	default:
		ctx.wording = c.fragment || ctx.kind != equal
		c.read(i, ctx, 0, len(p.Source))
		c.prose(i)
	}
}

// prose is what stands between the lists of a section. A line that begins what
// is nice to have ends what people must have.
func (c *checked) prose(i int) {
	f := &c.loads[i].facts
	if f.words > 0 {
		c.last().body = true
	}
	line := strings.TrimRight(c.d.Parts[i].Source, " *_\r\n")
	if c.base.kind == must && f.says(saysNice) && (strings.HasSuffix(line, ":") ||
		strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…")) {
		c.base.kind = nice
		c.lists = append(c.lists, list{kind: nice, head: -1, body: true})
	}
}

// itemEnd is where the text of an item ends: before its mark if that is the
// last thing of it.
func itemEnd(p *posting.Part) int {
	if len(p.Levels)+len(p.Markets) > 0 && strings.TrimSpace(p.Source[p.Mark[1]:]) == "" {
		return max(p.Mark[0], p.Content)
	}
	return len(p.Source)
}

// group begins a list below a group. A group of what is nice to have among the
// requirements is that, and so is the other way round.
func (c *checked) group(i int) {
	words := c.d.Parts[i].Words
	k := kinds[c.section(i).Kind]
	if h, ok := c.under["\x00"+words]; ok && k != tools {
		k = h.kind
	} else if k != tools {
		if g := kinds[posting.KindOf(words)]; g != other && (k == must || k == nice || k == other || k == role) {
			k = g
		}
		c.under["\x00"+words] = headed{kind: k}
	}
	c.lists = append(c.lists, list{kind: k, head: i})
	c.head(c.headed(words, k))
}

func (c *checked) last() *list { return &c.lists[len(c.lists)-1] }

// listItem counts a ticked item.
func (c *checked) listItem(i int, ctx context) {
	l := c.last()
	if !ctx.item {
		l.body = true
		return
	}
	f := &c.loads[i].facts
	const paragraph = 40 // words; what is longer is no bullet, whatever its marker
	if f.words > paragraph {
		l.body = true
	} else {
		l.items++
	}
	l.words += f.words
	c.items = append(c.items, listed{i, ctx.kind, f})
}

// read reads a part, or remembers it, and takes in what it says.
func (c *checked) read(i int, ctx context, from, to int) {
	ctx.language = c.language()
	k := key{ctx, c.d.Parts[i].Source}
	r, ok := c.memory[k]
	if !ok {
		one := c.reader.part(ctx, k.source, from, to)
		r = &one
		c.memory[k] = r
	}
	c.loads[i] = r
	c.take(i, r)
}

func (c *checked) take(i int, r *reading) {
	for _, f := range r.findings {
		c.add(i, f)
	}
	for _, f := range r.deferred {
		f.part = i
		c.deferred = append(c.deferred, f)
	}
	for _, p := range r.facts.pays {
		p.span = shifted(p.span, c.starts[i])
		c.pays = append(c.pays, p)
	}
	for _, cl := range r.facts.claims {
		cl.span = shifted(cl.span, c.starts[i])
		c.places = append(c.places, placed{cl, i})
	}
	c.facts.join(&r.facts)
}

package posting

import "strings"

// chunk is a run of whole lines that two documents are compared by: a part
// without its blank lines, or blank lines, or a field with all its lines.
type chunk struct {
	key  string // stays if a box or the spelling of a marker changes
	text string // the lines
	part int    // the part that it is of
}

// chunks cuts a document.
func chunks(d *Document) []chunk {
	all := make([]chunk, 0, 2*len(d.Parts)+1)
	if d.Lead != "" {
		all = append(all, chunk{"lead", d.Lead, -1})
	}
	for i := range d.Parts {
		p := &d.Parts[i]
		all = append(all, chunk{keyOf(p), p.Source, i})
		if p.Blank != "" {
			all = append(all, chunk{"blank", p.Blank, i})
		}
	}
	return all
}

func keyOf(p *Part) string {
	switch p.Kind {
	case FrontMatter, Title:
		return p.Kind.String()
	case Heading, Group:
		return p.Kind.String() + " " + foldHeading(p.Words)
	case Item, Prose:
	}
	if text := said(p); text != "" {
		return p.Kind.String() + " " + text
	}
	return p.Kind.String() + " " + p.Source
}

// fieldChunks cuts the lines of a front matter by their keys. A line that
// begins no key belongs to the one before it.
func fieldChunks(text string) []chunk {
	var all []chunk
	for line := range strings.Lines(text) {
		key, _, ok := strings.Cut(line, ":")
		switch {
		case strings.HasPrefix(line, "---"):
			all = append(all, chunk{key: "---", text: line})
		case ok && !strings.ContainsAny(key[:min(1, len(key))], " \t#-") && key != "" || len(all) == 0:
			all = append(all, chunk{key: key, text: line})
		default:
			all[len(all)-1].text += line
		}
	}
	return all
}

func textOf(chunks []chunk) string {
	var b strings.Builder
	for _, c := range chunks {
		b.WriteString(c.text)
	}
	return b.String()
}

// maxPairs bounds the work of comparing two texts. What is more different than
// that is taken as all new.
const maxPairs = 16 << 20

// align finds the chunks of two texts that belong together, in order: for each of
// a the index in b, or -1.
func align(a, b []chunk) []int {
	to := make([]int, len(a))
	for i := range to {
		to[i] = -1
	}
	from := 0
	for from < len(a) && from < len(b) && a[from].key == b[from].key {
		to[from] = from
		from++
	}
	endA, endB := len(a), len(b)
	for endA > from && endB > from && a[endA-1].key == b[endB-1].key {
		endA, endB = endA-1, endB-1
		to[endA] = endB
	}
	longest(a[from:endA], b[from:endB], func(i, j int) { to[from+i] = from + j })
	return to
}

// longest calls pair for each pair of a longest common subsequence. Of several it
// takes one that leaves few texts changed.
func longest(a, b []chunk, pair func(i, j int)) {
	if len(a)*len(b) > maxPairs || len(a) == 0 || len(b) == 0 {
		return
	}
	width := len(b) + 1
	best := make([]int32, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			best[i*width+j] = max(best[(i+1)*width+j], best[i*width+j+1],
				best[(i+1)*width+j+1]+weight(&a[i], &b[j]))
		}
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		w := weight(&a[i], &b[j])
		switch here := best[i*width+j]; {
		case w > 0 && here == best[(i+1)*width+j+1]+w:
			pair(i, j)
			i, j = i+1, j+1
		case here == best[(i+1)*width+j]:
			i++
		default:
			j++
		}
	}
}

// weight is how much it is worth that two chunks belong together: blank lines
// little, and the same text more than a changed one.
func weight(a, b *chunk) int32 {
	switch {
	case a.key != b.key:
		return 0
	case a.key == "blank":
		return 1
	case a.text == b.text:
		return 5
	}
	return 4
}

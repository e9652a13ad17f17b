package posting

import "strings"

// Merge brings what two people made of one document together: switched boxes,
// added, removed and edited items, and fields, each by itself. What both have
// changed in different ways stands in the text between the marks of Git, and is
// counted. Not a line of either is lost.
func Merge(base, ours, theirs *Document) (text string, conflicts int) {
	m := merger{}
	m.merge(chunks(base), chunks(ours), chunks(theirs))
	return m.String(), m.conflicts
}

type merger struct {
	strings.Builder
	conflicts int
}

func (m *merger) merge(base, ours, theirs []chunk) {
	a, b := sideOf(base, ours), sideOf(base, theirs)
	for i := range len(base) + 1 {
		m.add(a.added[i], b.added[i])
		if i < len(base) {
			m.one(&base[i], a.kept[i], b.kept[i])
		}
	}
}

// side is what one person made of the chunks of the base.
type side struct {
	kept  []*chunk  // nil for one that is gone
	added [][]chunk // before each chunk of the base, and at the end
}

func sideOf(base, now []chunk) side {
	s := side{make([]*chunk, len(base)), make([][]chunk, len(base)+1)}
	next := 0
	for i, j := range align(base, now) {
		if j >= 0 {
			s.added[i] = now[next:j]
			s.kept[i], next = &now[j], j+1
		}
	}
	s.added[len(base)] = now[next:]
	return s
}

// add writes what was added in one place: of both, what is the same once.
func (m *merger) add(ours, theirs []chunk) {
	m.write(textOf(ours))
	if textOf(ours) == textOf(theirs) {
		return
	}
	have := map[string]int{}
	for _, c := range ours {
		have[c.text]++
	}
	for _, c := range theirs {
		if have[c.text]--; have[c.text] < 0 {
			m.write(c.text)
		}
	}
}

// one writes what became of a chunk of the base.
func (m *merger) one(base, ours, theirs *chunk) {
	a, b := textIn(ours), textIn(theirs)
	switch {
	case a == b, b == base.text:
		m.write(a)
	case a == base.text:
		m.write(b)
	case base.key == "blank":
		m.write(max(a, b))
	case base.key == FrontMatter.String() && ours != nil && theirs != nil:
		m.merge(fieldChunks(base.text), fieldChunks(a), fieldChunks(b))
	default:
		m.conflicts++
		m.write("<<<<<<< ours\n")
		m.write(a)
		m.write("=======\n")
		m.write(b)
		m.write(">>>>>>> theirs\n")
	}
}

func textIn(c *chunk) string {
	if c == nil {
		return ""
	}
	return c.text
}

// write begins a line for each text: the last one of a file may have no end.
func (m *merger) write(text string) {
	if s := m.String(); text != "" && s != "" && !strings.HasSuffix(s, "\n") {
		m.WriteByte('\n')
	}
	m.WriteString(text)
}

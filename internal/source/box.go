package source

import "strings"

// boxSigns are the signs that people set for an empty box and for a ticked one.
var boxSigns = []struct {
	sign string
	box  byte
}{
	{"[ ] ", ' '},
	{"[] ", ' '},
	{"[x] ", 'x'},
	{"[X] ", 'X'},
	{"☐", ' '},
	{"☒", 'x'},
	{"☑", 'x'},
	{"🗹", 'x'},
	{"⬜", ' '},
}

// cutBox parts the box at the beginning of a text from its words; 0 for none.
func cutBox(s string) (box byte, rest string) {
	for _, b := range boxSigns {
		if words, ok := strings.CutPrefix(s, b.sign); ok && strings.TrimSpace(words) != "" {
			return b.box, strings.TrimSpace(strings.TrimPrefix(words, "\ufe0f"))
		}
	}
	return 0, s
}

// literalBox keeps the words of a list item from being read as a box. In a form
// that has lists of its own, brackets are text: tick the [ ] on page two.
func literalBox(words string) string {
	if box, _ := cutBox(words); box != 0 && words[0] == '[' {
		return `\` + words
	}
	return words
}

// voteOnMarks makes text of a box, or of a second mark, in a list whose other items
// have none: there it is what the item is about. Markdown writes a box on purpose,
// behind its mark.
func voteOnMarks(lines []Line) {
	for from := 0; from < len(lines); {
		to, items, marked := from, 0, 0
		for ; to < len(lines) && lines[to].inList(); to++ {
			if lines[to].Shape == Bullet {
				items++
			}
			if lines[to].second != "" || lines[to].Box != 0 {
				marked++
			}
		}
		if marked*2 < items {
			for i := from; i < to; i++ {
				lines[i].withoutSecond()
			}
		}
		from = to + 1
	}
}

// inList reports whether a list may go on with the line.
func (l *Line) inList() bool {
	return l.Shape == Bullet || l.Shape == Blank || l.Shape == Plain && l.Indent > 0
}

// withoutSecond makes words of the second mark and the box, unless that is
// Markdown.
func (l *Line) withoutSecond() {
	raw := strings.TrimSpace(l.Raw)
	if l.second == "" || l.Box != 0 && l.second[0] == '[' && strings.IndexByte("-*+", raw[0]) >= 0 {
		return
	}
	l.Box, l.Text = 0, l.second
}

package posting

import "strings"

// Style says how a block is set.
type Style int

// The styles of a block.
const (
	Paragraph Style = iota
	Bullet
	Numbered
	Quote
	Verbatim // code and tables: line by line as they stand
)

// Block is a run of text that is set as one: a paragraph, a nested bullet.
type Block struct {
	Style  Style
	Depth  int // how deeply a bullet is nested, from 0
	Number int // of a Numbered block
	Runs   []Run
}

// Run is a piece of text with one look.
type Run struct {
	Text     string
	Strong   bool
	Emphasis bool
	Code     bool
	Link     string // the address, where the text is a link
}

// Text is the block without its looks. A hard line break stays a line end; a
// link whose address says more than its words keeps it in brackets.
func (b Block) Text() string {
	var s strings.Builder
	for i, span := range b.Runs {
		s.WriteString(span.Text)
		next := i+1 < len(b.Runs) && b.Runs[i+1].Link == span.Link
		if span.Link != "" && !next && !saysAddress(span) {
			s.WriteString(" (" + strings.TrimPrefix(span.Link, "mailto:") + ")")
		}
	}
	return s.String()
}

func saysAddress(s Run) bool {
	bare := strings.TrimPrefix(s.Link, "mailto:")
	bare = strings.TrimPrefix(strings.TrimPrefix(bare, "https://"), "http://")
	return strings.Contains(s.Text, strings.TrimSuffix(bare, "/"))
}

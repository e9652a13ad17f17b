package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// tables takes the tables out of paragraphs, as blocks whose lines stay as they
// stand. The library's own extension would be linked with all others, and they
// compile what they look for whenever the program starts.
type tables struct{}

// Transform finds the first line that parts a head from its rows, as GitHub
// reads it: dashes and colons, in as many cells as the line above. What follows
// in the paragraph is the table.
func (tables) Transform(p *ast.Paragraph, reader text.Reader, _ parser.Context) {
	lines := p.Lines()
	for i := 1; i < lines.Len(); i++ {
		head, rule := lines.At(i-1), lines.At(i)
		n := ruled(cells(string(rule.Value(reader.Source()))))
		if n == 0 || n != len(cells(string(head.Value(reader.Source())))) {
			continue
		}
		table := ast.NewCodeBlock()
		table.Lines().AppendAll(lines.Sliced(i-1, lines.Len()))
		p.Parent().InsertAfter(p.Parent(), p, table)
		lines.SetSliced(0, i-1)
		if lines.Len() == 0 {
			p.Parent().RemoveChild(p.Parent(), p)
		}
		return
	}
}

// cells are the cells of a line of a table.
func cells(line string) []string {
	line = strings.TrimSpace(strings.ReplaceAll(line, `\|`, "  "))
	line = strings.TrimPrefix(line, "|")
	return strings.Split(strings.TrimSuffix(line, "|"), "|")
}

// ruled counts the cells of a line that parts a head from its rows, 0 where it
// is none.
func ruled(cells []string) int {
	for _, c := range cells {
		dashes := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(c), ":"), ":")
		if dashes == "" || strings.Trim(dashes, "-") != "" {
			return 0
		}
	}
	return len(cells)
}

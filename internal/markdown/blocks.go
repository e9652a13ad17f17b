package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"jobdraft/internal/posting"
)

// blocks are the blocks of the body that was read last, and its boxes.
type blocks struct {
	body   string
	starts []start
	boxes  []int // the bytes between the brackets, in order
}

// standIn reports whether a body that differs from the last one has the same
// blocks in the same places, because it differs in its boxes alone. So it is
// with most edits. A box begins the first paragraph of its item, and white space
// or the line end follows it: a space opens and closes there what an x does.
func (b *blocks) standIn(body string) bool {
	if b.starts == nil || len(body) != len(b.body) {
		return false
	}
	from := 0
	for _, box := range b.boxes {
		if body[from:box] != b.body[from:box] || !isBoxMark(body[box]) {
			return false
		}
		from = box + 1
	}
	return body[from:] == b.body[from:]
}

// start is where a part of the body begins, with what its block parser knows.
type start struct {
	at   int // the first byte of its first line
	kind posting.PartKind
	node ast.Node
}

// starts finds the blocks at the top level and the items of its lists. Every
// non-blank line belongs to the block that began last.
func (r *Reader) starts(body string) []start {
	doc := r.blocks.Parse(text.NewReader([]byte(body)))
	var out []start
	outline := outline{}
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() == ast.KindList {
			for item := n.FirstChild(); item != nil; item = item.NextSibling() {
				out = addStart(out, body, item, posting.Item)
			}
			continue
		}
		out = addStart(out, body, n, outline.kind(n))
	}
	return out
}

// outline decides what a heading is by what came before it.
type outline struct{ titled, inSection bool }

func (o *outline) kind(n ast.Node) posting.PartKind {
	h, ok := n.(*ast.Heading)
	switch {
	case !ok || h.Level > 3:
		return posting.Prose
	case h.Level == 1 && !o.titled && !o.inSection:
		o.titled = true
		return posting.Title
	case h.Level <= 2:
		o.inSection = true
		return posting.Heading
	default:
		return posting.Group
	}
}

// addStart notes where a block begins. A block that begins on a line that is
// taken, or that the parser gives no place, belongs to the one before it.
func addStart(out []start, body string, n ast.Node, kind posting.PartKind) []start {
	pos := n.Pos()
	if pos < 0 || pos > len(body) {
		return out
	}
	at := strings.LastIndexByte(body[:pos], '\n') + 1
	if len(out) > 0 && at <= out[len(out)-1].at {
		return out
	}
	return append(out, start{at, kind, n})
}

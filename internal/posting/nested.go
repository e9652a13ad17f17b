package posting

import (
	"slices"
	"strings"
)

// A box inside of an item is that of a piece of it: what is not ticked is left
// out of the posting, with what stands below it, and no box is shown.

// withoutUnticked is what an item says without its pieces that are not ticked.
func withoutUnticked(blocks []Block) []Block {
	if !slices.ContainsFunc(blocks, func(b Block) bool { return b.isPiece() && isBoxed(b.Text()) }) {
		return blocks
	}
	var out []Block
	below := -1
	for _, b := range blocks {
		if below >= 0 && b.Depth > below {
			continue
		}
		below = -1
		if b.isPiece() && isBoxed(b.Text()) {
			if strings.HasPrefix(b.Text(), "[ ]") {
				below = b.Depth
				continue
			}
			b.Runs = slices.Clone(b.Runs)
			b.Runs[0].Text = b.Runs[0].Text[len("[x] "):]
		}
		out = append(out, b)
	}
	return out
}

func (b *Block) isPiece() bool {
	return b.Depth > 0 && (b.Style == Bullet || b.Style == Numbered) && len(b.Runs) > 0 && isBoxed(b.Runs[0].Text)
}

func isBoxed(s string) bool {
	return strings.HasPrefix(s, "[ ] ") || strings.HasPrefix(s, "[x] ") || strings.HasPrefix(s, "[X] ")
}

// markdownWithoutUnticked is withoutUnticked for the same as Markdown.
func markdownWithoutUnticked(text string) string {
	first, rest, ok := strings.Cut(text, "\n")
	if !ok || !strings.Contains(rest, "[") {
		return text
	}
	out, below := []string{first}, -1
	for line := range strings.SplitSeq(rest, "\n") {
		words := strings.TrimLeft(line, " \t")
		indent := len(line) - len(words)
		if below >= 0 && (indent > below || words == "") {
			continue
		}
		below = -1
		marker, item := cutMarker(words)
		if marker != "" && isBoxed(item) {
			if item[1] == ' ' {
				below = indent
				continue
			}
			line = line[:indent] + marker + item[len("[x] "):]
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// cutMarker parts the marker of a list item, with its blanks, from what it says.
func cutMarker(s string) (marker, item string) {
	n := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if n < len(s) && (n == 0 && strings.ContainsRune("-*+", rune(s[0])) || n > 0 &&
		strings.ContainsRune(".)", rune(s[n]))) {
		n++
	} else {
		return "", s
	}
	item = strings.TrimLeft(s[n:], " ")
	if len(item) == len(s)-n {
		return "", s
	}
	return s[:len(s)-len(item)], item
}

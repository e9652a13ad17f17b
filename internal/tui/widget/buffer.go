package widget

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// buffer is a text that is being typed. A key costs the same in a long text as in
// a short one, up to the moving of its bytes: the inputs of bubbles copy and wrap
// the whole text several times a key.
type buffer struct {
	text  []byte
	at    int // the cursor, in bytes, before a cluster
	runes int
	edits int // the number of changes
}

// change is a part of a text that was replaced.
type change struct{ from, removed, added int }

// replace is the one way in which the text changes. The cursor goes behind the
// new part.
func (b *buffer) replace(from, to int, with []byte) change {
	b.runes += utf8.RuneCount(with) - utf8.RuneCount(b.text[from:to])
	b.text = slices.Replace(b.text, from, to, with...)
	b.at = from + len(with)
	b.edits++
	return change{from, to - from, len(with)}
}

// motion is a place that a key goes to, or deletes up to.
type motion struct {
	keys key.Binding
	to   func(b *buffer) int
}

func on(names ...string) key.Binding { return key.NewBinding(key.WithKeys(names...)) }

// textMoves and textDeletions are those of the shell and of other editors.
var (
	textMoves = []motion{
		{on("right", "shift+right", "ctrl+f"), (*buffer).next},
		{on("left", "shift+left", "ctrl+b"), (*buffer).previous},
		{on("alt+right", "ctrl+right", "alt+f"), (*buffer).wordEnd},
		{on("alt+left", "ctrl+left", "alt+b"), (*buffer).wordStart},
		{on("home", "ctrl+a"), (*buffer).lineStart},
		{on("end", "ctrl+e"), (*buffer).lineEnd},
		{on("ctrl+home", "alt+<"), func(*buffer) int { return 0 }},
		{on("ctrl+end", "alt+>"), func(b *buffer) int { return len(b.text) }},
	}
	textDeletions = []motion{
		{on("backspace", "shift+backspace", "ctrl+h"), (*buffer).previousRune},
		{on("delete", "ctrl+d"), (*buffer).next},
		{on("alt+backspace", "ctrl+w", "ctrl+backspace"), (*buffer).wordStart},
		{on("alt+delete", "alt+d", "ctrl+delete"), (*buffer).wordEnd},
		{on("ctrl+k"), orNeighbour((*buffer).lineEnd, (*buffer).next)},
		{on("ctrl+u"), orNeighbour((*buffer).lineStart, (*buffer).previous)},
	}
)

// orNeighbour goes on past the end of a line if the cursor is there already.
func orNeighbour(to, past func(*buffer) int) func(*buffer) int {
	return func(b *buffer) int {
		if at := to(b); at != b.at {
			return at
		}
		return past(b)
	}
}

// find returns the place that a key stands for.
func (b *buffer) find(motions []motion, msg tea.KeyPressMsg) (place int, found bool) {
	for _, m := range motions {
		if key.Matches(msg, m.keys) {
			return m.to(b), true
		}
	}
	return 0, false
}

// press does what a key does in any text. changed is false if it only moves.
func (b *buffer) press(msg tea.KeyPressMsg) (c change, changed bool) {
	if place, ok := b.find(textMoves, msg); ok {
		b.at = place
		return c, false
	}
	place, deletes := b.find(textDeletions, msg)
	switch {
	case deletes && place != b.at:
		return b.replace(min(place, b.at), max(place, b.at), nil), true
	case deletes || msg.Text == "":
		return c, false
	}
	return b.replace(b.at, b.at, []byte(msg.Text)), true
}

// next is the place behind the next cluster.
func (b *buffer) next() int {
	n, _ := cluster(b.text[b.at:])
	return b.at + n
}

// previous is the place before the cluster at the left: clusters can only be
// found from the left, and no cluster contains an end of a line or a space.
func (b *buffer) previous() int {
	from := max(b.lineStart(), bytes.LastIndexByte(b.text[:max(b.at-1, 0)], ' ')+1)
	if from == b.at {
		return b.previousRune()
	}
	for {
		n, _ := cluster(b.text[from:])
		if from+n >= b.at {
			return from
		}
		from += n
	}
}

func (b *buffer) previousRune() int {
	_, n := utf8.DecodeLastRune(b.text[:b.at])
	return b.at - n
}

func (b *buffer) lineStart() int { return bytes.LastIndexByte(b.text[:b.at], '\n') + 1 }

func (b *buffer) lineEnd() int {
	if n := bytes.IndexByte(b.text[b.at:], '\n'); n >= 0 {
		return b.at + n
	}
	return len(b.text)
}

// wordStart is the beginning of the word at the left.
func (b *buffer) wordStart() int {
	word := bytes.TrimRightFunc(b.text[:b.at], unicode.IsSpace)
	last := bytes.LastIndexFunc(word, unicode.IsSpace)
	if last < 0 {
		return 0
	}
	_, n := utf8.DecodeRune(word[last:])
	return last + n
}

// wordEnd is the end of the word at the right.
func (b *buffer) wordEnd() int {
	rest := b.text[b.at:]
	word := bytes.TrimLeftFunc(rest, unicode.IsSpace)
	n := bytes.IndexFunc(word, unicode.IsSpace)
	if n < 0 {
		return len(b.text)
	}
	return b.at + len(rest) - len(word) + n
}

// cluster returns the length of the first cluster of a text, and its columns.
func cluster(text []byte) (size, columns int) {
	switch {
	case len(text) == 0:
		return 0, 0
	case text[0] == '\n':
		return 1, 0
	case text[0] < utf8.RuneSelf && (len(text) == 1 || text[1] < utf8.RuneSelf):
		return 1, 1
	}
	const longest = 256 // The gate lets no cluster be as long.
	first, columns := ansi.FirstGraphemeCluster(text[:min(len(text), longest)], ansi.GraphemeWidth)
	return max(len(first), 1), columns
}

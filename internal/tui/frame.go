package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// frame is a screen that is being drawn: lines of at most its width.
type frame struct {
	w, h  int
	lines []string
}

func newFrame(w, h int) *frame { return &frame{w: w, h: h, lines: make([]string, max(h, 0))} }

// set draws a line; one outside the frame is dropped.
func (f *frame) set(y int, line string) {
	if y >= 0 && y < len(f.lines) {
		f.lines[y] = line
	}
}

// String is the frame, every line cut to its width.
func (f *frame) String() string {
	for i, line := range f.lines {
		if columnsOf(line) > f.w {
			line = ansi.Truncate(line, max(f.w, 0), "")
		}
		if joins(line) {
			for over := ansi.StringWidthWc(line) - f.w; over > 0; over = ansi.StringWidthWc(line) - f.w {
				line = ansi.Truncate(line, max(columnsOf(line)-over, 0), "")
			}
		}
		f.lines[i] = line
	}
	return strings.Join(f.lines, "\n")
}

// joins reports whether a line has what terminals measure differently, joined
// emoji among them. The gate takes it out of all that is shown; only a text
// that is being typed may have it.
func joins(line string) bool {
	return strings.Contains(line, "\u200d") || strings.Contains(line, "\ufe0f") || strings.Contains(line, "\xf0\x9f\x8f")
}

// fit cuts a text without looks to a width, with an ellipsis where it is cut,
// and fills it up with spaces.
func fit(s string, w int) string {
	if w <= 0 {
		return ""
	}
	n := columnsOf(s)
	if n > w {
		s = ansi.Truncate(s, w, "…")
		n = columnsOf(s)
	}
	return s + strings.Repeat(" ", max(w-n, 0))
}

// cut is fit without the spaces.
func cut(s string, w int) string { return strings.TrimRight(fit(s, w), " ") }

// spread sets one text at the left and one at the right of a line. The left
// one gives way.
func spread(left string, leftLook look, right string, rightLook look, w int) string {
	right = cut(right, w/2+w/4)
	room := w - columnsOf(right)
	if right != "" {
		room -= 2
	}
	if room < 1 {
		return leftLook.Render(fit(left, w))
	}
	line := leftLook.Render(fit(left, room))
	if right == "" {
		return line
	}
	return line + "  " + rightLook.Render(right)
}

// noted sets a text with a note at the right end of its line. The note gives
// way, to nothing where it would say too little.
func noted(text string, textLook look, note string, noteLook look, w int) string {
	room := w - columnsOf(text) - 2
	if note == "" || room < columnsOf(note) {
		return textLook.Render(fit(text, w))
	}
	return spread(text, textLook, note, noteLook, w)
}

// wrap breaks a text into lines of a width, the later ones indented.
func wrap(s string, w, hang int) []string {
	if w <= 0 {
		return nil
	}
	if hang >= w/2 {
		hang = 0
	}
	first := ansi.Wrap(s, w, "-")
	head, _, more := strings.Cut(first, "\n")
	if !more {
		return []string{head}
	}
	tail := strings.TrimLeft(s[len(head):], " ")
	indent := strings.Repeat(" ", hang)
	lines := []string{strings.TrimRight(head, " ")}
	for line := range strings.SplitSeq(ansi.Wrap(tail, w-hang, "-"), "\n") {
		lines = append(lines, indent+strings.TrimRight(line, " "))
	}
	return lines
}

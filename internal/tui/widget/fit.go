package widget

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Fit cuts a text without looks to a width, with an ellipsis where it is cut,
// and fills it up with spaces.
func Fit(s string, w int) string {
	if w <= 0 {
		return ""
	}
	n := Width(s)
	if n > w {
		s = ansi.Truncate(s, w, "…")
		n = Width(s)
	}
	return s + strings.Repeat(" ", max(w-n, 0))
}

// Cut is Fit without the spaces.
func Cut(s string, w int) string { return strings.TrimRight(Fit(s, w), " ") }

// Spread sets one text at the left and one at the right of a line. The left
// one gives way.
func Spread(left string, leftLook look, right string, rightLook look, w int) string {
	right = Cut(right, w/2+w/4)
	room := w - Width(right)
	if right != "" {
		room -= 2
	}
	if room < 1 {
		return leftLook.Render(Fit(left, w))
	}
	line := leftLook.Render(Fit(left, room))
	if right == "" {
		return line
	}
	return line + "  " + rightLook.Render(right)
}

// noted sets a text with a note at the right end of its line. The note is left out
// if it has no room.
func noted(text string, textLook look, note string, noteLook look, w int) string {
	room := w - Width(text) - 2
	if note == "" || room < Width(note) {
		return textLook.Render(Fit(text, w))
	}
	return Spread(text, textLook, note, noteLook, w)
}

// Wrap breaks a text into lines of a width, the later ones indented.
func Wrap(s string, w, hang int) []string {
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

// Ruled is a line across the screen, with a text in it unless that is empty.
func (s *Styles) Ruled(text string, w int) string {
	const lead = "──"
	if text != "" {
		text = " " + Cut(text, max(w-6, 1)) + " "
	}
	rest := max(w-len([]rune(lead))-Width(text), 0)
	return s.rule.Render(lead) + s.Quiet.Render(text) + s.rule.Render(strings.Repeat("─", rest))
}

// FirstLines are as many lines as there is room for; the last one shows that
// there are more.
func FirstLines(lines []string, h, w int) []string {
	if h <= 0 {
		return nil
	}
	if len(lines) > h {
		lines = lines[:h]
		lines[h-1] = ansi.Truncate(lines[h-1], w-1, "") + "…"
	}
	return lines
}

// FirstFitting is the first of the texts that has room, else the last.
func FirstFitting(w int, texts ...string) string {
	for _, text := range texts {
		if Width(text) <= w {
			return text
		}
	}
	return texts[len(texts)-1]
}

// Count is a number of things.
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

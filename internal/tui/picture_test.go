package tui

import (
	"fmt"
	"html"
	"image/color"
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// still is what a terminal shows at one moment.
type still struct {
	cells  [][]uv.Cell
	cursor uv.Position
	hidden bool // the cursor is
}

// shown is what a terminal shows now.
func (x *emulator) shown() still {
	s := stillOf(x.t, x.Render(), x.Width(), x.Height())
	s.cursor, s.hidden = x.CursorPosition(), x.CursorHidden()
	return s
}

// pictured is what a terminal shows of the screen.
func pictured(t *testing.T, u *user) still {
	t.Helper()
	v := u.root.View()
	s := stillOf(t, v.Content, u.root.w, u.root.h)
	if s.hidden = v.Cursor == nil; !s.hidden {
		s.cursor = uv.Pos(v.Cursor.X, v.Cursor.Y)
	}
	return s
}

// stillOf is what a screen of that size looks like, in a terminal of its own:
// nobody draws on it meanwhile.
func stillOf(t *testing.T, content string, w, h int) still {
	t.Helper()
	x := vt.NewEmulator(w, h)
	if _, err := x.Write([]byte("\x1b[20h" + content)); err != nil {
		t.Fatal(err)
	}
	var s still
	for y := range h {
		row := make([]uv.Cell, 0, w)
		for at := range w {
			cell := uv.EmptyCell
			if c := x.CellAt(at, y); c != nil {
				cell = *c
			}
			row = append(row, cell)
		}
		s.cells = append(s.cells, row)
	}
	return s
}

// The size of a cell and of the edge around a picture, in pixels.
const (
	cellWidth  = 8.4
	cellHeight = 19
	baseline   = 14
	edge       = 14
)

// moment is a still and how long it is looked at, in milliseconds.
type moment struct {
	still
	stays int
}

// picture is an SVG of moments. Each different line is drawn once and used
// wherever it is seen; the moments stand below each other as on a film, which
// moves by whole moments. Where nothing may move the last one stays.
//
// The colours are roles with values for light and dark pages. A dark screen
// says bright cyan where a light one says blue, so that one film is enough.
type picture struct {
	w, h  int // of a moment, in cells
	lines map[string]int
	defs  strings.Builder
	film  strings.Builder
}

const pictureStyle = `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;
fill:var(--text);white-space:pre}
svg{--page:#fbfcfd;--line:#d0d7de;--text:#1f2328;--q:#59636e;--warn:#b3261e;--on:#0b6b2e;--accent:#0a4fb0}
@media(prefers-color-scheme:dark){svg{--page:#14171c;--line:#363c45;--text:#dfe3e8;--q:#a3abb6;
--warn:#f2cc60;--on:#6fdc8c;--accent:#5cd0e6}}
.page{fill:var(--page);stroke:var(--line)}.rule{fill:var(--line)}.cursor{fill:var(--accent)}
.b{font-weight:700}.f{opacity:.6}.q{fill:var(--q)}.c1,.c11{fill:var(--warn)}.c10{fill:var(--on)}
.c4,.c14{fill:var(--accent)}
`

// animated is the SVG of a film.
func animated(label string, film []moment) string {
	p := &picture{w: len(film[0].cells[0]), h: len(film[0].cells), lines: map[string]int{}}
	for i, m := range film {
		p.add(i, m.still)
	}
	w, h := float64(p.w)*cellWidth, p.h*cellHeight
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%.0f" height="%d" `+
		`role="img" aria-label="%s">`+"\n",
		w+2*edge, h+2*edge, w+2*edge, h+2*edge, html.EscapeString(label))
	fmt.Fprintf(&b, "<style>%s%s</style>\n<defs>\n%s</defs>\n", pictureStyle, p.motion(film), p.defs.String())
	fmt.Fprintf(&b, `<rect class="page" x=".5" y=".5" width="%.0f" height="%d" rx="8"/>`+"\n", w+2*edge-1, h+2*edge-1)
	fmt.Fprintf(&b, `<svg x="%d" y="%d" width="%.1f" height="%d"><g class="film">`+"\n%s</g></svg>\n</svg>\n", edge, edge,
		w, h, p.film.String())
	return b.String()
}

// motion moves the film: at each moment's share of the time to the moment.
func (p *picture) motion(film []moment) string {
	all := 0
	for _, m := range film {
		all += m.stays
	}
	var b strings.Builder
	last := (len(film) - 1) * p.h * cellHeight
	fmt.Fprintf(&b, ".film{transform:translateY(-%dpx);animation:film %dms step-end infinite}\n", last, all)
	b.WriteString("@media(prefers-reduced-motion:reduce){.film{animation:none}}\n@keyframes film{")
	at := 0
	for i, m := range film {
		fmt.Fprintf(&b, "%.2f%%{transform:translateY(-%dpx)}", 100*float64(at)/float64(all), i*p.h*cellHeight)
		at += m.stays
	}
	fmt.Fprintf(&b, "100%%{transform:translateY(-%dpx)}}\n", last)
	return b.String()
}

// addItem draws a moment at its place on the film.
func (p *picture) add(i int, s still) {
	for y, row := range s.cells {
		if line := drawLine(row); line != "" {
			fmt.Fprintf(&p.film, `<use href="#l%d" y="%d"/>`, p.line(line), (i*p.h+y)*cellHeight)
		}
	}
	if !s.hidden {
		fmt.Fprintf(&p.film, `<rect class="cursor" x="%.1f" y="%d" width="%.1f" height="2"/>`,
			float64(s.cursor.X)*cellWidth, (i*p.h+s.cursor.Y)*cellHeight+cellHeight-2, cellWidth)
	}
	p.film.WriteByte('\n')
}

// line is the number of a line, drawn when it is first seen.
func (p *picture) line(drawn string) int {
	n, ok := p.lines[drawn]
	if !ok {
		n = len(p.lines)
		p.lines[drawn] = n
		fmt.Fprintf(&p.defs, `<g id="l%d">%s</g>`+"\n", n, drawn)
	}
	return n
}

// drawLine draws runs of cells that look alike, each at its column and of its
// width whatever the font. Wide characters are runs of their own, and rules
// are shapes, which meet from cell to cell.
func drawLine(row []uv.Cell) string {
	var b strings.Builder
	for x := 0; x < len(row); {
		end := runEnd(row, x)
		b.WriteString(drawRun(row[x:end], x))
		x = end
	}
	return b.String()
}

// runEnd is the column behind the run that begins at x.
func runEnd(row []uv.Cell, x int) int {
	end := x + max(row[x].Width, 1)
	if row[x].Width > 1 || isShape(row[x]) {
		for row[x].Width == 1 && end < len(row) && row[end].Content == row[x].Content {
			end++
		}
		return end
	}
	for end < len(row) && row[end].Width == 1 && !isShape(row[end]) && lookOf(&row[end]) == lookOf(&row[x]) {
		end++
	}
	return end
}

func drawRun(cells []uv.Cell, x int) string {
	var text strings.Builder
	for i := range cells {
		text.WriteString(cells[i].Content)
	}
	s := text.String()
	from := len(s) - len(strings.TrimLeft(s, " ")) // Spaces are a byte and a cell each.
	if s = strings.TrimSpace(s); s == "" {
		return ""
	}
	left, width := float64(x+from)*cellWidth, float64(ansi.StringWidth(s))*cellWidth
	look := lookOf(&cells[0])
	if shape, ok := shapes[cells[0].Content]; ok {
		if shape.width > 0 {
			width = float64(shape.width)
		}
		return fmt.Sprintf(`<rect class="%s" x="%.1f" y="%d" width="%.1f" height="%d"/>`, shape.class, left, shape.top, width,
			shape.high)
	}
	if look != "" {
		look = ` class="` + look + `"`
	}
	return fmt.Sprintf(`<text x="%.1f" y="%d" textLength="%.1f"%s>%s</text>`, left, baseline, width, look,
		html.EscapeString(s))
}

// shape is a rectangle that is drawn for a character; without a width of its
// own it is as wide as its run.
type shape struct {
	class            string
	top, width, high int
}

// shapes are the characters that would leave gaps as text.
var shapes = map[string]shape{
	"─": {class: "rule", top: cellHeight / 2, high: 1},
	"│": {class: "rule", width: 1, high: cellHeight},
	"▌": {class: "cursor", width: 4, high: cellHeight},
}

func isShape(c uv.Cell) bool {
	_, ok := shapes[c.Content]
	return ok
}

// lookOf names the look of a cell by the classes of the style.
func lookOf(c *uv.Cell) string {
	var classes []string
	if c.Style.Attrs&uv.AttrBold != 0 {
		classes = append(classes, "b")
	}
	if c.Style.Attrs&uv.AttrFaint != 0 {
		classes = append(classes, "f")
	}
	switch n, ok := basic(c.Style.Fg); {
	case ok:
		classes = append(classes, fmt.Sprintf("c%d", n))
	case c.Style.Fg != nil:
		classes = append(classes, "q") // The only other colour is the grey of what is quiet.
	}
	return strings.Join(classes, " ")
}

// basic is the number of a colour of the terminal's sixteen.
func basic(c color.Color) (int, bool) {
	n, ok := c.(ansi.BasicColor)
	return int(n), ok
}

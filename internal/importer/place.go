package importer

import (
	"strings"
	"unicode/utf8"

	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// Place is a run of a text: lines and columns from 1, columns in characters,
// the end behind the last character.
type Place struct{ Line, Column, EndLine, EndColumn int }

// Placer finds where in the text that was given a piece of the document came
// from.
type Placer struct {
	result *Result
	source string
	lines  []string // of the text that was given
}

// NewPlacer makes a placer for an imported text. For a Word file the lines are
// those of the text in it.
func NewPlacer(r *Result, data []byte) *Placer {
	text := string(data)
	if !r.Ours {
		if c, err := source.Read(data); err == nil {
			text = c.Text
		}
	}
	return &Placer{result: r, source: r.Document.Source(), lines: strings.Split(text, "\n")}
}

// Place is where the bytes of a span of the document stand in the text. What
// was not in the text stands on its first line.
func (p *Placer) Place(s posting.Span) Place {
	s.Start = min(max(s.Start, 0), len(p.source))
	s.End = min(max(s.End, s.Start), len(p.source))
	line, begins := p.lineOf(s.Start)
	words := strings.TrimRight(p.source[s.Start:s.End], "\r\n")
	if p.result.Ours {
		return p.at(line, s.Start-begins, words)
	}
	from := 0
	if line < len(p.result.Lines) {
		from = p.result.Lines[line] - 1
	}
	if from < 0 {
		return p.search(0, len(p.lines), words)
	}
	const near = 12 // lines: a block may have been broken into several
	return p.search(from, min(from+near, len(p.lines)), words)
}

// lineOf is the line of the document that a byte is in, from 0, and where it
// begins.
func (p *Placer) lineOf(at int) (line, begins int) {
	before := p.source[:at]
	return strings.Count(before, "\n"), strings.LastIndexByte(before, '\n') + 1
}

// search looks for words in some lines: whole, else as far as they go.
func (p *Placer) search(from, to int, words string) Place {
	first, _, _ := strings.Cut(words, "\n")
	for _, wanted := range []string{first, strings.ReplaceAll(first, `\`, ""), someWords(first)} {
		for i := from; i < to && wanted != ""; i++ {
			if at := strings.Index(p.lines[i], wanted); at >= 0 {
				return p.at(i, at, wanted)
			}
		}
	}
	text := strings.TrimRight(p.lines[from], "\r")
	return p.at(from, len(text)-len(strings.TrimLeft(text, " \t")), "")
}

// someWords are the first words of a text, which a line end may have cut off.
func someWords(s string) string {
	fields := strings.Fields(s)
	return strings.Join(fields[:min(len(fields), 2)], " ")
}

// at is the place of words at a byte of a line.
func (p *Placer) at(line, byteAt int, words string) Place {
	text := p.lines[min(line, len(p.lines)-1)]
	byteAt = min(byteAt, len(text))
	column := utf8.RuneCountInString(text[:byteAt]) + 1
	more := strings.Count(words, "\n")
	end := utf8.RuneCountInString(words[strings.LastIndexByte(words, '\n')+1:]) + 1
	if more == 0 {
		end += column - 1
	}
	return Place{line + 1, column, line + 1 + more, end}
}

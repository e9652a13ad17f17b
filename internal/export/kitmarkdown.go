package export

import (
	"strconv"
	"strings"

	"jobdraft/internal/posting"
)

// Markdown is the kit as Markdown, with one line end behind its last line.
func (k *Kit) Markdown() string {
	var m markdownWriter
	for _, e := range k.page().elements {
		m.element(&e)
	}
	return m.b.String()
}

// element writes an element. Its texts have passed the gate.
func (m *markdownWriter) element(e *element) {
	switch e.kind {
	case heading:
		m.heading(e.level, textOf(e.runs))
	case table:
		m.table(e.rows)
	case item:
		marker := "- "
		if e.ordered {
			marker = strconv.Itoa(e.number) + ". "
		}
		m.item(strings.Repeat("   ", e.level-1)+marker, markdownOf(e.runs))
	case verbatim:
		m.verbatim(textOf(e.runs))
	case quote:
		m.paragraph("> " + strings.ReplaceAll(markdownOf(e.runs), "\n", "\n> "))
	case paragraph, facts:
		if e.level > 0 {
			m.item(strings.Repeat("   ", e.level), markdownOf(e.runs))
			return
		}
		m.paragraph(markdownOf(e.runs))
	}
}

// verbatim sets a text as code, behind a fence that is not in it.
func (m *markdownWriter) verbatim(text string) {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	m.paragraph(fence + "\n" + text + "\n" + fence)
}

func (m *markdownWriter) table(rows [][]string) {
	var b strings.Builder
	for i, row := range rows {
		for _, cell := range row {
			b.WriteString("| " + strings.ReplaceAll(escape(cell), "|", `\|`) + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			b.WriteString(strings.Repeat("| --- ", len(row)) + "|\n")
		}
	}
	m.paragraph(strings.TrimSuffix(b.String(), "\n"))
}

// markdownOf writes runs with their looks. An address that is a link by itself
// stays as it is.
func markdownOf(runs []posting.Run) string {
	var b strings.Builder
	for _, r := range runs {
		text := escapeMore(r.Text)
		switch {
		case r.Code:
			text = codeSpan(r.Text)
		case r.Link != "" && !strings.HasSuffix(r.Link, r.Text):
			text = "[" + text + "](" + linkTo(r.Link) + ")"
		}
		b.WriteString(around(text, r))
	}
	return startSafe(strings.ReplaceAll(b.String(), "\n", "\\\n"))
}

// around puts the marks of bold and italic around a text, inside the spaces at
// its ends, where they would be no marks.
func around(text string, r posting.Run) string {
	core := strings.TrimSpace(text)
	marks := ""
	if r.Strong {
		marks += "**"
	}
	if r.Emphasis {
		marks += "*"
	}
	if core == "" || marks == "" {
		return text
	}
	at := strings.Index(text, core)
	return text[:at] + marks + core + marks + text[at+len(core):]
}

func codeSpan(text string) string {
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + strings.ReplaceAll(text, "\n", " ") + fence
}

// escapeMore keeps the words of a run from being read as Markdown: what escape
// does, and links.
func escapeMore(s string) string {
	return strings.NewReplacer("[", `\[`, "]", `\]`, "_", `\_`).Replace(escape(s))
}

// startSafe keeps the start of each line from being read as a heading, a list,
// a quote or a rule.
func startSafe(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if trimmed := strings.TrimLeft(line, " "); trimmed != "" {
			lines[i] = trimmed
			if strings.ContainsRune("#>-+=~|", rune(trimmed[0])) {
				lines[i] = `\` + trimmed
			} else if n := strings.IndexFunc(trimmed, func(r rune) bool { return r < '0' || r > '9' }); n > 0 &&
				strings.ContainsRune(".)", rune(trimmed[n])) {
				lines[i] = trimmed[:n] + `\` + trimmed[n:]
			}
		}
	}
	return strings.Join(lines, "\n")
}

package posting

// Outline is a document as lines that compare by meaning: a field a line, then
// each section with its items behind the sign of their box.
func Outline(d *Document) []string {
	var lines []string
	for i := range d.Parts {
		p := &d.Parts[i]
		switch p.Kind {
		case FrontMatter:
			for _, c := range fieldChunks(p.Source) {
				if c.key != "---" {
					lines = append(lines, onOneLine(c.text))
				}
			}
		case Title:
			lines = append(lines, "# "+p.Words)
		case Heading:
			lines = append(lines, "## "+p.Words)
		case Group:
			lines = append(lines, "### "+p.Words)
		case Item:
			sign := "[ ] "
			if p.Ticked() {
				sign = "[x] "
			}
			lines = append(lines, sign+onOneLine(p.Text()))
		case Prose:
			lines = append(lines, onOneLine(p.Text()))
		}
	}
	return lines
}

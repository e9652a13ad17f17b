package check

var _ = add(Rule{
	ID:       "section-missing",
	Topic:    DraftTopic,
	Severity: Warning,
	On:       true,
	Summary:  "no duties, or no requirements",
	Source:   "Indeed job quality policy: company, pay, hours, benefits, duties",
	Evidence: "practice of a large board",
	look:     sectionsMissing,
	whole:    true,
})

// sectionsMissing reports that there are no duties, or no requirements. In a
// section whose heading tells nothing, and in a text without headings, the
// words must do.
func sectionsMissing(c *checked) {
	if !c.hasSection(duty) && !saidLoosely(c, saysDuty) {
		c.lack("section-missing", "", "duties", "No duties. Say what the person will do")
		return
	}
	if !c.hasSection(must) && !c.hasSection(nice) && !c.hasSection(skills) && !c.hasSection(before) &&
		!c.hasSection(tools) && !saidLoosely(c, saysNeed) {
		c.lack("section-missing", "", "requirements", "No requirements. Say what people must have")
	}
}

// saidLoosely reports whether a part outside the sections of known kinds says
// something.
func saidLoosely(c *checked, q cue) bool {
	for i, r := range c.loads {
		if r == nil || !r.facts.says(q) {
			continue
		}
		if s := c.section(i); s != nil && (s.Head < 0 || kinds[s.Kind] == other || kinds[s.Kind] == role ||
			kinds[s.Kind] == company && q == saysDuty || q == saysNeed && kinds[s.Kind] == duty) {
			return true
		}
	}
	return false
}

package check

var _ = add(Rule{
	ID:       "apply-missing",
	Topic:    DraftTopic,
	Severity: Warning,
	On:       true,
	Summary: "no way to apply: no address, link or word about it; apply: board in the file says that the " +
		"board adds it, and so do a board's job number or opening date in the text",
	Source:    "Google for Jobs: no posting without a way to apply; Colorado requires it (CDLE INFO #9A, 2024)",
	Evidence:  "rule of a large board, law in one state",
	Languages: "de fr es nl",
	Wants:     WantApply,
	look:      applyMissing,
	whole:     true,
})

func applyMissing(c *checked) {
	said := c.hasSection(applying) || c.d.Field("apply") != "" || !c.isDraft() && c.facts.says(saysApply)
	if !said && (!c.facts.says(saysBoard) || c.isDraft() || len(c.inForce(WantApply)) > 0) {
		c.lack("apply-missing", "apply", "how to apply",
			"No way to apply. Give an address or a link; apply: board says that the board adds its button")
	}
}

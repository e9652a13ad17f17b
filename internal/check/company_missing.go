package check

var _ = add(Rule{
	ID:        "company-missing",
	Topic:     DraftTopic,
	Severity:  Info,
	On:        true,
	Summary:   "a draft without a company",
	Source:    "Google for Jobs: hiringOrganization is required",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	look:      companyMissing,
	whole:     true,
})

// companyMissing asks for the field in drafts alone: another text names its
// company somewhere, and nobody can tell where.
func companyMissing(c *checked) {
	if c.d.Field("company") == "" && (c.isDraft() || c.Whole) {
		c.lack("company-missing", "company", "company", "No company. Name it")
	}
}

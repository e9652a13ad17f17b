package check

var _ = add(Rule{
	ID:       "location-missing",
	Topic:    DraftTopic,
	Severity: Warning,
	On:       true,
	Summary:  "no place, or remote without a country",
	Source:   "Google for Jobs: jobLocation, applicantLocationRequirements",
	Evidence: "rule of a large board",
	look:     locationMissing,
	whole:    true,
})

// hasPlace reports whether a place is named: in a draft by its fields.
func hasPlace(c *checked) bool {
	if c.isDraft() {
		return c.d.Field("location") != "" || len(c.d.Fields.Places) > 0 || len(c.d.Fields.Lists["countries"]) > 0
	}
	return c.facts.says(saysPlace) || c.facts.says(saysCountry)
}

func locationMissing(c *checked) {
	if !hasPlace(c) {
		c.lack("location-missing", "location", "location", "No place. Name the town, or the countries for remote work")
	}
}

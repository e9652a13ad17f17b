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

func locationMissing(c *checked) {
	if !c.facts.says(saysPlace) && !c.facts.says(saysCountry) {
		c.lack("location-missing", "location", "No place. Name the town, or the countries for remote work")
	}
}

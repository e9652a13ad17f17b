package check

var _ = add(Rule{
	ID:        "title-location",
	Topic:     TitleTopic,
	Severity:  Info,
	Summary:   "the place repeated in the title",
	Source:    "Google for Jobs, Indeed",
	Evidence:  "rule of large boards; off, since a London bus driver is one",
	Languages: everyLanguage,
	title:     titleLocation,
})

func titleLocation(t *titleLine) titleFault {
	return t.repeats(t.location)
}

package check

var _ = add(Rule{
	ID:        "title-missing",
	Topic:     TitleTopic,
	Severity:  Info,
	On:        true,
	Summary:   "a posting without a title",
	Source:    "Google for Jobs: title is required",
	Evidence:  "rule of a large board",
	Languages: everyLanguage,
	look:      titleMissing,
	whole:     true,
})

func titleMissing(c *checked) {
	if c.title == "" {
		c.lack("title-missing", "title", "title", "No title. Name the job: Backend Engineer")
	}
}

package check

var _ = add(Rule{
	ID:        "title-company",
	Topic:     TitleTopic,
	Severity:  Info,
	Summary:   "the company repeated in the title",
	Source:    "Google for Jobs, Indeed",
	Evidence:  "rule of large boards",
	Languages: everyLanguage,
	title:     titleCompany,
})

func titleCompany(t *titleLine) titleFault {
	return t.repeats(t.company)
}

package check

var _ = add(Rule{
	ID:       "gendered-pronoun",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "he or she, his or her for the person hired",
	Source:   "EU Directive 2023/970 Art. 5: gender-neutral notices; joblint",
	Evidence: "law",
	words: []wording{{
		message: "%s gives the person hired a sex. Write you or they",
		phrases: `
			he or she
			she or he
			his or her
			her or his
			him or her
			himself or herself
			she he
			he she
			his her ~1
			s he
			his hers
			{ he|she|his|her|him|himself|herself|hers }
		`,
		around: `
			she her|they
			he him|they
			his majesty*
			her majesty*
		`,
		unless: isSomebodyElse,
	}},
})

package check

import (
	"strings"

	"jobdraft/internal/pay"
	"jobdraft/internal/phrase"
)

var _ = add(Rule{
	ID:        "title-pay",
	Topic:     TitleTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "an amount of money in the title",
	Source:    "Google for Jobs: no job codes, addresses, dates, salaries or company names in titles; Indeed",
	Evidence:  "rule of large boards",
	Languages: everyLanguage,
	title:     titlePay,
})

func titlePay(t *titleLine) titleFault {
	if said := payIn(t.text); said != "" {
		return titleFault{said: said, message: "“" + said + "” is pay. Move it from the title to the pay line"}
	}
	return titleFault{}
}

// payIn is the first amount of money in a title. A figure alone is none.
func payIn(title string) string {
	for _, p := range pay.Find(title) {
		said := title[p.Start:p.End]
		if p.Sign != "" || p.Unit != "" || strings.HasSuffix(phrase.Fold(said), "k") {
			return said
		}
	}
	return ""
}

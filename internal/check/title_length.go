package check

import (
	"fmt"
	"unicode/utf8"
)

var _ = add(Rule{
	ID:        "title-length",
	Topic:     TitleTopic,
	Severity:  Info,
	On:        true,
	Summary:   "a long title",
	Threshold: "more than 60 characters",
	Source:    "Appcast: 50 to 60 best; Indeed: about 35. They disagree",
	Evidence:  "vendors",
	Languages: everyLanguage,
	title:     titleLength,
})

func titleLength(t *titleLine) titleFault {
	if n := utf8.RuneCountInString(t.text); n > longTitle {
		return titleFault{message: fmt.Sprintf("The title has %d characters. Boards show about %d", n, longTitle)}
	}
	return titleFault{}
}

// longTitle is the number of characters from which boards cut a title
// (Appcast: 50 to 60 best).
const longTitle = 60

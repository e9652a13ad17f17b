package check_test

import (
	"strings"
	"testing"

	"jobdraft/internal/check"
	"jobdraft/internal/markdown"
)

// The example of a pay that is missing is in the money of the place, else of the
// market; a country whose usage is not known gets none of another.
func TestPayExample(t *testing.T) {
	for front, want := range map[string]string{
		"market: us":                      "$62,000 to $75,000 per year",
		"market: us\nlocation: Leeds, UK": "£32,000 to £38,000 a year",
		"market: ie":                      "€38,000 to €46,000 a year",
		"location: Oslo, Norway":          "38,000 to 44,000 GBP a year",
		"level: mid":                      "38,000 to 44,000 GBP a year",
	} {
		d, err := markdown.Read("---\n" + front + "\n---\n\n# Cook\n\n## Responsibilities\n\n- [x] Cook\n")
		if err != nil {
			t.Fatal(err)
		}
		found := ""
		for _, f := range check.New(check.Options{Today: today, Whole: true}).Check(d) {
			if f.ID == "pay-missing" {
				found = f.Message
			}
		}
		if !strings.HasSuffix(found, "Add a range: "+want) {
			t.Errorf("%q: %q, want the range %s", front, found, want)
		}
	}
}

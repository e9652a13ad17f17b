package check

import (
	"strings"

	"jobdraft/internal/gazetteer"
	"jobdraft/internal/posting"
)

// PayExample returns a range of pay as it is written where the job is: in the
// country of the location, else in the market. It is empty if neither is known.
func PayExample(d *posting.Document) string {
	place := d.Field("location")
	country := gazetteer.LastCountry(place[strings.LastIndexByte(place, ',')+1:])
	market := posting.Market(strings.ToLower(country))
	if country == "GB" {
		market = "uk"
	}
	switch example := market.PayExample(); {
	case example != "":
		return example
	case country != "":
		return ""
	default:
		return d.Market().PayExample()
	}
}

// addRange says what to write in place of a pay without a figure.
func addRange(d *posting.Document) string {
	example := PayExample(d)
	if example == "" {
		example = "38,000 to 44,000 GBP a year"
	}
	return "Add a range: " + example
}

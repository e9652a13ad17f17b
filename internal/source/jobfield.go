package source

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"jobdraft/internal/pay"
)

// linkNames are the names of the address of a posting, the surest first.
var linkNames = []string{
	"absoluteurl", "hostedurl", "joburl", "careersurl", "postingurl", "url", "positionuri", "link", "shortlink",
	"applyurl",
	"applicationurl", "careersapplyurl", "applyuri", "externalurl",
}

func titleIn(o object) string {
	if s := o.text("title", "jobtitle", "positiontitle"); s != "" {
		return s
	}
	if _, lever := o["categories"]; lever {
		return o.text("text")
	}
	s := o.text("name", "position")
	if _, err := strconv.Atoi(s); err == nil {
		return "" // Its place in a list.
	}
	return s
}

func companyIn(o object) string {
	return notPlaceholder(o.text("hiringorganization", "company", "companyname", "organizationname", "startup",
		"employer",
		"organization", "subcompany"))
}

// notPlaceholder is a value, empty if it stands for none.
func notPlaceholder(s string) string {
	switch strings.ToLower(strings.Trim(s, " .-")) {
	case "n/a", "na", "unavailable", "none", "null", "undefined", "unknown", "not specified", "confidential", "tbd",
		"unspecified":
		return ""
	}
	return s
}

// locationIn is the place of a job: that of a form's own line for it, else the
// parts of an address.
func locationIn(o object) string {
	var places []string
	add := func(s string) {
		s = tidyPlace(s)
		for _, p := range places {
			if p == s {
				return
			}
		}
		if s != "" {
			places = append(places, s)
		}
	}
	for _, v := range o.list("joblocation", "location", "positionlocationdisplay", "positionlocation", "office") {
		add(placeText(v))
	}
	for _, from := range []object{o.object("categories"), o} {
		if s := addressText(from); s != "" && (len(places) == 0 || isVague(places)) {
			places = nil
			add(s)
		}
	}
	for _, v := range o.list("secondarylocations", "additionaloffices") {
		add(placeText(v))
	}
	if len(places) == 0 {
		for _, v := range o.list("cities", "locations", "offices", "applicantlocationrequirements") {
			add(placeText(v))
		}
	}
	return strings.Join(places, "; ")
}

// isVague reports whether the only place says no more than that work is remote.
func isVague(places []string) bool {
	switch strings.ToLower(places[0]) {
	case "remote job", "remote", "hybrid", "hybrid job", "on-site job":
		return len(places) == 1
	}
	return false
}

// placeText is a place as one line.
func placeText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case object:
		if s := v.text("fulllocation", "locationname"); s != "" {
			return s
		}
		address := v.object("address")
		if p := address.object("postaladdress"); len(p) > 0 {
			address = p
		}
		name := v.text("name", "location")
		if s, ok := v["address"].(string); ok && len(addressText(v)) == 0 {
			return s
		}
		whole := addressText(address)
		if whole == "" {
			whole = addressText(v)
		}
		if name != "" && (whole == "" || isSamePlace(name, address) || v["type"] == nil) {
			return name
		}
		return whole
	}
	return ""
}

// isSamePlace reports whether the name of a place says its town and is one.
func isSamePlace(name string, address object) bool {
	town := address.text("addresslocality", "addressregion")
	return town != "" && strings.HasPrefix(name, town) || town == "" && address.text("addresscountry") != ""
}

// addressText joins the parts of an address.
func addressText(o object) string {
	var parts []string
	for _, names := range [][]string{
		{"addresslocality", "city", "cityname", "location"},
		{
			"addressregion", "region", "state", "statename",
			"countrysubdivisioncode",
		},
		{"addresscountry", "country", "countryname", "countrycode"},
	} {
		s := strings.TrimSpace(notPlaceholder(o.text(names...)))
		if s != "" && (len(parts) == 0 || !strings.Contains(parts[0], s)) {
			if len(s) == 2 {
				s = strings.ToUpper(s)
			}
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, ", ")
}

// tidyPlace takes out what is empty between commas, and placeholders.
func tidyPlace(s string) string {
	var parts []string
	for p := range strings.SplitSeq(s, ",") {
		if p = strings.Join(strings.Fields(notPlaceholder(strings.TrimSpace(p))), " "); p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, ", ")
}

func workplaceIn(o object) string {
	location := o.object("location")
	switch {
	case strings.EqualFold(o.text("joblocationtype"), "telecommute"):
		return "remote"
	case o.isTrue("hybrid") || location.isTrue("hybrid"):
		return "hybrid"
	}
	if w := workplaceNamed(o.text("workplacetype", "remotetype", "remotestatus", "workplace",
		"joblocationtype")); w != "" {
		return w
	}
	remote := o.isTrue("isremote", "remote", "telecommuting") || location.isTrue("remote", "telecommuting") ||
		o.object("positionformatteddescription").isTrue("remoteindicator")
	if remote || strings.Contains(strings.ToLower(locationIn(o)), "remote") {
		return "remote"
	}
	if o.isTrue("onsite") {
		return "onsite"
	}
	return ""
}

// workplaceNamed is the workplace that a form's word stands for.
func workplaceNamed(s string) string {
	switch foldKey(s) {
	case "hybrid", "hybridremote":
		return "hybrid"
	case "remote", "fullyremote", "fully", "remotework", "workfromhome", "covid19remote", "telecommute":
		return "remote"
	case "onsite", "inoffice", "inperson", "office":
		return "onsite"
	}
	return ""
}

// types are the types of employment as we write them, by a form's folded word.
var types = map[string]string{
	"fulltime": "Full-time", "parttime": "Part-time", "contractor": "Contract", "contract": "Contract",
	"temporary": "Temporary", "intern": "Internship", "internship": "Internship", "volunteer": "Volunteer",
	"perdiem":           "Per diem",
	"fulltimepermanent": "Full-time", "parttimepermanent": "Part-time", "fulltimefixedterm": "Full-time, fixed-term",
	"parttimefixedterm": "Part-time, fixed-term", "fulltimetemporary": "Full-time, temporary", "freelance": "Freelance",
	"parttimetemporary": "Part-time, temporary", "permanent": "Permanent", "fixedterm": "Fixed-term", "other": "",
	"trainee": "Trainee", "workingstudent": "Working student", "fullorparttime": "Full-time or part-time",
}

func typeIn(o object) string {
	values := o.texts("employmenttype", "employmenttypecode", "typeofemployment", "jobtype", "jobtypes",
		"contracttype", "commitment")
	if len(values) == 0 {
		values = o.object("categories").texts("commitment")
	}
	if schedule := o.texts("schedule", "positionschedule"); len(schedule) > 0 {
		if len(values) == 1 && foldKey(values[0]) == "permanent" {
			values = nil
		}
		values = append(schedule, values...)
	}
	var out []string
	for _, v := range values {
		for one := range strings.SplitSeq(v, ",") {
			one = notPlaceholder(strings.TrimSpace(one))
			if named, ok := types[foldKey(one)]; ok {
				one = named
			}
			if one != "" && !strings.Contains(strings.Join(out, ", ")+",", one+",") {
				out = append(out, one)
			}
		}
	}
	return strings.Join(out, ", ")
}

// payIn is the pay of a job: its amounts in our words, else its own text.
func payIn(o object) string {
	currency := o.text("salarycurrency", "currency")
	for _, v := range o.list("basesalary", "salary", "estimatedsalary", "salaryrange", "positionremuneration",
		"payinputranges",
		"compensation") {
		if s := paySaid(v, currency); s != "" {
			return s
		}
	}
	return ""
}

// paySaid is the pay of a value: a number, a text or an amount with its parts.
func paySaid(v any, currency string) string {
	switch v := v.(type) {
	case string:
		if number(v) > 0 {
			return amounts(number(v), 0, currency, "")
		}
		if p, ok := pay.Parse(v); ok && max(p.Min, p.Max) > 0 {
			return v
		}
	case object:
		if s := v.text("compensationtiersummary", "scrapeablecompensationsalarysummary"); s != "" {
			return s
		}
		return monetaryAmount(v, currency)
	}
	return ""
}

// monetaryAmount is the pay of an object with a currency and a value, or with two
// ends.
func monetaryAmount(v object, currency string) string {
	currency = firstText(v.text("currency", "currencytype", "currencycode", "salarycurrency"), currency)
	if _, federal := v["rateintervalcode"]; federal && currency == "" {
		currency = "USD"
	}
	value := v
	if inner := v.object("value"); len(inner) > 0 {
		value = inner
	}
	unit := firstText(value.text("unittext", "unitcode", "period", "interval", "rateintervalcode"),
		v.text("unittext", "interval"))
	if s, ok := value["value"].(string); ok && number(s) == 0 {
		return payText(s, currency, unit)
	}
	low := firstNumber(value, "minvalue", "min", "salaryfrom", "from", "minimumrange")
	high := firstNumber(value, "maxvalue", "max", "salaryto", "to", "maximumrange")
	if low == 0 && high == 0 {
		low, high = firstNumber(value, "mincents")/100, firstNumber(value, "maxcents")/100
	}
	if low == 0 && high == 0 {
		low = firstNumber(value, "value", "amount")
	}
	return amounts(low, high, currency, unit)
}

// payText is pay that data give as a text beside its currency and unit.
func payText(s, currency, unit string) string {
	p, ok := pay.Parse(s)
	if !ok || max(p.Min, p.Max) == 0 {
		return ""
	}
	if currency != "" {
		p.Currency = strings.ToUpper(currency)
	}
	if u := unitNamed(unit); u != "" {
		p.Unit = u
	}
	return p.Stated()
}

func firstText(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func firstNumber(o object, names ...string) float64 { return number(o.text(names...)) }

func number(s string) float64 {
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	if err != nil || v < 0 || v > 1e12 {
		return 0
	}
	return v
}

// amounts are one or two amounts in our words.
func amounts(low, high float64, currency, unit string) string {
	p := pay.Pay{Currency: strings.ToUpper(strings.TrimSpace(currency)), Min: low, Max: high, Unit: unitNamed(unit)}
	switch {
	case low == 0 && high == 0:
		return ""
	case low == 0:
		p.Open = pay.OpenBottom
	case high == 0:
		p.Max = low
	}
	return p.Stated()
}

// unitNamed is the unit that a form's word stands for.
func unitNamed(s string) pay.Unit {
	folded := strings.ToLower(s)
	for _, u := range []struct {
		words []string
		unit  pay.Unit
	}{
		{[]string{"hour", "hr", "ph"}, pay.Hour},
		{[]string{"day", "daily", "pd"}, pay.Day},
		{[]string{
			"week",
			"wk",
		}, pay.Week},
		{[]string{"month", "pm", "mon"}, pay.Month},
		{[]string{"year", "annual", "annum", "pa", "ann"}, pay.Year},
	} {
		for _, w := range u.words {
			if folded == w || len(w) > 2 && strings.Contains(folded, w) {
				return u.unit
			}
		}
	}
	return ""
}

func hoursIn(o object) string { return o.text("workhours") }

func teamIn(o object) string {
	return notPlaceholder(firstText(o.text("department", "departments", "departmentname", "team"),
		o.object("categories").text("team", "department")))
}

var wholeLink = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:https?://|www\.)\S+$|^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$`)
})

func applyIn(o object) string {
	contact := o.object("applicationcontact")
	candidates := []string{contact.text("email"), contact.text("url")}
	for _, name := range linkNames {
		for _, v := range o.list(name) {
			if link, ok := v.(object); ok {
				candidates = append(candidates, link.text("href", "url", "text"))
				continue
			}
			candidates = append(candidates, textOf(v))
		}
	}
	for _, s := range candidates {
		if wholeLink().MatchString(s) {
			return strings.TrimPrefix(s, "mailto:")
		}
	}
	return ""
}

func postedIn(o object) string {
	return day(o.text("dateposted", "firstpublished", "publishedat", "publishedon", "releaseddate",
		"publicationstartdate", "pubdate",
		"published", "datepublished", "date", "createdat", "createdon", "updatedat"))
}

func closesIn(o object) string {
	return day(o.text("validthrough", "applicationdeadline", "closeat", "expirationdate", "applicationclosedate",
		"deadline",
		"closingdate", "expires"))
}

var dayFirst = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\d{4}-\d{2}-\d{2}`) })

// day is a date as we write it, empty if it cannot be read or can be two days.
func day(s string) string {
	if d := dayFirst().FindString(s); d != "" {
		if _, err := time.Parse(time.DateOnly, d); err == nil {
			return d
		}
		return ""
	}
	if ms, err := strconv.ParseInt(s, 10, 64); err == nil && ms > 1e9 {
		if ms > 1e11 {
			ms /= 1000
		}
		return time.Unix(ms, 0).UTC().Format(time.DateOnly)
	}
	for _, layout := range []string{
		time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "2 January 2006", "2 Jan 2006",
		"January 2, 2006",
		"Jan 2, 2006", "2006/01/02", "20060102", "02.01.2006",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// idIn is the number of a JobPosting; those of other forms are of their system.
func idIn(o object) string {
	switch v := o["identifier"].(type) {
	case string:
		return v
	case object:
		return v.text("value")
	}
	return ""
}

// countriesIn are the countries that remote work is open to.
func countriesIn(o object) string {
	if !strings.EqualFold(o.text("joblocationtype"), "telecommute") {
		return ""
	}
	var names []string
	for _, v := range o.list("applicantlocationrequirements") {
		if t, ok := v.(object); ok && !strings.EqualFold(textOf(t["type"]), "state") {
			names = append(names, t.text("name"))
		}
	}
	return strings.Join(names, ", ")
}

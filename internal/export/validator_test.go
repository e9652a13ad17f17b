package export_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

type object = map[string]any

// validate holds a JobPosting against the rules of schema.org and Google,
// without a look at the code that wrote it. What is known to be missing may be.
func validate(data []byte, missing string) []string {
	var job object
	if err := json.Unmarshal(data, &job); err != nil {
		return []string{err.Error()}
	}
	v := validator{job: job, missing: missing}
	v.required()
	v.words()
	v.dates()
	v.employment()
	v.places()
	v.pay()
	v.others()
	return v.problems
}

type validator struct {
	job      object
	missing  string
	problems []string
}

func (v *validator) fail(format string, args ...any) {
	v.problems = append(v.problems, fmt.Sprintf(format, args...))
}

func (v *validator) text(key string) string { s, _ := v.job[key].(string); return s }

func (v *validator) required() {
	if v.text("@context") != "https://schema.org" || v.text("@type") != "JobPosting" {
		v.fail("no JobPosting: %v %v", v.job["@context"], v.job["@type"])
	}
	for _, key := range []string{"title", "description", "datePosted", "hiringOrganization", "jobLocation"} {
		_, ok := v.job[key]
		if _, other := v.job["applicantLocationRequirements"]; key == "jobLocation" && other {
			continue
		}
		if named := strings.Contains(v.missing, key); !ok && !named {
			v.fail("%s is missing and not named", key)
		} else if ok && strings.Contains(v.missing, key+" <-") {
			v.fail("%s is there and named as missing", key)
		}
	}
	for key, value := range v.job {
		if value == nil || value == "" {
			v.fail("%s is empty", key)
		}
	}
}

func (v *validator) words() {
	title := v.text("title") // A sign between two words of it is a part of them.
	if bare := strings.Trim(title, " *!"); bare != "" && bare != title || strings.Contains(title, "\n") {
		v.fail("decoration in the title %q", title)
	}
	description := v.text("description")
	if description == "" {
		return
	}
	if description == v.text("title") || !strings.Contains(description, "<p>") && !strings.Contains(description, "<li>") {
		v.fail("the description has no paragraph: %q", description)
	}
	if problem := htmlProblem(description, []string{"p", "ul", "li", "strong", "em", "h2"}); problem != "" {
		v.fail("the description: %s", problem)
	}
}

func (v *validator) dates() {
	for _, key := range []string{"datePosted", "validThrough"} {
		if value, ok := v.job[key]; ok {
			if _, err := time.Parse(time.DateOnly, fmt.Sprint(value)); err != nil {
				v.fail("%s: %v", key, err)
			}
		}
	}
}

func (v *validator) employment() {
	list, _ := v.job["employmentType"].([]any)
	seen := map[any]bool{}
	for _, kind := range list {
		if seen[kind] || !slices.Contains(strings.Fields("FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER "+
			"PER_DIEM OTHER"), fmt.Sprint(kind)) {
			v.fail("employmentType %v", kind)
		}
		seen[kind] = true
	}
}

func (v *validator) places() {
	places, _ := v.job["jobLocation"].([]any)
	for _, p := range places {
		place, _ := p.(object)
		address, _ := place["address"].(object)
		if place["@type"] != "Place" || address["@type"] != "PostalAddress" || address["addressCountry"] == nil {
			v.fail("jobLocation %v", p)
		}
	}
	countries, _ := v.job["applicantLocationRequirements"].([]any)
	for _, c := range countries {
		if country, _ := c.(object); country["@type"] != "Country" || country["name"] == nil {
			v.fail("applicantLocationRequirements %v", c)
		}
	}
	kind, remote := v.job["jobLocationType"]
	if remote && (kind != "TELECOMMUTE" || len(places)+len(countries) == 0) {
		v.fail("jobLocationType %v without a country", kind)
	}
	if !remote && len(countries) > 0 {
		v.fail("applicantLocationRequirements of work that is not remote")
	}
}

func (v *validator) pay() {
	salary, ok := v.job["baseSalary"].(object)
	if !ok {
		return
	}
	value, _ := salary["value"].(object)
	currency, _ := salary["currency"].(string)
	if salary["@type"] != "MonetaryAmount" || len(currency) != 3 ||
		strings.Trim(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" || value["@type"] != "QuantitativeValue" {
		v.fail("baseSalary %v", salary)
	}
	one, hasOne := value["value"].(float64)
	low, hasLow := value["minValue"].(float64)
	high, hasHigh := value["maxValue"].(float64)
	if hasOne == (hasLow && hasHigh) || hasLow != hasHigh || hasOne && one <= 0 || hasLow && (low <= 0 || low >= high) {
		v.fail("baseSalary.value %v", value)
	}
	if unit, _ := value["unitText"].(string); !slices.Contains([]string{"HOUR", "DAY", "WEEK", "MONTH", "YEAR"}, unit) {
		v.fail("unitText %q", unit)
	}
}

func (v *validator) others() {
	if o, ok := v.job["hiringOrganization"].(object); ok {
		if o["@type"] != "Organization" || o["name"] == nil {
			v.fail("hiringOrganization %v", o)
		}
		for _, key := range []string{"sameAs", "logo"} {
			if link, ok := o[key].(string); ok {
				if u, err := url.Parse(link); err != nil || !strings.HasPrefix(u.Scheme, "http") || u.Host == "" {
					v.fail("%s %q", key, link)
				}
			}
		}
	}
	if i, ok := v.job["identifier"].(object); ok && (i["@type"] != "PropertyValue" || i["value"] == nil ||
		i["name"] == nil && v.job["hiringOrganization"] != nil) {
		v.fail("identifier %v", i)
	}
	if e, ok := v.job["experienceRequirements"].(object); ok {
		if n, _ := e["monthsOfExperience"].(float64); e["@type"] != "OccupationalExperienceRequirements" || n < 1 {
			v.fail("experienceRequirements %v", e)
		}
	}
}

// The validator finds what is wrong: it is not worth more than that.
func TestValidator(t *testing.T) {
	good := forms(t, read(t, complete))["json"]
	if problems := validate([]byte(good), ""); len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, change := range [][2]string{
		{`"2027-06-01"`, `"1 June 2027"`},
		{`"INTERN"`, `"intern"`},
		{`"DE"`, `null`},
		{`"HOUR"`, `"hour"`},
		{`"minValue": 18`, `"value": 18`},
		{`"maxValue": 22`, `"maxValue": 2`},
		{`"currency": "EUR"`, `"currency": "€"`},
		{"\"name\": \"Acme \\u0026 Söhne\",\n    \"sameAs\"", `"sameAs"`},
		{`https://acme.example/logo.png`, `logo.png`},
		{`"Backend Engineer Intern"`, `"Intern!!!"`},
		{`"jobLocation": [`, `"jobLocationType": "HYBRID", "jobLocation": [`},
		{`"title"`, `"heading"`},
		{`"Place"`, `"City"`},
		{`\u003cul\u003e`, `\u003cdiv\u003e`},
		{`"monthsOfExperience": 24`, `"years": 2`},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		if bad == good || len(validate([]byte(bad), "")) == 0 {
			t.Errorf("%s to %s: not found", change[0], change[1])
		}
	}
}

// The JSON-LD that a browser found in a page, for .ci/check-html.
func TestJobPostingFile(t *testing.T) {
	path := os.Getenv("JOBPOSTING")
	if path == "" {
		t.Skip("JOBPOSTING names no file")
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range validate(data, "") {
		t.Error(problem)
	}
}

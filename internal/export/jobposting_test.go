package export_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"jobdraft/internal/export"
)

// job is the JobPosting of a document with these fields beside those that make
// it whole, with what is missing as one text.
func job(t *testing.T, fields string) (object, string, error) {
	t.Helper()
	source := "---\ncompany: Acme\nposted: 2027-06-01\n" + fields + "\n---\n\n# T\n\n## Tasks\n\n- [x] One\n"
	data, missing, err := export.JobPosting(read(t, source))
	if err != nil {
		if data != nil {
			t.Errorf("%s: an error and JSON", fields)
		}
		return nil, "", err
	}
	named := ""
	for _, m := range missing {
		named += m.Field + " <- " + string(m.Key) + ": " + m.How + "\n"
	}
	for _, problem := range validate(data, named) {
		t.Errorf("%s: %s", fields, problem)
	}
	var o object
	if err := json.Unmarshal(data, &o); err != nil {
		t.Fatal(err)
	}
	return o, named, nil
}

// Where the work is, as far as it is said for certain.
func TestPlaces(t *testing.T) {
	const none = "map[]"
	place := func(words string) string {
		return "[map[@type:Place address:map[@type:PostalAddress " + words + "]]]"
	}
	tests := map[string]string{
		"location: Berlin, Germany":     place("addressCountry:DE addressLocality:Berlin"),
		"location: Berlin, Deutschland": place("addressCountry:DE addressLocality:Berlin"),
		"location: London, GB":          place("addressCountry:GB addressLocality:London"),
		"location: London, England": place("addressCountry:GB addressLocality:London " +
			"addressRegion:England"),
		"location: 'Austin, TX, USA'":                  place("addressCountry:US addressLocality:Austin addressRegion:TX"),
		"location: 'Austin, Texas, U.S.'":              place("addressCountry:US addressLocality:Austin addressRegion:Texas"),
		"location: 'Toronto, ON, Canada'":              place("addressCountry:CA addressLocality:Toronto addressRegion:ON"),
		"location: 'Texas, USA'":                       place("addressCountry:US addressRegion:Texas"),
		"location: Singapore":                          place("addressCountry:SG"),
		"places: [{city: Berlin, country: DE}]":        place("addressCountry:DE addressLocality:Berlin"),
		"places: [{city: Paris, country: Atlantis}]":   place("addressCountry:Atlantis addressLocality:Paris"),
		"places: [{city: San Jose, country: CA}]":      place("addressCountry:CA addressLocality:San Jose"),
		"location: Berlin":                             none,
		"location: 'San Francisco, CA'":                none,
		"location: 'Wilmington, DE'":                   none,
		"location: 'Atlanta, Georgia'":                 none,
		"location: 'Freiburg, FR'":                     none,
		"location: '[city], Germany'":                  none,
		"location: Remote":                             none,
		"location: 'Remote, Germany'":                  none,
		"places: [{city: Berlin}]":                     none,
		"location: 'Berlin; Paris, France'":            none,
		"location: Berlin, Germany\nworkplace: hybrid": place("addressCountry:DE addressLocality:Berlin"),
		"location: 'Vienna, Austria; Berlin, Germany'": "[map[@type:Place address:map[@type:PostalAddress " +
			"addressCountry:AT addressLocality:Vienna]] map[@type:Place address:map[@type:PostalAddress addressCountry:DE " +
			"addressLocality:Berlin]]]",
		"location: 'Munich, Bavaria, Germany'": place("addressCountry:DE addressLocality:Munich addressRegion:Bavaria"),
		"location: '1 High Street, Leeds, UK'": "[map[@type:Place address:map[@type:PostalAddress " +
			"addressCountry:GB] name:1 High Street, Leeds, UK]]",
		"location: Berlin or Hamburg, Germany": "[map[@type:Place address:map[@type:PostalAddress " +
			"addressCountry:DE] name:Berlin or Hamburg, Germany]]",
		"location: Paris, France or London, United Kingdom": strings.TrimSuffix(place("addressCountry:FR "+
			"addressLocality:Paris"), "]") +
			" " + strings.TrimPrefix(place("addressCountry:GB addressLocality:London"), "["),
		"location: Paris, FR or London, United Kingdom":  none,
		"location: Berlin, Germany\ncountries: [France]": place("addressCountry:DE addressLocality:Berlin"),
	}
	for fields, want := range tests {
		o, missing, err := job(t, fields)
		got := fmt.Sprint(o["jobLocation"])
		if want == none {
			want = "<nil>"
			if !strings.Contains(missing, "jobLocation") {
				t.Errorf("%s: not named in %s", fields, missing)
			}
		}
		if err != nil || got != want {
			t.Errorf("%s: %v\n got %s\nwant %s", fields, err, got, want)
		}
		if _, ok := o["applicantLocationRequirements"]; ok {
			t.Errorf("%s: applicants have a country", fields)
		}
	}
}

func TestRemote(t *testing.T) {
	for fields, want := range map[string]string{
		"countries: [DE, Austria]": "[map[@type:Country name:DE] map[@type:Country name:Austria]] " +
			"<nil>",
		"location: Germany":          "[map[@type:Country name:Germany]] <nil>",
		"location: Remote (Germany)": "[map[@type:Country name:Germany]] <nil>",
		"location: Remote, USA or Canada": "[map[@type:Country name:USA] map[@type:Country name:Canada]] " +
			"<nil>",
		"location: Anywhere\ncountries: [Spain]": "[map[@type:Country name:Spain]] <nil>",
		"location: Berlin, Germany": "<nil> [map[@type:Place address:map[@type:PostalAddress " +
			"addressCountry:DE addressLocality:Berlin]]]",
		"remote-from: Germany or France": "[map[@type:Country name:Germany] map[@type:Country " +
			"name:France]] <nil>",
		"location: Germany\nremote-from: France":          "[map[@type:Country name:Germany]] <nil>",
		"remote-from: anywhere in the EU":                 "",
		"location: Germany\ncountries: [Germany]":         "[map[@type:Country name:Germany]] <nil>",
		"location: Remote, on-site once a month in Spain": "",
	} {
		o, _, err := job(t, "workplace: remote\n"+fields)
		if want == "" {
			if err == nil || !strings.Contains(err.Error(), "countries: [Germany]") {
				t.Errorf("%s: %v", fields, err)
			}
			continue
		}
		got := fmt.Sprint(o["applicantLocationRequirements"], o["jobLocation"])
		if err != nil || o["jobLocationType"] != "TELECOMMUTE" || got != want {
			t.Errorf("%s: %v %s", fields, err, got)
		}
	}
}

// What contradicts itself is not written, and the reason is said.
func TestContradictions(t *testing.T) {
	for fields, want := range map[string]string{
		"workplace: remote":                                    "no country",
		"workplace: remote\nlocation: Berlin":                  "no country",
		"workplace: remote\nlocation: 'Hybrid, Germany'":       "is not",
		"workplace: onsite\nlocation: 'Remote, Germany'":       "says remote",
		"workplace: hybrid\ntype: 'Full-time, remote'":         "says remote",
		"closes: 2027-05-31":                                   "before it is posted",
		"location: Berlin, Germany\npay: EUR 22 to 18 an hour": "begins above its end",
	} {
		if _, _, err := job(t, fields); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", fields, err, want)
		}
	}
	if _, _, err := job(t, "workplace: hybrid\nlocation: Berlin, Germany\ntype: 'Full-time, 2 days remote'"); err != nil {
		t.Error(err)
	}
}

func TestSalary(t *testing.T) {
	const de, us, ca = "location: Berlin, Germany\n", "location: 'Austin, TX, USA'\n", "location: Toronto, Canada\n"
	for fields, want := range map[string]string{
		de + "pay: EUR 18 to 22 an hour":            "EUR 18 22 <nil> HOUR",
		us + "pay: '$95,000-$120,000 a year'":       "USD 95000 120000 <nil> YEAR",
		us + "pay: $18.50 per hour":                 "USD <nil> <nil> 18.5 HOUR",
		ca + "pay: 'C$60,000 a year'":               "CAD <nil> <nil> 60000 YEAR",
		ca + "pay: '$60,000 a year'":                "by its code",
		"pay: '35,000 kr a month'":                  "by its code",
		de + "pay: 60k a year":                      "by its code",
		us + "pay: '$95,000-$120,000'":              "USD 95000 120000 <nil> YEAR", // no other period has so much
		de + "pay: EUR 4,500":                       "for how long",
		"location: Warsaw, Poland\npay: PLN 12,000": "for how long",
		us + "pay: 'up to $60,000 a year'":          "both ends",
		de + "pay: competitive":                     "has none",
		de + "pay: 'EUR [18] to [amount] a year'":   "write pay:",
	} {
		o, missing, err := job(t, fields)
		got := missing
		if s, ok := o["baseSalary"].(object); ok {
			v := s["value"].(object)
			got = fmt.Sprintf("%v %v %v %v %v", s["currency"], v["minValue"], v["maxValue"], v["value"], v["unitText"])
		}
		if err != nil || !strings.Contains(got, want) {
			t.Errorf("%s: %v %s", fields, err, got)
		}
	}
}

func TestEmployment(t *testing.T) {
	for fields, want := range map[string]string{
		"type: Full-time internship":                      "[FULL_TIME INTERN]",
		"type: Part time or full time":                    "[FULL_TIME PART_TIME]",
		"type: Fixed-term contract":                       "[TEMPORARY]",
		"type: Permanent contract":                        "<nil>",
		"type: Not temporary":                             "<nil>",
		"type: Vollzeit":                                  "[FULL_TIME]",
		"type: Something\nemployment: [OTHER, PART_TIME]": "[PART_TIME OTHER]",
		"type: Full-time\nemployment: [TEMPORARY]":        "[TEMPORARY]",
		"employment: [INTERN, INTERN]":                    "[INTERN]",
		"type: Internationally known":                     "<nil>",
	} {
		o, missing, err := job(t, fields)
		if got := fmt.Sprint(o["employmentType"]); err != nil || got != want ||
			(got == "<nil>") != strings.Contains(missing, "employmentType") {
			t.Errorf("%s: %v %s\n%s", fields, err, got, missing)
		}
	}
}

// The title is that of the job, not of the posting.
func TestJobTitle(t *testing.T) {
	for title, want := range map[string]string{
		"Backend Engineer":                           "Backend Engineer",
		"Backend Engineer (REF-113)":                 "Backend Engineer",
		"#4711 | Backend Engineer at Acme":           "Backend Engineer",
		"Acme: Backend Engineer - EUR 50,000 a year": "Backend Engineer",
		"Backend Engineer – Job ID 20271":            "Backend Engineer",
		"*** Backend Engineer!!! ***":                "Backend Engineer",
		"Engineer (m/w/d)":                           "Engineer (m/w/d)",
		"First Officer (A320)":                       "First Officer (A320)",
		"Engineer II, C++":                           "Engineer II, C++",
		"Nurse - ICU":                                "Nurse - ICU",
		"Auditor - ISO 9001":                         "Auditor - ISO 9001",
		"Acme":                                       "Acme",
		"Engineer </script><b>":                      "Engineer </script><b>",
	} {
		source := "---\ncompany: Acme\n---\n\n# " + strings.NewReplacer("*", `\*`, "<", `\<`, "#", `\#`).Replace(title) +
			"\n\n## Tasks\n\n- One\n"
		data, _, err := export.JobPosting(read(t, source))
		var o object
		if err != nil || json.Unmarshal(data, &o) != nil || o["title"] != want {
			t.Errorf("%q: %q %v, want %q", title, o["title"], err, want)
		}
	}
}

func TestExperience(t *testing.T) {
	for item, want := range map[string]string{
		"At least 3 years of experience with Go":                    "36",
		"You have 18 months' experience in sales":                   "18",
		"3-5 years of professional software development experience": "36",
		"Experience with Go":                                        "<nil>",
		"Up to 3 years of experience":                               "<nil>",
		"At least 18 years of age, experience welcome":              "<nil>",
		"2 languages, and experience over years":                    "<nil>",
		"You like a company with 30 years of experience":            "<nil>",
	} {
		data, _, err := export.JobPosting(read(t, "# T\n\n## Qualifications\n\n- [x] 1 year of experience\n- [ ] 9 years "+
			"of experience\n- [x] "+item+"\n"))
		if want == "<nil>" {
			want = "12"
		}
		if err != nil || !strings.Contains(string(data), `"monthsOfExperience": `+want+"\n") {
			t.Errorf("%s: %v\n%s", item, err, data)
		}
	}
}

// A page has JSON-LD only where nothing that must be there is missing.
func TestLinkedData(t *testing.T) {
	const script = `<script type="application/ld+json">`
	whole := string(export.HTML(read(t, complete)))
	_, data, ok := strings.Cut(whole, script)
	data, _, _ = strings.Cut(data, "</script>")
	if problems := validate([]byte(data), ""); !ok || len(problems) > 0 {
		t.Error(ok, problems)
	}
	for _, without := range []string{"posted: 2027-06-01\n", "location: Berlin, Germany\n"} {
		if page := string(export.HTML(read(t, strings.Replace(complete, without, "", 1)))); strings.Contains(page, script) {
			t.Errorf("JSON-LD without %s", without)
		}
	}
}

func TestDeterminedOrder(t *testing.T) {
	_, missing, err := export.JobPosting(read(t, "# T\n"))
	if err != nil || len(missing) < 5 {
		t.Fatal(missing, err)
	}
	for i, m := range missing[1:] {
		if m.Required && !missing[i].Required {
			t.Errorf("%s comes after what is only wanted", m.Field)
		}
	}
}

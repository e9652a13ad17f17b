package importer

import (
	"fmt"
	"testing"
)

// What is none of a title is taken off it, and what is stays.
func TestPeel(t *testing.T) {
	for title, want := range map[string]string{
		"Vacancy: Port Clerk – Hull (12 months)":    "Port Clerk [{duration 12 months} {location Hull}]",
		"We're hiring: Barista":                     "Barista []",
		"Helper Job Details":                        "Helper []",
		"Offre d’emploi : Serveuse - Lyon":          "Serveuse [{location Lyon}]",
		"Stellenangebot: Koch (m/w/d) in Hamburg":   "Koch (m/w/d) [{location Hamburg}]",
		"Remote - Backend Engineer":                 "Backend Engineer [{workplace remote}]",
		"Backend Engineer (Remote, UK)":             "Backend Engineer [{workplace remote} {location Remote, UK}]",
		"Backend Engineer | Berlin | Full-time":     "Backend Engineer [{type Full-time} {location Berlin}]",
		"Line Cook, Boulder, CO":                    "Line Cook [{location Boulder, CO}]",
		"Analytics Manager at Airalo":               "Analytics Manager [{company Airalo}]",
		"Nurse (part-time)":                         "Nurse [{type part-time}]",
		"Driver – £13 an hour":                      "Driver [{pay £13 an hour}]",
		"Customer Data Scientist - Experimentation": "Customer Data Scientist - Experimentation []",
		"Client Support Analyst I":                  "Client Support Analyst I []",
		"Software Engineer (Frontend)":              "Software Engineer (Frontend) []",
		"Senior Manager, People Operations":         "Senior Manager, People Operations []",
		"Analytics Engineer (L5) - Localization":    "Analytics Engineer (L5) - Localization []",
		"Full-time UX Designer - Design systems":    "Full-time UX Designer - Design systems []",
		"Head of Sales - Germany":                   "Head of Sales [{location Germany}]",
		"Chef at Large":                             "Chef at Large []",
		"UX Designer (Mid-Level to Sr.)":            "UX Designer (Mid-Level to Sr.) []",
		"Director of Elections":                     "Director of Elections []",
		"Kellner/in":                                "Kellner/in []",
	} {
		p := peel(title)
		if got := p.title + " " + fmt.Sprint(p.facts); got != want {
			t.Errorf("%q is peeled to %s, want %s", title, got, want)
		}
	}
}

// A piece says one fact or none.
func TestPieceFacts(t *testing.T) {
	for piece, want := range map[string]string{
		"Leeds":                      "[{location Leeds}] true",
		"Leeds, UK":                  "[{location Leeds, UK}] true",
		"Boulder, CO":                "[{location Boulder, CO}] true",
		"Muenchen":                   "[{location Muenchen}] true",
		"Enkhuizen, The Netherlands": "[{location Enkhuizen, The Netherlands}] true",
		"Berlin or Hamburg":          "[{location Berlin or Hamburg}] true",
		"HULL, UK":                   "[{location HULL, UK}] true",
		"10115 Berlin":               "[{location 10115 Berlin}] true",
		"Remote (Germany)":           "[{workplace remote} {location Remote (Germany)}] true",
		"Remote, US":                 "[{workplace remote} {location Remote, US}] true",
		"Full-time":                  "[{type Full-time}] true",
		"Full-time internship":       "[{type Full-time internship}] true",
		"Vollzeit, unbefristet":      "[{type Vollzeit, unbefristet}] true",
		"37.5 hours per week":        "[{hours 37.5 hours per week}] true",
		"12-month contract":          "[{duration 12-month contract}] true",
		"€40k - €50k":                "[{pay €40k - €50k}] true",
		"Hybrid":                     "[{workplace hybrid}] true",
		"Posted 3 days ago":          "[] true",
		"JR40199":                    "[] true",
		"Acme":                       "[] false",
		"Data & Insights":            "[] false",
		"Reading":                    "[] false",
		"Reading, UK":                "[{location Reading, UK}] true",
		"Duties of a cook":           "[] false",
		"or":                         "[] false",
	} {
		facts, ok := pieceFacts(piece)
		if got := fmt.Sprint(facts, ok); got != want {
			t.Errorf("%q says %s, want %s", piece, got, want)
		}
	}
}

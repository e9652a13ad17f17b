package check

var _ = add(Rule{
	ID:        "physical-requirement",
	Topic:     LegalTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "lifting, carrying, standing or walking without a word on accommodation",
	Threshold: "a verb of the body with a weight or a time",
	Source:    "ADA practice: Kansas State University's table; HR Dive",
	Evidence:  "legal guidance",
	words: []wording{{
		message: "%s may be done in other ways. Add: with or without reasonable accommodation",
		adds:    ", with or without reasonable accommodation",
		phrases: `
			{ walk|walking|climb|climbing|run|running|hike|hiking ~4 # ~2 mile|miles|km|kilometers|kilometres|
				flights|stairs|steps }
			{ lift|lifting|lifts|carry|carrying|push|pushing|pull|pulling|move|moving|hoist|load|loading|handle|
				handling|transport|transporting ~9 # lb|lbs|pounds|pound|kg|kgs|kilos|kilograms|kilogram }
			{ stand|standing|walk|walking|climb|climbing|kneel|kneeling|crouch|crouching|stoop|stooping|bend|
				bending ~8 # ~3 hour|hours|hrs }
			{ stand|standing|walk|walking|climb|climbing|kneel|kneeling|bend|bending ~7 long|extended|prolonged|
				entire|lengthy|full period|periods|time|day|shift|shifts|hours|length|lengths }
			{ stand|standing|walk|walking ~7 all day|shift }
			{ stand|standing|walk|walking ~4 whole|throughout ?the shift|day }
			{ prolonged|extended|continuous|long periods|hours ?of standing|walking|kneeling|bending }
			{ prolonged|continuous|extended standing|walking|kneeling|bending }
			{ on your feet ~3 day|shift|hours|long|time }
			{ # hours on your feet }
			{ on your feet ~2 # }
			{ # lb|lbs|pounds|kg ~2 lifting|lift }
		`,
		around: `
			every|each # ~1 hour|hours|minutes
			stand up ~1 meeting*
			standup*
			walk ~2 customer*|client*|user*|people|team*|candidate*|guest*|visitor*|colleague* through
			lift conversion*|sales|revenue
			the|a|our|this|each lift|lifts|hoist|loader carries|carry|holds|takes|handles
			standing desk*
			long standing
			walk through
			walk in|ins
			walking distance
			push ~3 code|commits|changes|notifications
			pull ~3 request|requests|data|reports
			handle ~3 calls|tickets|requests|customers|cash|complaints
			no lifting
			never ~4 lift|carry
		`,
		beside: `
			accommodat*
			adjustment*
			hoist|hoists
			lifting aid*|equipment
			with help
			forklift*
			pallet truck*
			two people
			team lift*
			with ~2 assistance
			alternative*
			if you can
			trolley*
		`,
	}},
	decides: isNotAccommodated,
})

func isNotAccommodated(c *checked, f *deferredFinding) bool { return !accommodated(c, f.part) }

// accommodated reports whether something is said of accommodation beside a
// part: in it or in its section.
func accommodated(c *checked, part int) bool {
	s := c.section(part)
	if s == nil {
		return c.facts.says(saysAccommodation)
	}
	for i := s.From; i < s.To; i++ {
		if r := c.loads[i]; r != nil && r.facts.says(saysAccommodation) {
			return true
		}
	}
	return false
}

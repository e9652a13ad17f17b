package check

var _ = add(Rule{
	ID:        "jargon",
	Topic:     StyleTopic,
	Severity:  Warning,
	On:        true,
	Summary:   "leverage, synergy, low-hanging fruit, hit the ground running and the like",
	Threshold: "info each, a warning from three different ones",
	Source: "Milkround 2019, 2,010 people: 59 % of recent graduates were stopped by jargon; 64 % do not know " +
		"“low-hanging fruit”",
	Evidence: "survey",
	words: []wording{{
		message: "%s may not be understood. Say it plainly",
		phrases: `
			leverage => use
			leveraging => using
			leverages => uses
			leveraged => used
			synergy|synergies => cooperation
			synergistic|synergize|synergise
			low hanging fruit|fruits => easy wins
			move|moving|moves|moved the needle
			blue sky ?thinking|ideas
			thought shower|showers
			paradigm shift|shifts => change
			utilise|utilize => use
			utilising|utilizing => using
			hit|hits|hitting the ground running => start quickly
			wear|wears|wearing many|multiple|several|different hats
			growth hack|hacker|hackers|hacking
			open the kimono
			deep dive|dives|diving => close look
			deepdive
			circle|circling back => come back
			boil the ocean
			touch base => talk
			think|thinking outside the box
			drink|drinking the kool aid
			run it up the flagpole
			peel the onion
			10 x engineer|developer
		`,
		around: `
			leverage ratio*|loan*|finance|buyout*|point*
			financial|operating|debt|salary leverage
			leveraged loan*|buyout*|finance|etf*
			synergy health|energy|group|inc|llc|ltd|sports
			scuba|sea|divers deep dive*
			deep dive diver*|certification*
		`,
		unless: isName,
	}},
	decides: jargonSeverity,
})

// jargonSeverity makes an info of jargon unless there is much of it.
func jargonSeverity(c *checked, f *deferredFinding) bool {
	const many = 3
	if f.Severity = Info; terms(c, f.ID) >= many {
		f.Severity = Warning
	}
	return true
}

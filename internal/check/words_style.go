package check

import (
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

var styleRules = []wordRule{
	{
		id:      "hype-title",
		message: "%s is no job. Use the plain noun: developer, engineer, specialist",
		phrases: []string{
			"a|an|our|the|your|of|next|true|real|resident|be|become|you ~2 { ninja|ninjas|rockstar|rockstars|guru|gurus|wizard|wizards|jedi|jedis|superhero|superheroes|badass|badasses }", "a|an|our|your|next|true|be|of ~2 { rock star|stars }", "a|an|our|your ~2 { super hero }",
			"{ ninja|ninjas|rockstar|rockstars|guru|gurus|wizard|wizards|jedi|jedis|superhero|superheroes|badass|badasses } developer|developers|engineer|engineers|programmer|programmers|coder|coders|designer|designers|marketer|manager|analyst|salesperson|rep|administrator|admin|architect|recruiter|assistant|wanted|needed|barista|chef|consultant|writer|intern",
			"{ rock star|stars } developer|developers|engineer|engineers|programmer|programmers|coder|coders|designer|designers|marketer|manager|analyst|salesperson|rep|wanted|needed|barista|chef|intern",
			"code|coding|coder|sales|marketing|data|javascript|python|java|sql|tech|design|software|css|php|seo|growth|customer|support|excel|web|wordpress|devops|cloud|content|media|ruby|react|linux|it|hr|social|analytics|ux|ui|programming|developer|engineer|backend|frontend { ninja|ninjas|rockstar|rockstars|guru|gurus|wizard|wizards|jedi|superhero|superheroes|badass }", "sales|coding|code|marketing { rock star|stars }",
		},
		around: []string{
			"ninja build*|forms|script*|files|van|file|theory|turtle*|warrior*|kitchen*|one|blender*", "guru technolog*|inc|llc|ltd|labs|nanak", "setup|install*|configuration|config|import|export|onboarding|step|installation|checkout|booking ~1 wizard|wizards",
			"wizard of|101|based|style|interface*|flow*|dialog*|ui|step*", "wizards of ?the ?coast", "jedi ~2 committee|council|initiative*|training|principles|work", "badass|superhero movie*|film*|comic*|franchise*|game*|costume*|costumes|character*|brand*|universe", "for|like|feel|treat ~4 superhero*|rockstar|rockstars", "rockstar games|north|energy", "book|books|booking|promot*|tour*|manag*|concert* ~4 rock star|stars", "ninja|guru|wizard|jedi name*",
		},
		unless: isCapitalName,
	},
	{
		id:      "jargon",
		message: "%s may not be understood. Say it plainly",
		held:    true,
		phrases: []string{
			"leverage => use", "leveraging => using", "leverages => uses", "leveraged => used", "synergy|synergies => cooperation", "synergistic|synergize|synergise", "low hanging fruit|fruits => easy wins", "move|moving|moves|moved the needle", "blue sky ?thinking|ideas", "thought shower|showers", "paradigm shift|shifts => change",
			"utilise|utilize => use", "utilising|utilizing => using", "hit|hits|hitting the ground running => start quickly", "wear|wears|wearing many|multiple|several|different hats", "growth hack|hacker|hackers|hacking", "open the kimono", "deep dive|dives|diving => close look", "deepdive", "circle|circling back => come back", "boil the ocean", "touch base => talk", "think|thinking outside the box", "drink|drinking the kool aid", "run it up the flagpole", "peel the onion", "10 x engineer|developer",
		},
		around: []string{"leverage ratio*|loan*|finance|buyout*|point*", "financial|operating|debt|salary leverage", "leveraged loan*|buyout*|finance|etf*", "synergy health|energy|group|inc|llc|ltd|sports", "scuba|sea|divers deep dive*", "deep dive diver*|certification*"},
		unless: isName,
	},
	{
		id:      "culture-cliche",
		message: "%s says little. Name the real thing: the hours, on-call, travel",
		phrases: []string{
			"work hard ?and play hard", "we are ~3 family", "we re ~3 family", "like ~2 family", "fast paced", "fast moving environment", "high pressure", "thick skin|skinned", "no drama", "drama free", "aggressive deadlines", "always on", "whatever it takes", "do whatever", "hustle", "hustler", "self starter|starters", "no ego|egos", "work under pressure",
		},
		around: []string{"family owned|run|friendly|business|leave|office|support|law|medicine|doctor", "high pressure ~1 washer*|system*|water|pump*|boiler*|gas|clean*|hose*|air|steam|valve*|vessel*", "always on alert*|call"},
	},
	{
		id:      "superlative",
		message: "%s needs a proof. Delete it or give a number",
		held:    true,
		phrases: []string{"world class", "best in class", "top notch", "cutting edge", "industry leading", "market leading", "world leading", "state of the art", "second to none", "unparalleled", "unrivalled|unrivaled"},
	},
	{
		id:      "must-nice-mixed",
		message: "%s stands among what people must have. Move it to Nice to have",
		moves:   posting.NiceToHave,
		phrases: []string{
			"a ~1 plus", "is a ~1 bonus", "preferred", "preferable", "preferably", "nice to have", "nice to haves", "desirable", "would be an|a ~1 advantage|bonus|plus", "is an ~1 advantage|asset", "an added|additional advantage|bonus", "not required ~1 but", "ideally", "bonus points", "good to have", "great to have", "advantageous",
		},
		around: []string{"preferred qualification*|skills|name|method*|candidate*|vendor*|partner*|stock|supplier*|pronoun*", "c plus", "plus years", "not preferred"},
		unless: isNoMust,
	},
}

// isNoMust keeps the check to the items of what people must have. "SQL, ideally
// PostgreSQL" is a must with a wish in it and stays where it is, and so does
// what stands in brackets.
func isNoMust(r *reader, m phrase.Match) bool {
	from, _ := r.sentence(m.From)
	if r.ctx.kind != must || !r.ctx.item || r.text.Is(m.From, "ideally", "preferably") && m.From > from {
		return true
	}
	before := r.text.Raw[r.text.Words[from].Start:r.text.Words[m.From].Start]
	return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')')
}

// isCapitalName lets a name pass: Guru Technologies, the Jedi Order.
func isCapitalName(r *reader, m phrase.Match) bool {
	if r.ctx.title || r.ctx.fragment {
		return false
	}
	return isName(r, m)
}

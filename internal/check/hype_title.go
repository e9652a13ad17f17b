package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "hype-title",
	Topic:    TitleTopic,
	Severity: Warning,
	On:       true,
	Summary:  "ninja, rockstar, guru, wizard, jedi, superhero, badass for a person",
	Source:   "Milkround 2019, 2,010 people: ninja is the most off-putting; LinkedIn",
	Evidence: "survey",
	words: []wording{{
		message: "%s is no job. Use the plain noun: developer, engineer, specialist",
		phrases: `
			a|an|our|the|your|of|next|true|real|resident|be|become|you ~2 { ninja|ninjas|rockstar|rockstars|guru|
				gurus|wizard|wizards|jedi|jedis|superhero|superheroes|badass|badasses }
			a|an|our|your|next|true|be|of ~2 { rock star|stars }
			a|an|our|your ~2 { super hero }
			{ ninja|ninjas|rockstar|rockstars|guru|gurus|wizard|wizards|jedi|jedis|superhero|superheroes|badass|
				badasses } developer|developers|engineer|engineers|programmer|programmers|coder|coders|designer|
				designers|marketer|manager|analyst|salesperson|rep|administrator|admin|architect|recruiter|assistant|
				wanted|needed|barista|chef|consultant|writer|intern
			{ rock star|stars } developer|developers|engineer|engineers|programmer|programmers|coder|coders|
				designer|designers|marketer|manager|analyst|salesperson|rep|wanted|needed|barista|chef|intern
			code|coding|coder|sales|marketing|data|javascript|python|java|sql|tech|design|software|css|php|seo|
				growth|customer|support|excel|web|wordpress|devops|cloud|content|media|ruby|react|linux|it|hr|social|
				analytics|ux|ui|programming|developer|engineer|backend|frontend { ninja|ninjas|rockstar|rockstars|guru|
				gurus|wizard|wizards|jedi|superhero|superheroes|badass }
			sales|coding|code|marketing { rock star|stars }
		`,
		around: `
			wizard|wizards that|which|for|to|where
			wizard ~3 installer|setup|app|software|form|website
			ninja generator|generators|backend|cmake|tests
			play|plays|playing ~5 wizard|wizards|jedi|superhero|superheroes|ninja|ninjas
			ninja build*|forms|script*|files|van|file|theory|turtle*|warrior*|kitchen*|one|blender*
			guru technolog*|inc|llc|ltd|labs|nanak
			setup|install*|configuration|config|import|export|onboarding|step|installation|checkout|
				booking ~1 wizard|wizards
			wizard of|101|based|style|interface*|flow*|dialog*|ui|step*
			wizards of ?the ?coast
			jedi ~2 committee|council|initiative*|training|principles|work
			badass|superhero movie*|film*|comic*|franchise*|game*|costume*|costumes|character*|brand*|universe
			for|like|feel|treat ~4 superhero*|rockstar|rockstars
			rockstar games|north|energy
			book|books|booking|promot*|tour*|manag*|concert* ~4 rock star|stars
			ninja|guru|wizard|jedi name*
		`,
		unless: isCapitalName,
	}},
	title: hypeTitle,
})

// isCapitalName lets a name pass: Guru Technologies, the Jedi Order.
func isCapitalName(r *reader, m phrase.Match) bool {
	if r.ctx.title || r.ctx.fragment {
		return false
	}
	return isName(r, m)
}

func hypeTitle(line *titleLine) titleFault {
	var t phrase.Text
	t.Read(line.text, 0, len(line.text))
	for i := range t.Words {
		if isHypeNoun(&t, i) {
			said := line.text[t.Words[i].Start:t.Words[i].End]
			return titleFault{
				said:    said,
				message: "“" + said + "” is no job. Use the plain noun: developer, engineer, specialist",
			}
		}
	}
	return titleFault{}
}

// isHypeNoun reports whether word i of a title is one of the nouns that name no
// job, and not part of a name.
func isHypeNoun(t *phrase.Text, i int) bool {
	if t.Is(i, "rock") && t.Is(i+1, "star", "stars") {
		return true
	}
	isName := t.Is(i+1, "technologies", "technology", "van", "inc", "llc", "ltd", "kitchen", "labs", "build", "games") ||
		t.Is(i-1, "setup", "installation")
	return t.Is(i, hypeNouns...) && !isName
}

// hypeNouns are no jobs, wherever they stand in a title.
var hypeNouns = []string{
	"ninja", "rockstar", "guru", "wizard", "jedi", "superhero", "badass", "ninjas",
	"rockstars", "gurus", "wizards", "superheroes",
}

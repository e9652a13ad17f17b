package check

import "jobdraft/internal/phrase"

var ageRules = []wordRule{
	{
		id:      "age-limit",
		message: "%s limits the age of those who may apply. Say the skill, not the age",
		phrases: []string{
			"aged|age|ages ?range ?between # ~1 #", "between # and # years|year|yrs ?of ?old|age", "between the ages of # and #",
			"between ages # and #", "# to|and|through # years old|age", "# # years old|age", "# to # years of age", "# # years of age",
			"you|applicants|candidates|be|are ~2 { between # and # }", "candidate|applicant|person ~1 { between # and # }", "age group ?of # ~1 #", "between # and # ~4 old",
			"under the age of #", "below the age of #", "under # s ?only", "under # years old|age", "under # years of age", "below # years ?of age|old",
			"must|applicants|candidates|applicant|candidate|you|be|are|anyone|someone|person|people|persons|aged|only|preferably ~2 { under|below # }",
			"under|below # ~1 only|preferred", "younger than #", "no|not older than #", "no|not over # years", "up to # years old", "up to # years of age",
			"max|maximum age", "maximum ~2 age", "max|maximum # years old", "max|maximum # years of age", "age limit*", "upper age", "age bar",
			"over # need not apply", "less than # years old", "less than # years of age",
		},
		around: []string{
			"age verification", "age limit* for alcohol", "minimum age limit*", "between # and # hours|days|minutes|weeks|months|percent|people|hrs|lb|lbs|kg|pounds|employees|staff|miles|km",
			"under|below # hours|days|minutes|weeks|months|percent|people|hrs|lb|lbs|kg|pounds|employees|staff|miles|km|ms|seconds|lines|words|characters|usd|eur|gbp|k|m|per|dollars|euros",
			"between # and # years of|in ~2 experience|service|practice", "between # and # years experience", "# ~1 # years of experience",
		},
		beside: []string{
			"child*", "kids", "pupils", "clients", "patients", "residents", "toddlers", "customers", "service users", "participants", "campers",
			"young people", "youth", "youths", "adults", "learners", "families", "alcohol", "guests", "members", "dependants", "dependents", "entitled",
			"users|people aged", "population", "audience", "readers", "players", "audiences", "babies", "infants", "teenagers", "adolescents", "voters", "law",
		},
		unless: isLowestAge,
	},
	{
		id:      "age-term",
		message: "%s names an age. Say entry-level, or early in your career at any age",
		phrases: []string{
			"{ young } ?and|or|but dynamic|energetic|motivated|ambitious|hungry|enthusiastic|vibrant|driven|fresh|creative|talented|passionate|hard|hardworking|fun|fit|attractive|active|bright|lively|smart|flexible|eager|healthy",
			"dynamic|energetic|motivated|ambitious|fresh|bright|lively|smart|fun|hungry ?and { young }",
			"{ young ?single professional|professionals|graduate|graduates|talent|talents|individual|individuals|candidate|candidates|man|men|woman|women|lady|ladies|guy|guys|gentleman|girl|girls|boy|boys|blood|engineer|engineers|developer|developers|colleague|colleagues|worker|workers|employee|employees|staff|achiever*|salespeople|salesperson|applicant|applicants|minds|mind|assistant }",
			"you are|re ~2 { young }", "someone|somebody|anyone ~3 { young }", "must be ~1 { young }", "are you ~1 { young }", "if you are|re ~1 { young }",
			"looking for|seek|seeking|want|wants|need|needs|hire|hiring ~3 { young person|people|persons }",
			"{ young person|people|persons } ~3 wanted|preferred|needed|required",
			"{ youthful }", "{ digital native* }", "{ millennial|millennials } ~3 wanted|preferred|only", "gen z ~3 wanted|preferred|only",
			"{ recent|fresh ?college|university|uni|law|business|engineering|school graduate|graduates|grad|grads }", "{ recently graduated }", "{ freshly graduated }",
			"{ class of # }", "ideal|perfect|great|suited|suitable ~3 { college|university students }",
			"{ college|university student|students } ~2 wanted|preferred|only", "{ mature person|individual|lady|man|woman|candidate|candidates|applicant|applicants|adult }",
			"{ mature } ?and|, reliable|responsible|sensible person|individual|candidate|applicant", "must be { mature }", "you are|re { mature }",
			"office { girl|boy }", "{ girl friday }", "{ girl|boy|girls|boys } wanted|needed|required",
			"{ overqualified } ~3 not", "{ retired|retirees } ~3 not",
		},
		around: []string{
			"young ~4 company|companies|business|startup|startups|start|organisation|organization|firm|brand|industry|field|market|department|agency|environment|discipline|product|project|institution|school|area|culture",
			"young rubicam", "young at heart", "young offender*", "young carer*", "young adult*", "young ~2 children|patients|learners|readers|audience|audiences|athletes|players|pupils|students|families|fans|artists|musicians|scientists",
			"support*|help*|mentor*|coach*|train|training|teach*|educat*|guide|guiding|empower*|inspir*|among|manage|manages|managing|supervis*|nurtur*|develop|developing|hire|recruit|recruiting|onboard*|lead|leading|work|working|engage|engaging ~2 young|recent|fresh|college|university",
			"with|for|of young people|person|persons", "mentor* ~3 recent|fresh|recently", "manage|managing|lead|leading|supervis* ~3 recent|fresh",
			"class of # ~2 child*|pupils|students",
		},
		beside: []string{"whether you", "any age", "all ages", "of every age", "career changers", "no matter", "not have to be", "need not be", "not only"},
		unless: isNoAge,
	},
}

// isLowestAge reports whether the figure of an age limit is one that is a
// lowest age elsewhere: nobody under 18 is a law, nobody over 35 is a wish.
func isLowestAge(r *reader, m phrase.Match) bool {
	const lawful = 21
	if m.To < len(r.text.Words) && m.To > 0 && r.text.Words[m.To-1].Text != "" && phrase.IsDigit(r.text.Words[m.To-1].Text[0]) {
		if next := r.text.Raw[r.text.Words[m.To-1].End:]; next != "" && (next[0] == '%' || next[0] == '+') {
			return true
		}
	}
	if first := r.text.Words[m.From]; first.Start > 0 && r.text.Raw[first.Start-1] == '$' {
		return true
	}
	highest, figures := 0, 0
	for i := m.From; i < m.To; i++ {
		if w := r.text.Words[i].Text; w != "" && phrase.IsDigit(w[0]) {
			highest, figures = max(highest, figureOf(w)), figures+1
		}
	}
	const oldest = 99
	return figures > 0 && (highest > oldest || figures == 1 && highest <= lawful || highest < 14)
}

// isNoAge lets a young team pass, though not a young team player, and a class
// of twelve.
func isNoAge(r *reader, m phrase.Match) bool { return isYoungTeam(r, m) || isFigureNoYear(r, m) }

func isYoungTeam(r *reader, m phrase.Match) bool {
	const near = 4
	_, to := r.sentence(m.From)
	for k := m.To; k < min(to, m.To+near); k++ {
		if r.text.Is(k, "team", "teams") {
			return r.text.Is(m.To-1, "young") && !r.text.Is(k+1, "player", "players", "member", "members")
		}
	}
	return false
}

// isFigureNoYear lets "class of 12" pass: only a year is one of graduation.
func isFigureNoYear(r *reader, m phrase.Match) bool {
	if !r.text.Is(m.From, "class") {
		return false
	}
	year := figureOf(r.text.Words[m.To-1].Text)
	return year < 1900 || year > 2100
}

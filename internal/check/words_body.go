package check

import "jobdraft/internal/phrase"

var bodyRules = []wordRule{
	{
		id:      "family-status",
		message: "%s is about family, not work. Delete it",
		phrases: []string{
			"{ no children|kids|families|dependents|dependants|babies }", "{ without children|kids|dependents|dependants|family ~1 commitments|ties|obligations }", "{ childless|childfree }", "{ child free } ~1 person|people|candidate|candidates|applicants",
			"{ unmarried }", "{ not married }", "{ must be single|married }", "must be ~3 { single }", "you are|re ~2 { single }", "{ single ?and|, men|man|woman|women|person|people|candidate|candidates|applicant|applicants|female|male|lady|ladies|professionals ?only }",
			"{ single } ~1 preferred|only", "{ married|engaged candidate|candidates|man|men|woman|women|applicant|applicants|person|people|couple|couples ?only }", "{ married } ~1 preferred|only", "{ marital status } ~2 single|married|unmarried",
			"{ no pregnant ~1 women|applicants|candidates }", "{ no pregnant }", "{ no|not ?be ?currently pregnant|pregnancy }", "{ pregnant ~2 need not apply }", "{ no ~1 family commitments|ties|obligations|responsibilities }", "{ plans|planning|intend ~2 have|start|starting|having ~1 children|family }",
			"{ free from|of ~1 family ~1 commitments|ties|obligations }", "{ single ?and|with ?and no } ~1 children|kids|family", "{ no plans ~3 children|family|pregnant|pregnancy|married }",
		},
		around: []string{
			"single sign*", "single point*", "single page", "single handed*", "no families ~2 turned", "family health", "no children ~3 left|behind|harmed|allowed|permitted", "single person household*", "single people ~1 report*",
			"no child* left", "with ?or ?and without children|kids|dependents|dependants", "no kids menu",
		},
		beside: []string{"benefit*", "insurance", "cover", "coverage", "leave", "policy", "allowance", "plan"},
		unless: isOnlySingle,
	},
	{
		id:      "photo-request",
		message: "%s asks for a photo, which says nothing about the work. Delete it",
		phrases: []string{
			"{ cv|resume|résumé|resumé|application|applications|letter ~7 photo|photos|photograph|photographs|headshot|headshots|selfie }", "{ photo|photograph|headshot|selfie|picture ~6 cv|resume|résumé|resumé|application }",
			"{ recent|passport|current|full|professional|clear ?size ?sized ?length ?colour ?color photo|photos|photograph|photographs|headshot }", "send|attach|include|submit|enclose|upload|provide|with|email ~6 { photo|photograph|headshot|selfie }",
			"{ cv|resume|application|letter ~4 picture }", "{ picture of yourself|you }", "send|attach|include|submit|enclose|upload ~5 { picture of|yourself }", "{ photo|photograph|headshot ~1 required|mandatory|essential }",
		},
		around: []string{
			"photo|photos|photograph|photographs|picture team|teams|editing|editor*|shoot*|department|library|studio|album|albums|app|essay*|booth|journal*|credit*|portfolio*|copy|copies|gallery|archive*|research*|retouch*|desk|management|processing|upload*|sharing|capture|quality|product|products|service|evidence|proof|lab",
			"photo id|identification", "photographic", "product|food|site|event|property|real|stock|before|aerial|damage|progress ~2 photo|photos|photograph|photographs",
			"with|include|provide|send|email ~3 photo of|documentation",
		},
		beside: []string{
			"actor*", "actress*", "model|models", "modelling", "modeling", "photographer*", "photography", "no photo|photos|photograph|photographs|picture", "without", "do not", "don t", "please leave|omit", "not include|need|require|send", "casting", "rather than", "customers", "clients", "listings", "actors",
		},
		unless: notAboutApplying,
	},
	{
		id:      "grooming",
		message: "%s can shut out people by faith or hair. Say the reason: a respirator must seal",
		phrases: []string{
			"clean shaven", "cleanshaven", "no ~1 beard|beards|facial|moustache*|mustache*", "no ~2 head covering|coverings|scarf|scarves", "no headscar*", "no hijab*|turban*|headwear|headgear|dreadlock*|braid*|kippah*|yarmulke*", "well groomed", "neatly groomed|shaved", "groomed appearance", "no ~1 religious ~1 dress|clothing|symbols|headwear|garb",
			"must shave|be shaved|shaven", "beards ~2 not allowed|permitted|accepted", "beards not allowed",
		},
		around: []string{
			"well groomed ~1 dog|dogs|cat|cats|pet|pets|horse|horses|lawn|lawns|trail|trails|slope|slopes|backlog*|piste*|garden|gardens|grounds|ticket*|board", "groomed ~1 backlog*|lawn*|trail*|slope*", "no headwear ~2 provided",
		},
		beside: []string{"respirator*", "mask", "masks", "safety", "seal", "breathing apparatus", "scba", "hygiene", "backlog", "trails", "trail", "slopes", "lawns", "lawn", "gardens", "grounds", "dogs", "dog", "pets", "cats", "horses", "ppe", "fit test*"},
	},
	{
		id:      "ableist-term",
		message: "%s describes a body. Describe the task instead",
		phrases: []string{
			"able bodied", "ablebodied", "physically fit", "physically active", "physically strong", "physical fitness", "in good health", "in excellent health", "good physical ~2 health|condition|shape", "good health ~1 and", "excellent|sound|perfect physical ~1 health|condition|shape",
			"{ healthy candidate|candidates|applicant|applicants|individual|individuals|person|persons|man|men|woman|women|adult|adults ?only }", "fit and healthy", "healthy and fit|strong|active|energetic", "must be ~2 { healthy }", "you are|re ~1 { healthy }",
			"{ no ~2 disability|disabilities }", "{ without ~2 disability|disabilities }", "handicapped", "wheelchair bound", "confined to a wheelchair", "crippled", "{ sound mind and|in body }", "{ of sound mind }", "{ disabled|disabilities ~2 need not }", "not be disabled", "no physical limitations|handicaps|impairments",
		},
		around: []string{
			"with or|and without ~3 disabilit*", "healthy work*", "healthy codebase*|team*|relationship*|balance|culture|environment|lifestyle|food|habit*|meal*|snack*|competition|living|eating|option*|disagreement|pipeline*|growth|debate",
			"handicapped ~1 accessible|parking|access|children|students|adults", "physically active ~2 children|students|lifestyle*", "no disability ~2 barrier", "physical fitness ~3 class*|program*|centre|center|equipment|instructor|benefit*|allowance|test",
		},
		beside: []string{"accommodat*", "gym", "membership", "wellness", "adjustment*"},
		unless: isThingNotPerson,
	},
	{
		id:      "physical-requirement",
		message: "%s may be done in other ways. Add: with or without reasonable accommodation",
		adds:    ", with or without reasonable accommodation",
		held:    true,
		phrases: []string{
			"{ lift|lifting|lifts|carry|carrying|push|pushing|pull|pulling|move|moving|hoist|load|loading|handle|handling|transport|transporting ~9 # lb|lbs|pounds|pound|kg|kgs|kilos|kilograms|kilogram }",
			"{ stand|standing|walk|walking|climb|climbing|kneel|kneeling|crouch|crouching|stoop|stooping|bend|bending ~8 # ~3 hour|hours|hrs }", "{ stand|standing|walk|walking|climb|climbing|kneel|kneeling|bend|bending ~7 long|extended|prolonged|entire|lengthy|full period|periods|time|day|shift|shifts|hours|length|lengths }",
			"{ stand|standing|walk|walking ~7 all day|shift }", "{ stand|standing|walk|walking ~4 whole|throughout ?the shift|day }", "{ prolonged|extended|continuous|long periods|hours ?of standing|walking|kneeling|bending }", "{ prolonged|continuous|extended standing|walking|kneeling|bending }", "{ on your feet ~3 day|shift|hours|long|time }", "{ # hours on your feet }", "{ on your feet ~2 # }",
			"{ # lb|lbs|pounds|kg ~2 lifting|lift }",
		},
		around: []string{
			"stand up ~1 meeting*", "standup*", "walk ~2 customer*|client*|user*|people|team*|candidate*|guest*|visitor*|colleague* through", "lift conversion*|sales|revenue", "standing desk*", "long standing", "walk through", "walk in|ins", "walking distance",
			"push ~3 code|commits|changes|notifications", "pull ~3 request|requests|data|reports", "handle ~3 calls|tickets|requests|customers|cash|complaints", "no lifting", "never ~4 lift|carry",
		},
		beside: []string{"accommodat*", "adjustment*", "hoist|hoists", "lifting aid*|equipment", "with help", "forklift*", "pallet truck*", "two people", "team lift*", "with ~2 assistance", "alternative*", "if you can", "trolley*"},
	},
}

// isOnlySingle lets "single" pass where it goes with a thing: a single team.
func isOnlySingle(r *reader, m phrase.Match) bool {
	last := m.To - 1
	if !r.text.Is(last, "single") || m.To-m.From > 1 {
		return false
	}
	next := last + 1
	if next >= len(r.text.Words) {
		return false
	}
	return r.text.Words[next].Gap < phrase.Mark && !r.text.Is(next, "and", "or", "with", "only", "preferred", "without", "no", "but")
}

// isThingNotPerson lets "healthy" pass where it describes a thing: you are
// building a healthy habit.
func isThingNotPerson(r *reader, m phrase.Match) bool {
	last := m.To - 1
	if !r.text.Is(last, "healthy") || last != m.From {
		return false
	}
	next := last + 1
	return next < len(r.text.Words) && r.text.Words[next].Gap < phrase.Mark && !r.text.Is(next, "and", "enough", "individual", "person")
}

// notAboutApplying lets a photo pass that a person takes at work.
func notAboutApplying(r *reader, m phrase.Match) bool {
	if r.ctx.kind.isDuty() {
		return !r.text.HasAny(m.From, "cv", "resume", "résumé", "resumé", "application")
	}
	return false
}

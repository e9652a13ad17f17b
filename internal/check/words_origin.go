package check

// languages that postings ask for.
const languages = "english|german|french|spanish|dutch|italian|portuguese|polish|swedish|danish|norwegian|finnish|japanese|chinese|mandarin|korean|arabic|turkish|russian|hindi|cantonese|vietnamese|thai|greek|czech|hebrew|romanian|hungarian"

// nations as adjectives.
const nations = "us|usa|american|british|uk|eu|european|canadian|german|french|australian|irish|indian|swiss|dutch|singapore|singaporean|japanese|emirati|saudi|kuwaiti|qatari|nz|italian|spanish|malaysian|filipino|nigerian|kenyan"

var originRules = []wordRule{
	{
		id:      "native-speaker",
		message: "%s shuts out those who learned the language later. Ask for a level: fluent, C1",
		inTitle: true,
		phrases: []string{
			"native english ?language speaker|speakers|speaking => fluent English", "native german speaker|speakers|speaking => fluent German", "native french speaker|speakers|speaking => fluent French",
			"native spanish speaker|speakers|speaking => fluent Spanish", "native speaking|speaker|speakers", "native ~2 speaker|speakers",
			"native " + languages, languages + " native ?language ?speaker", "native level|fluency|proficiency ~1 in|of|" + languages, "native level|fluency|proficiency", "native language",
			"mother tongue", "mothertongue", "first language ~3 " + languages, languages + " ~3 first language", "native or ~1 near ?native",
		},
		around: []string{
			"non native", "nonnative", "native american*", "react native", "cloud native", "digital native*", "native english ~1 and|or fluent", "native language support",
			"their|his|her|patients|customers|client|clients|students native language", "multiple native", "mother tongue ~3 teach*", "their mother tongue",
		},
		beside: []string{"not required|necessary|need|needed", "don t need|have", "do not need|have", "no need", "whatever your", "whether or not", "doesn t matter", "does not matter"},
	},
	{
		id:      "citizenship-requirement",
		message: "%s shuts out people who may work here. Ask for the right to work instead",
		inTitle: true,
		phrases: []string{
			nations + "|local citizen|citizens|national|nationals|citizenship ~2 only|required|mandatory|essential|preferred|must", "u s|k citizen|citizens|citizenship|national|nationals ~2 only|required|mandatory|preferred",
			"{ only ~1 " + nations + " citizen|citizens|nationals }", "{ only u s citizens }", "{ only citizens }", "citizens only", "citizenship ~1 required|mandatory",
			"must|should|to ~1 { be|hold|have ~4 citizen|citizens|citizenship }", "must|should ~1 { be ~2 " + nations + " national|nationals }", "must|should ~1 { be ~1 u s|k national|nationals }", "{ open ?only to ~3 citizens|nationals } ~1 only", "{ open only to ~3 citizens|nationals }", "{ restricted|limited to ~3 citizens|nationals }",
			"green card|cards ?holder|holders ~2 only|required|must", "only green card|cards", "gc|usc|ead only", "usc gc ~1", "gc usc ~1", "us citizen* green card", "h 1b|1 ~3 only", "h1b|opt|cpt ~3 only", "only h1b|opt|cpt", "only h 1 ?b",
			"{ no h 1 b|holders|candidates|visas|visa }", "{ no h1b|opt|cpt|h1bs }", "{ h 1 b|holders|candidates ~2 need not apply }", "{ h 1 b ?visa holders ~2 need not apply }", "{ h1b|opt|cpt ~3 need not apply }", "{ no foreign nationals|applicants|workers }", "{ require|requires|requiring ~2 citizenship }", "{ must have " + nations + " passport }", nations + " passport ~2 only|required", "{ proof of citizenship } ~2 required",
		},
		around: []string{"senior citizen|citizens", "private citizen*", "citizens advice", "good citizen*", "corporate citizen*", "green card ~1 sponsor*", "global citizen*", "digital citizen*", "citizen ~1 developer*|service|services|science|engagement|experience"},
		beside: []string{
			"clearance", "clearances", "cleared", "itar", "export control|controls|controlled", "ear", "required by", "by law", "law requires", "statut*", "public trust", "secret", "dod", "federal contract", "government contract",
			"not required", "no citizenship", "don t need", "do not need|require", "security vetting", "vetting", "classified", "regulation*", "legally required", "pursuant", "constitution*",
			"right to work", "we sponsor", "can|will sponsor", "sponsorship ~2 available", "authorized to work", "authorised to work", "eligible to work", "work permit", "peace officer*",
		},
	},
	{
		id:      "local-experience",
		message: "%s shuts out people who did the same work elsewhere. Ask for what they must know: experience of UK regulations",
		phrases: []string{
			"{ canadian|uk|us|american|british|australian|irish|nz|uae|gulf|gcc|german|singapore ~1 experience } ~3 required|essential|must|mandatory|needed|necessary|only|requirement",
			"{ new zealand experience } ~3 required|essential|must", "{ u s|k ~1 experience } ~3 required|essential|must|mandatory|only", "{ local ~2 experience } ~1 required|essential|must|mandatory|needed",
			"must|need|require|requires|required|requirement|minimum|least ~6 { canadian|uk|us|american|british|australian|irish|nz|uae|local ?work|working|market|industry experience }",
			"{ canadian ?work|working experience }", "{ # ?to ?# years|year|yrs ?of ?s canadian|uk|us|american|british|australian|local ?work|working|market experience }", "{ experience in canada|australia } ~2 required|essential|must|mandatory",
			"{ canadian|uk|australian|british ?work|working experience }",
		},
		around: []string{"us experience design*", "no ~2 experience", "local ~3 experience ~2 preferred|plus|bonus|helpful", "canadian ~2 experience ~3 plus|helpful|preferred|bonus"},
		beside: []string{"not required|necessary|needed|essential", "do not need|require|ask", "don t need|require|ask", "no need", "never", "or equivalent ~3 elsewhere", "international"},
	},
}

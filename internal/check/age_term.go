package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "age-term",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "young, youthful, recent graduate, digital native, class of 2026 for those who may apply",
	Source:   "29 CFR 1625.4(a) names such words; FRBSF Letter 2023-07: fewer older applicants",
	Evidence: "law and field experiment",
	words: []wording{{
		message: "%s names an age. Say entry-level, or early in your career at any age",
		phrases: `
			{ young } starters|beginners|graduates
			{ young } ?and|or|but dynamic|energetic|motivated|ambitious|hungry|enthusiastic|vibrant|driven|fresh|
				creative|talented|passionate|hard|hardworking|fun|fit|attractive|active|bright|lively|smart|flexible|
				eager|healthy
			dynamic|energetic|motivated|ambitious|fresh|bright|lively|smart|fun|hungry ?and { young }
			{ young ?single professional|professionals|graduate|graduates|talent|talents|individual|individuals|
				candidate|candidates|man|men|woman|women|lady|ladies|guy|guys|gentleman|girl|girls|boy|boys|blood|
				engineer|engineers|developer|developers|colleague|colleagues|worker|workers|employee|employees|staff|
				achiever*|salespeople|salesperson|applicant|applicants|assistant }
			you are|re ~2 { young }
			someone|somebody|anyone ~3 { young }
			must be ~1 { young }
			are you ~1 { young }
			if you are|re ~1 { young }
			looking for ~3 { young person|people|persons }
			@seek ~3 { young person|people|persons }
			{ young person|people|persons } ~3 wanted|preferred|needed|required
			{ youthful }
			{ digital native* }
			{ millennial|millennials } ~3 wanted|preferred|only
			gen z ~3 wanted|preferred|only
			{ recent|fresh ?college|university|uni|law|business|engineering|school graduate|graduates|grad|grads }
			{ recently graduated }
			{ freshly graduated }
			{ class of # }
			ideal|perfect|great|suited|suitable ~3 { college|university students }
			{ college|university student|students } ~2 wanted|preferred|only
			{ mature person|individual|lady|man|woman|candidate|candidates|applicant|applicants|adult }
			are you ~3 { school leaver|leavers }
			{ mature } ?and|, reliable|responsible|sensible person|individual|candidate|applicant
			must be { mature }
			you are|re { mature }
			office { girl|boy }
			{ girl friday }
			{ girl|boy|girls|boys } wanted|needed|required
			{ overqualified } ~3 not
			{ retired|retirees } ~3 not
			looking for ~2 { young ?minds ?mind }
			@seek ~2 { young ?minds ?mind }
			{ young } ~1 @jobs
		`,
		favours: `
			?recent school leaver|leavers
			?recent college|university student|students
			new|recent graduate|graduates
			twentysomethings
			people|those in ?their ?early twenties
		`,
		bars: `
			older|elderly|senior|mature workers|applicants|candidates|people|persons|employees
			retirees|pensioners|seniors|oldies
			retired people|persons|applicants|candidates
		`,
		around: `
			young ~4 company|companies|business|startup|startups|start|organisation|organization|firm|brand|
				industry|field|market|department|agency|environment|discipline|product|project|institution|school|area|
				culture
			young rubicam
			young at heart
			young offender*
			young carer*
			young adult*
			young ~2 children|patients|learners|readers|audience|audiences|athletes|players|pupils|students|
				families|fans|artists|musicians|scientists
			support*|help*|mentor*|coach*|train|training|teach*|educat*|guide|guiding|empower*|inspir*|among|manage|
				manages|managing|supervis*|nurtur*|develop|developing|hire|recruit|recruiting|onboard*|lead|leading|
				work|working|engage|engaging ~2 young|recent|fresh|college|university
			with|for|of young people|person|persons
			mentor* ~3 recent|fresh|recently
			manage|managing|lead|leading|supervis* ~3 recent|fresh
			class of # ~2 child*|pupils|students
		`,
		beside: `
			whether you
			any age
			all ages
			older ones
			as welcome as
			and ~8 are|is ?also equally|both|alike welcome
			of every age
			career changers
			no matter
			not have to be
			need not be
			not only
		`,
		unless: isNoAge,
	}, {
		in:     "de",
		unless: isDuty,
		phrases: `
			{ junges|jungen|junge|junger } ~3 team|truppe|crew|mannschaft|mannschaften|bande
			{ junge|jungen|junger wilde|wilden|wilder }
			{ frische|frischen absolventen|absolventinnen|hochschulabsolventen }
			{ junge|jungen } leute|menschen ~2 mit|gesucht|für
			gesucht ~1 { junge|junger|jungen }
			{ jung|junge|junger|junges|jungen|jungem } ?und|oder|aber dynamisch*|motiviert*|engagiert*|flexib*|
				belastbar*|kreativ*|hungrig*|ehrgeizig*|energiegeladen*|fit|frisch*|attraktiv*
			dynamisch*|motiviert*|engagiert*|flexib*|frisch*|kreativ* ?und { jung|junge|junger|junges|jungen|
				jungem }
			{ jung|junge|junger|junges|jungen|jungem } ~1 bewerber*|mitarbeiter*|kolleg*|leute|mann|frau|dame|
				verstärkung|talent*|team|kraft|kräfte|männer|frauen|damen|köpfe
			suchen|sucht|gesucht ~3 { junge menschen }
			sie|du sind|bist ~1 { jung }
			team ist ~1 { jung }
			{ digital native* }
			{ berufsanfänger* } ~3 bevorzugt|gesucht|nur
		`,
		favours: `
			junge|jungen|junger|junges|jungem|jüngere|jüngeren
			junges blut
			schulabgänger|berufsanfänger|berufseinsteiger
			studenten|schulabgänger|berufseinsteiger nur
		`,
		bars: `
			alte|alten|ältere|älteren ?@personen ?hasen
		`,
		around: `
			jung* unternehmen|firma|start*|marke*|disziplin|branche*|stadt
			jung* mitarbeiter* ~3 ausbild*|anleit*|führ*|förder*|coach*
			leit*|führ*|schul*|unterricht*|coach*|betreu*|berat*|unterstütz*|begleit*|förder*|bild* ~3 jung*
			für|mit|von jungen|junge menschen|leuten|leute|familien|erwachsenen|künstlern|patienten
		`,
	}, {
		in:     "fr",
		unless: isDuty,
		phrases: `
			ambiance|esprit|état { jeune }
			{ jeune } et convivial*|sympathique|festive
			{ jeune|jeunes } homme|femme|fille|hommes|femmes
			{ jeune|jeunes } ?et|ou|mais dynamique*|motivé*|ambitieu*|énergique*|souple*|souriant*|sportif*
			dynamique*|motivé*|ambitieu* ?et { jeune|jeunes }
			{ jeune|jeunes diplômé|diplômée|diplômés|diplômées|garçon|collaborateur|
				collaboratrice|collaborateurs|candidat|candidats|talent|talents|profil|profils|vendeur|vendeuse|
				serveur|serveuse|recrue|retraité }
			{ équipe ~1 jeune }
			{ jeune équipe }
			vous|tu êtes|es ~2 { jeune }
			es|êtes ~1 { jeune } et
			profil { jeune|junior et jeune }
			{ digital native* }
			{ génération z }
		`,
		favours: `
			jeune|jeunes
			sang jeune
		`,
		around: `
			jeune public|enfants|entreprise|société|pousse|marque|structure|public|patient*|enfant*
			accompagn*|encadr*|form*|aid*|soutien*|anim* ~3 jeune*
			auprès de|des jeunes
			pour les jeunes ~1 du|de
		`,
	}, {
		in:     "es",
		unless: isDuty,
		phrases: `
			{ alguien joven }
			{ ambiente|entorno|clima joven }
			{ personal|trabajadores|empleados joven|jóvenes }
			{ chicos|chicas jóvenes }
			{ joven|jóvenes } ?y|o|pero dinámic*|motivad*|entusiast*|activ*|proactiv*|con ganas
			dinámic*|motivad*|activ* ?y { joven|jóvenes }
			{ chico|chica|persona|personas|gente|hombre|mujer|equipo|profesional|profesionales|candidato|
				candidata|camarero|camarera|dependiente|dependienta joven|jóvenes }
			{ joven|jóvenes } ~1 talento*|profesional*|candidat*|trabajador*|licenciad*
			buscamos|busca|buscan|necesitamos ~1 { jóvenes|joven }
			{ recién licenciado|licenciada|licenciados|graduado|graduada|graduados|titulados|titulado }
			eres|ser|seas ~1 { joven }
			perfil ~1 { joven }
			{ nativo*|nativa* digital* }
		`,
		favours: `
			joven|jóvenes
			sangre joven
		`,
		around: `
			empresa|compañía|marca|startup joven
			con|para|a jóvenes|gente joven ~2
			atención|acompañ*|formación ~3 jóvenes
		`,
	}, {
		in:     "nl",
		unless: isDuty,
		phrases: `
			{ jong|jonge } ?en|of|maar dynamisch*|enthousiast*|energiek*|gemotiveerd*|ambitieu*|fris*|flexibel*|
				spontan*
			dynamisch*|enthousiast*|energiek*|fris*|spontan* ?en { jong|jonge }
			{ jong ~1 team }
			{ jonge ~1 collega*|medewerker*|kandidaat|kandidaten|vrouw|man|meid|honden|hond|mensen|
				professional*|talenten|dame|dames|kok|ober }
			team is ~1 { jong }
			ben je|jij ~1 { jong }
			{ jong talent }
			je|jij|jullie bent|zijn|ben ~2 { jong }
			{ jonge|jong ~1 team|ploeg|club|groep }
			{ pas afgestudeerd* }
			{ schoolverlater* }
			{ digital native* }
		`,
		favours: `
			jong|jonge|jongere|jongeren
			jong bloed
			schoolverlaters
		`,
		around: `
			jong bedrijf|merk|vak|organisatie
			jonge onderneming|start*|organisatie
			begeleid*|leid*|help*|ondersteun*|opleid*|coach*|train* ~3 jong*
			voor|met jonge mensen|gezinnen|kinderen
		`,
	}},
})

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

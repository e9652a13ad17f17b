package check

var _ = add(Rule{
	ID:       "citizenship-requirement",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "citizens, nationals or holders of one visa only, without a law that asks for it",
	Source:   "8 USC 1324b; DOJ IER best practices; EEOC, 19 November 2025",
	Evidence: "law",
	words: []wording{{
		message: "%s shuts out people who may work here. Ask for the right to work instead",
		inTitle: true,
		phrases: `
			@nations|local citizen|citizens|national|nationals|citizenship ~2 only|required|mandatory|essential|
				preferred|must
			u s|k citizen|citizens|citizenship|national|nationals ~2 only|required|mandatory|preferred
			{ only ~1 @nations citizen|citizens|nationals }
			{ only u s citizens }
			{ only citizens }
			citizens only
			citizenship ~1 required|mandatory
			must|should|to ~1 { be|hold|have ~4 citizen|citizens|citizenship }
			must|should ~1 { be ~2 @nations national|nationals }
			must|should ~1 { be ~1 u s|k national|nationals }
			{ open ?only to ~3 citizens|nationals } ~1 only
			{ open only to ~3 citizens|nationals }
			{ restricted|limited to ~3 citizens|nationals }
			green card|cards ?holder|holders ~2 only|required|must
			only green card|cards
			gc|usc|ead only
			usc gc ~1
			gc usc ~1
			us citizen* green card
			h 1b|1 ~3 only
			h1b|opt|cpt ~3 only
			only h1b|opt|cpt
			only h 1 ?b
			{ no h 1 b|holders|candidates|visas|visa }
			{ no h1b|opt|cpt|h1bs }
			{ h 1 b|holders|candidates ~2 need not apply }
			{ h 1 b ?visa holders ~2 need not apply }
			{ h1b|opt|cpt ~3 need not apply }
			{ no foreign nationals|applicants|workers }
			{ require|requires|requiring ~2 citizenship }
			{ must have @nations passport }
			@nations passport ~2 only|required
			{ proof of citizenship } ~2 required
		`,
		asks: `
			@nations passport|passports
			@nations citizenship|nationality
		`,
		favours: `
			@nations citizens|nationals
			citizens of ~2 @countries
		`,
		bars: `
			foreigners|immigrants|migrants|noncitizens|refugees
			foreign nationals|applicants|citizens|workers|candidates
			non citizens|nationals
			non @nations citizens|nationals|applicants
			visa holders
			h 1 b holders
			h1b|opt|cpt holders|candidates
			holders of ~3 visa|visas
		`,
		around: `
			senior citizen|citizens
			private citizen*
			citizens advice
			good citizen*
			corporate citizen*
			green card ~1 sponsor*
			global citizen*
			digital citizen*
			citizen ~1 developer*|service|services|science|engagement|experience
		`,
		beside: `
			clearance
			clearances
			cleared
			itar
			export control|controls|controlled
			ear
			required by
			by law
			law requires
			statut*
			public trust
			secret
			dod
			federal contract
			government contract
			not required
			no citizenship
			don t need
			do not need|require
			security vetting
			vetting
			classified
			regulation*
			legally required
			pursuant
			constitution*
			right to work
			we sponsor
			can|will sponsor
			sponsorship ~2 available
			authorized to work
			authorised to work
			eligible to work
			work permit
			peace officer*
		`,
	}, {
		in: "de",
		phrases: `
			nur|ausschließlich ~1 { deutsche|österreicher|schweizer|eu bürger|bürgerinnen|staatsangehörige*|
				staatsbürger* }
			nur|ausschließlich { deutsche|eu ~1 staatsangehörige*|staatsbürger*|bürger* }
			nur { deutsche } ~2 bewerben|gesucht|erwünscht|berücksichtigt
			{ deutsche|österreichische|schweizer staatsangehörigkeit|staatsbürgerschaft } ~3 erforderlich|
				voraussetzung|vorausgesetzt|notwendig|pflicht|zwingend
			{ deutscher|deutsche staatsangehöriger|staatsbürger } ~2 sein
			voraussetzung* ~3 { deutsche staatsangehörigkeit|staatsbürgerschaft }
			{ keine ausländer* }
			{ ausländer* } ~3 nicht
			{ deutscher pass } ~2 erforderlich|nötig
		`,
		beside: `
			beamt*
			sicherheitsüberprüfung
			gesetz*
			nato
		`,
		favours: `
			deutsche|österreicher|schweizer
			eu bürger|bürgerinnen
			deutsche|österreichische|schweizer staatsbürgerschaft|staatsangehörigkeit
			deutsche|österreichische|schweizer staatsbürger|staatsangehörige
		`,
		asks: `
			?besitz ?eines ?des deutsch*|österreich*|schweizer* pass|passes|reisepass|reisepasses
			deutsche|österreichische|schweizer|schweizerische staatsbürgerschaft|staatsangehörigkeit
		`,
		bars: `
			ausländer|ausländerinnen|ausländische ?@personen
		`,
	}, {
		in: "fr",
		phrases: `
			{ de nationalité française|européenne|belge|suisse }
			{ nationalité française|européenne|belge|suisse } ~3 exigée|obligatoire|requise|uniquement|
				indispensable|impérative
			uniquement|exclusivement|seulement ~2 { français|ressortissants|citoyens }
			vous possédez|avez { la nationalité ~1 }
			{ pas d étrangers }
			{ étrangers } ~3 abstenir
		`,
		beside: `
			fonction publique
			défense
			habilitation
			loi
		`,
		favours: `
			ressortissants|citoyens|citoyennes ~2 français|françaises|européens|suisses|belges|ue
			belges|suisses
		`,
		asks: `
			nationalité française|suisse|belge|européenne
			passeport français|suisse|belge|européen
		`,
		bars: `
			étrangers|étrangères
		`,
	}, {
		in: "es",
		phrases: `
			{ nacionalidad española|europea|mexicana|argentina|comunitaria }
			requisito|requisitos|exige|necesario|imprescindible ~1 { pasaporte|nacionalidad español|española }
			solo|sólo|únicamente|exclusivamente ~1 { españoles|ciudadanos|nacionales|comunitarios|mexicanos }
			{ no ~1 extranjeros }
			{ abstenerse ~1 extranjeros }
			{ extranjeros } ~2 abstenerse
		`,
		around: `
			otra|cualquier nacionalidad
		`,
		beside: `
			funcionari*
			defensa
			cualquier nacionalidad
			ley
		`,
		bars: `
			extranjeros|inmigrantes
		`,
		asks: `
			pasaporte|nacionalidad español|española|comunitario|comunitaria|mexicana|mexicano
		`,
		favours: `
			comunitarios
			españoles|mexicanos|argentinos
		`,
	}, {
		in: "nl",
		phrases: `
			alleen|uitsluitend ~1 { nederlanders|belgen|staatsburgers }
			alleen|uitsluitend ~1 { eu|nederlandse burgers|staatsburgers }
			{ nederlandse|belgische nationaliteit|staatsburgerschap } ~3 vereist|verplicht|noodzakelijk|nodig|
				voorwaarde
			{ geen buitenlanders }
			{ buitenlanders } ~3 niet
			je hebt { de nederlandse nationaliteit }
		`,
		beside: `
			veiligheidsonderzoek
			vertrouwensfunctie
			wettelijk*
			defensie
		`,
		asks: `
			nederlands|nederlandse|belgisch|belgische nationaliteit|paspoort|staatsburgerschap
		`,
		bars: `
			buitenlanders
			buitenlandse @mensen
		`,
		favours: `
			eu burgers
			nederlanders|belgen
		`,
	}},
})

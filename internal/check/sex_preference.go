package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "sex-preference",
	Topic:    LegalTopic,
	Severity: Error,
	On:       true,
	Summary:  "men or women only, or preferred",
	Source:   "29 CFR 1604.5; Equality Act 2010",
	Evidence: "law",
	words: []wording{{
		message: "%s chooses by sex. Delete it",
		inTitle: true,
		phrases: `
			{ male|males|female|females|men|women|ladies|gentlemen|gents|girls|boys ?candidate|candidates|applicant|
				applicants|staff only }
			{ male|males|female|females|men|women|lady|ladies|man|woman ?candidate|candidates|applicant|applicants|
				staff ~1 preferred }
			{ only ?accepting|considering|hiring male|males|female|females|men|women|ladies }
			{ prefer|prefers|preferably|preference ?for ?to ?hire ?a male|males|female|females|man|men|woman|women|
				lady|ladies }
			must be { ?a male|female|man|woman|lady }
			looking for { a|an ~1 male|female|man|woman|lady|girl|boy|guy }
			@seek { a|an ~1 male|female|man|woman|lady|girl|boy|guy }
			{ looking for males|females|men|women|ladies|male|female } ~6 to|who|for|between|only|with
			{ @seek males|females|men|women|ladies|male|female } ~6 to|who|for|between|only|with
			{ male|female|lady ~2 wanted|needed|required }
			{ for men|women|ladies only }
			{ men|women|ladies|males|females need not apply }
			{ male|female candidates|applicants } ~3 only|preferred|considered
			{ no men|women|males|females|ladies }
			suitable|ideal|perfect for { a man|woman|lady|ladies|men|women }
			{ male|female @jobs|assistant|security|instructor }
			{ female|male applicants|candidates } ~2 apply
		`,
		favours: `
			men|women|males|females|ladies|man|woman|lady|gentleman
			male|female applicants|candidates|staff|workers
		`,
		bars: `
			men|women|males|females|ladies|gentlemen|girls|boys
			male|female ?job applicants|candidates|staff|workers|drivers|seekers
		`,
		around: `
			a|an ~2 man|woman s
			man|woman made|power|hours|kind
			male|female|men|women|males|females and|or|as ?well ?as female|male|women|men|females|males
			male female
			female male
			men women
			women men
			man|woman of|s|with|hours|in
			every|each|a|the|which|that man|woman who|whose|made|s
			women in tech*|engineering|science|leadership|business|construction
			women|men only refuge|shelter|service|services|hostel|gym|space|hospital|ward|centre|center|club|
				session*
			women s ~2
			female|women|male founded|led|owned|focused
			women|men|girls|boys s
			no women left
			female|male patients|clients|students|inmates|prisoners|residents
			a male|female dominated
			man|woman|men|women hours|power
		`,
		beside: `
			occupational requirement
			schedule 9
			equality act
			refuge
			genuine occupational
			bona fide
			encourag*
			welcom*
			diverse
			quota
			single sex
		`,
		unless: isOfSome,
	}, {
		in:     "de",
		unless: isOfSome,
		phrases: `
			gesucht ~3 { dame|damen|frau|mann }
			nur|ausschließlich|lediglich { männer|frauen|damen|herren|männlich*|weiblich* }
			{ männer|frauen|damen|herren } ~1 bevorzugt|gesucht|erwünscht
			{ männer|frauen } ~2 werden nicht
			keine { männer|frauen|damen|herren }
			{ männlich*|weiblich* bewerber*|mitarbeiter*|kraft|kräfte|verstärkung|kandidat*|bedienung|fahrer|
				assistent* }
			suchen|sucht|sucht ~3 { eine frau|dame }
			suchen|sucht|suche ~3 { einen mann|herrn }
			suchen|sucht ~3 junge|nette|freundliche|attraktive { dame|damen|frau|frauen }
			geeignet|ideal für { männer|frauen }
			vorzugsweise|bevorzugt|liebsten ~4 { männlich|weiblich|mann|frau|frauen|männer|dame }
		`,
		around: `
			frauen und|oder männer
			männer und|oder frauen
			schwangere frau|frauen
			nicht|kein* nur ~1 männer|frauen
		`,
		beside: `
			gleicher eignung
			unterrepräsentiert
			ausdrücklich ~1 erwünscht|begrüßt|aufgefordert|willkommen
			frauenhaus
			frauenanteil
			patient*|kunden|kundinnen|gäste|klient*|bewohner*
		`,
		favours: `
			männer|frauen|damen|herren|mann|frau|männern
			weiblich*|männlich* ~1
		`,
		bars: `
			männer|frauen|damen|herren|männern
			weibliche|männliche|weiblichen|männlichen ~1
		`,
	}, {
		in:     "fr",
		unless: isOfSome,
		phrases: `
			poste ~1 pour ~1 { femme|homme|femmes|hommes }
			convient|idéal|adapté à|pour ~1 { femme|homme }
			{ hommes|femmes|homme|femme ~1 uniquement|seulement|exclusivement }
			uniquement|exclusivement|seulement ~1 { hommes|femmes|un homme|une femme }
			{ hommes|femmes|homme|femme } ~1 de préférence
			de préférence ~1 { homme|femme|hommes|femmes }
			recherchons|recherche|cherchons|cherche un ~1 { homme }
			recherchons|recherche|cherchons|cherche une ~1 { femme|dame }
			réservé*|destiné* ~1 { hommes|femmes }
			{ candidats masculins }
			{ candidates féminines }
			{ sexe masculin|féminin }
			les { hommes|femmes } ne ~2 pas
		`,
		around: `
			hommes|femmes de ménage
			femme de ménage|chambre
			hommes et|ou|comme ?aux ?les femmes
			femmes et|ou|comme ?aux ?les hommes
			homme femme
			femme homme
			homme ou femme
			femme ou homme
		`,
		favours: `
			homme|femme|hommes|femmes
			candidature|candidatures|candidat|candidate|profil|profils|personnel masculin|masculine|masculines|féminin|
				féminine|féminines
		`,
		bars: `
			hommes|femmes
		`,
	}, {
		in:     "es",
		unless: isOfSome,
		phrases: `
			{ señorita|señoritas } para
			puesto|vacante|trabajo ~2 para ~1 { mujer|hombre|mujeres|hombres }
			solo|sólo|únicamente|exclusivamente ~1 { hombres|mujeres|chicos|chicas|varones|señoritas }
			{ hombres|mujeres|varones|señoritas|chicas ~1 solo|solamente|únicamente|exclusivamente|
				preferentemente|preferiblemente }
			busca|buscamos|buscan|necesitamos|necesita|precisa ~1 { señorita|señoritas|chica|chico|mujer|hombre|
				varón }
			{ sexo femenino|masculino }
			preferentemente|preferiblemente ~1 { mujer|mujeres|hombre|hombres|varón|varones|chica }
			{ abstenerse ~1 hombres|mujeres }
			no { hombres|mujeres }
		`,
		around: `
			hombres y|o|como ?a ?para ?las mujeres
			mujeres y|o|como ?a ?para ?los hombres
			hombre o mujer
			mujer o hombre
		`,
		favours: `
			hombres|mujeres|hombre|mujer|varones|señoritas
			@personas|personal femenino|femenina|masculino|masculina
		`,
		bars: `
			hombres|mujeres|varones
		`,
	}, {
		in:     "nl",
		unless: isOfSome,
		phrases: `
			alleen|uitsluitend|enkel ~1 { mannen|vrouwen|dames|heren|mannelijke|vrouwelijke }
			{ mannen|vrouwen|dames|heren gezocht }
			{ man|vrouw|dame gezocht }
			bij voorkeur ~1 { man|vrouw|mannelijk|vrouwelijk|dame }
			{ mannelijke|vrouwelijke kandidaat|kandidaten|collega|medewerker|sollicitanten|kracht }
			zoeken|zoekt ~1 { een ~1 man|vrouw|dame }
			geen { mannen|vrouwen }
		`,
		around: `
			mannen en|of vrouwen
			vrouwen en|of mannen
			man of vrouw
			vrouw of man
			zwangere vrouw|vrouwen
			man vrouw
		`,
		favours: `
			man|vrouw|mannen|vrouwen|dames|heren|dame
			mannelijke|vrouwelijke @mensen|kracht|collega
		`,
		bars: `
			mannen|vrouwen
		`,
	}},
})

// isOfSome lets pass what is said of some of a sex, as men with beards or
// pregnant women: another rule looks at that.
func isOfSome(r *reader, m phrase.Match) bool {
	return r.text.Is(m.From-1, inState...) || r.text.Is(m.To, "embarazadas", "enceintes", "casadas", "voilées", "con",
		"avec", "mit", "met", "with", "who", "whose", "that", "over", "under", "older", "younger")
}

// inState stand before a noun of a sex and say more than that.
var inState = []string{"pregnant", "schwangere", "schwangeren", "zwangere", "married", "single"}

package check

var _ = add(Rule{
	ID:       "belief",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "a religion, or membership in a church, party or union, as a requirement",
	Source: "Title VII; Equality Act 2010; AGG § 1; Code du travail, L1132-1; Estatuto de los Trabajadores, Art. " +
		"17; AWGB",
	Evidence: "law; churches and some others are exempt",
	words: []wording{{
		message: "%s is about belief, not work. Delete it, or name the law that lets you ask",
		phrases: `
			must be ~2 { christian|catholic|muslim|jewish|protestant|hindu|baptist|religious }
			you are ~1 { a|an christian|catholic|muslim|protestant|baptist }
			{ practising|practicing|devout|committed christian|catholic|muslim|jew|believer }
			{ christian|catholic|muslim|protestant candidates|applicants|faith } ~2 only|preferred|required
			{ no ~1 muslims|jews|christians|atheists }
			{ no union members|membership }
			{ church membership } ~2 required|essential
			member|members of { a|the|our church } ~3 required|only
			{ union members } ~3 not
		`,
		favours: `
			christians|catholics|muslims|protestants|believers|churchgoers
			practising|practicing christians|catholics|muslims
			party|church members
		`,
		bars: `
			muslims|jews|christians|catholics|atheists|hindus
			union|party members
			trade ?unionists
			unionists
			members of ~1 union|party
		`,
		beside: `
			occupational requirement
			schedule 9
			chaplain
			minister
			pastor
			priest
			imam
			rabbi
		`,
	}, {
		in: "de",
		phrases: `
			gehören|gehörst ~3 { kirche|religionsgemeinschaft|glaubensgemeinschaft }
			{ kirchenmitglied* }
			{ kirche|konfession|religionsgemeinschaft|glaubensgemeinschaft } ~1 angehör*
			{ mitglied|mitgliedschaft|zugehörigkeit ~4 kirche|konfession|religionsgemeinschaft }
			{ katholisch|evangelisch|christlich|muslimisch|konfessionslos } ~1 sein
			{ christen|christin|christ|katholik*|protestant*|moslem|muslim|muslime } ~2 bevorzugt|nur|gesucht|
				erwünscht|nicht
			nur { christen|katholiken|protestanten|muslime }
			{ keine ~1 muslime|moslems|juden }
			sie|du sind|bist { christ|christin|katholisch|evangelisch|gläubig }
			{ katholische*|evangelische*|christliche* ~1 konfession|glauben|bekenntnis } ~2 erforderlich|
				voraussetzung|erwünscht
			{ kein* ~1 gewerkschaft* }
			{ nicht ~2 gewerkschaft* }
			{ parteimitglied* }
			{ kein* kopftuch|kopftücher }
		`,
		around: `
			christlich* ~1 kita|krankenhaus|werte|träger
		`,
		favours: `
			mitglied|mitglieder ~3 kirche|religionsgemeinschaft
			christen|christ|katholiken|protestanten|muslime
		`,
		bars: `
			muslime|juden|christen|gewerkschaftsmitglieder|gewerkschafter|kirchenaustritte
			@personen mit kopftuch
			kopftuch|kopftuchs|kopftuches|kopftücher
		`,
	}, {
		in: "fr",
		phrases: `
			{ catholique|chrétien|chrétienne|musulman|musulmane|juif|juive|pratiquant|
				pratiquante } ~2 uniquement|exigé*|souhaité*|de|obligatoire
			vous êtes { catholique|chrétien|chrétienne|musulman|croyant|pratiquant|athée }
			{ de confession catholique|chrétienne|musulmane|juive|protestante }
			{ de religion catholique|chrétienne|musulmane|juive }
			membre|appart* ~3 { communauté catholique|chrétienne|musulmane|protestante }
			membre|appart* ~3 { église|paroisse|confession }
			{ non syndiqué|syndiquée|syndiqués }
			{ pas ~2 syndicat|syndiqué }
			{ voile interdit }
			{ pas de voile|foulard }
		`,
		bars: `
			musulmans|juifs|chrétiens|catholiques|athées|syndiqués
			portant|portent ~2 voile|foulard|kippa|turban
			voile|foulard islamique
			femmes|personnes|candidates voilées
			voile
		`,
		favours: `
			foi catholique|chrétienne|musulmane|protestante
			catholiques|chrétiens|musulmans
		`,
	}, {
		in: "es",
		phrases: `
			{ católico|católica|cristiano|cristiana|musulmán|evangélico ~2 practicante|practicantes|
				imprescindible|solo }
			ser { católico|católica|cristiano|cristiana|creyente|musulmán }
			eres { católico|católica|cristiano|cristiana|creyente }
			{ religión católica|cristiana|musulmana }
			pertenec*|miembro ~2 { iglesia|parroquia|confesión|religión }
			{ no ~2 sindicato*|sindicad*|afiliad* }
			{ sin afiliación ?sindical ?política }
			{ sin velo }
		`,
		bars: `
			musulmanes|judíos|ateos|católicos|cristianos|sindicalistas
			@personas con velo
		`,
		favours: `
			fe católica|cristiana|evangélica
			católicos|católicas|cristianos|creyentes|católico
		`,
	}, {
		in: "nl",
		phrases: `
			je bent ~2 { christen|moslim|katholiek }
			{ christen|katholiek|moslim|gelovig } ~2 zijn|bent|voorkeur
			je bent { ~1 christen|christelijk|katholiek|gelovig|protestants }
			alleen { christenen|moslims|katholieken }
			{ lid|lidmaatschap ~3 kerk }
			{ geen hoofddoek|hoofddoeken }
			{ geen ~1 vakbond* }
			{ geen lid ~2 vakbond* }
		`,
		favours: `
			christen|christelijk|katholiek|gelovig|moslim|christenen|katholieken
		`,
		bars: `
			leden van een|de vakbond
			vakbondsleden|moslims|christenen|joden
			hoofddoek|hoofddoeken
			@mensen met ~1 hoofddoek
		`,
	}},
})

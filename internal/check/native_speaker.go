package check

var _ = add(Rule{
	ID:       "native-speaker",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "native speaker or mother tongue as a requirement",
	Source:   "US, UK and NZ commentary: a proxy for national origin",
	Evidence: "legal commentary",
	words: []wording{{
		message: "%s shuts out those who learned the language later. Ask for a level: fluent, C1",
		inTitle: true,
		phrases: `
			native english ?language speaker|speakers|speaking => fluent English
			native german speaker|speakers|speaking => fluent German
			native french speaker|speakers|speaking => fluent French
			native spanish speaker|speakers|speaking => fluent Spanish
			native speaking|speaker|speakers
			native ~2 speaker|speakers
			native @languages
			@languages native ?language ?speaker
			native level|fluency|proficiency ~1 in|of|@languages
			native level|fluency|proficiency
			native language
			mother tongue
			mothertongue
			first language ~3 @languages
			@languages ~3 first language
			native or ~1 near ?native
		`,
		asks: `
			native @languages
		`,
		favours: `
			native ?@languages speaker|speakers
			first|mother language|tongue ~2 @languages
		`,
		bars: `
			@persons whose ~1 first|native|mother language|tongue is|isn ~1 not|t
			non native ?@languages speaker|speakers
			non natives
		`,
		around: `
			first language is|isn not|t
			native speakers of other|any|all|many
			non native
			nonnative
			native american*
			react native
			cloud native
			digital native*
			native english ~1 and|or fluent
			native language support
			their|his|her|patients|customers|client|clients|students native language
			multiple native
			mother tongue ~3 teach*
			their mother tongue
		`,
		beside: `
			not required|necessary|need|needed
			don t need|have
			do not need|have
			no need
			whatever your
			whether or not
			doesn t matter
			does not matter
		`,
	}, {
		in: "de",
		phrases: `
			deutsch|englisch|französisch|spanisch ist|als ~1 muttersprache
			muttersprachler*
			muttersprache ~1 deutsch|englisch|französisch|spanisch|niederländisch|italienisch
			deutsch|englisch|französisch|spanisch|niederländisch|italienisch ~4 muttersprache
			muttersprachlich*
			muttersprachniveau
			akzentfrei*
		`,
		asks: `
			muttersprache|erstsprache
			native speaker|speakers|niveau
		`,
		bars: `
			nichtmuttersprachler
		`,
		around: `
			noch|weitere|andere|zweite ~1 muttersprache
			kein* ~1 muttersprach*
			nicht ~2 muttersprach*
			muttersprach* ~1 oder
			muttersprache oder ~5
			in ihrer|deren|deiner|eurer|der ?jeweiligen muttersprache
			nichtmuttersprach*
		`,
	}, {
		in: "fr",
		phrases: `
			langue maternelle
			de langue maternelle
			natif|native ~1 anglais|français|allemand|espagnol|anglophone|francophone
			anglais|français|allemand|espagnol ~1 natif|native
			anglophone|francophone|germanophone|hispanophone natif|native
			locuteur|locuteurs natif|natifs
			sans accent
		`,
		around: `
			autre|seconde langue maternelle
			pas ~3 langue maternelle
			sans accent sur
			leur langue maternelle
			vers|dans|en votre|ta|sa|leur|la langue maternelle
			enseign*|tradui* ~3 langue maternelle
			langue maternelle ou ~4
		`,
		asks: `
			langue maternelle
		`,
		favours: `
			natifs|natives
			natif|native
			anglophones|francophones de naissance
		`,
	}, {
		in: "es",
		phrases: `
			lengua materna
			idioma materno
			inglés|español|alemán|francés|castellano|catalán|italiano nativo|nativa
			nativo|nativa|nativos|nativas ~2 inglés|español|alemán|francés|castellano|inglesa|habla
			nivel nativo
			hablante|hablantes nativo|nativa|nativos
			eres|ser|seas nativo|nativa
			sin acento
		`,
		favours: `
			nativos|nativas
		`,
		around: `
			otra|segunda lengua materna
			no ~4 nativo*|nativa*|lengua
			enseñ*|traduc* ~3 lengua materna
			en|hacia|a tu|su lengua materna
			react native
			nativo* digital*
			bilingüe o ~2
		`,
	}, {
		in: "nl",
		phrases: `
			moedertaal ~2 nederlands|engels|duits|frans
			nederlands|engels|duits|frans ~4 moedertaal
			moedertaalspreker*
			native ~1 nederlands|engels|duits|dutch
			moedertaalniveau
			nederlandstalig|franstalig|engelstalig van geboorte|huis
			accentloos
			zonder accent
		`,
		asks: `
			native speaker|speakers
			moedertaal
		`,
		around: `
			nog|andere|tweede ~1 moedertaal
			niet ~4 moedertaal*
			geen ~2 moedertaal*
			hun moedertaal
			in je|jouw|uw|de ?eigen moedertaal
			react native
			moedertaal of ~4
		`,
	}},
})

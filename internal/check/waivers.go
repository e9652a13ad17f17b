package check

import (
	"maps"
	"slices"

	"jobdraft/internal/phrase"
)

// waivers are what makes a sentence in a language fine for every demand that the
// law names: nicht erforderlich. English has frames for it.
var waivers = map[phrase.Language]string{
	"de": `
		nicht|kein|keine|keinen ~3 erforderlich|nötig|notwendig|verlangt|voraussetzung|wichtig|bedingung
		spielt|spielen keine rolle
		egal ob
		ganz gleich
		müssen|musst|muss|brauchst|brauchen ~3 nicht|kein|keine|keinen
		keine altersgrenze
		fragen|frage ~3 nicht
		auch ohne
	`,
	"fr": `
		pas|aucun|aucune ~4 nécessaire|requis|requise|exigé|exigée|obligatoire|demandé|demandée|besoin|
			importe
		peu importe
		quel|quelle|quels|quelles que soit
		sans limite
		n ~2 pas besoin
		ne demandons|exigeons ~2 pas|aucune|jamais
		bienvenu|bienvenue|bienvenus
	`,
	"es": `
		no ?es necesario|necesaria
		no ~4 necesario|necesaria|requiere|requisito|obligatorio|obligatoria|exige|importa|imprescindible|
			hace
		no ~2 pedimos|exigimos|preguntamos
		da igual
		sin límite
		no hay límite
	`,
	"nl": `
		niet ~3 nodig|vereist|verplicht|noodzakelijk|belangrijk
		geen ~3 nodig|vereist
		geen ~3 vereiste|voorwaarde|must|eis
		maakt niet uit
		hoeft ~4 niet|geen
		je|jij hoef ~4 niet|geen
		vragen ~3 niet
		ongeacht
	`,
}

// waiversOf are the waivers that hold for phrases of a language. A short text can
// show none and is read in each, so that those of the others hold too.
func waiversOf(l phrase.Language) []phrase.Phrase {
	if l == phrase.UnknownLanguage {
		return nil
	}
	var all []phrase.Phrase
	for _, language := range slices.Sorted(maps.Keys(waivers)) {
		all = append(all, phrase.ParseList(waivers[language], classes)...)
	}
	return all
}

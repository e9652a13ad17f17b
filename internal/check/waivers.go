package check

// waivers make a sentence fine for every demand that the law names: nicht
// erforderlich. They are German, French, Spanish and Dutch in turn; English has
// frames for it. All are looked for in each of them: a short text can show no
// language and is read in each.
var waivers = &phraseList{text: `
	nicht|kein|keine|keinen ~3 erforderlich|nötig|notwendig|verlangt|voraussetzung|wichtig|bedingung
	spielt|spielen keine rolle
	egal ob
	ganz gleich
	müssen|musst|muss|brauchst|brauchen ~3 nicht|kein|keine|keinen
	keine altersgrenze
	fragen|frage ~3 nicht
	interessier*|kümmer* ~2 nicht|wenig
	auch ohne
	ist|sind deine|ihre|eure|jedermanns sache|angelegenheit
	ob ~4 oder ~4 ist|sind
	pas|aucun|aucune ~4 nécessaire|requis|requise|exigé|exigée|obligatoire|demandé|demandée|besoin|
		importe
	peu importe
	importe|importent peu
	n ~2 pas d importance
	ne regarde* que
	quel|quelle|quels|quelles que soit
	sans limite
	ne ~1 intéress*|regard* pas
	n ~2 pas besoin
	ne demandons|exigeons ~2 pas|aucune|jamais
	no ?es necesario|necesaria
	no ~4 necesario|necesaria|requiere|requisito|obligatorio|obligatoria|exige|importa|imprescindible|
		hace
	no ~2 pedimos|exigimos|preguntamos
	da igual
	es asunto|cosa tuyo|tuya|suyo|suya
	sin límite
	no nos ~1 interesa*
	no hay límite
	niet ~3 nodig|vereist|verplicht|noodzakelijk|belangrijk
	geen ~3 nodig|vereist
	geen ~3 vereiste|voorwaarde|must|eis
	maakt niet uit
	is ~2 zaak
	niet belangrijk
	interesseert|boeit ons niet
	hoeft ~4 niet|geen
	je|jij hoef ~4 niet|geen
	vragen ~3 niet
	ongeacht
`}

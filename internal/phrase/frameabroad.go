package phrase

// contextsAbroad are the contexts in German, French, Spanish and Dutch. Their
// words hardly occur in English, so that all are looked for in every text.
var contextsAbroad = []struct {
	frame         Frame
	between       int
	before, after string
}{
	{Demanded, 3, `
		seuls|seules|seul|seule ?les ?des
		idéal|convient|adapté|fait pour|à|aux
		ideal|perfecto para
		es|puesto|vacante ~1 para ?un ?una
		alguien
		gesucht ?wird ?werden
		vorzug|vorrang ~1
		bitten|bittet ~1 um
		verlangen|erwarten|erbitten|wünschen
		nur|ausschließlich|lediglich|vorzugsweise|bevorzugt|bevorzugen|voraussetzung
		suchen|sucht|suche|brauchen|einstellen|stellen
		geeignet|ideal|gedacht für
		am liebsten
		sie|du|bewerber sind|bist|haben|hast|besitzen|besitzt
		müssen|musst|muss|sollten|solltest|sollte
		uniquement|seulement|exclusivement
		réservé|réservée|destiné|destinée|ouvert à|aux
		recherche|recherchons|cherche|cherchons|embaucher|embauchons|préférons|préférence
		privilég*|préfér* ~1
		demandons|exigeons|attendons ?de ?vous ?tu
		vous êtes|avez
		doit|devez|doivent être|avoir
		solo|sólo|únicamente|exclusivamente|preferentemente|preferiblemente|preferible|imprescindible|indispensable
		preferencia|prioridad a|por|para
		preferimos|prefiere|prefieren
		se pide|exige|solicita
		pedimos|exigimos|esperamos|solicitamos ?de ?ti
		se valor* ?ser
		reservad*|exclusiv* ~1 a|para
		buscamos|busca|buscan|necesita|necesitamos|precisa|requiere
		debe|debes|deben ser|tener
		eres|tienes
		alleen|uitsluitend|enkel|liefst
		bij voorkeur
		voorkeur voor|aan
		liever
		gezocht|gevraagd
		vragen om|naar
		verwachten|eisen ?dat ?je
		ideaal|geschikt|leuk voor
		zoeken|zoekt|zoek
		je bent|hebt
		moet|dient
	`, `
		bevorzugt|gesucht|erwünscht|erforderlich|voraussetzung|vorausgesetzt|notwendig|zwingend|pflicht|gewünscht
		uniquement|seulement|exclusivement|indispensable
		exigé*|recherché*|obligatoire*|requis*|souhaité*|demandé*
		de préférence
		imprescindible|indispensable|preferentemente|preferiblemente|preferible
		obligatori*|requerid*|necesari*
		gezocht|vereist|verplicht|voorkeur|noodzakelijk|nodig|gewenst|vereiste
	`},
	{Refused, 5, `
		nicht|ungeeignet ?geeignet für
		stellen|nehmen|suchen|wollen|möchten|akzeptieren ~2 keine|keinen
		keine|keinen|kein
		non adapté|adaptée à|aux|pour
		ne convient|conviennent ?absolument pas ~1 aux|à|pour
		pas|aucun|aucune de|d
		aucun|aucune|ningún|ninguna
		n|ne ~1 embauch*|recrut*|prenons|accept*|voulons|cherchons|recevons|invit*|convoqu* pas|personne|aucun
		pas adapté|adaptée|accessible|ouvert|ouverte|fait à|aux|pour
		no apto|apta|adecuado|adecuada|válido|válida para
		no atendemos|recibimos|entrevistamos|queremos|invitamos|llamamos ?a
		no se acept*|admit*|contrat*|consider*|busc*|valor*|tendrá*|atend* ?a
		no aceptamos|contratamos|admitimos|admiten|aceptan|buscamos|queremos
		abstenerse
		niets|niks|niet voor
		niet geschikt|toegankelijk|bedoeld|bestemd voor
		geen
	`, `
		nicht ~3 berücksichtig*|einstellen|eingestellt|bewerben|geeignet|erwünscht|nehmen|möglich|infrage|angenommen|
			eingeladen|willkommen|bearbeite*|gewünscht|gelesen|akzeptier*|zugelassen
		nicht ~2 erlaubt|gestattet
		verboten|untersagt|unerwünscht
		keine|kein einladung|gespräch|antwort|chance|zusage
		bitten ~6 abzusehen|abstand
		stellen|nehmen|laden|lassen|stellt|nimmt|lädt wir|die|unsere|das ~2 nicht
		keine ~1 chance
		können|werden|kommen|dürfen|sollen|sind ~6 nicht
		braucht|brauchen ~2 nicht
		komen|hoeven|worden|kunnen|mogen|hoef ~3 niet
		abgelehnt|aussortiert|ausgeschlossen
		s abstenir
		ne ~1 sont|seront|pourront|peuvent|conviennent ~2 pas|plus
		sera|seront|est|sont ~1 rejet*|élimin*
		pas ~2 accept*|retenu*|embauch*|étudi*|pris*
		refusé*|exclu*|écarté*|interdit*
		n ont|a aucune chance
		pas|aucun d|de|aucune entretien|réponse|chance
		non|pas autorisé*|admis*
		abstenerse
		prohibid*
		no hay|habrá entrevista|respuesta
		no ~2 aceptad*|contratad*|admitid*|considerad*|tendrán|serán|pueden
		nemen|neemt|nodigen|roepen|zien|laten|lezen we|wij ~1 niet
		niets|niks voor
		verboden
		geen gesprek|uitnodiging|antwoord|kans
		niet ~3 toegestaan|aan|aannemen|aangenomen|behandeling|reageren|solliciteren|behandelt|behandeld|welkom|uitgenodigd|
			gewenst|geschikt|aanmerking
		afgewezen|uitgesloten
	`},
	{Waived, 3, `
		muss|müssen|musst ~2 nicht|kein|keine|keinen
		keine rolle
		pas|sans besoin|obligation
		no hace|es falta|necesario
		hoeft ~3 geen|niet
	`, ``},
	{Refused, 0, ``, `
		no|nein|non|nee
	`},
	{Welcomed, 1, ``, `
		sind|ist ?auch ?immer ?ebenso ?herzlich willkommen
		sont|est ?aussi ?toujours ?également ?les bienvenu*
		son|es ?también ?siempre bienvenid*
		zijn|is ?ook ?altijd ?van ?harte welkom
	`},
	{Lacking, 3, `
		ohne
		sans
		sin
		zonder
	`, ``},
}

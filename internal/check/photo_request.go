package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "photo-request",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "a photo with the application",
	Source:   "EEOC guidance on inquiries before an offer (its text unverified)",
	Evidence: "legal guidance",
	words: []wording{{
		message: "%s asks for a photo, which says nothing about the work. Delete it",
		phrases: `
			application|applications|cv|cvs|letter|letters without ~2 { picture|photo|photograph|headshot }
			{ cv|resume|résumé|resumé|application|applications|letter ~7 photo|photos|photograph|photographs|
				headshot|headshots|selfie }
			{ photo|photograph|headshot|selfie|picture ~6 cv|resume|résumé|resumé|application }
			{ recent|passport|current|full|professional|clear ?size ?sized ?length ?colour ?color photo|photos|
				photograph|photographs|headshot }
			send|attach|include|submit|enclose|upload|provide|with|email ~6 { photo|photograph|headshot|selfie }
			{ cv|resume|application|letter ~4 picture }
			{ picture of yourself|you }
			send|attach|include|submit|enclose|upload ~5 { picture of|yourself }
			{ photo|photograph|headshot ~1 required|mandatory|essential }
		`,
		asks: `
			photo|photos|photograph|photographs|headshot|headshots|selfie
			?full ?length photo|photograph|picture ?of ?you ?yourself
		`,
		around: `
			photo|photos|photograph|photographs|picture team|teams|editing|editor*|shoot*|department|library|studio|
				album|albums|app|essay*|booth|journal*|credit*|portfolio*|copy|copies|gallery|archive*|research*|
				retouch*|desk|management|processing|upload*|sharing|capture|quality|product|products|service|evidence|
				proof|lab
			photo id|identification
			take|takes|taking|print|prints|sell|sells ~2 passport photo|photos
			photographic
			product|food|site|event|property|real|stock|before|aerial|damage|progress ~2 photo|photos|photograph|
				photographs
			with|include|provide|send|email ~3 photo of|documentation
		`,
		beside: `
			actor*
			actress*
			model|models
			modelling
			modeling
			photographer*
			photography
			no photo|photos|photograph|photographs|picture
			please leave|omit
			casting
			rather than
			customers
			clients
			listings
			actors
		`,
		unless: notAboutApplying,
	}, {
		in: "de",
		phrases: `
			senden|schicken|sende|schicke|schickt ~4 { foto|lichtbild }
			zeugnisse|anschreiben|unterlagen ~3 { foto|lichtbild|bewerbungsfoto }
			mit|inkl|inklusive|samt|nebst|und|sowie ~3 { lichtbild|bewerbungsfoto|passfoto|passbild|foto|fotos|
				bewerbungsbild }
			{ lichtbild|bewerbungsfoto|passfoto|passbild|foto|bewerbungsbild } ~3 beifügen|bei|beilegen|
				mitschicken|senden|schicken|hochladen|erforderlich|erwünscht|nicht|pflicht
			lebenslauf|bewerbung|unterlagen ~2 mit|nebst|samt|und|plus ~1 { bild }
			lebenslauf|bewerbung|unterlagen ~4 { lichtbild|bewerbungsfoto|passfoto|passbild|foto }
			{ foto|lichtbild|bewerbungsfoto } gehört ~4 bewerbung|unterlagen|mappe
			{ aktuelles|aktuellen|aktuellem|neues lichtbild|bewerbungsfoto|passfoto|foto }
		`,
		around: `
			auf|zu der|dem|diesem|das|unser|unserem foto|bild|bildern
			ohne|kein|keine|keinen ~2 lichtbild|bewerbungsfoto|passfoto|passbild|foto|fotos|bewerbungsbild
			auf ~2 lichtbild|bewerbungsfoto|foto|fotos ~3 verzicht*
			foto|fotos ~1 studio|kamera|abteilung|produktion|team|bearbeit*
			mit fotos ~2 produkt*|kunden
		`,
		beside: `
			fotograf*
			bearbeit*
			verzicht*
			nicht erforderlich|nötig|notwendig
		`,
		asks: `
			foto|lichtbild|bewerbungsfoto|passfoto|passbild|bild|bewerbungsbild
		`,
	}, {
		in: "fr",
		phrases: `
			avec|et|accompagné*|plus|muni* ~3 { photo|photos|photographie|portrait }
			cv|candidature|lettre|dossier ~4 { photo|photographie }
			{ photo|photographie ~1 obligatoire|exigée|récente|requise|indispensable|souhaitée|d identité }
			joindre|joignez|envoyez|envoyer ~6 { photo|photographie }
		`,
		around: `
			sur|voir|regardez la|les|cette|nos photo|photos
			sans ~1 photo|photos|photographie
			pas ~3 photo|photos
			inutile ~4 photo
			studio photo
			photos ~1 produits
		`,
		beside: `
			photographe*
			retouche
			cv ~2 sans photo ~3 appréci*|préf*|bienvenu*|souhait*
			ne ~3 pas ~2 photo
		`,
		asks: `
			photo|photographie
		`,
	}, {
		in: "es",
		phrases: `
			con|y|junto|incluyendo|incluir ~3 { foto|fotos|fotografía }
			cv|currículum|curriculum|currículo|solicitud|candidatura ~4 { foto|fotografía }
			{ foto|fotografía ~1 reciente|actual|actualizada|obligatoria|imprescindible|requerida }
			adjuntar|adjunta|enviar|envía|enviad|manda|mandar|imprescindible ~6 { foto|fotografía }
		`,
		around: `
			en la|las|esta foto|fotos
			sin ~1 foto|fotos|fotografía
			no ~4 foto|fotos|fotografía
			fotos ~1 producto*
		`,
		beside: `
			fotógraf*
			sin foto
		`,
		asks: `
			foto|fotografía
		`,
	}, {
		in: "nl",
		phrases: `
			{ foto|pasfoto } ~4 verplicht|vereist
			voeg ~2 { foto|pasfoto } ~3 toe
			met|en|inclusief|plus|voorzien ~3 { foto|pasfoto|foto's }
			cv|brief|sollicitatie|motivatie ~4 { foto|pasfoto }
			{ recente foto|pasfoto }
			{ foto|pasfoto ~1 verplicht|vereist|meesturen|toevoegen|bijvoegen }
			stuur|stuurt|mail ~6 { foto|pasfoto }
		`,
		around: `
			op de|deze|onze foto
			zonder ~1 foto|pasfoto
			geen ~2 foto|pasfoto
			niet ~3 foto|pasfoto
		`,
		beside: `
			fotograaf
			fotostudio
			zonder foto
		`,
		asks: `
			foto|pasfoto
		`,
	}},
})

// notAboutApplying lets a photo pass that a person takes at work.
func notAboutApplying(r *reader, m phrase.Match) bool {
	if r.ctx.kind.isDuty() {
		return !r.text.HasAny(m.From, "cv", "resume", "résumé", "resumé", "application")
	}
	return false
}

package check

// classes are the words that phrases name by @NAME.
var classes = map[string]string{
	// Languages that postings ask for.
	"languages": `
		english|german|french|spanish|dutch|italian|portuguese|polish|swedish|danish|norwegian|finnish|japanese|
		chinese|mandarin|korean|arabic|turkish|russian|hindi|cantonese|vietnamese|thai|greek|czech|hebrew|romanian|
		hungarian`,
	// Countries as they stand behind "of" and "in".
	"countries": "us|usa|uk|canada|australia|ireland|germany|france|india|spain|italy|singapore|japan|america|britain",
	// Jobs that adjectives stand before.
	"jobs": `
		porter|cook|chef|waiter|waitress|barista|driver|cleaner|receptionist|secretary|nurse|teacher|clerk|cashier|
		salesman|saleswoman|mechanic|builder|labourer|laborer|guard|gardener|carer|nanny|hairdresser|bartender|
		bookkeeper|accountant|analyst|designer|programmer|manager|consultant|technician|electrician|plumber|operator|
		packer|picker|stylist|trainer|host|hostess|model|entrepreneur|entrepreneurs|marketer|recruiter`,
	// Verbs of hiring.
	"seek": "seek|seeking|seeks|want|wants|wanted|need|needs|hire|hiring|hires|recruit|recruiting|employ",
	// Those who may apply.
	"persons": `
		people|applicants|candidates|those|anyone|anybody|someone|somebody|persons|workers|jobseekers|individuals|
		applications`,
	// The same in German, French, Spanish and Dutch.
	"personen": `
		bewerber|bewerberinnen|kandidaten|kandidatinnen|personen|menschen|leute|jemand|jemanden|mitarbeiter|
		mitarbeiterinnen|interessenten|interessierte|bewerbungen|niemand|niemanden`,
	"personnes": `
		candidats|candidates|candidat|candidate|personnes|personne|profil|profils|candidature|candidatures|quelqu|ceux|
		celles|gens|postulants`,
	"personas": `
		candidatos|candidatas|candidato|candidata|personas|persona|gente|alguien|nadie|aspirantes|solicitantes|
		candidaturas|perfil|perfiles|quienes`,
	"mensen": `
		kandidaten|kandidaat|mensen|personen|iemand|niemand|sollicitanten|sollicitaties|medewerkers|medewerker`,
	// Nations as adjectives.
	"nations": `
		us|usa|american|british|uk|eu|european|canadian|german|french|australian|irish|indian|swiss|dutch|singapore|
		singaporean|japanese|emirati|saudi|kuwaiti|qatari|nz|italian|spanish|malaysian|filipino|nigerian|kenyan`,
}

package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "age-limit",
	Topic:    LegalTopic,
	Severity: Error,
	On:       true,
	Summary:  "an upper limit or a range of age for those who may apply; a lowest age is none",
	Source:   "29 CFR 1625.4(a); EHRC guidance on advertisements",
	Evidence: "law",
	words: []wording{{
		message: "%s limits the age of those who may apply. Say the skill, not the age",
		ofHire:  true,
		phrases: `
			nobody|none over|above|past|older #
			up to the age of #
			{ in ~1 twenties|thirties|forties }
			not ~2 turned #
			age|ages|aged not exceeding|over|above #
			not exceeding # years
			no older than #
			aged # or|and under|below|less|younger
			# years old or|and younger|under
			{ # to|and|through # years old|age }
			aged|age|ages ?range ?between # ~1 #
			between # and # years|year|yrs ?of ?old|age
			between the ages of # and #
			between ages # and #
			# to|and|through # years old|age
			# # years old|age
			# to # years of age
			# # years of age
			you|applicants|candidates|be|are ~2 { between # and # }
			candidate|applicant|person ~1 { between # and # }
			age group ?of # ~1 #
			between # and # ~4 old
			under the age of #
			below the age of #
			under # s ?only
			under # years old|age
			under # years of age
			below # years ?of age|old
			must|applicants|candidates|applicant|candidate|you|be|are|anyone|someone|person|people|persons|aged|
				only|preferably ~2 { under|below # }
			under|below # ~1 only|preferred
			younger than #
			no|not ~1 older than #
			not ~2 older than #
			not ~2 passed|reached|turned ?the ?age ?of #
			no|not over # years
			up to # years old
			up to # years of age
			max|maximum age
			maximum ~2 age
			max|maximum # years old
			max|maximum # years of age
			age limit*
			upper age
			age bar
			over # need not apply
			less than # years old
			less than # years of age
		`,
		bars: `
			over|above # ?s
			the over # ?s
			@persons past ~2 birthday
			@persons in ?their ?early ?mid ?late forties|fifties|sixties|seventies
			@persons over|above|beyond|past ?the ?age ?of #
			@persons older than #
			@persons aged # ?or|and ?over|above|older
		`,
		favours: `
			under|below # ?s
			@persons under|below|aged ?between #
			@persons in ?their ?early ?late twenties|thirties|forties
		`,
		around: `
			company|firm|business|building|house|brand|site|fleet is|are ~2 # ~3 years old
			age verification
			age limit* for alcohol
			minimum age limit*
			between # and # hours|days|minutes|weeks|months|percent|people|hrs|lb|lbs|kg|pounds|employees|staff|
				miles|km
			under|below # hours|days|minutes|weeks|months|percent|people|hrs|lb|lbs|kg|pounds|employees|staff|miles|
				km|ms|seconds|lines|words|characters|usd|eur|gbp|k|m|per|dollars|euros
			between # and # years of|in ~2 experience|service|practice
			between # and # years experience
			# ~1 # years of experience
		`,
		beside: `
			young people
			youth
			youths
			adults
			learners
			families
			alcohol
			guests
			members
			dependants
			dependents
			entitled
			users|people aged
			population
			audience
			readers
			players
			audiences
			babies
			infants
			teenagers
			adolescents
			voters
			law
		`,
		unless: isLowestAge,
	}, {
		in:     "de",
		ofHire: true,
		unless: isLowestAge,
		phrases: `
			nicht ~1 über|älter # jahre|jahren
			wer ~1 älter|über ~1 #
			sie|du sind|bist zwischen # und #
			jemand|jemanden ~2 höchstens|maximal|unter # ~1 ist|sind|jahre
			höchstens|maximal # ~1 alt|ist
			zwischen # und # ~1 jahre|jahren|j|alt
			alter ~4 zwischen # und #
			alter ~4 bei|unter|bis # ?jahre ?jahren
			# ~1 nicht ~1 überschritten
			alter von # bis|und #
			alter # bis|und #
			alter|einstiegsalter|eintrittsalter ~1 maximal|höchstens|max|bis|unter # ?jahre
			# bis # jahre|jahren alt
			alter|altersgruppe ~2 # bis # ?jahre ?jahren
			# # jahre|jahren ?alt
			nicht|maximal|höchstens|max ?älter ?als # jahre|jahren ?alt
			nicht älter als #
			jünger als #
			unter # jahre|jahren
			suchen|sucht|gesucht|bewerber|bewerberinnen|kandidaten|aushilfen ~2 bis # jahre|jahren
			sie|du sind|bist unter #
			bis ?zu # jahre|jahren alt
			maximal|höchstens|max # jahre alt
			höchstalter
			altersobergrenze|altersgrenze ~2 #
			bist|sind du|sie ~1 über|älter ?als # ?jahre
			altersgrenze ~1 #
			altersgrenze liegt|beträgt|ist
			bewerber|bewerberinnen|kandidaten über|ab # ~4 nicht
		`,
		around: `
			zwischen # und # ~1 euro|stunden|uhr|prozent|kg|personen|mitarbeiter*|kunden|km|minuten|
				tage*|wochen|monate*|kilo|grad|artikel|gäste*
			# bis # jahre|jahren ~2 erfahrung|berufserfahrung|praxis|laufzeit|befristet|ausbildung|garantie
			# # jahre|jahren ~2 erfahrung|berufserfahrung|praxis
			zwischen # und # jahre|jahren ~2 erfahrung|berufserfahrung
			unter # jahre|jahren ~3 bewährung|garantie
		`,
		beside: `
			kinder*
			schüler*
			patient*
			kunden|kundinnen
			bewohner*
			jugendliche*
			teilnehmer*
			mitarbeiter* ~4 sind
			gäste
		`,
		bars: `
			@personen ~1 über|ab # ?jahre ?jahren
			@personen ~2 älter als #
			wer ~2 älter|über ?als # ?jahre
			wer ~2 # überschritten ?hat
			senioren|rentner|ältere ab|über #
			über # jährige|jährigen
		`,
		favours: `
			zwischen # und #
			unter # jährige|jährigen
			@personen ~1 unter|bis|maximal|höchstens # ?jahre ?jahren
		`,
	}, {
		in:     "fr",
		ofHire: true,
		unless: isLowestAge,
		phrases: `
			pas encore # ans
			entre # et # ans
			âgé|âgée|âgés|âgées ~2 # à|et # ans
			de # à # ans
			# à # ans
			# # ans
			âge ~3 # à|et|ans #
			moins de # ans
			pas ~1 plus de # ans
			âge ~3 dépass* # ans
			maximum|max # ans
			# ans maximum|max
			âge maximum|maximal|limite
			limite d âge
			plus jeune que #
		`,
		around: `
			entre # et # ~1 euros|heures|h|personnes|kg|km|minutes|jours|semaines|mois|degrés|salariés|clients|€
			# à # ans ~2 expérience
			# # ans ~2 expérience
			entre # et # ans ~2 expérience
			# ans ~1 minimum ~2 expérience
			# ans ~2 expérience
			moins de # ans ~3 existence
			aucun*|pas|sans ~1 limite d âge
			pour|avec|chez|auprès|aux ~3 # # ans
		`,
		beside: `
			enfants
			élèves
			clients
			patients
			résidents
			jeunes de
			expérience
			ancienneté
			public
		`,
		bars: `
			@personnes ~2 plus|delà|dessus de # ans
			plus de # ans
			au|en delà|dessus de # ans
		`,
		favours: `
			entre # et #
			@personnes ~1 # # ans
			moins de # ans
		`,
	}, {
		in:     "es",
		ofHire: true,
		unless: isLowestAge,
		phrases: `
			abstenerse ~1 mayores de #
			mayores de # ~2 abstenerse
			entre # y # años
			de # a # años
			# a # años
			# # años
			menor|menores|menos de # años
			edad inferior a #
			máximo|máxima|max|hasta # años
			# años como|de máximo|máxima
			edad máxima
			edad ~3 # y|a #
			edad ~2 # #
			límite de edad
			no mayor|mayores|más de # ?años
			mayores de # ~4 no
		`,
		around: `
			entre # y # ~1 euros|horas|h|personas|kg|km|minutos|días|semanas|meses|grados|empleados|clientes
			# a # años ~2 experiencia|antigüedad
			# # años ~2 experiencia
			entre # y # años ~2 experiencia
			# años ~2 experiencia
			menos de # años ~3 experiencia
			más de # años ~4 experiencia|mercado|sector|historia
		`,
		beside: `
			niños|niñas
			alumnos
			pacientes
			clientes
			residentes
			experiencia
			infantil
		`,
		bars: `
			@personas mayor|mayores de ?más ?de # ?años
			@personas ~1 más de # ?años
			mayores ?de #
			más de # años
		`,
		favours: `
			entre # y #
			menores ?de # ?años
			@personas ~1 menores|menor de # ?años
		`,
	}, {
		in:     "nl",
		ofHire: true,
		unless: isLowestAge,
		phrases: `
			iemand|mensen|personen|kandidaten { van|tussen # tot|en # jaar }
			tussen ?de # en # jaar
			leeftijd ~3 # tot|en #
			leeftijd ~1 tot|max|maximaal|onder # ?jaar
			maximale leeftijd
			# tot # jaar oud
			# # jaar ?oud
			tussen ?de # en # ?jaar oud
			niet ouder ~1 dan #
			jonger dan #
			maximaal|max|hoogstens|hooguit # jaar ?oud
			tot # jaar oud
			onder ?de # jaar
			leeftijdsgrens
			ben je|jij ~1 boven|ouder ?dan ?de #
			maximumleeftijd
		`,
		around: `
			tussen ?de # en # ~1 euro|uur|uren|procent|kg|personen|medewerkers|klanten|km|minuten|dagen|weken|maanden|graden
			# tot # jaar ~1 ervaring|werkervaring
			# # jaar ~1 ervaring|werkervaring
			tussen ?de # en # jaar ~1 ervaring|werkervaring
			maximaal # jaar ~2 contract|ervaring
			geen leeftijdsgrens
		`,
		beside: `
			kinderen
			leerlingen
			patiënten
			klanten
			cliënten
			bewoners
			jongeren van
			contract
		`,
		bars: `
			boven de #
			twintigplussers|dertigplussers|veertigplussers|vijftigplussers|zestigplussers|plussers
			@mensen ~1 boven|ouder|vanaf ?de ?dan # ?jaar
			je ~1 boven|ouder ~1 # ?jaar
		`,
		favours: `
			van # tot|en # jaar
			tussen ?de # en #
			@mensen ~2 maximaal|max|hooguit|hoogstens|onder ?de # ?jaar
		`,
	}},
})

// isLowestAge reports whether the figure of an age limit is one that is a
// lowest age elsewhere, or no age: nobody under 18 is a law, nobody over 35 is
// a wish, and everybody between 18 and 67 is all who work.
func isLowestAge(r *reader, m phrase.Match) bool {
	const lawful, youngest, oldest = 21, 14, 99
	if isShareOrSum(r, m) {
		return true
	}
	highest, figures := 0, 0
	for i := m.From; i < m.To; i++ {
		if n, ok := phrase.Number(r.text.At(i)); ok {
			highest, figures = max(highest, n), figures+1
		}
	}
	const retired = 64
	return figures > 0 && (highest > oldest || figures == 1 && highest <= lawful || highest < youngest ||
		figures == 2 && highest >= retired)
}

// isShareOrSum reports whether the words end in 35% or 35+, or begin with $35.
func isShareOrSum(r *reader, m phrase.Match) bool {
	raw, first, last := r.text.Raw, r.text.Words[m.From], r.text.Words[m.To-1]
	if m.To < len(r.text.Words) && last.Text != "" && phrase.IsDigit(last.Text[0]) {
		if next := raw[last.End]; next == '%' || next == '+' {
			return true
		}
	}
	return first.Start > 0 && raw[first.Start-1] == '$'
}

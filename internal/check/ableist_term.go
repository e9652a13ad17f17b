package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "ableist-term",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "able-bodied, physically fit, healthy, no disabilities, handicapped",
	Source:   "EHRC: say the tasks instead; HR Dive",
	Evidence: "legal guidance",
	words: []wording{{
		message: "%s describes a body. Describe the task instead",
		phrases: `
			able bodied
			ablebodied
			physically fit
			physically active
			physically strong
			physical fitness
			in good health
			in excellent health
			good physical ~2 health|condition|shape
			good health ~1 and
			excellent|sound|perfect physical ~1 health|condition|shape
			{ healthy candidate|candidates|applicant|applicants|individual|individuals|person|persons|man|men|woman|
				women|adult|adults ?only }
			fit and healthy
			healthy and fit|strong|active|energetic
			must be ~2 { healthy }
			you are|re ~1 { healthy }
			{ no ~2 disability|disabilities }
			{ without ~2 disability|disabilities }
			handicapped
			wheelchair bound
			confined to a wheelchair
			crippled
			{ sound mind and|in body }
			{ of sound mind }
			{ disabled|disabilities ~2 need not }
			not be disabled
			no physical limitations|handicaps|impairments
		`,
		bars: `
			disabled ?people|persons|applicants|candidates|workers
			@persons with ~2 disability|disabilities|impairment|impairments
			@persons with ~1 illness|illnesses|condition|conditions
			wheelchair users|user
			deaf|blind people|applicants|candidates
			epileptics|diabetics
		`,
		around: `
			able bodied and|or disabled
			able bodied seaman|seamen|seafarer|sailor|certificate
			with or|and without ~3 disabilit*
			healthy work*
			healthy codebase*|team*|relationship*|balance|culture|environment|lifestyle|food|habit*|meal*|snack*|
				competition|living|eating|option*|disagreement|pipeline*|growth|debate
			handicapped ~1 accessible|parking|access|children|students|adults
			physically active ~2 children|students|lifestyle*
			no disability ~2 barrier
			physical fitness ~3 class*|program*|centre|center|equipment|instructor|benefit*|allowance|test
		`,
		beside: `
			accommodat*
			gym
			membership
			wellness
			adjustment*
		`,
		unless: isThingNotPerson,
	}, {
		in:     "de",
		unless: isDuty,
		phrases: `
			{ körperlich fit }
			{ körperliche fitness }
			{ kerngesund }
			{ gesund und belastbar|fit|kräftig|leistungsfähig }
			{ sie|du sind|bist gesund }
			{ körperlich|geistig|psychisch|gesundheitlich ~4 gesund|fit|uneingeschränkt|belastbar }
			{ gesundheitlich uneingeschränkt }
			{ guter|gute|guten|bester|beste körperliche* verfassung|gesundheit }
			{ keine ~1 behinderung* }
			{ ohne ~1 behinderung* }
			{ nicht behindert }
			{ behinderte|menschen mit behinderung } ~3 nicht
			{ vollständig|uneingeschränkt gesund }
		`,
		around: `
			mit oder ohne behinderung*
		`,
		beside: `
			bevorzugt ~2 berücksichtigt
			schwerbehindert*
		`,
		favours: `
			gesunde|gesunder|gesunden|kerngesunde|kerngesunden
		`,
		bars: `
			menschen|personen|bewerber|bewerberinnen mit ~1 behinderung|behinderungen|einschränkung|einschränkungen
			behinderte|schwerbehinderte|rollstuhlfahrer
		`,
	}, {
		in:     "fr",
		unless: isDuty,
		phrases: `
			{ forme physique } ~1 exigée|indispensable|requise
			{ en ~1 bonne|parfaite|excellente santé }
			{ bonne|parfaite|excellente santé }
			{ bonne condition physique }
			{ en bonne forme physique }
			{ sans handicap }
			{ aucun handicap }
			{ pas de handicap }
			{ physiquement apte }
			{ santé ~1 physique|mentale } ~4 exigé*|requis*|indispensable|demandé*
		`,
		around: `
			avec ou sans handicap
		`,
		beside: `
			mutuelle
			travailleurs handicapés
		`,
		favours: `
			pleine|bonne|parfaite santé
		`,
		bars: `
			personnes handicapées|invalides
			personnes en situation de handicap
			handicapés
		`,
	}, {
		in:     "es",
		unless: isDuty,
		phrases: `
			{ buena|excelente|perfecta salud }
			{ buen estado ?de ~1 salud|físico|forma }
			{ buena forma|condición física }
			{ sin ~1 discapacidad|discapacidades|minusvalía }
			{ físicamente apto|apta }
			{ persona|personas|gente sana|sanas }
		`,
		around: `
			con o sin discapacidad
			buena salud ~2 financiera
		`,
		beside: `
			seguro
			certificado de discapacidad
		`,
		favours: `
			plena|buena|perfecta salud
		`,
		bars: `
			personas con ~1 discapacidad|discapacidades|minusvalía
			discapacitados
		`,
	}, {
		in:     "nl",
		unless: isDuty,
		phrases: `
			{ fit en gezond }
			{ lichamelijk|geestelijk|fysiek ~3 gezond|fit|sterk }
			{ goede|uitstekende ~1 gezondheid|conditie }
			{ gezond en fit|sterk }
			{ geen ~1 beperking|beperkingen|handicap }
			{ zonder ~1 beperking|handicap }
			{ je bent gezond }
		`,
		around: `
			met of zonder beperking
			gezonde* eten|lunch|werkplek|werkomgeving|maaltijd*|balans|sfeer|producten
		`,
		beside: `
			arbeidsbeperking
		`,
		favours: `
			kerngezond|kerngezonde|gezonde
		`,
		bars: `
			mensen|personen|kandidaten met een beperking|handicap
			rolstoelgebruikers
			gehandicapten
		`,
	}},
})

// isThingNotPerson lets "healthy" pass where it describes a thing: you are
// building a healthy habit.
func isThingNotPerson(r *reader, m phrase.Match) bool {
	last := m.To - 1
	if !r.text.Is(last, "healthy") || last != m.From {
		return false
	}
	next := last + 1
	return next < len(r.text.Words) && r.text.Words[next].Gap < phrase.Mark &&
		!r.text.Is(next, "and", "enough", "individual", "person")
}

package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "family-status",
	Topic:    LegalTopic,
	Severity: Error,
	On:       true,
	Summary:  "single, married, no children, not pregnant as a requirement",
	Source:   "EHRC list",
	Evidence: "law",
	words: []wording{{
		message: "%s is about family, not work. Delete it",
		phrases: `
			{ no children|kids|families|dependents|dependants|babies }
			{ without children|kids|dependents|dependants|family ~1 commitments|ties|obligations }
			{ childless|childfree }
			{ child free } ~1 person|people|candidate|candidates|applicants
			{ unmarried }
			are you ~1 { single|married|pregnant|divorced|engaged ?or ?single } ?or ?not ?do ?tell
			do you have ~1 { children|kids ?at ?home }
			{ not married }
			{ must be single|married }
			must be ~3 { single }
			you are|re ~2 { single }
			{ single ?and|, men|man|woman|women|person|people|candidate|candidates|applicant|applicants|female|male|
				lady|ladies|professionals ?only }
			{ single } ~1 preferred|only
			{ married|engaged candidate|candidates|man|men|woman|women|applicant|applicants|person|people|couple|
				couples ?only }
			{ married } ~1 preferred|only
			{ marital status } ~2 single|married|unmarried
			state|give|tell|indicate|include|mention|specify|name ?us ?your { marital|family status }
			{ no pregnant ~1 women|applicants|candidates }
			{ no pregnant }
			{ no|not ?be ?currently pregnant|pregnancy }
			{ pregnant ~2 need not apply }
			{ no ~1 family commitments|ties|obligations|responsibilities }
			{ plans|planning|intend ~2 have|start|starting|having ~1 children|family }
			{ free from|of ~1 family ~1 commitments|ties|obligations }
			{ single ?and|with ?and no } ~1 children|kids|family
			{ no plans ~3 children|family|pregnant|pregnancy|married }
		`,
		favours: `
			applicants|candidates|people|persons|someone|somebody without|with ?no children|kids|family|dependants|dependents
			single|unmarried|childless|married ?men|women|people|persons|applicants|candidates|man|woman
		`,
		bars: `
			mothers|fathers|mums|moms|parents|newlyweds
			single mothers|parents|fathers|mums|moms
			pregnant women|applicants|candidates|people
			married women|men|applicants|candidates|people
			@persons with ~1 children|kids|families|dependants|dependents|babies
		`,
		around: `
			are you single minded
			you have ~1 children|kids in|of ~3 class|care
			childless couple|couples|patients
			single sign*
			single point*
			single page
			single handed*
			no families ~2 turned
			family health
			no children ~3 left|behind|harmed|allowed|permitted
			single person household*
			single people ~1 report*
			no child* left
			with ?or ?and without children|kids|dependents|dependants
			no kids menu
		`,
		beside: `
			benefit*
			insurance
			cover
			coverage
			leave
			policy
			allowance
			plan
		`,
		unless: isOnlySingle,
	}, {
		in: "de",
		phrases: `
			{ keine familie }
			sind|bist sie|du ~1 { verheiratet|ledig|schwanger|geschieden|alleinstehend }
			haben|hast sie|du ~1 { kinder }
			geben|nennen|angeben ~3 { familienstand }
			{ familienstand } ~3 kinder
			{ alleinstehend } ~2 flexibel|haben|ungebunden|und
			{ ledig|ledige|lediger|unverheiratet*|ungebunden*|kinderlos* }
			{ keine kinder }
			{ ohne kinder|familie|anhang|familiäre }
			{ nicht schwanger }
			{ schwanger* } ~3 nicht
			{ verheiratet* } ~2 bevorzugt|sein|erwünscht
			{ abgeschlossene* familienplanung }
			{ familienstand } ~2 ledig|angeben|verheiratet
			{ mütter|alleinerziehende* } ~3 nicht
		`,
		around: `
			zeitlich|örtlich ungebunden
			ohne kinder oder|und mit
		`,
		favours: `
			alleinstehend|alleinstehende|ledige|kinderlose|verheiratete
		`,
		bars: `
			mütter|väter|eltern|alleinerziehende|schwangere|verheiratete
			@personen mit ~1 kindern|kind|familie|kleinkindern|kleinkind|anhang
		`,
	}, {
		in: "fr",
		phrases: `
			êtes|es vous|tu ~1 { marié|mariée|célibataire|enceinte|divorcé|divorcée }
			avez|as vous|tu des { enfants }
			{ si vous avez des enfants }
			{ célibataire|célibataires }
			{ sans enfant|enfants }
			{ sans charge|charges ?de ?famille ?familiales }
			libre|libéré|libérée { de ~1 charge|charges|contrainte|contraintes familiale|familiales }
			{ non marié|mariée }
			{ marié|mariée|mariés } ~2 de|exigé
			{ situation familiale|matrimoniale } ~3 préciser|indiquer|célibataire|merci
			précis*|indiqu*|mentionn* ~3 { situation familiale|matrimoniale }
			{ pas ~1 enceinte }
			{ femmes enceintes } ~3 abstenir|pas
			{ pas d enfant|enfants ?en ?bas ?âge }
		`,
		around: `
			avec ou sans enfant|enfants
			accueil* ~3
		`,
		bars: `
			mères|pères|parents ?de ?famille
			@personnes avec|ayant ~2 enfants
			femmes enceintes
		`,
	}, {
		in: "es",
		phrases: `
			estás|está ~1 { casado|casada|embarazada|divorciado|divorciada }
			{ no ~1 tengan|tenga|tener|tienes|tengas hijos }
			{ soltero|soltera|solteros|solteras }
			{ sin hijos }
			{ sin ~1 cargas familiares }
			libre|libres { de ~1 cargas familiares }
			{ casado|casada|casados } ~2
			{ no ~2 embarazada|embarazadas }
			{ estado civil } ~2
			{ sin compromisos ?familiares }
			{ no tener hijos }
		`,
		around: `
			con o sin hijos
			hijos ~2 guardería
		`,
		bars: `
			madres|padres|embarazadas
			@personas con hijos
		`,
	}, {
		in: "nl",
		phrases: `
			{ ongehuwd|vrijgezel|alleenstaand }
			{ geen kinderen|gezin|kroost }
			ben|bent je|jij|u ~1 { getrouwd|zwanger|gehuwd|gescheiden }
			heb|heeft je|jij|u ~1 { kinderen }
			{ zonder kinderen|gezin|kinderwens }
			{ niet zwanger }
			{ zwangere* } ~3 niet
			{ gehuwd|getrouwd } ~2
			{ geen kinderwens }
			{ burgerlijke staat }
		`,
		around: `
			met of zonder kinderen
			alleenstaande* moeder*|ouder*
		`,
		favours: `
			vrijgezel|ongehuwd|alleenstaand
		`,
		bars: `
			moeders|vaders|ouders|zwangere|zwangeren
			zwangere vrouwen|@mensen
			@mensen met ~1 kinderen
		`,
	}},
})

// isOnlySingle lets "single" pass where it goes with a thing: a single team.
func isOnlySingle(r *reader, m phrase.Match) bool {
	last := m.To - 1
	if !r.text.Is(last, "single") || m.To-m.From > 1 {
		return false
	}
	next := last + 1
	if next >= len(r.text.Words) {
		return false
	}
	return r.text.Words[next].Gap < phrase.Mark && !r.text.Is(next, "and", "or", "with", "only", "preferred",
		"without", "no", "but")
}

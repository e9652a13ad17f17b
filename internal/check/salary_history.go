package check

import "jobdraft/internal/phrase"

var _ = add(Rule{
	ID:       "salary-history",
	Topic:    LegalTopic,
	Severity: Warning,
	On:       true,
	Summary:  "asks for the present or earlier pay",
	Source: "22 statewide and 23 local bans in the US (May 2024); Virginia 2026; EU Directive 2023/970 Art. " +
		"5(2)",
	Evidence: "law in many places",
	words: []wording{{
		message: "%s asks for earlier pay. Ask for nothing, or for an expectation",
		phrases: `
			{ what you currently|presently|now earn|make }
			what ~1 you ~1 { earn|earning|make|making ~3 now|currently|moment|present }
			{ current|previous|past|last|prior|present|existing ?and ?or ?expected ?annual ?base salary|salaries|
				compensation|pay|wage|wages|ctc|earnings|remuneration|package }
			{ salary|pay|wage|compensation|earnings history|histories }
			send|include|provide|submit|attach|bring|upload ~6 { payslip|payslips|paystub|paystubs }
			latest|recent|last ~2 { payslip|payslips|paystub|paystubs }
			send|include|provide|submit|attach|bring|upload ~6 { pay|salary slip|slips|stub|stubs }
			latest|recent|last ~2 { pay|salary slip|slips|stub|stubs }
			{ last drawn salary }
			{ proof of ~3 salary|pay|earnings|income }
			{ current ctc }
			{ what you earn|earned now|currently|last|before }
			{ current and|or ~1 expected|desired salary }
			{ expected and|or current salary }
			{ how much you ~1 earn|earned|make ~1 now|currently|last }
		`,
		asks: `
			payslip|payslips|paystub|paystubs
			pay|salary slip|slips|stub|stubs
			salary history
		`,
		around: `
			salary history of ?the|our|a firm|company|business
			current|present|existing salary|pay|compensation|wage range|ranges|scale|scales|band|bands|structure|
				grade|grades|plan|schedule|step|philosophy|for|is|equity|practices|data|review*|rates|policy|policies|
				will|system*|cycle*
			current|present|last|existing salary|pay|compensation #
			past|previous compensation committee*
			last pay period*
			previous|prior pay period*
			package manager*
			current|latest|last|previous|existing package ~1 version*|release*
		`,
		beside: `
			never
			not ask|request|require|need|consider|seek|rely|use
			illegal
			prohibit*
			process*
			issu*
			prepar*
			distribut*
			payroll
			quer*
			customers
			applicants income
			tenants
			clients
			matched
		`,
		unless: isDuty,
	}, {
		in: "de",
		phrases: `
			{ bisheriges|bisherige|bisherigen|aktuelles|aktuelle|aktuellen|derzeitiges|derzeitige|letztes|
				jetziges ~1 gehalt|jahresgehalt|vergütung|verdienst|einkommen }
			{ gehaltsnachweis* }
			{ was|wieviel verdienen|verdienst sie|du ~1 zurzeit|aktuell|derzeit|momentan|heute|jetzt|bisher }
			{ was du|sie ~1 aktuell|derzeit|zuletzt|bisher ~1 verdienst|verdienen|verdient }
			{ derzeitiger|aktueller|bisheriger verdienst|lohn }
			{ letzte*|aktuelle* ~2 gehaltsabrechnung* }
			{ gehaltsabrechnung* } ~3 beifügen|bei|senden|schicken|vorlegen
		`,
	}, {
		in: "fr",
		phrases: `
			{ salaire|rémunération ~1 actuel|actuelle }
			{ revenus|revenu actuels|actuel }
			{ dernier salaire }
			{ dernière rémunération }
			{ combien gagnez|gagnes vous|tu }
			{ combien|que vous gagnez|gagniez ~1 actuellement }
			joign*|joindre|envoy*|fourn*|adress*|communiqu*|transm*|apport*|ajout* ~6 { bulletins|bulletin|fiches|
				fiche } ~1 paie|paye|salaire
			{ derniers|dernières ~1 bulletins|fiches }
		`,
		around: `
			éditez|édite|établissez|préparez|gérez ~3 bulletins|fiches
			établi* ~4 bulletins|fiches
			prépar* ~4 bulletins|fiches
			saisi* ~4 bulletins|fiches
			gestion ~4 bulletins|fiches
		`,
	}, {
		in: "es",
		phrases: `
			{ cuánto ganas|cobras ahora|actualmente|hoy }
			{ cuánto cobra|gana|cobras|ganas } ~1 actualmente|ahora
			{ salario|sueldo ~1 actual|anterior }
			{ ingresos actuales|anteriores }
			{ último salario|sueldo }
			{ última|últimas nómina|nóminas }
			nóminas|nómina anterior|anteriores
		`,
	}, {
		in: "nl",
		phrases: `
			{ laatst verdiende|verdiend salaris|loon }
			{ wat|hoeveel je ~1 nu|momenteel|thans|laatst ~1 verdient|verdiende }
			{ wat|hoeveel je ~1 verdient|verdiende nu|momenteel }
			{ hoeveel|wat verdien|verdient je|jij|u ~1 nu|momenteel|op }
			{ huidig|huidige|laatste|vorige|laatstverdiende salaris|jaarsalaris|maandsalaris|loon|inkomen }
			stuur*|voeg*|lever*|mail*|vermeld*|upload* ~5 { loonstrook|loonstroken|salarisstrook|loonstrookje|salarisstroken }
			{ laatste|recente|vorige loonstrook|loonstroken|salarisstrook|loonstrookje|salarisstroken }
		`,
		around: `
			maak*|verwerk* ~3 loonstrook|loonstroken|salarisstroken
		`,
	}},
})

// isDuty lets pass what somebody does at work: with other people's pay, for young
// people, for the health of others.
func isDuty(r *reader, _ phrase.Match) bool { return r.ctx.kind.isDuty() }

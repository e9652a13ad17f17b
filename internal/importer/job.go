package importer

import "strings"

// jobNouns are words that end the title of a job.
var jobNouns = wordSet(`accountant actuary adjuster administrator advisor adviser advocate agent aide
ambassador analyst apprentice architect artist assembler assistant associate attendant attorney auditor baker
barista bartender biologist bookkeeper broker buyer captain caregiver carer cashier chef chemist chief clerk cleaner
coach consultant contractor controller cook coordinator copywriter counsel counselor courier custodian dentist
deputy designer developer devops director dispatcher doctor driver economist editor electrician engineer entwickler
entwicklerin estimator evangelist executive facilitator fellow foreman gardener generalist guard guide handler head
housekeeper illustrator inspector installer instructor intern internship interpreter investigator janitor journalist
judge laborer labourer lawyer lead leader lecturer leiter librarian machinist manager marketer mechanic mechaniker
mentor merchandiser midwife moderator nurse officer operator optometrist organizer owner painter paralegal paramedic
partner pharmacist photographer physician physicist picker planner plumber practitioner president principal producer
professor programmer psychologist receptionist recruiter registrar reporter representative researcher roofer sales
salesperson scientist secretary server sommelier specialist sre staff statistician steward strategist student
superintendent supervisor surveyor teacher teamleiter technician technologist tester therapist trainee trainer
translator treasurer tutor underwriter vet veterinarian videographer waiter warden warehouse welder worker writer
werkstudent praktikant praktikantin verkäufer ingenieur ingénieur développeur développeuse chargé desarrollador
ingeniero vendedor commissioner helper porter kellner kellnerin koch köchin pfleger pflegerin krankenpfleger
krankenschwester lehrer lehrerin erzieher erzieherin kaufmann kauffrau fahrer fahrerin sachbearbeiter
sachbearbeiterin buchhalter buchhalterin mitarbeiter mitarbeiterin hausmeister serveur serveuse infirmier infirmière
comptable vendeur vendeuse cuisinier cuisinière cocinero cocinera camarero camarera enfermero enfermera contable
vendedora profesora médico member carpenter operative lpn stylist physiotherapist solicitor collector maker fitter
counsellor caretaker processor biller hairdresser esthetician negotiator preparer joiner coder appraiser artworker
author phlebotomist rn anesthetist dishwasher millwright packer stocker teller nanny busser scaffolder landscaper
paraprofessional checker concierge educator wireman turner miller pipefitter washer transcriptionist pathologist
notary examiner cosmetologist barber beautician grader tiler plasterer glazier bricklayer butcher florist tailor
groomer lifeguard valet bellman usher hostess waitress runner commis patissier dealer croupier handyman farmer
ranger forester driller rigger machinist technologist scaffolder steelworker loader picker scheduler coordinator
planner dependiente`)

// hasJobNoun reports whether a text names a job.
func hasJobNoun(s string) bool {
	if containsAny(s, []string{
		"(m/w/d)", "(m/f/d)", "(f/m/d)", "(w/m/d)", "(m/f/x)", "(h/f)", "(H/F)",
		"(all genders)", " H/F", " F/H", " m/w/d", " w/m/d", "(d/m/w)", "(h/f)",
	}) {
		return true
	}
	known := jobNouns()
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return strings.ContainsRune(" ,()/–—-|:&·", r)
	}) {
		if known[w] || known[strings.TrimSuffix(w, "s")] || known[strings.TrimSuffix(w, "in")] {
			return true
		}
	}
	return false
}

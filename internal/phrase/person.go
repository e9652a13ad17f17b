package phrase

// Person is whom a sentence means by what it says.
type Person uint8

// The persons.
const (
	Unknown   Person = iota
	Applicant        // who applies or will be hired
	Other            // staff, customers, children, a named person
)

// applicants are words for who applies. The verbs count if no noun stands nearer.
var (
	applicants = []string{
		"you", "candidate", "candidates", "applicant", "applicants", "applications", "person", "persons", "someone",
		"somebody", "anyone", "anybody", "sie", "du", "bewerber", "bewerberinnen", "kandidaten", "vous", "candidat",
		"candidats", "usted", "candidatos", "je", "jij", "kandidaat", "whoever", "individual", "individuals", "hire",
		"joiner", "incumbent",
		"jobseekers",
	}
	hiring = []string{
		"bewerben", "postuler", "solliciteren", "suchen", "sucht", "gesucht", "recherchons", "recherche", "cherchons",
		"buscamos", "busca", "necesitamos", "zoeken",
		"zoekt", "must", "looking", "seek", "seeking", "seeks", "want", "wanted", "wants", "need", "needs", "needed",
		"hiring",
		"only",
		"preferred", "preferably", "required", "recruiting", "ideally", "should", "apply",
	}
	others = []string{
		"belegschaft", "kundschaft", "clientela", "clientèle", "plantilla", "salariés", "effectif", "personeel",
		"chicos", "chicas", "ados", "adolescents",
		"adolescentes", "pubers", "jugendliche", "jugendlichen",
		"kinder", "kindern", "kunden", "gäste", "bewohner", "équipe",
		"clients", "enfants", "equipo", "clientes", "niños", "niñas", "klanten", "kinderen", "medewerkers",
		"staff", "team", "teams", "employees", "colleagues", "workforce", "customer", "customers", "client", "clients",
		"patient", "patients", "guest", "guests", "user", "users", "visitor", "visitors", "resident", "residents", "child",
		"children", "kids", "pupil", "pupils", "learners", "member", "members", "readers",
		"families", "parents", "youth", "youths", "teenagers", "toddlers", "babies", "infants",
		"participants", "campers", "audience", "population", "animals", "drinkers", "shoppers", "buyers",
		"tenants", "passengers", "founder", "founders", "owner", "manager", "boss", "our", "ours", "their", "whose",
		"beneficiaries", "viewers", "voters",
	}
	// either are those whom a verb of hiring before them makes applicants.
	either = []string{
		"mitarbeiter", "mitarbeiterinnen", "medewerker", "medewerkers", "gente", "personas",
		"personen", "mensen", "menschen", "personnes", "people", "adults", "students",
		"student", "players", "volunteers", "workers", "women", "men",
	}
)

// Whom tells whom the words of a match mean: the person named nearest before
// them in the sentence, else the nearest after them, else by a verb of hiring.
func (t *Text) Whom(m Match) Person {
	from, to := t.Sentence(m.From)
	const verb = 3 // words between a verb and its noun
	hired := false
	for i := m.From - 1; i >= from; i-- {
		switch {
		case t.Is(i, applicants...):
			return Applicant
		case t.Is(i, others...), i > from && t.Is(i, either...) && !t.AnyIs(i-verb, i, hiring...):
			return Other
		}
		hired = hired || t.Is(i, hiring...)
	}
	if hired {
		return Applicant
	}
	const near = 4
	for i := m.To; i < min(to, m.To+near); i++ {
		switch {
		case t.Is(i, applicants...), t.Is(i, hiring...):
			return Applicant
		case t.Is(i, others...):
			return Other
		}
	}
	return Unknown
}

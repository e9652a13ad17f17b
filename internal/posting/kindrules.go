package posting

// kindRules are tried from the top; the first with a phrase in the heading
// gives the kind. The order carries the meaning: "Preferred qualifications"
// are nice to have, "How to apply" beats the "you" in it, and a guide is only
// what says so, since nothing of it reaches the posting. A phrase is whole
// words, apostrophes apart ("you ll"); a star at its end stands for any ending.
//
// They are keywords and no list of headings: of the headings of real postings
// nine in ten are those of one employer alone. After English come the commonest
// words of German, French and Spanish.
var kindRules = []struct {
	kind    Kind
	phrases []string
}{
	{Guide, []string{"hiring guide"}},
	{Other, []string{
		"location*", "job details", "employment terms", "schedule", "working hours", "work hours", "standort",
		"arbeitszeit*", "horario", "ubicación",
	}},
	{Notices, []string{
		"notices", "fraud*", "scam*", "use of ai", "use of artificial intelligence", "privacy notice*", "privacy policy",
	}},
	{Qualifications, []string{"selection criteria", "person specification", "who can apply", "who should apply"}},
	{NiceToHave, []string{
		"nice to have*", "nice if", "preferred", "a plus", "pluses", "plus points", "desirable", "desired", "good to have",
		"bonus points", "bonus skills", "bonus if", "bonus experience", "a bonus", "extra credit", "great if", "better if",
		"optional", "not required", "ideally", "an advantage", "advantageous", "set you apart", "stand out", "brownie points",
		"additional qualifications", "wünschenswert", "von vorteil", "idealerweise", "pluspunkte", "un plus", "atouts",
		"souhaité*", "apprécié*", "deseable*", "valorable*", "se valora*", "valoramos",
	}},
	{EqualOpportunity, []string{
		"equal opportunit*", "equal employment", "eeo", "eoe", "diversity", "inclusion", "inclusive", "accommodation*",
		"non discrimination", "belonging", "affirmative action", "chancengleichheit", "vielfalt",
		"diversité", "égalité", "diversidad", "igualdad", "inclusión",
	}},
	{Apply, []string{
		"apply", "applying", "application*", "hiring process", "interview*", "selection process", "selection",
		"recruitment process", "recruiting process", "examination process", "next steps", "contact*", "send us",
		"instructions", "screening", "sift", "questions", "bewerb*", "ansprechpartner*", "postuler", "candidature*",
		"processus de recrutement", "postula*", "solicitud*", "proceso de selección", "inscripción",
	}},
	{Perks, []string{
		"benefit*", "perk*", "what we offer", "we offer", "we provide", "we can offer", "our offer", "on offer",
		"what you ll get", "you ll get", "you will get", "you get", "you ll receive", "you ll enjoy", "you ll learn",
		"you will learn", "in return",
		"in it for you", "you ll love", "expect from us", "wellness", "wellbeing", "vacation*", "leave", "time off",
		"holidays", "retirement", "pension*", "insurance", "deferred compensation", "growth path", "daily life",
		"wir bieten", "bieten wir", "vorteile", "avantages", "nous offrons", "nous proposons", "on t offre",
		"beneficios", "ofrecemos", "te ofrecemos",
	}},
	{Prerequisites, []string{
		"prerequisite*", "pre requisite*", "before you start", "eligibility", "eligible", "right to work",
		"work authorization", "work authorisation", "visa*", "conditions of employment", "working conditions",
		"work environment", "work conditions", "physical", "licen*", "certification*", "special conditions",
		"special requirements", "special notes", "probationary", "travel", "background check*", "security clearance",
		"arbeitserlaubnis",
	}},
	{Compensation, []string{
		"compensation", "salary", "salaries", "pay", "remuneration", "wage*", "stipend", "bonus*", "reward*", "rewarding",
		"grade", "equity",
		"gehalt*", "vergütung*", "salaire*", "rémunération", "salario*", "retribución", "remuneración",
	}},
	{SoftSkills, []string{
		"soft skill*", "people skill*", "personal skill*", "interpersonal", "personal qualities", "behaviour*",
		"behavior*", "attributes", "competenc*", "softskills", "savoir être", "habilidades blandas",
	}},
	{Tools, []string{
		"tool*", "tech stack", "our stack", "the stack", "technology stack", "technologies", "software used", "equipment",
		"werkzeuge", "outils", "environnement technique", "herramientas", "tecnologías",
	}},
	{Qualifications, []string{
		"qualification*", "requirement*", "who you are", "about you", "you bring", "you ll bring", "you will bring",
		"your profile", "candidate profile", "must have*", "your background", "is for you", "qualifik*",
		"anforderung*", "dein profil", "ihr profil", "du bringst", "sie bringen", "bringst du", "mitbringst", "mitbringen",
		"votre profil", "ton profil", "profil recherché", "vous êtes", "requisito*", "perfil", "buscamos",
	}},
	{HardSkills, []string{
		"hard skill*", "technical skill*", "skill*", "keyskills", "knowledge", "abilities", "kenntnisse", "fähigkeiten",
		"compétences", "connaissances", "conocimientos", "habilidades",
	}},
	{Responsibilities, []string{
		"responsibilit*", "duties", "functions", "you ll do", "you will do", "you ll be doing", "you will be doing",
		"be doing", "task*", "accountabilit*", "aufgabe*", "responsabilité*", "missions", "responsabilidad*", "funciones",
		"tareas", "was dich erwartet", "das erwartet dich", "was sie erwartet",
	}},
	{Qualifications, []string{
		"looking for", "you have", "you ll have", "you will have", "you ve", "you need", "you ll need", "you will need",
		"candidate*", "we seek", "experience", "education", "required", "require", "essential", "minimum", "criteria",
		"do you bring", "a good fit", "a great fit", "a match", "deine skills", "voraussetzung*", "formation", "expérience",
		"experiencia", "formación",
	}},
	{Responsibilities, []string{
		"you will", "you ll", "you d be", "you do", "you might", "we expect you", "day to day", "day in the life",
		"in this role", "your role", "your mission", "your job", "the work", "your work", "your impact", "role entails",
		"role requires", "job involves", "role involves", "focused on", "objectives", "goals", "get ready to",
		"deine rolle", "ton rôle", "tu rol",
	}},
	{AboutRole, []string{
		"about the role", "the role", "about the job", "about the position", "about this role", "about this job",
		"this role", "the position", "position", "the job", "summary", "overview", "the opportunity", "job description",
		"description", "purpose", "introduction", "the gist", "die stelle", "die rolle", "stellenbeschreibung",
		"le poste", "descriptif", "el puesto", "descripción", "la oferta",
	}},
	{AboutCompany, []string{
		"about us", "who we are", "the company", "our company", "company", "our mission", "mission", "our values",
		"values", "culture", "the team", "our team", "your team", "why us", "why join", "why", "what we do", "how we work",
		"us apart",
		"working with us", "working at", "life at", "community", "about", "at", "über uns", "wer wir sind",
		"das unternehmen", "das team", "qui sommes", "à propos", "l entreprise", "notre", "sobre", "quiénes somos",
		"la empresa", "nosotros",
	}},
}

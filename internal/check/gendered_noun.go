package check

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/phrase"
)

// genderedNouns tells the names of jobs that are of one sex in a language. In
// German, French and Spanish that is nearly every one, so endings do; what has
// such an ending and is no job, or is one for both, stands apart.
type genderedNouns struct {
	endings []string // of at least six letters in all
	words   []string
	sure    []string // that an ending finds, and that no other language has
	neutral []string
	seek    []string // verbs that a sentence looks for somebody with
	article []string // that stand before one person
}

var gendered = sync.OnceValue(func() map[phrase.Language]genderedNouns {
	return map[phrase.Language]genderedNouns{
		"de": {
			sure: strings.Fields(`krankenschwester verkäufer bäcker gärtner kellner hausmeister pfleger maler tischler
			schreiner sekretärin arbeiter helfer leiter fahrer betreuer mechaniker elektriker kaufmann kauffrau
				fachmann fachfrau assistentin erzieher lehrer gehilfe schlosser schweißer friseur friseurin
				buchhalter sachbearbeiter metzger konditor maurer dachdecker klempner zusteller
				putzfrau reinigungsfrau malermeister bäckermeister hausdame`),
			endings: strings.Fields(`
			er erin mann männin frau ist istin eur eurin eurin ent entin ant antin or orin oge ogin
		`),
			words: strings.Fields(`
			koch köchin arzt ärztin krankenschwester schwester kollege kollegin experte expertin hostess
		`),
			neutral: strings.Fields(`
			manager engineer developer designer trainer controller officer recruiter partner leader broker
			tester center semester sommer winter kinder theater computer server fenster lager keller über unter
			oder unser hamburger berliner münchner wiener stuttgarter kölner frankfurter dresdner leipziger
			bremer nürnberger zürcher basler linzer grazer salzburger student studentin talent content
			department management investment event consultant assistant restaurant monitor sensor motor traktor
			labor junior senior mentor major minijob werkstudent dezember november oktober september
		`),
			seek: []string{"suchen", "sucht", "suche", "gesucht", "stellen", "brauchen"}, article: []string{
				"einen",
				"eine", "ein",
			},
		},
		"fr": {
			sure: strings.Fields(`trice ière ienne teuse veuse deuse feuse neuse ceuse infirmier serveur vendeur coiffeur
				acheteur formateur développeur animateur caissier cuisinier boulanger plombier ouvrier jardinier pâtissier menuisier
				charpentier électricien mécanicien technicien assistante hôtesse maçonne patronne`),
			endings: strings.Fields("eur euse trice ier ière ien ienne"),
			words: strings.Fields(`
			assistant assistante consultant consultante chargé chargée employé employée avocat avocate hôtesse
			commercial commerciale boulanger boulangère barman serveuse soignant soignante gérant gérante
			éducateur représentant représentante apprenti apprentie stagiaire
		`),
			neutral: strings.Fields(`
			secteur valeur intérieur extérieur supérieur supérieure ascenseur moteur chantier quartier métier
			papier atelier premier première dernier dernière particulier particulière régulier régulière
			meilleur meilleure italien italienne parisien parisienne quotidien quotidienne européen janvier
			février financier financière hôtelier hôtelière leur plusieurs bien entretien ancien ancienne
			matière manière carrière lumière stagiaire ingénieur professeur auteur majeur majeure
		`),
			seek:    []string{"recherchons", "recherche", "cherchons", "cherche", "embauchons", "recrutons", "recrute"},
			article: []string{"un", "une"},
		},
		"es": {
			sure: strings.Fields(`dependienta secretaria secretario camarera camarero ingeniero ingeniera cocinero cocinera
				enfermera enfermero vendedor vendedora cajero cajera trabajador trabajadora abogado abogada carpintero
				fontanero panadero peluquero peluquera jardinero jardinera técnico técnica limpiadora niñera repartidor`),
			endings: strings.Fields("ero era dor dora tor tora ario aria"),
			words: strings.Fields(`
			técnico técnica médico médica abogado abogada encargado encargada jefe jefa azafata mecánico
			mecánica administrativo administrativa dependienta mozo moza niñera chófer profesor profesora
			diseñador
		`),
			neutral: strings.Fields(`
			enero febrero dinero primero primera tercero tercera extranjero extranjera sector motor factor
			horario salario diario diaria carrera manera cualquiera exterior interior mejor mayor menor
			necesario necesaria bancario bancaria universitario universitaria financiero financiera hotelero
			hotelera comunitario secundaria primaria canario maquinaria sanitario sanitaria voluntario
			inmobiliaria hostelería frontera hora ahora entero entera
		`),
			seek:    []string{"busca", "buscamos", "buscan", "necesitamos", "necesita", "precisa", "contratamos", "selecciona"},
			article: []string{"un", "una"},
		},
		"nl": {
			sure: strings.Fields(`secretaresse timmerman vakman verkoopster schoonmaakster kapster serveerster medewerkster
				receptioniste lerares directrice gastvrouw poetsvrouw werkster leidster`),
			endings: strings.Fields("ster esse ares vrouw sman kman erman"),
			words: strings.Fields(`
			stewardess gastvrouw telefoniste vakman vakmannen brandweerman politieman serveerster directrice
			kapster lerares verpleegster caissière kleuterleidster
		`),
			neutral: strings.Fields(`
			barista master semester register minister rooster klooster meester venster cluster hamster
		`),
			seek: []string{"zoeken", "zoekt", "zoek", "gezocht"}, article: []string{"een"},
		},
	}
})

// isGendered reports whether a word names a job of one sex.
func (n *genderedNouns) isGendered(word string) bool {
	const least = 6
	if slices.Contains(n.neutral, word) {
		return false
	}
	return slices.Contains(n.words, word) || utf8.RuneCountInString(word) >= least &&
		slices.ContainsFunc(n.endings, func(e string) bool { return strings.HasSuffix(word, e) })
}

// namesBothSexes reports whether a text has a sign that makes its title or job
// one for everybody: (m/w/d), H/F, *in, /a.
func namesBothSexes(text string) bool {
	may := strings.ContainsAny(text, "/|,(*:_·@") || strings.Contains(text, "In") ||
		hasAnyOf(phrase.Fold(text), "all genders", "ungeachtet", "geschlecht")
	return may && bothSexes().MatchString(text)
}

var bothSexes = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:m|w|f|h|v|d|x|i)\s*[/|,]\s*-?(?:m|w|f|h|v|d|x|i|div)\b|` +
		`\(gn\)|all genders|` +
		`[*:_·/(]-?(?:in|innen|a|as|e|es|se|euse|rice|trice|ère|ière|ienne|ne|o)\b|` +
		`(?-i:\p{Ll}In(?:nen)?)\b|\p{L}@|ungeachtet|geschlecht`)
})

// oneSexNoun returns the range of the first noun of one sex among words of a
// text, from one index to another. There is none if its counterpart stands there
// too.
func oneSexNoun(t *phrase.Text, language phrase.Language, from, to int) (i int, ok bool) {
	nouns, known := gendered()[language]
	if !known || namesBothSexes(t.Raw[t.Words[from].Start:t.Words[to-1].End]) {
		return 0, false
	}
	found := -1
	for k := from; k < to; k++ {
		word := t.Words[k].Text
		if !nouns.isGendered(word) || language == "de" && !t.Capital(k) {
			continue
		}
		if isPaired(t, k, from, to) {
			return 0, false
		}
		if found >= 0 && isCounterpart(t.Words[found].Text, word) {
			return 0, false
		}
		if found < 0 {
			found = k
		}
	}
	return found, found >= 0
}

// isPaired reports whether the counterpart of word k stands beside it: gastheer
// of gastvrouw.
func isPaired(t *phrase.Text, k, from, to int) bool {
	or := []string{"oder", "und", "ou", "et", "o", "u", "y", "of", "en"}
	return k-2 >= from && t.Is(k-1, or...) && isCounterpart(t.At(k-2), t.At(k)) ||
		k+2 < to && t.Is(k+1, or...) && isCounterpart(t.At(k), t.At(k+2))
}

// isCounterpart reports whether two nouns name one job: Verkäufer, Verkäuferin.
func isCounterpart(a, b string) bool {
	const stem, least = 3, 4 // letters; de and a figure are nobody's counterpart
	same := 0
	ra, rb := []rune(a), []rune(b)
	for same < min(len(ra), len(rb)) && isSameVowel(ra[same], rb[same]) {
		same++
	}
	return a != b && min(len(ra), len(rb)) >= least && same >= min(stem, len(ra)-1, len(rb)-1)
}

// isSameVowel takes ä for a: Arzt, Ärztin.
func isSameVowel(a, b rune) bool {
	plain := func(r rune) rune {
		switch r {
		case 'ä':
			return 'a'
		case 'ö':
			return 'o'
		case 'ü':
			return 'u'
		}
		return unicode.ToLower(r)
	}
	return plain(a) == plain(b)
}

const useBothSexes = " names one sex. Name both, or add (m/w/d), (H/F), /a or (m/v/x)"

// oneSexTitle finds a title of one sex in a language whose nouns have two.
func oneSexTitle(line *titleLine) titleFault {
	var t phrase.Text
	t.Read(line.text, 0, len(line.text))
	if len(t.Words) == 0 {
		return titleFault{}
	}
	i, ok := oneSexNoun(&t, line.language, 0, len(t.Words))
	if !ok && line.language == phrase.UnknownLanguage && !namesBothSexes(line.text) {
		i, ok = surelyOneSex(&t)
	}
	if !ok {
		return titleFault{}
	}
	said := line.text[t.Words[i].Start:t.Words[i].End]
	return titleFault{said: said, message: "“" + said + "”" + useBothSexes}
}

// surelyOneSex finds a noun that no language but one has, in a title that shows
// no language.
func surelyOneSex(t *phrase.Text) (i int, ok bool) {
	for i, w := range t.Words {
		sure := strings.HasSuffix(w.Text, "erin") || strings.HasSuffix(w.Text, "ärin")
		for _, nouns := range gendered() {
			sure = sure || slices.ContainsFunc(nouns.sure, func(s string) bool { return strings.HasSuffix(w.Text, s) })
		}
		counterpart := slices.ContainsFunc(t.Words, func(o phrase.Word) bool { return isCounterpart(w.Text, o.Text) })
		if sure && !counterpart {
			return i, true
		}
	}
	return 0, false
}

// oneSexWanted finds sentences that look for one sex, unless the title is for
// both: Wir suchen einen Verkäufer. A sentence that shows no language is read in
// each: its verb shows it.
func oneSexWanted(r *reader) {
	if !r.ctx.wording || r.ctx.title || r.ctx.bothSexes {
		return
	}
	for _, language := range []phrase.Language{"de", "fr", "es", "nl"} {
		if r.language != phrase.UnknownLanguage && r.language != language {
			continue
		}
		for from := 0; from < len(r.text.Words); {
			_, to := r.sentence(from)
			oneSexInSentence(r, language, from, to)
			from = to
		}
	}
}

// oneSexInSentence looks at the first verb of looking for in a sentence.
func oneSexInSentence(r *reader, language phrase.Language, from, to int) {
	nouns := gendered()[language]
	for i := from; i < to; i++ {
		if r.text.Is(i, nouns.seek...) {
			if !r.hasSpoken("sex-preference", i) {
				oneSexAfter(r, language, i)
			}
			return
		}
	}
}

// oneSexAfter reports the noun of one sex that a verb of looking for is about.
func oneSexAfter(r *reader, language phrase.Language, verb int) {
	from, to := r.sentence(verb)
	if bothSexesIn(r, from, to) {
		return
	}
	const near = 6
	nouns := gendered()[language]
	for k := verb + 1; k < min(to, verb+near); k++ {
		start := k + 1
		if k == verb+1 && (language == "es" || language == "nl") && nouns.isGendered(r.text.At(k)) {
			start = k // Se busca camarera. Gezocht: serveerster.
		} else if !r.text.Is(k, nouns.article...) || start >= to {
			continue
		}
		if n, ok := oneSexNoun(&r.text, language, start, to); ok && n < k+near {
			said := r.text.Raw[r.text.Words[n].Start:r.text.Words[n].End]
			r.find("gendered-title", "“"+said+"”"+useBothSexes, n, n+1, nil)
		}
		return
	}
}

func bothSexesIn(r *reader, from, to int) bool {
	start, end := r.text.Words[from].Start, r.text.Words[to-1].End
	return namesBothSexes(r.text.Raw[start:min(len(r.text.Raw), end+1)])
}

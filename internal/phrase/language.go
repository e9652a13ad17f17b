package phrase

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Language is a language that texts are told apart by, as its ISO 639-1 code.
type Language string

// The languages that no word shows.
const (
	UnknownLanguage Language = ""    // of a text that gives no sign
	OtherScript     Language = "und" // of a text in other than Latin letters
)

// languageWords are words that show a language: its commonest, and some that
// postings are full of. A word can stand under several.
var languageWords = map[Language]string{
	"en": `
		the and of to you your we our a an is are will be with for this that or in on at as by from it have
		has can must not do who what need experience work working team skills please only if they their us
		about no any all`,
	"de": `
		der die das und wir sie ist sind mit für von zu im in den dem des ein eine einen einem einer nicht
		auf auch als bei oder werden wird haben hat dich du dein deine ihr ihre ihren unser unsere unserem
		uns über nur aus sich kenntnisse erfahrung jahre bewerbung bewerber bewerberinnen aufgaben suchen
		bieten gerne sehr gute zum zur bis nach muss müssen sollte deutsch arbeit alter keine kein bitte
		ohne wenn dann am vom jede jeder alle wer wie noch mehr männer frauen jahren vollzeit teilzeit gehalt
		bewerben`,
	"fr": `
		le la les et des du une un est sont avec pour dans vous votre vos nous notre nos au aux sur par ou
		ne pas qui que ce cette ces en de vos être avoir plus poste expérience équipe candidat candidats
		candidature recherchons ans rejoignez sera serez doit doivent français langue uniquement hommes
		femmes sans si chez entre très tous selon tu ton ta tes as es cv lettre temps plein salaire à il elle`,
	"es": `
		el la los las y de del una un es son con para en por que se su sus nuestro nuestra nuestros tu tus
		te al más como ser no o puesto experiencia equipo años trabajo empresa buscamos ofrecemos requisitos
		candidato candidatos candidata sin si muy entre todos desde hasta debe deben español idioma solo hombres
		mujeres enviar jornada
		completa salario usted persona personas imprescindible`,
	"nl": `
		de het een en van wij we je jij jouw jou is zijn met voor op in aan ons onze bij of te dat die niet
		ook als naar wordt worden hebben heb heeft bent ben zoeken bieden ervaring functie werken vacature
		sollicitatie solliciteren zonder wie dan nog meer tussen iedereen jaar uur per week over maar alleen
		mannen vrouwen moet kun kunt goede
		kennis nederlands tot u uw ben geen`,
	"it": `
		il lo la gli le e di del della dei delle un una è sono con per in che si nostro nostra al più come
		non o esperienza lavoro azienda cerchiamo offriamo requisiti candidato anni contratto tempo pieno
		ricerca`,
	"pt": `
		o a os as e de do da dos das um uma é são com para em por que se nosso nossa ao mais como não ou
		experiência equipa trabalho empresa procuramos oferecemos requisitos candidato anos vaga você
		contrato`,
	"pl": `
		i w na z do się nie jest są oraz dla od po przez o że praca pracy doświadczenie zespół szukamy
		oferujemy wymagania kandydat lat umowa nasz naszej`,
	"sv": `
		och att det som en ett är på med för av vi du din till om har kan inte från arbete erfarenhet söker
		erbjuder dig eller ska vår`,
	"da": `
		og at det som en et er på med for af vi du din til om har kan ikke fra arbejde erfaring søger
		tilbyder dig eller skal vores`,
}

// LanguageName returns the English name of a language.
func LanguageName(l Language) string {
	return map[Language]string{
		"en": "English", "de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch", "it": "Italian", "pt": "Portuguese",
		"pl": "Polish", "sv": "Swedish", "da": "Danish", OtherScript: "another script",
	}[l]
}

// languageOrder is the order in which the signs of languages are counted.
var languageOrder = []Language{"en", "de", "fr", "es", "nl", "it", "pt", "pl", "sv", "da", OtherScript}

// Signs counts the words of a text that show each language, and those in another
// script than the Latin.
type Signs [11]uint16

// signBits has the languages of each sign as bits.
var signBits = sync.OnceValue(func() *table[uint16] {
	all := &table[uint16]{}
	for i, l := range languageOrder {
		for w := range strings.FieldsSeq(languageWords[l]) { // OtherScript has none.
			*all.put(w) |= 1 << i
		}
	}
	return all
})

// lastLatin is the last letter of the block Latin Extended-B.
const lastLatin = '\u024f'

// Signs counts the signs of languages in the text.
func (t *Text) Signs() Signs {
	var s Signs
	bits := signBits()
	for i := range t.Words {
		w := &t.Words[i]
		if found := bits.get(w.Text, w.hash); found != nil {
			for b, k := *found, 0; b != 0; b, k = b>>1, k+1 {
				s[k] += b & 1
			}
		} else if w.Text != "" && w.Text[0] >= utf8.RuneSelf && isOtherScript(w.Text) {
			s[len(s)-1]++
		}
	}
	return s
}

// isOtherScript reports whether a word begins with a letter that is not Latin.
func isOtherScript(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return r > lastLatin && unicode.IsLetter(r)
}

// Add adds the signs of another text.
func (s *Signs) Add(other *Signs) {
	for i := range s {
		s[i] += other[i]
	}
}

// RulesOut reports whether another language leads a language by two signs or
// more.
func (s *Signs) RulesOut(l Language) bool {
	k := slices.Index(languageOrder, l)
	return k >= 0 && slices.Max(s[:]) >= s[k]+ahead
}

// ahead is by how many signs a language leads if it is the language of a text.
const ahead = 2

// Language returns the language that the signs show, and by how many signs it
// leads. It is unknown unless it leads by at least two.
func (s *Signs) Language() Language {
	best, second := -1, -1
	for i := range s {
		switch {
		case best < 0 || s[i] > s[best]:
			best, second = i, best
		case second < 0 || s[i] > s[second]:
			second = i
		}
	}
	if s[best] < s[second]+ahead {
		return UnknownLanguage
	}
	return languageOrder[best]
}

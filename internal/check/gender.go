package check

import (
	"strings"
)

// The stems of Gender Decoder, after Gaucher, Friesen and Kay (JPSP 2011,
// Appendix A). Each is a prefix, and a word counts once for every stem that it
// begins with.
var (
	feminine = strings.Fields(`
		agree affectionate child cheer collab commit communal compassion connect considerate cooperat co-operat
		depend emotiona empath enthusias feminine flatterable gentle honest inclusive interpersonal inter-
		personal interdependen inter-dependen interpersona inter-persona kind kinship loyal modesty nag nurtur
		pleasant polite quiet respon sensitiv share sharin submissive support sympath tender together trust
		understand warm whin yield
	`)
	masculine = strings.Fields(`
		active adventurous aggress ambitio analy assert athlet autonom battle boast challeng champion compet
		confident courag decid decide decision decisive defend determin domina dominant driven fearless fight
		force greedy head-strong headstrong hierarch hostil impulsive independen individual intellect lead logic
		objective opinion outspoken persist principle reckless self-confiden self-relian self-sufficien
		selfconfiden selfrelian selfsufficien stubborn superior unreasonab
	`)
	// hyphened are the beginnings of the words that keep their hyphen.
	hyphened = []string{
		"co-operat", "inter-personal", "inter-dependen", "inter-persona", "self-confiden", "self-relian", "self-sufficien",
	}
)

// coding is how many coded words a text has.
type coding struct {
	masculine, feminine []string
}

// score is above 0 for a feminine-coded text, below it for a masculine-coded
// one.
func (c coding) score() int { return len(c.feminine) - len(c.masculine) }

// decode counts the coded words of a text as Gender Decoder does. As an oracle
// it has its quirk too: the second word of a text keeps its hyphen.
func decode(text string, oracle bool) coding {
	var c coding
	words := decoderWords(text)
	for i, w := range words {
		parts := []string{w}
		if strings.Contains(w, "-") && !hasPrefixOf(w, hyphened) && (!oracle || i != 1) {
			parts = strings.Split(w, "-")
		}
		for _, part := range parts {
			c.count(part)
		}
	}
	return c
}

// decoderWords are the words of a text: what is not ASCII, white space and most
// punctuation part them, a hyphen does not.
func decoderWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return r >= 0x80 || r <= ' ' || strings.ContainsRune(`.,<>*?!"[]@':;()/&`, r)
	})
}

func (c *coding) count(word string) {
	if strings.HasPrefix(word, "sharepoint") {
		return
	}
	for _, stem := range feminine {
		if strings.HasPrefix(word, stem) {
			c.feminine = append(c.feminine, word)
		}
	}
	for _, stem := range masculine {
		if strings.HasPrefix(word, stem) {
			c.masculine = append(c.masculine, word)
		}
	}
}

func hasPrefixOf(word string, list []string) bool {
	for _, p := range list {
		if strings.HasPrefix(word, p) {
			return true
		}
	}
	return false
}

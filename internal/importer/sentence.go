package importer

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/posting"
)

// inSentences are the fields that headings and sentences state.
func inSentences(parts []part) []fact {
	var out []fact
	kind := posting.AboutRole
	for i, p := range parts {
		if p.level == 2 {
			kind = p.section
		}
		text := clean(strings.ReplaceAll(p.text, "\n", " "))
		switch p.kind {
		case verbatim:
		case heading:
			out = append(out, companyOf(text)...)
			if kind == posting.Compensation && i > 0 && strings.ContainsAny(text, "0123456789") && p.level == 3 {
				out = append(out, fact{"pay", text})
			}
		case item, paragraph:
			// What somebody does or must have says nothing of the job's own place or pay.
			asked := p.kind == item && isListKind(kind) && kind != posting.Perks
			out = append(out, fromText(text, kind, asked)...)
		}
	}
	return out
}

// fromText are the fields that a text states sentence by sentence; of a duty or
// a demand it is only the address.
func fromText(text string, kind posting.Kind, asked bool) []fact {
	var out []fact
	if isTypeAlone(text) {
		out = append(out, fact{"type", strings.TrimFunc(text, isSign)})
	}
	for _, s := range sentencesOf(text) {
		for _, f := range fromSentence(s, kind) {
			if !asked || f.key == "apply" {
				out = append(out, f)
			}
		}
	}
	return out
}

// sentencesOf parts a text at the ends of its sentences.
func sentencesOf(text string) []string {
	var out []string
	for at := 0; ; {
		i := strings.Index(text[at:], ". ")
		if i < 0 {
			return append(out, text)
		}
		i += at
		next := strings.TrimLeft(text[i+2:], " ")
		if i-strings.LastIndexByte(text[:i], ' ') > 3 && beginsUpper(next) {
			out = append(out, text[:i+1])
			text, at = next, 0
			continue
		}
		at = i + 2
	}
}

// fromSentence are the fields that one sentence states.
func fromSentence(s string, kind posting.Kind) []fact {
	var out []fact
	if v := payIn(s, kind); v != "" {
		out = append(out, fact{"pay", v})
	}
	folded := strings.ToLower(s)
	if m := found(typeSaid, s, containsAny(folded, typeWords)); m != nil {
		out = append(out, fact{"type", firstOf(m)})
	}
	out = append(out, wherein(s, folded)...)
	if a := addressIn(s); a != "" && asksToApply(s, kind) && !denies(s) {
		out = append(out, fact{"apply", a})
	}
	if containsAny(folded, applyWords) && containsAny(folded, untilWords) {
		out = append(out, fact{"closes", unknownOrder.date(s)})
	}
	return append(out, whoHires(s, folded)...)
}

// wherein are the place and the workplace that a sentence states.
func wherein(s, folded string) []fact {
	var out []fact
	if where := placeOf(s, folded); where != "" {
		out = append(out, fact{"location", where})
	}
	if m := found(workplaceSaid, s, containsAny(folded, workplaceWords)); m != nil && !denies(s) {
		out = append(out, workplaceOf(m[0])...)
	}
	return out
}

// placeOf is the place that a sentence states for the job, empty for none.
func placeOf(s, folded string) string {
	if isAboutCompany(s) {
		return ""
	}
	said := containsAny(folded, placeWords) || strings.Contains(folded, "our ") && containsAny(folded, houseWords)
	if m := found(placeSaid, s, said); m != nil {
		if where := firstOf(m); !hasJobNoun(where) && len(where) > 2 {
			return where
		}
	}
	if m := found(placeLoose, s, namesPlace(s) && containsAny(folded, looseWords)); m != nil {
		if where := firstOf(m); isPlace(where) {
			return where
		}
	}
	return ""
}

// beforePlaces are the ends of words that stand before the name of a place.
var beforePlaces = []string{
	" in ", " in our ", " from ", " à ", " en ", " te ", "andort ", "iale ", "üro ", "erk ", "reau ", "cina ",
	"toor ", "sede ",
}

// namesPlace reports whether such a word is followed by a name.
func namesPlace(s string) bool {
	for _, before := range beforePlaces {
		for rest := s; ; {
			_, behind, ok := strings.Cut(rest, before)
			if !ok {
				break
			}
			if r, _ := utf8.DecodeRuneInString(behind); unicode.IsUpper(r) {
				return true
			}
			rest = behind
		}
	}
	return false
}

// firstOf is the first group that a pattern found.
func firstOf(m []string) string {
	for _, group := range m[1:] {
		if group != "" {
			return strings.Trim(group, " .,")
		}
	}
	return ""
}

// whoHires are the title and the company of a sentence about the search.
func whoHires(s, folded string) []fact {
	var out []fact
	may := strings.HasPrefix(s, "The ") || strings.HasPrefix(s, "As ") || containsAny(folded, titleCues)
	if m := found(titleSaid, s, may); m != nil && isJobTitle(m[1]+m[2]) {
		out = append(out, fact{"title", titleWords(m[1] + m[2])})
	}
	may = strings.HasPrefix(s, "At ") || containsAny(folded, hiringWords)
	if m := found(companySaid, s, may); m != nil && !hasJobNoun(m[1]+m[2]) {
		out = append(out, fact{"company", m[1] + m[2]})
	}
	return out
}

// found is what a pattern finds in a sentence that may hold it. Patterns take
// long to make and to match: without one of its words, none is tried.
func found(pattern func() *regexp.Regexp, s string, may bool) []string {
	if !may {
		return nil
	}
	return pattern().FindStringSubmatch(s)
}

// Words of which each match of a pattern below has one.
var (
	typeWords = []string{
		"full-time", "full time", "fulltime", "part-time", "part time", "parttime", "permanent", "fixed-term",
		"fixed term",
		"temporary", "freelance", "internship", "seasonal", "vollzeit", "teilzeit",
	}
	placeWords = []string{
		"based", "located", "situated", "join", "standort", "arbeitsort", "basé", "ubicad",
		"gevestigd",
	}
	houseWords = []string{
		"office", "newsroom", "studio", "hub", "headquarters", "hq", "shop", "store", "branch", "site", "campus",
		"depot",
		"kitchen", "warehouse", "plant",
	}
	looseWords = []string{
		"role", "position", "job", "post", "work", "opening", "hiring", "recruit", "looking", "seeking", "suchen",
		"recru", "recherchons", "buscamos", "zoeken", "standort", "filiale", "büro", "werk", "bureau", "oficina",
		"kantoor", "sede", "internship",
	}
	titleCues = []string{
		"looking for", "seeking", "hiring", "recruit", "looking to hire", "search for", "in search of", "position of",
		" as a", " as our ", " as the ",
	}
	workplaceWords = []string{"remote", "hybrid", "on-site", "onsite"}
	applyWords     = []string{
		"apply", "application", "write to", "send ", "bewerb", "candidatur", "solicitud",
		"position closes",
	}
	untilWords = []string{
		" by ", "until", "before", "close", "deadline", "no later than", "bis ", "jusqu", "hasta", "avant le",
		"uiterlijk",
	}
	hiringWords = []string{"hiring", "seeking", "looking for", "recruiting"}
)

func isJobTitle(s string) bool { return hasJobNoun(titleWords(s)) && count(s) <= 9 }

// titleWords is a title without what a sentence goes on with behind it.
func titleWords(s string) string {
	if before, behind, ok := strings.Cut(s, " in "); ok && !containsAny(behind, []string{
		"Test", "Residence",
		"Training",
	}) {
		s = before
	}
	words := strings.Fields(s)
	for len(words) > 0 && slices.Contains([]string{"and", "of", "for", "in", "&", "/", "-", "–", "with"},
		words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// inTitle is the type of employment that a title names.
func inTitle(title string) []fact {
	if m := employment().FindString(title); m != "" {
		return []fact{{"type", m}}
	}
	return nil
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

var typeSaid = sync.OnceValue(func() *regexp.Regexp {
	const (
		time  = `(?:full[-\s]?time|part[-\s]?time|vollzeit|teilzeit)`
		types = `((?:permanent,? |regular,? |temporary,? )?` + time +
			`(?:,? permanent|,? regular| internship| contract)?|` +
			`permanent|fixed[-\s]term|temporary|freelance|internship|seasonal)`
		job  = `(?:this|the|it|position|role|job|fellowship|work|post)`
		noun = `(?:position|role|job|basis|employment|contract|opportunity|fellowship|internship|post)`
		also = `(?:an? |paid |remote,? |hybrid,? |exempt,? |salaried,? )*`
		seek = `(?:looking for|seeking|hiring|recruiting|recruit|need|suchen)`
	)
	return regexp.MustCompile(`(?i)` + job + `\b[^.]{0,40}\b(?:is|as|on|for) ` + also + types +
		`\b(?:[^.]{0,30}\b` + noun + `\b|[,.]|$| and)|\b` + seek + ` (?:an? |our |eine?n? )?(?:[\w-]+ ){0,2}` +
		types + ` \pL|` +
		`\b(?:in|auf) (vollzeit|teilzeit)\b|\bwe offer (?:you )?(?:a|an) ` + also + types + ` ` + noun)
})

// place is what can be the name of one: words with capitals, joined.
const place = `((?:[A-ZÀ-Þ][\pL.'’-]+|[A-Z]{2,})` +
	`(?:(?:, | |/| / | and | or |, and |, or )(?:[A-ZÀ-Þ][\pL.'’-]+|[A-Z]{2,}|de|of|am|la|upon|der|den|sur))*)`

// placeSaid are sentences that say where the job is, and can hardly mean another
// place.
var placeSaid = sync.OnceValue(func() *regexp.Regexp {
	const (
		job   = `(?:[Rr]ole|[Pp]osition|[Jj]ob|[Pp]ost|[Vv]acancy|[Yy]ou|[Ii]t|[Ff]ellowship|[Ii]nternship|[Tt]eam)`
		is    = `(?: is| will be| are| can be|’ll be|'ll be|’s|'s)(?: primarily| ideally| fully)?`
		based = ` (?:based|located|situated)(?: at our \w+)?`
		join  = `[Jj]oin(?:ing)? (?:our|the|us)(?: [\w&]+){0,5}`
		house = ` (?:office|newsroom|studio|hub|headquarters|HQ|shop|store|branch|site|campus|depot|kitchen|` +
			`warehouse|plant)`
		foreign = `(?:Standort(?: ist)?|Arbeitsort(?: ist)?|basée? à|ubicad[oa] en|gevestigd)`
	)
	return regexp.MustCompile(`(?:` + job + is + based + `|^[Ll]ocated|^[Bb]ased|` + join +
		`) (?:in|out of|from) (?:the )?` + place +
		`|(?:in|at|from|join) our ` + place + house + `|our` + house + ` in (?:central |downtown )?` + place +
		`|` + foreign + ` (?:in )?` + place)
})

// placeLoose are sentences that say where the job is if their words are the name
// of a known place.
var placeLoose = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:[Rr]ole|[Pp]osition|[Jj]ob|[Pp]ost|[Ii]nternship|[Ww]ork|` +
		`[Oo]pening)(?: is)?(?: available)? (?:in|from) (?:our )?` +
		place + `|(?:hiring|recruiting|looking for|seeking|suchen|recrutons|recherchons|buscamos|zoeken)[^.]{3,80}? ` +
		`(?:in|à|en|te|für unseren Standort) ` + place +
		`|(?:Standort|Filiale|Büro|Werk|bureaux?|oficinas?|kantoor|sede)(?: in| à| en| te| di)? ` + place)
})

var workplaceSaid = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:this|the|our) [^.,]{0,40}\b(?:is|be|as|offers?) (?:an? |fully |100% |` +
		`completely |primarily )*(?:remote|hybrid|on-?site)\b|` +
		`\bfully remote(?: (?:role|position|job|team|company|work)\b|[.,;)]|$)|\b(?:remote|hybrid) (?:position|role|` +
		`job|opportunity)\b|\b(?:position|role|job) (?:is|will be) (?:fully |100% )?(?:remote|hybrid|on-?site)\b`)
})

// titled is what can be the title of a job: words with capitals, joined.
const titled = `((?:[A-Z][\w&/+#.-]*)(?: (?:[A-Z][\w&/+#.-]*|of|and|&|/|-|–|for|in|\([A-Za-z/ ]+\)))*)`

var titleSaid = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:looking for|seeking|hiring|recruiting|recruit|looking to hire|search for|` +
		`in search of|position of|[Aa]s)` +
		`(?: an?| our| the| another)? (?:[a-z-]+,? (?:and )?){0,4}` + titled + `|^The ` + titled +
		` (?:is|will|plans|reports|works)\b`)
})

var companySaid = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^At ((?:[A-Z0-9][\w&.°-]*)(?: [A-Z][\w&.-]*){0,2}),? (?:we|our|you)\b|` +
		`^((?:[A-Z0-9][\w&.°-]*)(?: [A-Z][\w&.-]*){0,3})(?: \([A-Z]+\))?,? is (?:currently )?(?:hiring|seeking|` +
		`looking for|recruiting)\b`)
})

// denies reports whether a sentence says that something is not so.
func denies(s string) bool {
	return containsAny(strings.ToLower(s), []string{" not ", "n't ", "n’t ", " no ", "cannot", "never", "without "})
}

// isAboutCompany reports whether a sentence about a place is about the
// employer's.
func isAboutCompany(s string) bool {
	return containsAny(strings.ToLower(s), []string{
		"headquarter", "company is", "founded", "offices in", "clients",
		"customers", "we are based", "we're based",
	})
}

// asksToApply reports whether a sentence with an address says that one applies
// there.
func asksToApply(s string, kind posting.Kind) bool {
	folded := strings.ToLower(s)
	return kind == posting.Apply ||
		containsAny(folded, []string{
			"apply", "send ", "resume", "résumé", " cv", "application",
			"interested in joining", "write to ", "email your", "e-mail your", "envoy", "envia",
			"invia", "stuur", "schreib", "bewerb", "postul",
		})
}

// companyOf is the company that a heading names: "About Acme".
func companyOf(heading string) []fact {
	who, ok := strings.CutPrefix(heading, "About ")
	if !ok || count(who) > 4 || !beginsUpper(who) || hasJobNoun(who) {
		return nil
	}
	first, _, _ := strings.Cut(strings.ToLower(who), " ")
	switch first {
	case "us", "you", "the", "our", "this", "role", "job", "team", "position", "your", "company", "me", "working":
		return nil
	}
	return []fact{{"company", strings.TrimRight(who, ":?! ")}}
}

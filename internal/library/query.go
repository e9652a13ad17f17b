package library

import (
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// query is what a person asks for: the words that name a job, and the level.
type query struct {
	words  []string        // those that name a job
	all    []string        // with those of the level
	levels []posting.Level // that the query names, the best guess first
}

// levelWords are the words for a level in the order of the levels that they may
// mean: a role has not every level.
var levelWords = map[string][]posting.Level{
	"intern": {"intern", "junior"}, "internship": {"intern", "junior"}, "student": {"intern", "junior"},
	"praktikant": {"intern", "junior"},
	"trainee":    {"intern", "junior", "mid"}, "apprentice": {"intern", "junior", "mid"},
	"apprenticeship": {"intern", "junior", "mid"},
	"junior":         {"junior", "intern", "mid"}, "jr": {"junior", "intern", "mid"}, "entry": {"junior", "intern", "mid"},
	"graduate": {"junior", "intern", "mid"}, "grad": {"junior", "intern", "mid"}, "beginner": {"junior", "intern", "mid"},
	"inexperienced": {"junior", "intern", "mid"}, "i": {"junior", "mid"}, "1": {"junior", "mid"},
	"mid": {"mid"}, "intermediate": {"mid"}, "midlevel": {"mid"}, "ii": {"mid"}, "2": {"mid"},
	"senior": {"senior", "mid", "lead"}, "sr": {"senior", "mid", "lead"}, "snr": {"senior", "mid", "lead"},
	"experienced": {"senior", "mid"}, "iii": {"senior", "mid", "lead"}, "3": {"senior", "mid", "lead"},
	"advanced": {"senior", "mid"},
	"lead":     {"lead", "senior", "manager"}, "leader": {"lead", "manager", "senior"}, "principal": {"lead", "senior"},
	"iv": {"lead", "senior"}, "staff": {"lead", "senior"}, "chief": {"manager", "lead", "senior"},
	"supervisor": {"lead", "manager", "senior"}, "head": {"manager", "lead", "senior"},
	"director": {"manager", "lead", "senior"}, "manager": {"manager", "lead", "senior"},
}

// onlyLevel are the words that say a level and never a job. The others may be a
// part of the name of one: staff nurse, store manager.
var onlyLevel = []string{
	"intern", "internship", "trainee", "apprentice", "apprenticeship", "junior", "jr", "entry", "graduate", "grad",
	"beginner",
	"inexperienced", "i", "ii", "iii", "iv", "1", "2", "3", "mid", "intermediate", "midlevel", "senior", "sr", "snr",
	"experienced",
	"advanced", "lead", "principal", "staff", "head", "student", "praktikant",
}

// isLevelWord reports whether a word says nothing but a level.
func isLevelWord(s string) bool { return slices.Contains(onlyLevel, s) }

// bands are the pay bands of British hospitals, as levels.
var bands = map[string][]posting.Level{
	"4": {"junior", "mid"}, "5": {"mid", "junior"}, "6": {"senior", "lead"}, "7": {"lead", "manager"},
	"8": {"manager", "lead"},
}

// asides are words that say how a job is done or offered, and not which one.
var asides = []string{
	"weekend", "weekends", "night", "nights", "evening", "evenings", "day", "days", "shift", "shifts", "morning",
	"mornings",
	"part", "full", "time", "parttime", "fulltime", "temporary", "temp", "permanent", "perm", "contract", "freelance",
	"seasonal",
	"summer", "christmas", "holiday", "casual", "bank", "agency", "relief", "zero", "hours", "hour", "remote", "hybrid",
	"onsite",
	"home", "wanted", "needed", "hiring", "vacancy", "vacancies", "opening", "urgent", "urgently", "now", "near", "me",
	"local",
	"our", "we", "are", "looking", "is", "new", "good", "nhs", "m", "f", "w", "d", "x", "mfd", "mwd", "uk", "us", "usa",
	"and", "in", "with", "to", "no", "experience", "needed", "template", "sample", "example", "jd", "ad", "advert",
	"career", "careers",
}

// parse reads a query.
func parse(text string) query {
	asked := inFull(askedFor(text))
	q := query{all: asked}
	for i := 0; i < len(asked); i++ {
		w := asked[i]
		if w == "band" && i+1 < len(asked) && bands[asked[i+1]] != nil {
			q.levels = bands[asked[i+1]]
			i++
			continue
		}
		if levels := levelWords[w]; levels != nil && q.levels == nil {
			q.levels = levels
		}
		if !isLevelWord(w) {
			q.words = append(q.words, w)
		}
	}
	return q
}

// withoutAsides is the query without the words that do not name the job, as long
// as one is left.
func (q query) withoutAsides() query {
	kept := slices.DeleteFunc(slices.Clone(q.words), func(w string) bool { return slices.Contains(asides, w) })
	if len(kept) > 0 {
		q.words = kept
	}
	return q
}

// inUse are the words in use for short ones, for words that say a sex or are of
// another time, and for British spellings.
var inUse = map[string][]string{
	"waitress": {"server", "waiter"}, "barmaid": {"bartender"}, "barman": {"bartender"},
	"salesman":   {"salesperson", "sales"},
	"saleswoman": {"salesperson", "sales"}, "saleslady": {"salesperson", "sales"}, "salesgirl": {"salesperson", "sales"},
	"foreman": {"supervisor"}, "forewoman": {"supervisor"}, "manageress": {"manager"}, "headmaster": {"headteacher"},
	"headmistress": {"headteacher"}, "schoolmaster": {"teacher"}, "schoolmistress": {"teacher"},
	"schoolteacher": {"teacher"},
	"chambermaid":   {"cleaner", "housekeeper"}, "charwoman": {"cleaner"}, "charlady": {"cleaner"},
	"storeman":     {"warehouse"},
	"warehouseman": {"warehouse"}, "repairman": {"technician"}, "serviceman": {"technician"},
	"lorryman":  {"lorry", "truck"},
	"draftsman": {"drafter"}, "draughtsman": {"drafter"}, "workman": {"laborer"}, "labourer": {"laborer"},
	"groundsman": {"landscaper"},
	"hostess":    {"host"}, "seamstress": {"tailor"}, "doorman": {"security"}, "watchman": {"security"},
	"pressman":    {"operator"},
	"deliveryman": {"delivery"}, "doctoress": {"doctor"}, "cameraman": {"camera"}, "spokesman": {"spokesperson"},
	"dustman": {"refuse"}, "binman": {"refuse"}, "stenographer": {"secretary"}, "typist": {"secretary"},
	"clerkess": {"clerk"},
	"eng":      {"engineer"}, "engr": {"engineer"}, "dev": {"developer"},
	"admin": {"administrative", "administrator"}, "rep": {"representative"}, "reps": {"representative"},
	"ops":  {"operations"},
	"tech": {"technician"}, "svc": {"service"}, "exec": {"executive"}, "coord": {"coordinator"},
	"mech": {"mechanic"}, "elec": {"electrician"}, "cust": {"customer"}, "operative": {"operator", "worker"},
	"programer": {"programmer"}, "colour": {"color"}, "centre": {"center"}, "labour": {"labor"},
	"organiser": {"organizer"},
	"tyre":      {"tire"}, "programme": {"program"}, "counsellor": {"counselor"}, "jeweller": {"jeweler"},
	"paediatric": {"pediatric"},
}

// variants are the query itself, and the query with words in use in the place of
// others: one at a time, and all of them.
func (q query) variants() []query {
	all, whole, n := []query{q}, q.with(0, ""), 0
	for i, w := range q.words {
		for _, now := range inUse[w] {
			all = append(all, q.with(i, now))
		}
		if now := inUse[w]; now != nil {
			whole.words[i] = now[0]
			n++
		}
	}
	if n > 1 {
		all = append(all, whole)
	}
	return all
}

// with is a copy of the query with another word; none if the word is empty.
func (q query) with(i int, word string) query {
	q.words = slices.Clone(q.words)
	if word != "" {
		q.words[i] = word
	}
	return q
}

// inFull writes short words out, and joins what is written in two words and one.
func inFull(all []string) []string {
	text := " " + strings.Join(all, " ") + " "
	for _, p := range inOneWord {
		text = strings.ReplaceAll(text, " "+p[0]+" ", " "+p[1]+" ")
	}
	return strings.Fields(text)
}

// inOneWord are words that are written apart and together.
var inOneWord = [][2]string{
	{"back end", "backend"},
	{"front end", "frontend"},
	{"full stack", "fullstack"},
	{"help desk", "helpdesk"},
	{"dev ops", "devops"},
	{"ware house", "warehouse"},
	{"book keeper", "bookkeeper"},
	{"fork lift", "forklift"},
	{"bar tender", "bartender"},
	{"call centre", "call center"},
	{"health care", "healthcare"},
	{"child care", "childcare"},
	{"house keeper", "housekeeper"},
	{"care giver", "caregiver"},
	{"team leader", "lead"},
	{"team lead", "lead"},
	{"entry level", "entry"},
	{"new grad", "graduate"},
	{"mid level", "mid"},
	{"cyber security", "cybersecurity"},
	{"e commerce", "ecommerce"},
	{"data base", "database"},
	{"web site", "website"},
	{"key worker", "keyworker"},
	{"shop floor", "shopfloor"},
}

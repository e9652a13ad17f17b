package importer

import (
	"strings"
	"sync"

	"jobdraft/internal/posting"
)

// The weights of what a text says of itself. They are tried out on postings; a
// sentence about equal opportunity is hardly ever about anything else, while
// "experience" stands in any section.
const (
	strongCue  = 3
	plainCue   = 1
	verbWeight = 1.2
	mostCues   = 2 // of one kind that count in one text
)

// cues are words of a paragraph or an item that say what it is about, where no
// heading does.
var cues = []struct {
	kind    posting.Kind
	weight  float64
	phrases []string
}{
	{posting.EqualOpportunity, strongCue, []string{
		"equal opportunity", "equal opportunities", "equal employment", "without regard to race",
		"regardless of race", "regardless of their", "sexual orientation", "gender identity", "protected veteran",
		"we celebrate diversity", "we value diversity", "reasonable accommodation for",
		"reasonable accommodations to", "underrepresented", "people of color", "all backgrounds", "discriminat",
	}},
	{posting.Apply, strongCue, []string{
		"to apply", "apply now", "apply here", "apply online", "apply through", "apply via", "apply at", "apply by",
		"please send", "send your", "send us your", "send an email", "your resume", "your cv", "cover letter",
		"submit your", "submit an application", "your application", "interested candidates", "questions about this",
		"we will be in touch", "we look forward to", "first interview", "final interview", "phone screen",
		"bewirb dich", "bewerbung", "lebenslauf", "postulez", "votre candidature", "envía tu",
	}},
	{posting.NiceToHave, plainCue, []string{
		"is a plus", "a big plus", "nice to have", "is a bonus", "a bonus", "would be an advantage",
		"is an advantage", "preferred", "desirable", "ideally",
	}},
	{posting.Perks, plainCue, []string{
		"health insurance", "paid time off", "paid vacation", "days of vacation", "vacation days", "401(k)", "401k",
		"parental leave", "dental", "pension", "stock options", "equity", "flexible working", "flexible hours",
		"free lunch", "budget for", "gym", "days holiday", "annual leave", "sick leave", "wellness", "discount",
		"home office", "urlaubstage", "wellbeing", "mental health", "insurance", "macbook", "off-site", "offsite",
		"team events", "work from home", "learning budget", "development budget", "training budget", "snacks",
		"commuter", "relocation", "birthday", "paid leave", "competitive salary", "competitive compensation",
		"career growth", "paid holidays", "company events", "permanent contract", "subscription", "reimbursement",
		"matching", "bonus", "retirement", "vacation",
	}},
	{posting.Compensation, plainCue, []string{
		"salary range", "base salary", "per annum", "compensation for this", "pay range", "annual salary", "per hour",
		"gross per month", "salary for this",
	}},
	{posting.HardSkills, plainCue, []string{
		"sql", "python", "java", "aws", "azure", "google cloud", "docker", "kubernetes", "javascript", "typescript",
		"react", "excel", "figma", "html", "linux", "snowflake", "databases", "programming", "git",
	}},
	{posting.Qualifications, plainCue, []string{
		"years of experience", "years experience", "years of professional", "experience with", "experience in",
		"experience of", "experience working", "proficien", "degree", "ability to", "able to", "knowledge of",
		"familiarity with", "familiar with", "fluent", "understanding of", "background in", "skills", "track record",
		"you have", "you are", "expertise in", "must have", "comfortable", "erfahrung", "kenntnisse",
	}},
	{posting.Prerequisites, plainCue, []string{
		"driver's license", "driver’s license", "driving licence", "background check", "right to work", "work permit",
		"lift up to", "pounds", "clearance", "willing to travel", "legally authorized",
	}},
	{posting.AboutCompany, plainCue, []string{
		"our mission", "we are a ", "founded in", "our company", "our customers", "our values", "we believe",
		"our vision", "is a leading", "world’s leading", "world's leading", "we help", "who we are", "our platform",
		"our culture", "we’re a ", "we're a ", "headquartered", "on a mission", "backed by", "investors", "worldwide",
		"across the globe", "millions of", "teams across", "industry", "around the world", "countries", "our teams",
		"brands", "was founded", "family-owned", "global leader", "employees", "our team is", "has been", "years ago",
		"customers", "our story", "not-for-profit", "nonprofit",
	}},
	{posting.AboutRole, plainCue, []string{
		"looking for", "is seeking", "we are hiring", "we're hiring", "is hiring", "this role", "this position",
		"the role", "you will join", "you'll join", "you’ll join", "reporting to", "reports to", "opportunity to",
	}},
	{posting.Responsibilities, plainCue, []string{"you will", "you'll", "you’ll", "responsible for"}},
}

// verbs are words that an item about a duty begins with.
var verbs = wordSet(`accept act adapt add address administer advise analyse analyze answer apply architect
assess assist assure attend automate build carry catalog champion check clean coach collaborate collect communicate
compile complete comply conduct configure connect contribute convert coordinate create debug define deliver
demonstrate deploy design detect determine develop diagnose direct discover document draft drive educate enable
encourage engage enhance ensure establish evaluate execute explore facilitate follow foster gather generate guide
handle help host hire identify implement improve influence innovate inspect install integrate interact investigate
inventory issue keep launch lead learn leverage liaise maintain make manage measure mentor migrate model monitor
operate optimise optimize orchestrate organise organize oversee own participate partner perform plan prepare present
prioritise prioritize process procure program propose publish produce promote provide receive recommend refactor
report represent research resolve respond review run scale schedule serve set shape ship streamline structure
supervise support survey take teach test track train transform translate troubleshoot understand update use validate
work write`)

// wordSet is a set of words, made when it is first asked for.
func wordSet(s string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool { return setOf(s) })
}

func setOf(s string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		set[w] = true
	}
	return set
}

// scores says how much a text speaks for each kind, 0 for those that it does
// not speak for.
func scores(text string) map[posting.Kind]float64 {
	folded := strings.ToLower(strings.ReplaceAll(text, "’", "'"))
	found := map[posting.Kind]float64{}
	for row, n := range indexOfCues().count(folded) {
		if n > 0 {
			found[cues[row].kind] = cues[row].weight * float64(min(n, mostCues))
		}
	}
	if beginsWithVerb(folded) {
		found[posting.Responsibilities] += verbWeight
	}
	if strings.HasPrefix(folded, "have ") || strings.HasPrefix(folded, "be ") {
		found[posting.Qualifications] += verbWeight
	}
	if saysWhatItIs(folded) {
		found[posting.AboutCompany] += verbWeight
	}
	if beginsWithCompany(folded) {
		found[posting.AboutCompany] += strongCue
	}
	return found
}

// beginsWithCompany reports whether a text begins as employers speak of
// themselves: "At Acme, we".
func beginsWithCompany(folded string) bool {
	start, rest, ok := strings.Cut(folded, ", ")
	return ok && strings.HasPrefix(start, "at ") && count(start) <= 5 && !strings.HasPrefix(start, "at th") &&
		(strings.HasPrefix(rest, "we") || strings.HasPrefix(rest, "our") || strings.HasPrefix(rest, "you"))
}

// saysWhatItIs reports whether a text begins as "Acme is a": somebody is
// introduced, and not the job.
func saysWhatItIs(folded string) bool {
	for _, is := range []string{" is a ", " is an ", " is the ", " is one of ", " are a "} {
		who, _, ok := strings.Cut(folded, is)
		if !ok || count(who) > 4 || hasJobNoun(who) {
			continue
		}
		first, _, _ := strings.Cut(who, " ")
		switch first {
		case "this", "it", "there", "what", "that", "here", "experience", "knowledge", "english", "remote",
			"salary", "location":
			return false
		}
		return true
	}
	return false
}

// beginsWithVerb reports whether a text begins as a duty does: "Build", and
// also "Building" and "Builds".
func beginsWithVerb(folded string) bool {
	fields := strings.Fields(strings.TrimLeft(folded, "*_"))
	if len(fields) < 2 {
		return false
	}
	return isVerb(strings.Trim(fields[0], ".,:;*_"))
}

// isVerb reports whether a word is one of the verbs, as plan, plans, planning;
// carry, carries.
func isVerb(w string) bool {
	known := verbs()
	if known[w] {
		return true
	}
	if stem, ok := strings.CutSuffix(w, "ies"); ok {
		return known[stem+"y"]
	}
	for _, end := range []string{"ing", "s", "es"} {
		stem, ok := strings.CutSuffix(w, end)
		if !ok || len(stem) < 2 {
			continue
		}
		doubled := end == "ing" && stem[len(stem)-1] == stem[len(stem)-2]
		if known[stem] || known[stem+"e"] || doubled && known[stem[:len(stem)-1]] {
			return true
		}
	}
	return false
}

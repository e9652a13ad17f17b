package export

import (
	"slices"
	"strconv"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

var kitMarkdownFormat = Format{
	Name: "markdown", Ext: "-hiring-kit.md",
	Write: func(d *posting.Document, _ int) (Output, error) {
		return Output{Data: []byte(KitOf(d).Markdown())}, nil
	},
}

var kitHTMLFormat = Format{
	Name: "html", Ext: "-hiring-kit.html",
	Write: func(d *posting.Document, _ int) (Output, error) { return Output{Data: KitOf(d).HTML()}, nil },
}

var kitDOCXFormat = Format{
	Name: "docx", SaveLabel: "Hiring kit", For: "for those who interview", Ext: "-hiring-kit.docx", Binary: true,
	Write: func(d *posting.Document, _ int) (Output, error) {
		data, err := KitOf(d).DOCX()
		return Output{Data: data}, err
	},
}

// Kit is the recruiter's paper for a posting: a scorecard for each interview
// and the hiring guide. None of it is for candidates.
type Kit struct {
	Title     string      // of the posting
	Language  string      // a BCP 47 tag
	Scorecard []Criterion // each must-have and skill of the posting, in its order
	Guide     []Question
	paper     paper
}

// Criterion is a line of the scorecard.
type Criterion struct {
	Kind  posting.Kind
	Text  string // what the posting asks for
	Ask   string // how to find out
	YesNo bool   // it is met or not, and a scale would say nothing
}

// Question is a heading of the hiring guide with what stands below it; without
// words where the guide begins without one.
type Question struct {
	Words  string
	Blocks []posting.Block
}

// Anchor says what a number of the scale means, so that two interviewers mean
// the same by it.
type Anchor struct {
	Points int
	Word   string
	Means  string
}

// Scale is the scale of the scorecard. Interviews whose scale has described
// points predict better how people do the job (Taylor and Small 2002).
var Scale = [...]Anchor{
	{1, "No sign", "Could not show it, or what they said does not hold up"},
	{2, "Some", "Knows about it; has done little of it, or only with somebody beside them"},
	{3, "Enough", "Has done it themselves and says how; would do it here after the usual start"},
	{4, "Strong", "Has done it in hard cases, says what went wrong and why; needs no start"},
	{5, "Teaches it", "Sees further than the question, and others here would learn it from them"},
}

// scored are the kinds of section whose items are on the scorecard.
var scored = [...]posting.Kind{posting.Qualifications, posting.Prerequisites, posting.HardSkills, posting.SoftSkills}

// KitOf is the kit for the document as it stands now.
func KitOf(d *posting.Document) *Kit {
	k := &Kit{Title: sanitize.Line(d.Title()), Language: LanguageOf(d), paper: paperOf(d)}
	for _, s := range d.Posting().Sections {
		if slices.Contains(scored[:], s.Kind) {
			k.addCriteria(&s)
		}
	}
	for _, s := range d.Sections {
		if s.Kind == posting.Guide {
			k.addGuide(d, s)
		}
	}
	return k
}

func (k *Kit) addCriteria(s *posting.PostedSection) {
	for _, e := range s.Entries {
		if e.Style != posting.Point && e.Style != posting.Step {
			continue
		}
		lines := make([]string, len(e.Blocks))
		for i, b := range e.Blocks {
			lines[i] = b.Text()
		}
		if text := strings.TrimSpace(sanitize.Line(strings.Join(lines, " "))); text != "" {
			ask := askFor(s.Kind, len(k.Scorecard))
			k.Scorecard = append(k.Scorecard, Criterion{s.Kind, text, ask, s.Kind == posting.Prerequisites})
		}
	}
}

// askFor is what to ask about a criterion. The questions of a kind take turns,
// so that a candidate does not hear one of them ten times.
func askFor(kind posting.Kind, nth int) string {
	asks := []string{
		"When did you last do this? What was yours to decide, and how did it end?",
		"Tell me of a time when this went badly. What did you see first, and what did you do?",
		"What would you do differently if you had that work to do again?",
	}
	switch kind {
	case posting.Prerequisites:
		asks = []string{"Yes or no, from everybody, before the interview."}
	case posting.HardSkills:
		asks = []string{
			"Give a small piece of real work. What do they check without being told?",
			"Which mistake do beginners make with this? How would you notice it?",
			"Explain it to me as to somebody who starts next week.",
		}
	case posting.SoftSkills:
		asks = []string{
			"Tell me of one occasion. What did you say, what did the others do, what came of it?",
			"When was this hard for you? What made it hard?",
			"What would a colleague who saw it tell me?",
		}
	default:
	}
	return asks[nth%len(asks)]
}

// addGuide takes over a section of the hiring guide: its groups are questions.
func (k *Kit) addGuide(d *posting.Document, s posting.Section) {
	now := Question{}
	for i := s.From; i < s.To; i++ {
		p := &d.Parts[i]
		switch {
		case p.Kind == posting.Group:
			k.addQuestion(now)
			now = Question{Words: sanitize.Line(p.Words)}
		case p.Kind == posting.Item && p.Ticked():
			now.Blocks = append(now.Blocks, itemBlocks(p.Blocks)...)
		case p.Kind == posting.Prose:
			now.Blocks = append(now.Blocks, p.Blocks...)
		}
	}
	k.addQuestion(now)
}

func (k *Kit) addQuestion(q Question) {
	if q.Words != "" || len(q.Blocks) > 0 {
		k.Guide = append(k.Guide, q)
	}
}

// itemBlocks are the blocks of an item as blocks of a text: a bullet, and what
// is nested in it.
func itemBlocks(blocks []posting.Block) []posting.Block {
	blocks = slices.Clone(blocks)
	for i := range blocks {
		blocks[i].Depth++
		if i == 0 && blocks[i].Style == posting.Paragraph {
			blocks[i].Style = posting.Bullet
		}
	}
	return blocks
}

// page is the kit as a page.
func (k *Kit) page() *page {
	var g page
	g.line(heading, 1, strings.TrimSuffix("Hiring kit: "+k.Title, ": "))
	g.line(facts, 0, "For the people who hire. It is not part of the posting.")
	g.scorecard(k.Scorecard)
	if len(k.Guide) > 0 {
		g.line(heading, 2, posting.Guide.Heading())
	}
	for _, q := range k.Guide {
		g.line(heading, 3, q.Words)
		g.blocks(q.Blocks, 0)
	}
	return &g
}

func (g *page) scorecard(criteria []Criterion) {
	if len(criteria) == 0 {
		return
	}
	g.line(heading, 2, "Scorecard")
	g.table([][]string{{"Candidate", "Interviewer", "Date"}, {"", "", ""}}, 40, 40, 20)
	g.line(paragraph, 0, "Put the same questions to every candidate. Score each line on its own, by what you heard "+
		"and saw, "+
		"before you talk to the other interviewers. A line that you did not get to stays empty.")
	rows := [][]string{{"Points", "In short", "What it means"}}
	for _, a := range Scale {
		rows = append(rows, []string{strconv.Itoa(a.Points), a.Word, a.Means})
	}
	g.table(rows, 10, 18, 72)
	for i := 0; i < len(criteria); {
		n := i
		for n < len(criteria) && criteria[n].Kind == criteria[i].Kind {
			n++
		}
		g.line(heading, 3, criteria[i].Kind.Heading())
		g.criteria(criteria[i:n])
		i = n
	}
	g.line(heading, 3, "Overall")
	g.table([][]string{{"Hire?", "The one reason that decided it"}, {"yes\u00a0/\u00a0no", ""}}, 20, 80)
}

func (g *page) criteria(criteria []Criterion) {
	rows := [][]string{{"What we look for", "Ask", "Score", "What you heard"}}
	for _, c := range criteria {
		score := "1\u00a02\u00a03\u00a04\u00a05"
		if c.YesNo {
			score = "yes\u00a0/\u00a0no"
		}
		rows = append(rows, []string{c.Text, c.Ask, score, ""})
	}
	g.table(rows, 32, 32, 14, 22)
}

func (g *page) table(rows [][]string, widths ...int) {
	g.elements = append(g.elements, element{kind: table, rows: rows, widths: widths})
}

// HTML is the kit as a whole page that needs no other file.
func (k *Kit) HTML() []byte {
	g := k.page()
	return wholePage(textOf(g.elements[0].runs), k.Language, "", g.elements)
}

// DOCX is the kit as a Word file.
func (k *Kit) DOCX() ([]byte, error) {
	g := k.page()
	about := properties{title: textOf(g.elements[0].runs), language: k.Language, paper: k.paper}
	return wordFile(about, g.elements)
}

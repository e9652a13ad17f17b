package check

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"jobdraft/internal/pay"
	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// longTitle is the number of characters from which boards cut a title
// (Appcast: 50 to 60 best).
const longTitle = 60

// titleLine looks the words of the title over.
func (c *checked) titleLine() {
	title := c.title
	if title == "" {
		return
	}
	if isShouted(title) {
		calm := calmed(title)
		c.about("title-caps", "", "The title is in capitals. Write “"+calm+"”", retitle(calm))
	}
	if said := oddPunctuation(title); said != "" {
		plain := stripped(title)
		c.about("title-punctuation", said, "“"+said+"” in the title puts boards off. Write “"+plain+"”", retitle(plain))
	}
	if said := payIn(title); said != "" {
		c.about("title-pay", said, "“"+said+"” is pay. Move it from the title to the pay line", nil)
	}
	if said := codeIn(title); said != "" {
		c.about("title-code", said, "“"+said+"” is a code. Keep it in the field id, out of the title", nil)
	}
	if n := utf8.RuneCountInString(title); n > longTitle {
		c.about("title-length", "", fmt.Sprintf("The title has %d characters. Boards show about %d", n, longTitle), nil)
	}
	c.hypeTitle(title)
	c.repeatedInTitle(title)
}

// retitle is the fix that writes another title.
func retitle(text string) *Fix {
	return &Fix{Label: "write “" + text + "”", Text: text, Field: "title"}
}

// about reports a finding about the title, or about some words of it. Several
// can be about the same words.
func (c *checked) about(id, said, message string, fix *Fix) {
	c.whole(Finding{ID: id, Severity: severityOf(id), Field: "title", Message: message, Fix: fix})
	last := &c.out[len(c.out)-1]
	if c.titlePart < 0 || said == "" {
		return
	}
	at := c.titleSpan.Start - c.starts[c.titlePart]
	source := c.d.Parts[c.titlePart].Source[at : c.titleSpan.End-c.starts[c.titlePart]]
	if i := strings.Index(source, said); i >= 0 {
		last.Span = posting.Span{Start: c.titleSpan.Start + i, End: c.titleSpan.Start + i + len(said)}
	}
}

// isShouted reports whether two or more words of four letters are in capitals,
// and no more are not.
func isShouted(title string) bool {
	const long, least = 4, 2
	loud, quiet := 0, 0
	for w := range strings.FieldsFuncSeq(title, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch {
		case utf8.RuneCountInString(w) < long:
		case w == strings.ToUpper(w):
			loud++
		default:
			quiet++
		}
	}
	return loud >= least && loud > quiet
}

// keptCapitals are words that stay in capitals in a title.
var keptCapitals = " HR QA IT UX UI RN CEO CTO CFO SQL API AI ML SEO SEM PR VP II III IV US UK EU CNC HVAC ER ICU OR BI SAP AWS .NET iOS PHP CSS HTML CRM ERP "

// calmed is a title with each word begun by a capital alone.
func calmed(title string) string {
	words := strings.Fields(title)
	for i, w := range words {
		bare := strings.Trim(w, "()[],/")
		if strings.Contains(keptCapitals, " "+bare+" ") {
			continue
		}
		words[i] = calmedWord(w, i > 0)
	}
	return strings.Join(words, " ")
}

// smallWords stay small within a title.
var smallWords = []string{"of", "and", "the", "for", "in", "at", "to", "a", "an", "or"}

func calmedWord(w string, inner bool) string {
	low := strings.ToLower(w)
	if inner && has(smallWords, low) {
		return low
	}
	up := true
	return strings.Map(func(r rune) rune {
		out := r
		if up {
			out = unicode.ToUpper(r)
		}
		up = !unicode.IsLetter(r) && r != '\'' && r != '’'
		return out
	}, low)
}

// unrepeated are signs that are odd when they stand twice; C++ is not.
const unrepeated = "?$-–—_=.,;:/|&#<>\""

// oddPunctuation is the first sign in a title that boards refuse, empty for
// none. A star within a word is a gender star.
func oddPunctuation(title string) string {
	runes := []rune(title)
	for i, r := range runes {
		switch {
		case r == '!', isOddMark(r) && r != 0xad, r == '~' || r == '^':
			return string(r)
		case r == '*' && !isGenderStar(runes, i):
			return string(r)
		case i > 0 && runes[i-1] == r && strings.ContainsRune(unrepeated, r):
			return string([]rune{r, r})
		}
	}
	return ""
}

// isGenderStar reports whether a star stands within a word, as German writes
// for all genders.
func isGenderStar(runes []rune, i int) bool {
	return i > 0 && i+1 < len(runes) && unicode.IsLetter(runes[i-1]) && unicode.IsLower(runes[i+1])
}

// stripped is a title without the signs that boards refuse.
func stripped(title string) string {
	runes := []rune(title)
	var b strings.Builder
	for i, r := range runes {
		repeated := i > 0 && runes[i-1] == r || i+1 < len(runes) && runes[i+1] == r
		if r == '!' || r == '*' && !isGenderStar(runes, i) || r == '~' || r == '^' || isOddMark(r) || repeated && strings.ContainsRune(unrepeated, r) {
			b.WriteByte(' ')
			continue
		}
		b.WriteRune(r)
	}
	return strings.Trim(oneLine(b.String()), " -–—|,:;")
}

// payIn is the first amount of money in a title. A figure alone is none.
func payIn(title string) string {
	for _, p := range pay.Find(title) {
		said := title[p.Start:p.End]
		if p.Sign != "" || p.Unit != "" || strings.HasSuffix(phrase.Fold(said), "k") {
			return said
		}
	}
	return ""
}

// codeWords stand before the number of a requisition.
var codeWords = []string{"req", "jr", "requisition", "ref", "reference", "id", "jobid", "reqid", "jid", "vac", "vn", "posting", "r", "job", "no", "number", "nr"}

// codeIn is the first requisition number in a title, empty for none.
func codeIn(title string) string {
	var t phrase.Text
	t.Read(title, 0, len(title))
	for i, w := range t.Words {
		if w.Text == "" || !phrase.IsDigit(w.Text[0]) || strings.ContainsAny(w.Text, ".,") {
			continue
		}
		if w.Start > 0 && title[w.Start-1] == '#' && len(w.Text) > 1 {
			return title[w.Start-1 : w.End]
		}
		const short, bare = 3, 5
		joined := i > 0 && (w.Gap == phrase.Joined || w.Gap == phrase.Mark || w.Gap == phrase.Space)
		if joined && len(w.Text) >= short && t.Is(i-1, codeWords...) && isCodeBefore(&t, i, title) {
			return title[t.Words[i-1].Start:w.End]
		}
		if len(w.Text) >= bare && yearOf(w.Text) == 0 && payIn(title) == "" {
			return title[w.Start:w.End]
		}
	}
	return ""
}

// isCodeBefore keeps "R 500" and "Job 100 %" apart from R-12345 and Job 10023.
func isCodeBefore(t *phrase.Text, i int, title string) bool {
	const sure = 4
	if t.Is(i-1, "r", "job", "no", "id", "vac", "number", "nr") {
		return len(t.Words[i].Text) >= sure || strings.ContainsAny(title[t.Words[i-1].End:t.Words[i].Start], "#:")
	}
	return true
}

// hypeNouns are no jobs, wherever they stand in a title.
var hypeNouns = []string{"ninja", "rockstar", "guru", "wizard", "jedi", "superhero", "badass", "ninjas", "rockstars", "gurus", "wizards", "superheroes"}

func (c *checked) hypeTitle(title string) {
	var t phrase.Text
	t.Read(title, 0, len(title))
	for i := range t.Words {
		if t.Is(i, hypeNouns...) && !t.Is(i+1, "technologies", "technology", "van", "inc", "llc", "ltd", "kitchen", "labs", "build", "games") && !t.Is(i-1, "setup", "installation") ||
			t.Is(i, "rock") && t.Is(i+1, "star", "stars") {
			said := title[t.Words[i].Start:t.Words[i].End]
			c.about("hype-title", said, "“"+said+"” is no job. Use the plain noun: developer, engineer, specialist", nil)
			return
		}
	}
}

// repeatedInTitle reports a place or company that the title says again.
func (c *checked) repeatedInTitle(title string) {
	folded := strings.ToLower(title)
	for _, field := range []struct{ key, id posting.Key }{{"location", "title-location"}, {"company", "title-company"}} {
		value := c.d.Field(field.key)
		if value != "" && strings.Contains(folded, strings.ToLower(value)) {
			c.about(string(field.id), "", strconv.Quote(value)+" has a line of its own. Take it out of the title", nil)
		}
	}
}

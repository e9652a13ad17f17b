package check

import (
	"fmt"
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// House is the rules of a house, beside the checks.
type House struct {
	Phrases    []HousePhrase
	Paragraphs []HouseParagraph
	Sections   []posting.Kind // that a posting must have
	Fields     []posting.Key  // that a posting must have
}

// HousePhrase is words that a house does not write.
type HousePhrase struct {
	ID       string
	Avoid    []string // words; a last * stands for any ending
	Except   []string // the same words in another sense
	Write    string   // what to write instead, empty for nothing
	Message  string   // a sentence in place of the usual one
	Severity Severity
	Found    []string // sentences in which the rule must find something
	Fine     []string // sentences in which it must not
}

// HouseParagraph is a paragraph that every posting has word for word.
type HouseParagraph struct {
	ID   string
	Text string
}

// housePrefix begins the IDs of the findings of a house.
const housePrefix = "house/"

// houseRules are the phrases of a house made ready; nil without any.
type houseRules struct {
	phrases []HousePhrase
	find    *phrase.Set
	except  [][]phrase.Phrase
}

func newHouseRules(h *House) *houseRules {
	if len(h.Phrases) == 0 {
		return nil
	}
	rules := &houseRules{phrases: h.Phrases, find: phrase.NewSet()}
	for i, p := range h.Phrases {
		rules.find.Add(i, plainPhrases(p.Avoid))
		rules.except = append(rules.except, plainPhrases(p.Except))
	}
	return rules
}

// plainPhrases reads words as people write them: no sign means anything but a
// star at the end of a word.
func plainPhrases(list []string) []phrase.Phrase {
	var all []phrase.Phrase
	for _, s := range list {
		var t phrase.Text
		t.Read(s, 0, len(s))
		words := []string{}
		for _, w := range t.Words {
			const stem = 3 // letters
			if w.Text != "" && w.End < len(s) && s[w.End] == '*' && len(w.Text) >= stem {
				words = append(words, w.Text+"*")
			} else if w.Text != "" {
				words = append(words, w.Text)
			}
		}
		if len(words) > 0 {
			all = append(all, phrase.Parse(strings.Join(words, " ")))
		}
	}
	return all
}

// lookForHouse looks for the phrases of the house.
func (r *reader) lookForHouse() {
	h := r.options.house
	if h == nil {
		return
	}
	h.find.Find(&r.text, func(owner int, m phrase.Match) {
		from, to := r.sentence(m.From)
		if phrase.AnyOver(&r.text, h.except[owner], m, from, to) {
			return
		}
		p := &h.phrases[owner]
		f := Finding{ID: housePrefix + p.ID, Severity: p.Severity, Span: r.span(m.From, m.To), Message: p.Message}
		said := r.text.Raw[f.Span.Start:f.Span.End]
		if p.Write != "" {
			f.Fix = replacement(matchCase(said, p.Write))
		}
		if f.Message == "" {
			f.Message = "“" + oneLine(said) + "” is not in the words of the house"
			if p.Write != "" {
				f.Message += ". Write “" + p.Write + "”"
			}
		}
		r.report(f, m.From)
	})
}

// missingOfHouse reports the sections, fields and paragraphs that the house wants
// and the posting does not have.
func missingOfHouse(c *checked) {
	if c.fragment {
		return
	}
	for _, k := range c.House.Sections {
		if !c.hasSection(kinds[k]) && !c.hasKind(k) {
			lackOfHouse(c, "sections", "", fmt.Sprintf("The house wants a section %s", k.Heading()))
		}
	}
	for _, k := range c.House.Fields {
		if c.d.Field(k) == "" && (k != "title" || c.title == "") {
			lackOfHouse(c, "fields", k, fmt.Sprintf("The house wants the field %s", k))
		}
	}
	for _, p := range c.House.Paragraphs {
		if !hasParagraph(c, oneLine(p.Text)) {
			lackOfHouse(c, p.ID, "", "The house wants this paragraph word for word: "+oneLine(p.Text))
		}
	}
}

func lackOfHouse(c *checked, id string, field posting.Key, message string) {
	c.whole(Finding{ID: housePrefix + id, Severity: Warning, Field: field, Missing: true, Message: message})
}

// hasKind reports whether a section of a kind has something in the posting.
func (c *checked) hasKind(k posting.Kind) bool {
	for i, r := range c.loads {
		if s := c.section(i); r != nil && s != nil && s.Kind == k && i != s.Head {
			return true
		}
	}
	return false
}

func hasParagraph(c *checked, text string) bool {
	for i, r := range c.loads {
		if r != nil && strings.Contains(oneLine(c.d.Parts[i].Text()), text) {
			return true
		}
	}
	return false
}

// TestHouse holds the phrases of a house against their own cases. read reads a
// sentence as a document.
func TestHouse(h House, read func(string) (*posting.Document, error)) []error {
	var wrong []error
	c := New(Options{House: House{Phrases: h.Phrases}})
	finds := func(id, text string) bool {
		d, err := read(text)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s: “%s” cannot be read: %w", id, oneLine(text), err))
			return false
		}
		for _, f := range c.Check(d) {
			if f.ID == housePrefix+id {
				return true
			}
		}
		return false
	}
	for _, p := range h.Phrases {
		for _, text := range p.Found {
			if !finds(p.ID, text) {
				wrong = append(wrong, fmt.Errorf("%s finds nothing in “%s”", p.ID, oneLine(text)))
			}
		}
		for _, text := range p.Fine {
			if finds(p.ID, text) {
				wrong = append(wrong, fmt.Errorf("%s finds something in “%s”, which is fine", p.ID, oneLine(text)))
			}
		}
	}
	return wrong
}

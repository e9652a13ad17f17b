package importer

import (
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// headRule decides of some lines of text whether they are headings. Rank 0 says
// that they are none.
type headRule struct {
	name   string
	rank   int
	when   func(*candidate) bool
	like   string // a text in which the rule decides the line behind the arrow
	unlike string // one so near that another rule decides it; may be empty
}

// headRules are asked in their order, and the first that fits decides. The
// numbers in them are tried out on postings; the examples hold them.
var headRules = []headRule{
	{
		name: "nothing follows", when: func(c *candidate) bool { return c.last },
		like: "Cook\n\n→ Duties:", unlike: "→ Duties:\n- Chop",
	},
	{
		name: "a sentence, an address or a sum",
		when: func(c *candidate) bool {
			return c.words == "" || endsSentence(c.words) || strings.Contains(c.words, "://") ||
				strings.ContainsAny(c.words, "@$€£")
		},
		like: "→ Our duties are many.\n- Chop", unlike: "→ Our duties\n- Chop",
	},
	{
		name: "the bold label of a fact", when: func(c *candidate) bool { return c.bold && c.fact },
		like: "→ **Location:**\nHull", unlike: "→ **Duties:**\nChop all day",
	},
	{
		name: "a paragraph that is bold", when: func(c *candidate) bool { return c.bold && c.n > 12 },
		like:   "→ **We are a kitchen with room for one more cook on most days**\nWrite to us",
		unlike: "→ **We are a kitchen with room for one more cook most days**\nWrite to us",
	},
	{
		name: "bold", rank: boldRank, when: func(c *candidate) bool { return c.bold },
		like: "Text.\n\n→ **The small print**\nWe close on Mondays", unlike: "→ The small print\nWe close on Mondays",
	},
	{
		name: "a colon in running text",
		when: func(c *candidate) bool {
			return c.colon && (strings.Contains(c.words, ". ") || !beginsUpper(c.words))
		},
		like: "→ you will do the following duties:\n- Chop", unlike: "→ You will do the following duties:\n- Chop",
	},
	{
		name: "the label of a fact with a colon",
		when: func(c *candidate) bool { return c.colon && c.fact && !c.toBullets },
		like: "→ Contract type:\nFull-time", unlike: "→ Benefits:\nFree meals",
	},
	{
		name: "a kind with a colon above a list", rank: plainRank,
		when:   func(c *candidate) bool { return c.colon && c.known && c.toBullets && c.n <= 12 },
		like:   "→ The qualifications that we ask of each of our cooks are these:\n- Patience", // 12 words
		unlike: "→ The qualifications that we would ask of each of our cooks are these:\n- Patience",
	},
	{
		name: "a kind with a colon", rank: plainRank,
		when: func(c *candidate) bool { return c.colon && c.known && c.n <= 8 },
		like: "→ The qualifications that we would ask you for:\nPatience and a steady hand at all times of day",
	},
	{
		name: "a few words with a colon that lead to a list", rank: leadRank,
		when: func(c *candidate) bool { return c.colon && c.toBullets && c.n <= 6 && c.alone },
		like: "→ On a usual day with us:\n- Chop", unlike: "→ On a usual day here with us:\n- Chop",
	},
	{
		name: "any other line with a colon", when: func(c *candidate) bool { return c.colon },
		like: "→ On a usual day:\nChop and stir",
	},
	{
		name: "capitals", rank: boldRank,
		when: func(c *candidate) bool {
			return isCapitals(c.words) && c.n <= 8 && (c.known || c.alone) && !strings.ContainsAny(c.words, "_|")
		},
		like:   "→ ALL OF THE SMALL PRINT THAT WE HAVE\nWe close on Mondays",
		unlike: "We cook\nSoups and sauces\n→ THE SMALL PRINT\nand close on Mondays",
	},
	{
		name: "no words", when: func(c *candidate) bool { return !saysSomething(c.words) },
		like: "→ …?\nWe cook",
	},
	{
		name: "too long for a bare heading", when: func(c *candidate) bool { return c.n > 8 },
		like:   "→ Key duties that each of our cooks would share\n- Chop",
		unlike: "→ Key duties that each of our cooks share\n- Chop",
	},
	{
		name: "goes on with a small letter", when: func(c *candidate) bool { return !beginsUpper(c.words) },
		like: "→ duties\n- Chop", unlike: "→ Duties\n- Chop",
	},
	{
		name: "the label of a fact", when: func(c *candidate) bool { return c.fact && !c.toBullets },
		like: "→ Location\nHull", unlike: "→ Duties\nChop",
	},
	{
		name: "a strip of facts", when: func(c *candidate) bool { return strings.ContainsAny(c.words, "|•·") },
		like: "→ Duties | Kitchen\n\n- Chop",
	},
	{
		name: "a label with its text",
		when: func(c *candidate) bool { return strings.Contains(c.words, ":") && !asks(c.words) },
		like: "→ Duties: chop\n\n- Stir", unlike: "→ What you do: your duties\n\n- Stir",
	},
	{
		name: "an item of a list without marks", when: func(c *candidate) bool { return c.listed && c.share < 0.9 },
		like: "Chop roots\n→ Duties of a cook\nWash pans", unlike: "Chop roots\n→ Duties\nWash pans",
	},
	{
		name: "the name of a list above short lines", rank: plainRank,
		when: func(c *candidate) bool { return c.isPure() && c.alone && c.onTop },
		like: "Some text.\n→ Requirements\nPatience\nStrength", unlike: "Some text.\n→ About us\nPatience\nStrength",
	},
	{
		name: "a kind and little else", rank: plainRank,
		when:   func(c *candidate) bool { return c.maySayKind() && c.share >= 0.4 },
		like:   "Some text.\n→ Duties and more\nEach of us does a bit of everything here",
		unlike: "Some text\n→ Duties in a kitchen\nEach of us does a bit of everything here",
	},
	{
		name: "a kind above a list", rank: plainRank,
		when: func(c *candidate) bool { return c.maySayKind() && c.toBullets },
		like: "→ Skills that cooks in our kitchen have\n- Patience",
	},
	{
		name: "a kind in a question", rank: plainRank,
		when: func(c *candidate) bool { return c.maySayKind() && asks(c.words) },
		like: "→ What skills good cooks here should have\nPatience, strength and a good nose for all that is fresh",
	},
	{
		name: "a kind in words that ask for more", rank: plainRank,
		when: func(c *candidate) bool { return c.maySayKind() && isOpenEnded(c.words) },
		like: "→ Skills that our best cooks all have\nPatience, strength and a good nose for all that is fresh",
	},
	{
		name: "a kind in title case above a text", rank: plainRank,
		when: func(c *candidate) bool { return c.maySayKind() && c.titled && c.n <= 4 && c.toText },
		like: "→ Our Kitchen Wants Skills\nPatience, strength and a good nose for all that is fresh",
	},
	{
		name: "too much for a heading of no kind",
		when: func(c *candidate) bool {
			return c.n > 5 || !c.alone || strings.ContainsAny(c.words, "0123456789,")
		},
		like: "→ Soups, sauces\n\n- Chop", unlike: "→ Soups and sauces\n\n- Chop",
	},
	{
		name: "apart above a list", rank: plainRank, when: func(c *candidate) bool { return c.toBullets && c.apart },
		like: "Text.\n\n→ Soups and sauces\n\n- Chop", unlike: "Text.\n\n→ Soups and sauces\n- Chop",
	},
	{
		name: "above a list", rank: leadRank, when: func(c *candidate) bool { return c.toBullets },
		like:   "Text.\n\n→ Soups and sauces and bread\n- Chop",
		unlike: "Text\nMore of it\n→ Soups and sauces\n- Chop",
	},
	{
		name: "title case above a text", rank: leadRank,
		when:   func(c *candidate) bool { return c.titled && c.toText && c.apart },
		like:   "Text.\n\n→ Soups and Sauces\n\nWe make all of them anew each morning and evening",
		unlike: "Text.\n\n→ Soups and sauces for everybody\n\nWe make all of them anew each morning and evening",
	},
	{
		name: "any other line", when: func(*candidate) bool { return true },
		like: "→ We cook well\nand often",
	},
}

// candidate is a line that may be a heading, with its surroundings.
type candidate struct {
	words     string  // without bold and colon
	n         int     // words
	share     float64 // of the words that say the kind
	known     bool    // they say a kind
	list      bool    // which is a list by its nature
	fact      bool    // they are the label of a fact
	bold      bool
	colon     bool
	titled    bool // in title case
	last      bool // nothing follows
	toBullets bool // a list follows
	toText    bool // a text of some length follows
	alone     bool // the line above does not go on here
	apart     bool // there is a blank line above it and below
	listed    bool // it stands between short lines, as an item of a list without marks
	onTop     bool // a short line follows at once
}

// candidate is a line of text as a heading that it may be.
func (g *gatherer) candidate(l source.Line) *candidate {
	next, adjacent := g.after()
	inner, bold := wholeBold(l.Text)
	words := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(inner), ":"))
	kind, share := posting.Other, 0.0
	if count(words) <= mostHeadWords {
		kind, share = posting.MatchKind(words)
	}
	return &candidate{
		words: words, n: count(words), share: share, known: kind != posting.Other, list: isListKind(kind),
		fact: isFact(words), bold: bold, colon: strings.HasSuffix(inner, ":"),
		titled: count(words) > 1 && isTitleCase(words),
		last:   next.Shape == source.Blank, toBullets: next.Shape == source.Bullet,
		toText: next.Shape == source.Plain && count(next.Text) >= 8,
		alone:  g.stands(), apart: g.peek(-1).Shape == source.Blank && !adjacent,
		listed: isShortText(g.before()) && isShortText(next),
		onTop:  adjacent && next.Shape == source.Plain && isShort(next.Text),
	}
}

// rule is the rule that decides a candidate.
func (c *candidate) rule() *headRule {
	for i := range headRules {
		if headRules[i].when(c) {
			return &headRules[i]
		}
	}
	return &headRules[len(headRules)-1]
}

// maySayKind reports whether a bare line has words of a kind and stands where a
// heading can.
func (c *candidate) maySayKind() bool {
	return c.known && (c.alone || c.share >= 0.5) && !c.onTop
}

// isPure reports whether the words are nothing but the name of a list, such as
// Requirements, which stands above short lines as well.
func (c *candidate) isPure() bool {
	const most = 3 // words
	return c.n <= most && c.share >= 0.9 && c.list
}

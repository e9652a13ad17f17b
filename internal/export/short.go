package export

import (
	"strings"

	"jobdraft/internal/phrase"
	"jobdraft/internal/posting"
)

// The most that the short form takes of a posting.
const (
	shortWords     = 149 // in all
	shortSentences = 2   // of the opening
	shortDuties    = 5
)

// ShortFormat is the short form as text. It loses most of a posting, so it is
// none of [Formats], which can all be imported again.
var ShortFormat = Format{
	Name: "short", Ext: ".txt", CopyLabel: "Short",
	Write: func(d *posting.Document, width int) (Output, error) {
		return Output{Data: []byte(Wrapped(Short(d.Posting()), width) + "\n")}, nil
	},
	Copy: func(p *posting.Posting) string { return Text(Short(p)) },
}

// Short returns a posting for a message or a board that shows little: title,
// facts, pay, the first two sentences of the opening, up to five
// responsibilities and how to apply. It has fewer than 150 words unless a
// sentence, a responsibility and how to apply alone are longer.
func Short(p *posting.Posting) *posting.Posting {
	for sentences := shortSentences; ; sentences-- {
		for duties := shortDuties; duties > 0; duties-- {
			short := shortened(p, sentences, duties)
			if Words(short) <= shortWords || sentences == 1 && duties == 1 {
				return short
			}
		}
	}
}

// shortened takes so many sentences and responsibilities of a posting.
func shortened(p *posting.Posting, sentences, duties int) *posting.Posting {
	short := &posting.Posting{Title: p.Title, Facts: p.Facts, Pay: p.Pay}
	take := func(kind posting.Kind, entries func(all []posting.Entry) []posting.Entry) {
		for _, s := range p.Sections {
			if s.Kind == kind {
				if s.Entries = entries(s.Entries); len(s.Entries) > 0 {
					short.Sections = append(short.Sections, s)
				}
				return
			}
		}
	}
	take(posting.AboutRole, func(all []posting.Entry) []posting.Entry { return opening(all, sentences) })
	take(posting.Responsibilities, func(all []posting.Entry) []posting.Entry { return firstPoints(all, duties) })
	take(posting.Apply, func(all []posting.Entry) []posting.Entry { return all })
	return short
}

// opening takes the first sentences of a section as one paragraph.
func opening(entries []posting.Entry, sentences int) []posting.Entry {
	for _, e := range entries {
		if e.Style != posting.Text || len(e.Blocks) == 0 {
			continue
		}
		text := firstSentences(e.Blocks[0].Text(), sentences)
		block := posting.Block{Style: posting.Paragraph, Runs: []posting.Run{{Text: text}}}
		return []posting.Entry{{Style: posting.Text, Parts: e.Parts, Blocks: []posting.Block{block}, Markdown: text}}
	}
	return nil
}

// firstSentences returns the first n sentences of a text.
func firstSentences(text string, n int) string {
	var words phrase.Text
	words.Read(text, 0, len(text))
	for i := range words.Words {
		if i > 0 && words.Words[i].Gap == phrase.Stop {
			if n--; n == 0 {
				return endOf(text[:words.Words[i].Start])
			}
		}
	}
	return text
}

// endOf cuts the space and the opening quotes of the next sentence off.
func endOf(text string) string { return strings.TrimRight(text, " \t\n\"'“‘([") }

// firstPoints takes so many items of a section, without the headings of groups.
func firstPoints(entries []posting.Entry, n int) []posting.Entry {
	var points []posting.Entry
	for _, e := range entries {
		if len(points) < n && (e.Style == posting.Point || e.Style == posting.Step) {
			points = append(points, e)
		}
	}
	return points
}

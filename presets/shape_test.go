package presets_test

import (
	"fmt"
	"strings"

	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// span is how many there may be, both ends included.
type span struct{ least, most int }

func (s span) holds(n int) bool { return n >= s.least && n <= s.most }

func (s span) String() string { return fmt.Sprintf("%d to %d", s.least, s.most) }

// offered is how many items a section offers in a market.
var offered = map[posting.Kind]span{
	posting.Responsibilities: {14, 22}, posting.Qualifications: {6, 10}, posting.NiceToHave: {4, 8},
	posting.Prerequisites: {2, 12}, posting.HardSkills: {8, 12}, posting.SoftSkills: {5, 8}, posting.Tools: {12, 60},
	posting.Compensation: {2, 8}, posting.Perks: {4, 12},
}

// atMid is how many of them are ticked at mid, atOthers at every other level.
var atMid, atOthers = map[posting.Kind]span{
	posting.AboutRole: {1, 1}, posting.Responsibilities: {8, 10}, posting.Qualifications: {3, 5},
	posting.NiceToHave: {1, 3}, posting.Prerequisites: {0, 5}, posting.HardSkills: {4, 6}, posting.SoftSkills: {2, 3},
	posting.Tools: {4, 24}, posting.Compensation: {0, 2}, posting.Perks: {1, 4},
}, map[posting.Kind]span{
	posting.AboutRole: {1, 1}, posting.Responsibilities: {7, 11}, posting.Qualifications: {2, 5},
	posting.NiceToHave: {1, 3}, posting.Prerequisites: {0, 5}, posting.HardSkills: {4, 6}, posting.SoftSkills: {2, 3},
	posting.Tools: {4, 24}, posting.Compensation: {0, 2}, posting.Perks: {1, 4},
}

var (
	openingsBeside = span{2, 3}     // for other employers, beside one for each level
	openingWords   = span{40, 80}   // of what is ticked under About the role
	coreDuties     = span{5, 8}     // unmarked
	levelDuties    = span{1, 5}     // marked, at a level
	midWords       = span{300, 550} // of the posting at mid
	otherWords     = span{260, 600} // of that at another level
)

const (
	leastQuestions  = 6
	leastTools      = 4 // categories
	mostOfACategory = 3 // ticked
	mostBullets     = 36
	leastDifference = 3 // duties that only one of two levels has
)

// offeredFaults counts what each section offers.
func offeredFaults(r role) (faults []string) {
	for _, m := range readBy {
		n := map[posting.Kind]int{}
		r.items(func(s *posting.Section, p *posting.Part) {
			if p.In(m) {
				n[s.Kind]++
			}
		})
		for kind, want := range offered {
			if !want.holds(n[kind]) {
				faults = append(faults, fmt.Sprintf("%s: %s offers %d items, want %v", m, kind, n[kind], want))
			}
		}
		if beside := n[posting.AboutRole] - len(r.Levels); !openingsBeside.holds(beside) {
			faults = append(faults, fmt.Sprintf("%s: %d openings beside those of the levels, want %v", m, beside,
				openingsBeside))
		}
	}
	if n := len(r.groups(posting.Tools)); n < leastTools {
		faults = append(faults, fmt.Sprintf("%d categories of tools, want %d", n, leastTools))
	}
	if n := len(r.groups(posting.Guide)); n < leastQuestions {
		faults = append(faults, fmt.Sprintf("%d questions in the hiring guide, want %d", n, leastQuestions))
	}
	return faults
}

// tickedFaults counts what is ticked at each level.
func tickedFaults(r role) (faults []string) {
	for _, l := range r.Levels {
		for _, m := range readBy {
			n, tools := map[posting.Kind]int{}, map[int]int{}
			d := r.drafts[opening{m, l.Level}]
			for i := range d.Parts {
				if p := &d.Parts[i]; p.Kind == posting.Item && p.Ticked() {
					n[d.SectionOf(i).Kind]++
					if d.SectionOf(i).Kind == posting.Tools {
						tools[d.GroupOf(i)]++
					}
				}
			}
			for kind, want := range r.ticked(l.Level) {
				if !want.holds(n[kind]) {
					faults = append(faults, fmt.Sprintf("%s at %s: %s has %d ticked, want %v", m, l.Level, kind, n[kind], want))
				}
			}
			for group, n := range tools {
				if n > mostOfACategory {
					faults = append(faults, fmt.Sprintf("%s at %s: %d ticked under %s", m, l.Level, n, d.Parts[group].Words))
				}
			}
		}
	}
	return faults
}

func (r role) ticked(l posting.Level) map[posting.Kind]span {
	if l == r.middle() {
		return atMid
	}
	return atOthers
}

// coreFaults counts the duties without a mark that are ticked at every level.
func coreFaults(r role) (faults []string) {
	for _, m := range readBy {
		core := r.texts(posting.Responsibilities, func(p *posting.Part) bool {
			return p.In(m) && len(p.Levels) == 0 && p.Ticked()
		})
		if !coreDuties.holds(len(core)) {
			faults = append(faults, fmt.Sprintf("%s: %d duties are ticked at every level, want %v", m, len(core), coreDuties))
		}
	}
	return faults
}

// levelFaults compares the marked duties of the levels.
func levelFaults(r role) (faults []string) {
	duties := func(l library.Level) map[string]bool {
		return r.texts(posting.Responsibilities, func(p *posting.Part) bool {
			return len(p.Levels) > 0 &&
				p.DefaultAt(l.Level)
		})
	}
	for i, a := range r.Levels {
		x := duties(a)
		if !levelDuties.holds(len(x)) {
			faults = append(faults, fmt.Sprintf("%s has %d duties of its own, want %v", a.Level, len(x), levelDuties))
		}
		for _, b := range r.Levels[:i] {
			y := duties(b)
			if n := len(x) + len(y) - 2*common(x, y); n < leastDifference {
				faults = append(faults, fmt.Sprintf("%s and %s differ in %d duties, want %d", b.Level, a.Level, n, leastDifference))
			}
		}
	}
	return faults
}

// lengthFaults measures the postings.
func lengthFaults(r role) (faults []string) {
	for _, l := range r.Levels {
		want := otherWords
		if l.Level == r.middle() {
			want = midWords
		}
		for _, m := range readBy {
			p := r.drafts[opening{m, l.Level}].Posting()
			if n := export.Words(p); !want.holds(n) {
				faults = append(faults, fmt.Sprintf("%s at %s: %d words, want %v", m, l.Level, n, want))
			}
			if n := bullets(p); n > mostBullets {
				faults = append(faults, fmt.Sprintf("%s at %s: %d bullets, at most %d", m, l.Level, n, mostBullets))
			}
		}
	}
	return faults
}

// bullets counts the bullets of a posting; a line of tools is none.
func bullets(p *posting.Posting) int {
	n := 0
	for _, s := range p.Sections {
		for _, e := range s.Entries {
			if e.Style == posting.Point || e.Style == posting.Step {
				n++
			}
		}
	}
	return n
}

const (
	longestSentence = 30 // words
	longestItem     = 25 // words
)

// lineFaults measures items and sentences, and finds what is said twice.
func lineFaults(r role) (faults []string) {
	seen := map[string]int{}
	r.items(func(s *posting.Section, p *posting.Part) {
		n := len(strings.Fields(p.Text()))
		switch {
		case s.Kind == posting.AboutRole && !openingWords.holds(n):
			faults = append(faults, fmt.Sprintf("line %d: an opening of %d words, want %v", p.Line, n, openingWords))
		case s.Kind != posting.AboutRole && n > longestItem:
			faults = append(faults, fmt.Sprintf("line %d: %d words, at most %d", p.Line, n, longestItem))
		}
		text := plainWords(p.Text())
		if first, ok := seen[text]; ok {
			faults = append(faults, fmt.Sprintf("line %d says what line %d does: %s", p.Line, first, p.Text()))
		}
		seen[text] = p.Line
	})
	for i := range r.doc.Parts {
		p := &r.doc.Parts[i]
		for _, sentence := range sentences(p) {
			if n := len(strings.Fields(sentence)); n > longestSentence {
				faults = append(faults, fmt.Sprintf("line %d: a sentence of %d words, at most %d: %s", p.Line, n, longestSentence,
					sentence))
			}
		}
	}
	return faults
}

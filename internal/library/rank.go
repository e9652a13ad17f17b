package library

import "slices"

// The ranks of a name for a query, the best first. What is below nearest is a
// role by its name, from there on one that is only near it.
const (
	sameTitle     = iota // every word, those of the level too
	sameAlias            // the same of another name
	sameJob              // every word but those of the level
	sameJobAlias         // the same of another name
	beginsTitle          // as far as it is typed
	partOfTitle          // some of its words
	partOfAlias          // some of the words of another name
	misspelt             // any of these but for a letter or two
	inFamily      = misspelt + 2
	nearest       = 20 // a job nearby
	baseOf        = 21 // the query says more than the name
	partOfNearest = 22
	inText        = 30
	nowhere       = 99
)

// tally is how a name fits a query.
type tally struct {
	asked   uint64 // which words of the query are in it
	has     uint64 // which of its words are in the query
	worst   fit
	isFirst bool // its first word is asked for
}

// score is the best that a query finds in the names of a role.
type score struct {
	rank  int
	level int // of the title of a level, -1 for none
	name  int32
}

// holdAgainst holds a query against every name that has a word of it, and keeps
// the best for each role.
func (d *directory) holdAgainst(q query, spelled bool, best []score) {
	asked := q.words
	if len(asked) == 0 {
		asked = q.all
	}
	const most = 63
	if len(asked) > most {
		return
	}
	tallies := d.blank()
	for _, at := range d.tell(tallies, asked, spelled) {
		e := &d.entries[at]
		s := score{rank: d.rank(e, &tallies[at], q, len(asked)), level: -1, name: at}
		if e.level >= 0 && d.namesLevel(e, q) && (s.rank < beginsTitle || !e.whole) {
			s.level = int(e.level)
		}
		if s.beats(best[e.role]) {
			best[e.role] = s
		}
		tallies[at] = tally{}
	}
	d.spare.Put(&tallies)
}

// beats reports whether a score is better, or as good and names a higher level.
func (s score) beats(b score) bool {
	return s.rank < b.rank || s.rank == b.rank && s.rank < nowhere && s.level > b.level
}

// tell counts the words that were asked for in each name, and returns the names
// that have one.
func (d *directory) tell(tallies []tally, asked []string, spelled bool) (touched []int32) {
	for i, w := range asked {
		for n, how := range d.fits(w, spelled) {
			for _, at := range d.with[n] {
				if tallies[at].asked == 0 {
					touched = append(touched, at)
				}
				tallies[at].count(&d.entries[at], i, n, how)
			}
		}
	}
	return touched
}

// blank is a tally for each name, which the next query uses again.
func (d *directory) blank() []tally {
	if t, ok := d.spare.Get().(*[]tally); ok {
		return *t
	}
	return make([]tally, len(d.entries))
}

// count notes a word of the query in a name.
func (t *tally) count(e *name, asked int, word int32, how fit) {
	if t.asked == 0 {
		t.worst = how
	}
	t.worst = min(t.worst, how)
	t.asked |= uint64(1) << asked
	for i, w := range e.words {
		if w == word && i < 64 {
			t.has |= uint64(1) << i
			t.isFirst = t.isFirst || i == 0
		}
	}
}

// rank is the rank of a name for a query of so many words.
func (d *directory) rank(e *name, t *tally, q query, asked int) int {
	full := t.asked == uint64(1)<<asked-1
	switch covered := d.covers(e, t); {
	case e.kind == familyName:
		return orNowhere(full && t.worst > nearFit, inFamily)
	case e.kind == nearName:
		return nearRank(full, covered, t.worst)
	case !full:
		return orNowhere(covered && t.worst == wholeFit && e.isBase(), baseOf)
	case t.worst == nearFit:
		return misspelt + int(e.kind)
	case covered && t.worst == wholeFit:
		return d.same(e, q)
	case e.kind == titleName && (t.isFirst || covered):
		return beginsTitle
	}
	return partOfTitle + int(e.kind)
}

// nearRank is the rank of the name of a job close by.
func nearRank(full, covered bool, worst fit) int {
	if full && covered {
		return nearest
	}
	return orNowhere(full && worst > nearFit, partOfNearest)
}

// isBase reports whether a name says enough for a role to be the base of a
// longer title: two words of a trade, or one that is a title.
func (e *name) isBase() bool { return e.core > 1 || e.core > 0 && e.kind == titleName }

func orNowhere(is bool, rank int) int {
	if is {
		return rank
	}
	return nowhere
}

// same is the rank of a name that is the one asked for, but for the level.
func (d *directory) same(e *name, q query) int {
	if d.sameLevel(e, q) {
		return sameTitle + int(e.kind)
	}
	return sameJob + int(e.kind)
}

// covers reports whether every word of a name that says more than a level is
// asked for; of a name that says only a level, every word.
func (d *directory) covers(e *name, t *tally) bool {
	for i, w := range e.words {
		if t.has&(uint64(1)<<min(i, 63)) == 0 && (e.core == 0 || !isLevelWord(d.words[w])) {
			return false
		}
	}
	return true
}

// sameLevel reports whether a name says the level that the query says, or neither
// says one.
func (d *directory) sameLevel(e *name, q query) bool {
	said := 0
	for _, w := range e.words {
		if isLevelWord(d.words[w]) {
			if !slices.Contains(q.all, d.words[w]) {
				return false
			}
			said++
		}
	}
	return said == len(q.all)-len(q.words)
}

// namesLevel reports whether the title of a level is meant and not only the job:
// it says no level, as charge nurse, or that of the query.
func (d *directory) namesLevel(e *name, q query) bool {
	return d.sameLevel(e, q) || e.core == len(e.words) && q.levels == nil
}

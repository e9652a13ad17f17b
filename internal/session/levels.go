package session

import "jobdraft/internal/posting"

// LevelChange is a level of a document and what changing to it would do.
type LevelChange struct {
	Level         posting.Level
	Title         string   // of the document then
	Adds, Removes []string // the texts of items
}

// Levels lists the levels of the document with what changing to each would do;
// nil if it has none.
func (s *Session) Levels() []LevelChange {
	var all []LevelChange
	if len(s.now.Document.Fields.Levels) == 0 {
		return nil
	}
	for _, l := range s.now.Document.Levels() {
		trial := s.editor.Trial()
		if _, err := trial.Relevel(l); err == nil {
			all = append(all, levelChange(l, s.now.Document, trial.Document()))
		}
	}
	return all
}

// levelChange compares the ticks of a document at two of its levels, which have
// the same parts.
func levelChange(l posting.Level, before, after *posting.Document) LevelChange {
	c := LevelChange{Level: l, Title: after.Title()}
	for i := range after.Parts {
		p := &after.Parts[i]
		switch was := before.Parts[i].Ticked(); {
		case p.Kind != posting.Item || was == p.Ticked():
		case was:
			c.Removes = append(c.Removes, p.Text())
		default:
			c.Adds = append(c.Adds, p.Text())
		}
	}
	return c
}

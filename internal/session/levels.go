package session

import "jobdraft/internal/posting"

// LevelChange is a level of a document and what changing to it would do.
type LevelChange struct {
	Level         posting.Level
	Adds, Removes int // items
}

// Levels lists the levels of the document with what changing to each would do;
// nil if it has none.
func (s *Session) Levels() []LevelChange {
	var all []LevelChange
	if len(s.now.Document.Fields.Levels) == 0 {
		return nil
	}
	for _, l := range s.now.Document.Levels() {
		n, err := s.editor.Trial().Relevel(l)
		if err == nil {
			all = append(all, LevelChange{l, n.On, n.Off})
		}
	}
	return all
}

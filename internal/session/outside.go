package session

import (
	"jobdraft/internal/drafts"
	"jobdraft/internal/markdown"
)

// TakeEditorText takes in what the person's own editor has left on disk, as one
// edit. A text that cannot be read changes nothing: the next save keeps it beside
// the draft.
func (s *Session) TakeEditorText() Task {
	path := s.file.Path()
	read := func() ([]byte, error) { return drafts.ReadFile(path) }
	return task("Reading what your editor left", read, func(data []byte, err error) Outcome {
		if err != nil {
			return refused(err)
		}
		return s.takeText(string(data), "the changes of your editor",
			"It cannot be read, this is the draft before; E goes back to it: ")
	})
}

// TakeDiskText takes in what another program has written since the last save, as
// one edit. If something is still to be saved nothing is done: that save keeps
// both texts.
func (s *Session) TakeDiskText() Task {
	path, known, ok := s.file.OnDisk()
	read := func() (string, error) {
		if !ok {
			return known, nil
		}
		data, err := drafts.ReadFile(path)
		if err != nil {
			return known, nil // The next save says what is wrong.
		}
		return string(data), nil
	}
	return task("Reading the file again", read, func(text string, err error) Outcome {
		_, now, settled := s.file.OnDisk()
		if err != nil || !settled || text == known || now != known {
			return quiet()
		}
		o := s.takeText(text, "the changes of another program",
			"The file changed on disk and cannot be read now: ")
		if o.Done() {
			o = done("The file changed on disk; this is its new text", "brings yours back")
		}
		return o
	})
}

// takeText takes in a text that was found on disk; label names the edit.
func (s *Session) takeText(text, label, unreadable string) Outcome {
	if text == s.now.Document.Source() {
		s.file.EditedOutside([]byte(text))
		return quiet()
	}
	d, err := markdown.Read(text)
	if err != nil {
		return refusedAs(unreadable, err)
	}
	s.file.EditedOutside([]byte(text))
	return s.Do(ReplaceWith(d, label))
}

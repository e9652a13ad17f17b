package posting

import "fmt"

// Editor holds a document that is being worked on and the way back. Undo is a
// stack of documents; one entry for each edit.
type Editor struct {
	read   Reader
	now    *Document
	past   []step
	future []step
}

// step is a document as it was before the edit that its label names.
type step struct {
	doc   *Document
	label string
}

// NewEditor begins to edit a document that the reader has read.
func NewEditor(d *Document, read Reader) *Editor { return &Editor{read: read, now: d} }

// Trial is an editor of the same document with a history of its own, to try an
// edit that is not made yet.
func (e *Editor) Trial() *Editor { return NewEditor(e.now, e.read) }

// Document is the document as it is now.
func (e *Editor) Document() *Document { return e.now }

// Edits is the number of edits that undo can take back.
func (e *Editor) Edits() int { return len(e.past) }

// TakeOver takes in a document that was made elsewhere, as one edit.
func (e *Editor) TakeOver(d *Document, label string) { e.push(d, label) }

// Undo takes back the last edit and returns its label; false where there is
// none.
func (e *Editor) Undo() (string, bool) { return e.travel(&e.past, &e.future) }

// Redo does again what was undone last.
func (e *Editor) Redo() (string, bool) { return e.travel(&e.future, &e.past) }

func (e *Editor) travel(from, to *[]step) (string, bool) {
	n := len(*from) - 1
	if n < 0 {
		return "", false
	}
	s := (*from)[n]
	*from = (*from)[:n]
	*to = append(*to, step{e.now, s.label})
	e.now = s.doc
	return s.label, true
}

func (e *Editor) push(next *Document, label string) {
	e.past = append(e.past, step{e.now, label})
	e.future = nil
	e.now = next
}

// apply reads the text that a change makes and takes it in if it reads as the
// change means it. A change that changes no byte is no edit.
func (e *Editor) apply(c change) error {
	source := c.source()
	if source == e.now.Source() {
		return nil
	}
	next, err := e.read(source)
	if err != nil {
		return &EditError{Reason: fmt.Sprintf("not changed: %v", err)}
	}
	if err := c.verify(next); err != nil {
		return &EditError{Reason: fmt.Sprintf("not changed: %v", err)}
	}
	e.push(next, c.label)
	return nil
}

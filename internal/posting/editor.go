package posting

import "fmt"

// Editor holds a document that is being worked on and the way back. Undo keeps
// differences, one for each edit, and reads the text anew.
type Editor struct {
	read    Reader
	now     *Document
	history History
	trial   bool // it keeps no history
}

// NewEditor begins to edit a document that the reader has read.
func NewEditor(d *Document, read Reader) *Editor { return &Editor{read: read, now: d} }

// Trial is an editor of the same document without a history, to try an edit that
// is not made yet.
func (e *Editor) Trial() *Editor { return &Editor{read: e.read, now: e.now, trial: true} }

// Document is the document as it is now.
func (e *Editor) Document() *Document { return e.now }

// Edits is the number of edits that undo can take back.
func (e *Editor) Edits() int { return e.history.Done }

// History is what can be undone and redone.
func (e *Editor) History() History { return e.history }

// Resume takes in the history that led to the document, in place of its own.
func (e *Editor) Resume(h History) { e.history = h }

// ReplaceWith replaces the text by that of a document made elsewhere, as one edit.
func (e *Editor) ReplaceWith(d *Document, label string) {
	if d.Source() != e.now.Source() {
		e.push(d, label)
	}
	e.now = d
}

// Undo takes back the last edit and returns its label; it is false if there is
// none.
func (e *Editor) Undo() (string, bool) {
	if e.history.Done == 0 {
		return "", false
	}
	return e.travel(e.history.Edits[e.history.Done-1], Delta.Revert, -1)
}

// Redo makes again what was undone last.
func (e *Editor) Redo() (string, bool) {
	if e.history.Done == len(e.history.Edits) {
		return "", false
	}
	return e.travel(e.history.Edits[e.history.Done], Delta.Apply, 1)
}

// travel goes one edit back or on. A history that does not lead to a document
// is of no use and given up.
func (e *Editor) travel(d *Delta, step func(Delta, string) (string, bool), by int) (string, bool) {
	text, ok := step(*d, e.now.Source())
	next, err := e.read(text)
	if !ok || err != nil {
		e.history = History{}
		return "", false
	}
	e.now = next
	e.history.Done += by
	return d.Label, true
}

func (e *Editor) push(next *Document, label string) {
	if e.trial {
		e.now = next
		return
	}
	d := NewDelta(label, e.now.Source(), next.Source())
	e.history, e.now = e.history.With(&d), next
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

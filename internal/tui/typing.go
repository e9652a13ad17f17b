package tui

import (
	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/tui/widget"
)

// edit takes a text into a document and returns the part that it became, or -1
// if that is no other one than before. It is tried with every key, so that what
// is being typed is on disk too, and made when the text is left.
type edit func(e *posting.Editor, text string) (part int, err error)

// typing is a text that is being typed, and what becomes of it.
type typing struct {
	*widget.TextEdit
	edit  edit
	hint  string
	tried bool // the draft was saved with it
}

// maxPaste is the most that is pasted into a text: what is longer fits into no
// document, and the inputs of the library take seconds for it.
const maxPaste = markdown.MaxBytes

const pasteTooLong = "The paste is too long: a document has at most 64 KiB."

// typeLine opens a line in the row in focus.
func typeLine(text, hint string, do edit) *typing {
	return &typing{TextEdit: widget.NewTextLine(text, posting.MaxFieldRunes), edit: do, hint: hint}
}

// typeArea opens a text below the list.
func typeArea(text, hint string, rows int, do edit) *typing {
	return &typing{TextEdit: widget.NewTextArea(text, rows), edit: do, hint: hint}
}

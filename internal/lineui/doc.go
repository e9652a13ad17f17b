// Package lineui is jobdraft in plain lines, for a screen reader, a braille
// line, a terminal that knows no cursor, or a pipe: the whole job from a role to
// a copy or a file.
//
// # Output
//
// What is said is whole lines, in the order in which they are to be read, and
// makes sense without being seen: no cursor is moved, nothing is drawn, no
// colour and no escape byte is written, and no sign stands for a word. A line
// that waits for an answer ends with a colon:
//
//	Step 1 of 6: Responsibilities, 8 of 14 chosen.
//	 1 yes  Help design and build REST APIs and small services
//	 2 no   Take part in planning and retrospectives
//	Numbers to switch, a to add, enter to go on: 2
//	2 yes  Take part in planning and retrospectives
//
// After a change only what has changed is said; l reads the list again. Where
// nobody types at a terminal the answer is repeated, so that the output is a
// transcript. An end of the input leaves, as q does.
//
// # Saving
//
// Every change is on disk before the next line is asked for. If it cannot be, the
// [Outcome] says so to whoever started the program.
//
// # What it does not do
//
// The package decides nothing about documents or drafts and writes no file: it
// asks for what a verb of internal/session needs, and says its outcome. Every verb
// of the screens is here too, except those of a screen itself, such as a filter,
// and opening the person's editor.
//
// home is the conversation until a document is open, editing the one about the
// open document: a page for each step, and review for the last.
package lineui

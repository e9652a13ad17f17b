// Package widget draws what the screens are made of, and answers the keys that
// move in it: a list of rows with a filter, the pane of a posting, a choice of a
// few, texts that are typed, the footer, and the frame and layout that hold them.
//
// A widget knows where its cursor is and what it looks like. What a row stands
// for, what a key does to a draft and what is on which screen is not known here;
// that is internal/tui's. Nothing is read or written, and Bubble Tea is used for
// its messages only.
//
// # Width
//
// Everything is measured by [Width], and a [Frame] cuts each line to its width
// once more, so that no line is wider than the terminal. Texts of files have
// passed the gate of internal/sanitize, or pass it here.
//
// # Looks
//
// [Styles] are by role, in the terminal's own sixteen colours. State is never
// shown by colour alone.
package widget

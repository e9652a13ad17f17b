// Package tui is the terminal program: Home, the builder with its steps, the
// review, the hiring guide and the help.
//
// # Routing
//
// The root is the tea.Model of the program, and only routes. A message goes, in
// this order: behind file work that is waited for; to the root, if it speaks of
// the environment (size, colours); to the root, if its key ends or suspends the
// program; to the help, if that is open; else to the screen that is shown. A
// screen never reaches into the other one: it asks the root.
//
// A click counts when the button is released where it was pressed; a drag does
// nothing but say how the terminal selects text.
//
// # Modes
//
// What a screen does with keys now is its [mode], a value: what the mode needs
// stands in it, and its keys, footer, status line and cursor in one file. The
// builder has stepMode, reviewMode and guideMode for a list, postingMode when
// the posting has the focus, and above those filterMode, lineMode, areaMode,
// menuMode and pickMode, from which the palette is made; Home has queryMode, askMode and
// versionMode. Nobody asks which mode
// is on. A screen answers a message with a [reply], and what it wants of the root
// is a [request] in it. Drawing changes nothing.
//
// # Letters
//
// Letters are commands unless a text is being typed. A screen says whether one
// is, and then only keys that are no letters work everywhere.
//
// # What is drawn
//
// Each screen draws whole lines into a [widget.Frame], which cuts them to the
// width of the terminal. All text of a file passes the gate of internal/sanitize before
// it is drawn. State is never shown by colour alone, and text has a contrast of
// at least 4.5 in the themes that terminals come with. The terminal's own
// cursor stands on the item in focus.
//
// # Files
//
// Every key that changes a draft has it saved, also while a text is still being
// typed; the file stands outside of the model, so that whatever ends the
// program saves it. Other file work goes through [await], so that no disk holds
// up a key. A document is capped when it is read, so no reading of one has to
// be stopped.
//
// The package decides nothing about documents: it asks, and shows what the verbs
// of internal/session made of the answer. How a program runs and ends is
// internal/tui/terminal's, and the parts of a screen are internal/tui/widget's.
package tui

// Package tui is the terminal program: Home, the builder with its steps, the
// review, the hiring guide and the help.
//
// # Routing
//
// Only the root is a tea.Model, and it only routes. A message goes, in this
// order: to the root if it speaks of the environment (size, colours); to the
// help if that is open; to the root if its key works everywhere; else to the
// screen that is shown. A screen answers with a command or none; it never
// reaches into another screen, but asks the root by a message.
//
// A click counts when the button is let go where it was pressed; a drag does
// nothing but say how the terminal selects text.
//
// # Letters
//
// Letters are commands wherever no text is being typed, and text wherever it
// is. A screen that is typing says so, and then only keys that are no letters
// work everywhere.
//
// # What is drawn
//
// Each screen draws whole lines of known width into a [frame]; nothing is
// measured twice, and no line is wider than the terminal. All text of a file
// passes the gate of internal/sanitize before it is drawn. State is never shown
// by colour alone, and text has a contrast of 4.5 at least in the themes that
// terminals come with. The terminal's own cursor stands on the item in focus.
//
// # Ends
//
// What is done to a draft goes to its file with every key, also a text that is
// still being typed; the file stands outside of the model. A signal, a closed
// window and a fault of the program itself end it in one way: the draft to disk,
// the terminal back, one sentence, the exit code; where the terminal does not
// answer, without it after [endTime]. No goroutine is bare.
//
// # The disk
//
// Update does no work with files itself: it has [await] do it, waits for a
// moment that nobody notices, and else goes on. What is typed meanwhile is for
// the screen that opens; what comes after it was given up opens nothing. A
// document is capped where it is read, so no reading of one has to be stopped.
//
// # What came when
//
// Config.Debug takes a line for each message before it is routed, with what a
// person types told by its length alone.
//
// The package decides nothing about documents: edits are internal/posting's,
// files internal/session's, the text that is copied internal/export's, and what
// belongs to which step internal/session's too.
package tui

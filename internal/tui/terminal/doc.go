// Package terminal runs a Bubble Tea model in a terminal and ends it in order.
//
// It owns what any full-screen program needs and no screen should know: lending
// the terminal to another program, signals, a closed window, panics in any
// goroutine, suspending, the colours that the environment announces, a line of
// debugging for each message, and file work that must not hold up a key.
//
// # Ends
//
// A signal, a closed window and a panic end the program in one way: what is
// open goes to disk, the terminal is restored, and the exit code says which it
// was. If the terminal does not answer, the program ends without it after
// [exitTime]. What cannot be recovered from inside is seen by another process;
// see package guard. No goroutine is started bare: see [Program.Go].
//
// # File work
//
// An event loop must not wait for a disk. [Await] does the work elsewhere,
// waits for as long as nobody notices, and goes on; the keys typed meanwhile
// belong to the screen that opens.
//
// The package knows no documents, no postings and no screens.
package terminal

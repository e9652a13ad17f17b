// Package cli is the command line: it finds what a name means, does one thing
// and says how it went. The terminal program is internal/tui's.
//
// # Output
//
// Data goes to standard output, words for the person to standard error. A
// message is one sentence that begins with "jobdraft:", names what was found
// and says what to do. Nothing with an escape sequence goes into a pipe.
//
// # Exit codes
//
// 0 done, 1 a failed operation, 2 wrong usage, refused input or no terminal,
// 3 not found; 128 and the number of the signal when ended from outside.
package cli

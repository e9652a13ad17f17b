// Package cli is the command line: it finds what a name means, does one thing
// and says how it went. The terminal program is internal/tui's, the same job in
// plain lines internal/lineui's.
//
// # Output
//
// Data goes to standard output, words for the person to standard error. A
// message is one sentence that begins with "jobdraft:", names what was found
// and says what to do. Nothing with an escape sequence goes into a pipe.
//
// # Files
//
// A file that -o names is replaced whole, in one step, and keeps its mode; only
// the document that is being read is not. What is no file, such as a pipe, and
// what is open already, such as /dev/stdout, is written to. Where a command
// makes the name of a file itself, it takes one that is free.
//
// # Settings
//
// A fault in config.yaml stops the commands that need the setting; the others
// say so and go on.
//
// # Exit codes
//
// 0 done, 1 findings or a failed operation, 2 wrong usage, refused input or no
// terminal, 3 not found; 128 and the number of the signal when ended from outside.
// Of several names 3 says that not one was found; where some are missing, and
// where a folder to check has no posting, that is refused input: a gate that
// looks at nothing must not pass.
package cli

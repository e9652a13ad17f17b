// Package x11 owns the CLIPBOARD selection of an X server, so that a text and its
// HTML can be pasted at once, and pastes from it.
//
// It follows the Inter-Client Communication Conventions Manual, section 2: an
// owner answers TARGETS, TIMESTAMP, text/html, UTF8_STRING, STRING, TEXT and
// text/plain with and without charset, in pieces (INCR) if the value is larger
// than a request.
//
// It does not decide whether X is used, starts no process and has no deadline;
// internal/clipboard runs it in a child process that outlives the program.
package x11

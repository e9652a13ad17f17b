// Package export writes a posting in the forms in which it is pasted and sent.
//
// One file a format; each is pure and gives the same bytes for the same
// posting. Everything passes the gate of internal/plain, so that no text of a
// file can act on the terminal or the program that it is pasted into.
//
// What is in a posting is decided by internal/posting, not here: an export
// sets what it is given, in its order.
package export

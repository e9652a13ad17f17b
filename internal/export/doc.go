// Package export writes a posting in the forms in which it is pasted and sent.
//
// One file a format; each is pure and gives the same bytes for the same
// posting. Everything passes the gate of internal/sanitize, so that no text of a
// file can act on the terminal or the program that it is pasted into.
//
// Text and Markdown are written from the posting as it is. Every other format is
// set from one list of elements (element.go), so that they agree in what is a
// heading, an item, a link. Only http, https and mailto addresses
// are links; any other stays as text.
//
// The JobPosting says what the document states and guesses nothing: what it
// lacks is named, and a document that contradicts itself gives none.
//
// What is in a posting is decided by internal/posting, not here: an export
// sets what it is given, in its order.
package export

// Package phrase finds phrases in text. It is pure and knows no postings.
//
// A [Text] is a source as words: the scanner owns the rules for the end of a
// sentence, and leaves out code, comments, tags and the addresses of links. A
// [Phrase] is a pattern over words, in the language that [Parse] documents. A
// [Set] finds many phrases in one pass. No phrase reaches over the end of a
// sentence.
//
// The package does not decide what a phrase means: the checks do.
package phrase

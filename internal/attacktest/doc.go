// Package attacktest has the texts that the tests of every reader, every export
// and every screen are held against, so that all are held against the same. The
// program itself does not use it.
//
// # The kit
//
// Each file of testdata/kit is one rule for a document. Above a line of equals
// signs it says what is expected; what is below is the document, and none of
// what is above is part of it:
//
//	expect: cleaned
//	why: a bidi control lets a text read otherwise than it is
//	shows: pay 10
//	==========
//	# T
//
//	- [x] pay \u202e10
//
// Expected is ok (read, and nothing of it is hidden), cleaned (read and kept,
// but what is hidden goes into no form of it and onto no screen) or refused
// (with a reason, which has the words of says). A posting of other habits is
// the importer's to read, which takes more: import says where that differs.
// Shows are words that every form of the posting has. Escapes as in Go, such as
// \x1b, stand for their bytes, and times says how often the document is
// repeated.
//
// # The folder
//
// [Folder] puts into a folder what is no document: a FIFO, a link to a device
// that never ends, a link to itself, one to nothing, and a folder.
package attacktest

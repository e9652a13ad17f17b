// Package site makes a careers site of postings: a page a posting, an index by
// field and place, a sitemap and feeds.
//
// It has two halves. [Site] is pure: documents, a profile and a day go in, files
// come out. [Folder] writes files: only those that differ, each whole or
// unchanged, and nothing that it did not make. Neither finds postings, nor checks
// them.
//
// # Pages
//
// A page loads nothing but style.css and a logo beside it, runs nothing, and
// links to its neighbours by relative addresses, so that it also works from a
// disk. It is written by hand with escapes, as in internal/export, since
// html/template makes the program 2.4 MB larger.
//
// # Addresses
//
// A posting has the address of its id, or of its file if it has no id. Folder
// remembers the address that a posting was given, so that it stays if the id
// comes later.
package site

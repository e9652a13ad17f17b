// Package source reads postings from bytes of any form: Markdown, plain text in
// any encoding, HTML, a word processor's file, and data: schema.org JobPosting,
// the answers of applicant-tracking systems, feeds.
//
// It owns how each form is taken apart:
//
//   - Read makes text of bytes: UTF-8, UTF-16, Windows-1252, the document
//     inside a DOCX file. Characters that nobody can see are left out and
//     counted.
//   - Data finds the postings that a text states as data, each with its fields
//     and its text. The names that the forms have for a field stand in one
//     place, so that an unknown form with usual names is read too.
//   - SplitFront parts front matter, YAML or TOML, from the text behind it.
//   - Lines turns tags into the Markdown that they stand for, takes off the
//     marks of a quoted mail, and says of each line what it looks like by
//     itself.
//
// It keeps every word that a reader of the file sees. It does not know what a
// posting is: sections, fields and titles are internal/importer's. It opens no
// files and fetches nothing, whatever a file names.
package source

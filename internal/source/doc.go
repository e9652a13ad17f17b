// Package source reads a posting from bytes of any form: Markdown, plain text in
// any encoding, HTML, a word processor's file.
//
// It owns how each form is taken apart:
//
//   - Decode makes text of bytes: UTF-8, UTF-16, Windows-1252, the document
//     inside a DOCX file. Characters that nobody can see are left out and
//     counted.
//   - SplitFront parts front matter, YAML or TOML, from the text behind it.
//   - Lines turns tags into the Markdown that they stand for, takes off the
//     marks of a quoted mail, and says of each line what it looks like by
//     itself.
//
// It keeps every word that a reader of the file sees. It does not know what a
// posting is: sections, fields and titles are internal/importer's. It opens no
// files and fetches nothing, whatever a file names.
package source

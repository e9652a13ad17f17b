// Package importer brings the lines of any posting, as internal/source reads
// them, into the form of a document. Nothing of it is lost.
//
// It owns the rules by which a text is read that follows no rules of ours:
//
//   - A heading is what is marked as one, in whatever way (#, underlined, bold,
//     HTML, capitals, a colon at its end), or a short line of its own that says
//     what a section is about. Its words say the kind; where they do not, what
//     stands below it may.
//   - A bullet is a line with any of the marks that people use for one, and in a
//     section that is a list by its nature also a line without.
//   - A field is what a text states of itself: in front matter, in a line
//     "Location: Berlin", in a table, in a sentence. The words stay where they
//     are. A key of somebody else's front matter is kept as x-KEY.
//
// Every word of the text is in the document. A document of ours comes back as
// it is. What comes out is read by internal/markdown before it goes anywhere,
// and where it does not read as it was meant, the text is brought in line by
// line as it stands.
//
// The forms of files are internal/source's. Nothing is judged here: that is
// internal/check's.
package importer

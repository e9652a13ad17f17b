// Package posting is the document model: what a preset, a draft, the company
// profile and a posting that somebody already has are made of, and everything
// that can be done to it.
//
// A [Document] is a flat list of parts in the order of the file. Each part
// keeps its source, byte for byte, together with the blank lines behind it;
// joined, they are the file. What a part means (a section's kind, whether an
// item is ticked, the levels that it is marked for) is a reading of that
// source, never a second copy of it.
//
// # The laws
//
// An edit replaces the source of some parts. The new text is then read again
// by the [Reader], and stands only if every other part reads as it did before
// and the edited one reads as the edit meant; otherwise the edit is refused
// with an [*EditError] and nothing changes. That single rule keeps the
// promises of the document: no byte changes but those of the edit, no word is
// lost, and no text that a person types can turn into something else.
//
// # Fields and history
//
// What the program knows of a field of the front matter is a row of one table,
// [FieldTable]. Undo keeps the differences that edits made, not the texts
// between them; internal/drafts writes them down.
//
// The package is pure: it knows no files, no terminal and no Markdown. Reading
// and the grammar of the file belong to internal/markdown; the text that is
// pasted belongs to internal/export.
package posting

// Package markdown reads the text of a document. It owns the format: which
// lines are a field, a title, a section, a group, an item or prose, and what
// of them is shown.
//
//	---
//	preset: backend-engineer
//	level: intern
//	levels:
//	  intern: {title: Backend Engineer Intern, type: Full-time internship}
//	pay: EUR 18 to 22 an hour
//	---
//
//	# Backend Engineer Intern
//
//	## Key responsibilities
//
//	- [x] Help design and build REST APIs <!-- intern junior -->
//	- [ ] Take part in planning
//
//	## Tools
//
//	### Databases
//
//	- [x] PostgreSQL
//
// A box is [ ], [x] or [X] right behind a list marker, with a space, a tab or
// the line end behind it. A mark is a comment of level and market names at the
// end of an item's first paragraph; <!-- kind: perks --> at the end of a heading
// says its kind. Any other comment is kept and never shown.
//
// Blocks are found by goldmark's block parser without its inline parsers, in
// one pass that stays linear; inline Markdown is read a part at a time, and a
// part of more than [MaxInline] characters is plain text. What is read is
// within the limits of limits.go; anything else is refused with a reason.
//
// The package writes nothing: joined, the parts are the file, and an edit is
// internal/posting's. It is not an importer: a text that follows other habits
// is internal/importer's to bring into this form.
package markdown

// Package sanitize is the gate: what a file, a paste, a path, an environment
// variable or an error message brings passes it before it reaches the
// terminal, the clipboard or an export. Bubble Tea does not do this, and in
// some terminals one preset item that is merely listed could replace the
// clipboard.
//
// It is not for what is stored (a document keeps its bytes), it is not for
// escaping (each export escapes for its own format), and it judges no words:
// text in any script comes out as it went in.
//
// # The rule
//
// Text is read from left to right, and each character stays or goes by what
// has stayed before it. So what came out once goes through unchanged.
//
//   - An escape sequence goes as a whole, in its 7-bit form (ESC [) or as a C1
//     character (U+009B). A string (OSC, DCS, APC, PM, SOS) that is not ended
//     on its own line loses only what opens it: a terminal would swallow the
//     rest of the text, but here no word is lost.
//   - CR LF, CR, VT, FF, NEL, LS and PS are line ends and become LF; a tab,
//     the blank braille cell and every space that looks like one become a space.
//     Other control characters go.
//   - What cannot be seen goes: bidi controls, zero-width characters, BOM, soft
//     hyphen, fillers, tags, private use, noncharacters. Arabic and other number
//     signs, which Unicode counts as format characters too, are seen and stay.
//   - A joiner (ZWJ, ZWNJ) or a variation selector stays only behind a character
//     that it changes: behind any other it could carry a hidden message. Of the
//     marks that are set above or below a letter at most four stay; marks that
//     take room of their own, as in Burmese, all do.
//   - A byte that is not UTF-8 becomes U+FFFD, so that a broken file name still
//     shows where it is broken.
//
// The three subdivision flags (England, Scotland, Wales) are spelled with tags
// and become a plain black flag; tags are the usual hiding place for text that
// only a machine reads.
package sanitize

// Package input reads a terminal: it turns bytes into keys, pastes and answers
// before Bubble Tea sees any of them.
//
// # Why
//
// Bubble Tea decodes in a goroutine of its own, outside every recover, and its
// decoder falls over some inputs. Here each sequence is delimited first, with a
// limit on its length and on its parameters, and only then given to the same
// decoder, under recover. A sequence that breaks a limit, or the decoder, is
// dropped, and the next byte is read as if it had not been there.
//
// # Rules
//
//   - Text that arrives in one read and is longer than a character is one
//     [Typed], so that a flood costs an edit a read, not an edit a character.
//   - Esc directly followed by a control key is esc, then that key. Esc with a
//     letter stays alt with that letter, since that is how terminals send it.
//   - A read of two or more lines of several words each, or of a thousand bytes
//     and more, is a paste even without marks. A word, enter and one more key
//     are keys.
//   - A line end or a character that the terminal has coded as a key is text
//     inside a paste.
//   - A paste ends at its mark, or when nothing has arrived for a second, or at
//     a ctrl+c on its own. What was pasted until then is kept.
//   - Only keys, the mouse, focus and the answers to questions of ours pass.
//
// [Decoder] is all of that without a terminal: it takes bytes and the passing of
// time. [Reader] connects one to a terminal and to a program. On Windows the
// console is no stream of bytes; there the library's own reader is used, under
// recover, and the rules for pastes do not apply.
//
// The package does not decide what a key does, and it does not take control
// characters out of text: that is the gate of internal/sanitize.
package input

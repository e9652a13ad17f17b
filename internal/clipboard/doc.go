// Package clipboard puts text where the person can paste it, with formatting
// where both can be offered at once, and says how sure it is that it arrived.
//
// It is not for reading what others have copied, not for making text safe
// (that is internal/sanitize, which comes first) nor for rendering HTML
// (internal/export), and it never writes to the terminal: where the terminal is
// the way, the result carries the sequence and the caller writes it.
//
// # The rule
//
// The way is decided at the key press, from the environment of that moment:
//
//  0. Env.Only leaves one of the following, or none; Env.Command, a program of
//     the person's own, comes before them. It cannot be read back: Sent.
//  1. Inside tmux, tmux load-buffer -w, proven by tmux save-buffer. Over SSH
//     that is the end: Buffered. Otherwise it goes on, so that the desktop has
//     the text too. What tmux knows of the terminal it is attached to now
//     (SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY) counts more than what this
//     program was started with.
//  2. Over SSH, only a forwarded X display: any other clipboard of this machine
//     belongs to whoever sits at it.
//  3. Otherwise the system, for Wayland and then for X, on macOS, Windows and
//     Termux; under WSL PowerShell. What was written is read back: Copied is
//     said only when that is the same.
//  4. Otherwise the terminal, by OSC 52, which never answers: Sent.
//  5. Where the terminal is known to drop OSC 52, or the text is too long for
//     it: FileOnly.
//
// A step has 800 ms and all of them 2 s, since an X server or the owner of a
// selection may hang for ever. A slow step (PowerShell, osascript, Termux, the
// person's command) has what is left, less one step if others follow. The
// caller calls Keep first, so that no copy is ever lost.
//
// # Flavours
//
// Result.Flavours says what there is to paste. Text and HTML at once are
// offered by
//
//	X         an owner of our own (below)
//	macOS     osascript: public.utf8-plain-text and public.html
//	Windows   PowerShell, also under WSL: UnicodeText and HTML Format (CF_HTML)
//
// and both are read back; where that fails, the text alone is copied.
// Wl-copy and xclip offer one thing at a time: the text, or where the formatting
// is wanted above all (Content.Formatted) the HTML as text/html. Xsel, pbcopy, Termux, tmux, OSC 52 and
// the person's command take text only.
//
// # The child
//
// Main calls Child before anything else. The child is this program in a session
// of its own, so that what it leaves survives the terminal window, and the
// deadline ends all of it. It has two works:
//
// Text goes by github.com/atotto/clipboard, which decides its tool once, when a
// program starts, and so decides afresh.
//
// Both flavours, and text where X has no tool, are offered by the child itself:
// it owns the CLIPBOARD selection, pastes each flavour over another connection,
// says how that went, and stays until another program copies or the X server
// ends. The package x11 has the protocol.
//
// # What was never run
//
// macOS, Windows, WSL and Termux follow documentation and source. Their tests
// play the tools and show what those are given, not what they do with it.
package clipboard

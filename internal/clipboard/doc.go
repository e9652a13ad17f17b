// Package clipboard puts text where the person can paste it, and says how sure
// it is that the text arrived.
//
// It is not for reading what others have copied, not for making text safe
// (that is internal/plain, which comes first), and it never writes to the
// terminal: where the terminal is the way, the result carries the sequence and
// the caller writes it.
//
// # The rule
//
// The way is decided at the key press, from the environment of that moment:
//
//  1. Inside tmux, tmux load-buffer -w, proven by tmux save-buffer. Over SSH
//     that is the end: Buffered. Otherwise it goes on, so that the desktop has
//     the text too. What tmux knows of the terminal it is attached to now
//     (SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY) counts more than what this
//     program was started with.
//  2. Over SSH, only a forwarded X display: any other clipboard of this machine
//     belongs to whoever sits at it.
//  3. Otherwise the system: github.com/atotto/clipboard in a child process,
//     for Wayland and then for X, on macOS, Windows and Termux; under WSL
//     PowerShell. The child reads back what it wrote: Copied is said only when
//     that is the same text.
//  4. Otherwise the terminal, by OSC 52, which never answers: Sent.
//  5. Where the terminal is known to drop OSC 52, or the text is too long for
//     it: FileOnly.
//
// A step has 800 ms and all of them 2 s, since an X server or the owner of a
// selection may hang for ever. The caller calls Keep first, so that no copy is
// ever lost.
//
// # The child
//
// Main calls Child before anything else. The child is this program in a session
// of its own: there atotto decides afresh (it does so once, when a program
// starts), xclip survives the terminal window, and the deadline ends all of it.
//
// macOS, Windows, WSL and Termux follow documentation and source; they have
// not been run.
package clipboard

// Package session is one document being edited, without a screen: its file, the
// steps in which it is shown, what is left to do, and the ways to change it. The
// terminal program draws a session, the plain lines read it out; both only ask
// and show.
//
// It draws nothing, knows no keys and reads no Markdown itself. Edits of a
// document are internal/posting's, files on disk internal/drafts', rules about
// the words of a posting internal/check's. The folders, roles and settings that
// it works with come from internal/cli as [Tools].
//
// It owns the mapping of sections to steps, the order of what is left to do, and
// the sentences that both faces say about saving.
package session

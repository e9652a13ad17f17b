// Package session is the job of editing a posting without a screen: one open
// document, everything derived from it, and every verb once. The terminal program
// draws a session, the plain lines read it out; both only ask and show.
//
// # How a face uses it
//
// A [Session] is one open document, such as [OpenDraft] returns. [Session.Now] is
// a [Snapshot]: the document, its posting, the findings, what is left to do, and
// the steps that show it. A verb that changes the document is an [Edit], such as
// [Toggle] returns, and [Session.Do] makes it:
//
//	outcome := s.Do(session.Toggle(part))
//
// The [Outcome] says what happened and where the focus belongs. Do is the only
// place in which a document changes; it saves each change. Text that is being
// typed is an edit too: [Session.Preview] saves it before it is made.
//
// A verb that waits for a disk is a [Task], also for drafts that are not open,
// which are [Drafts]. A [File] saves the document and knows how safe it is.
//
// # What it is not for
//
// It draws nothing, and has no grammar or rule about postings of its own. Edits
// are internal/posting's, files internal/drafts', findings internal/check's. The
// roles, folders and settings that it works with come from internal/cli as
// [Tools].
//
// It owns the steps and what each shows, the order of what is left to do, what
// both faces say about a verb and about saving, and the report of a crash.
package session

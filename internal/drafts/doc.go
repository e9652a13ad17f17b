// Package drafts keeps the drafts of a person on disk: saving, listing,
// renaming, and bringing back what was deleted or replaced.
//
// It knows names, bytes and times, that of the last copy of a draft among them,
// which stands with the state and not in the draft. What a draft says is
// internal/posting's, how its text is read internal/markdown's.
//
// # The save
//
// Every save is a save of internal/atomicfile: the file holds the old text or
// the new one, whole. If only the sync of the folder fails, the new text is
// known as ours but the save has failed, and the next save syncs it. A link in
// the folder is replaced, never followed; a file elsewhere is saved behind the
// links that lead to it.
//
// # The state
//
// What belongs to a document and not beside it is in the folder of the state,
// under a key: the name of the file and a hash of its whole path.
//
//	locks/KEY.lock       who has it open: {"pid": 4711, "host": "…", "since": "…"}
//	versions/KEY/N.md    its last five older texts, the highest number last
//	conflicts/KEY/N.md   what other programs wrote while it was open
//	history/KEY.jsonl    its edits, for undo; internal/posting owns what they are
//	copied/KEY           an empty file of the time when it was last copied
//
// A [Handle] holds the lock as long as the document is open; the kernel gives
// it up when the process ends. Right before a save takes its place, the file
// is compared with what was last seen of it, and what another program wrote
// becomes a conflict, which stays until the person chooses. A version is kept
// when the first save of a session replaces a text, each hour after that, and
// whenever a text is restored, deleted or not chosen. Without a folder for the
// state there are no locks and no versions, and what another program wrote is
// not replaced.
//
// # How it is held
//
// go test ./internal/drafts -soak -v -timeout 60m kills 1,500 times and lets
// two programs edit 2 × 300 times; without -soak it does a part of that.
// .ci/check-powercut cuts the power.
package drafts

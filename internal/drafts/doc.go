// Package drafts keeps the drafts of a person on disk: saving, listing,
// renaming, and bringing back what was deleted or replaced.
//
// It knows names, bytes and times, that of the last copy of a draft among them,
// which stands with the state and not in the draft. What a draft says is
// internal/posting's, how its text is read internal/markdown's.
//
// # The save
//
// A draft is written to a hidden temporary file beside it, which is synced,
// closed and renamed over the old one; then the folder is synced. Whatever
// fails, and whenever the power goes, the old version or the new one is there,
// whole. A save that was acknowledged survives a power cut on ext4, xfs and
// btrfs; network file systems promise less. Where only the folder cannot be
// synced, the new version is there and known as ours, but not acknowledged. A
// new draft is linked into its place, so that it never replaces one that
// another program has just made.
//
// A file elsewhere is saved in the same way, behind the links that lead to it.
// What is replaced keeps its mode, whatever the umask, but not its owner.
// Only what is no regular file, such as a pipe, and what is named by its
// descriptor, such as /dev/stdout, is written to as it is.
//
// The folder is opened as an [os.Root]: no name leads out of it, and a link in
// it is replaced, never followed.
//
// # The state
//
// What belongs to a document and not beside it is in the folder of the state,
// under a key: the name of the file and a hash of its whole path.
//
//	locks/KEY.lock       who has it open: {"pid": 4711, "host": "…", "since": "…"}
//	versions/KEY/N.md    its last five older texts, the highest number last
//	conflicts/KEY/N.md   what other programs wrote while it was open
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

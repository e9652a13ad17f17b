// Package drafts keeps the drafts of a person on disk: saving, listing,
// renaming, and bringing back what was deleted.
//
// It knows names, bytes and times, that of the last copy of a draft among them,
// which stands with the state and not in the draft. What a draft says is internal/posting's,
// how its text is read internal/markdown's. It keeps no locks and no older
// versions; what another program wrote into an open draft it only puts aside
// when it is told to.
//
// # The save
//
// A draft is written to a hidden temporary file beside it, which is synced,
// closed and renamed over the old one; then the folder is synced. Whatever
// fails, and whenever the power goes, the old version or the new one is there,
// whole. A save that was acknowledged survives a power cut on ext4, xfs and
// btrfs; network file systems promise less.
//
// The folder is opened as an [os.Root]: no name leads out of it, and a link in
// it is replaced, never followed.
package drafts

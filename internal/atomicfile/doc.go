// Package atomicfile reads and writes whole files: after a failure or a power
// cut a file holds either its old text or its new one.
//
// It knows paths, bytes and modes. Which files there are, and what they mean,
// is for other packages: internal/drafts owns the drafts folder,
// internal/config the settings.
//
// # The protocol
//
// New text goes to a hidden temporary file beside the target, which is synced,
// closed and renamed over it; then the folder is synced. A save that returned
// nil survives a power cut on ext4, xfs and btrfs; network file systems promise
// less. If only the sync of the folder fails, the new text is in place but may
// not outlast a power cut: [Unsynced] reports that error. [Dir.Add] links the
// temporary file into place instead of renaming it, so that it never replaces a
// file that another program has just made.
//
// [Dir.Put] syncs neither, for files that can be made again: a killed program
// leaves them whole, a power cut may not.
//
// A replaced file keeps its mode, whatever the umask, but not its owner. Pipes,
// devices and files named by an open descriptor, such as /dev/stdout, are
// written to directly.
//
// A folder is opened as an [os.Root]: no name leads out of it, and [Dir.Replace]
// replaces a link instead of following it. [WriteFile] follows links.
//
// The package atomicfiletest lets each operation of a save fail.
package atomicfile

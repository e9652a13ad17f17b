//go:build unix

package main

import "syscall"

// keepOwner has the umask take nothing from the owner of a file: with one of 0777
// nobody could read the drafts again. It is for the start of main.
func keepOwner() {
	const owner = 0o700
	umask := syscall.Umask(owner)
	syscall.Umask(umask &^ owner)
}

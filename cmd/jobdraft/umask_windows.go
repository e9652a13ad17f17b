package main

// keepOwner does nothing: Windows has no umask.
func keepOwner() {}

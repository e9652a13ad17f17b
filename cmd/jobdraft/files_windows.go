package main

// enoughFiles reports nothing: Windows has no such limit.
func enoughFiles() error { return nil }

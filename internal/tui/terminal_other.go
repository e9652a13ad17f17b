//go:build !linux

package tui

import "os"

// unblock does nothing: how a stopped terminal goes on is known of Linux.
func unblock(*os.File) {}

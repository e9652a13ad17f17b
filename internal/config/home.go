package config

import (
	"os"
	"path/filepath"
	"strings"
)

// Expand replaces a leading ~ with the user's home, as shells do. Without a home
// it returns path unchanged.
func Expand(path string) string {
	rest, ok := strings.CutPrefix(path, "~")
	if !ok || rest != "" && !os.IsPathSeparator(rest[0]) {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}

// Short is the inverse of [Expand]: it returns a path for people to read.
func Short(path string) string {
	home, err := os.UserHomeDir()
	if err != nil || home == "" {
		return path
	}
	rest, ok := strings.CutPrefix(path, filepath.Clean(home))
	if !ok || rest == "" || !os.IsPathSeparator(rest[0]) {
		return path
	}
	return "~" + rest
}

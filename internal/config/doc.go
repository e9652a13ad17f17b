// Package config finds the user's folders and reads config.yaml.
//
//	jurisdictions: [us-co, ca-on]
//	checks:
//	  off: [jargon]
//	clipboard: osc52
//
// An unknown key or a bad value is a problem with its line and column; the other
// settings still hold, and the caller decides whether it can go on. A flag
// overrides an environment variable, a variable overrides the file, and the file
// overrides the defaults.
//
// The folders follow the XDG base directories, on macOS and Windows too if their
// variables are set. Without a home and without variables every path is empty,
// and work goes on in memory.
//
// The package creates no folder and does not know what the settings do.
package config

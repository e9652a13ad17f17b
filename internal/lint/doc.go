// Package lint is what the checks are in a repository: the configuration file,
// suppression in the text, a baseline of old findings, and reports in the forms
// that people and CI services read.
//
// It owns .jobdraft.yaml, the comment <!-- jobdraft: ignore ID: reason -->, the
// baseline file, and the forms text, json, github and sarif. It looks for no
// fault itself: package check does. It reads no files but those two, and knows
// no commands.
package lint

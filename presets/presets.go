// Package presets holds the built-in roles: one Markdown file a role, in a
// folder a family. It is content and has no logic; internal/library reads it.
package presets

import "embed"

// Files are the built-in roles as <family>/<role>.md.
//
//go:embed */*.md
var Files embed.FS

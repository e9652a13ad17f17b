// Package presets holds the built-in roles: one Markdown file a role, in a
// folder a family, and an index of them. The folder markets holds a pack for
// each market. It is content and has no logic;
// internal/library reads it, and its README says how a role is written.
package presets

import "embed"

// Files are the built-in roles as <family>/<role>.md, and the packs as
// markets/<market>.md.
//
//go:embed */*.md
var Files embed.FS

// Role is what the lists show of a role. The index holds it ready, so that the
// program can start without reading the roles; a test keeps it equal to them.
type Role struct {
	Path    string // in Files
	Title   string
	Family  string
	First   string // the level that it opens with
	Levels  []Level
	Aliases []string
	Near    []string
	Related []string
}

// Level is a level of a role with its title in that trade.
type Level struct {
	Name, Title string
	Titles      []MarketTitle // those of markets that have another
}

// MarketTitle is a title as one market has it.
type MarketTitle struct{ Market, Title string }

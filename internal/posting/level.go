package posting

import (
	"slices"
	"strings"
	"unicode"
)

// Level is a step of a career, from intern to manager.
type Level string

// Levels lists every level, lowest first.
var Levels = []Level{"intern", "junior", "mid", "senior", "lead", "manager"}

// ParseLevel reads the name of a level in any case.
func ParseLevel(name string) (Level, bool) {
	l := Level(strings.ToLower(strings.TrimSpace(name)))
	return l, slices.Contains(Levels, l)
}

// Name is the level as a person reads it: Intern, Senior.
func (l Level) Name() string {
	if l == "" {
		return ""
	}
	return strings.ToUpper(string(l[:1])) + string(l[1:])
}

// ParseMark reads what stands in a comment as a level mark: names of levels,
// parted by spaces or commas, in any case. It is none if any word is not a
// level.
func ParseMark(comment string) ([]Level, bool) {
	names := strings.FieldsFunc(comment, func(r rune) bool { return r == ',' || unicode.IsSpace(r) })
	levels := make([]Level, 0, len(names))
	for _, name := range names {
		level, ok := ParseLevel(name)
		if !ok {
			return nil, false
		}
		levels = append(levels, level)
	}
	return levels, len(levels) > 0
}

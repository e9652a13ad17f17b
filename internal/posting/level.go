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

// ParseMark reads a comment as a mark: names of levels and of markets,
// separated by spaces or commas, in any case. If any word is neither, the
// comment is no mark.
func ParseMark(comment string) (levels []Level, markets []Market, ok bool) {
	names := strings.FieldsFunc(comment, func(r rune) bool { return r == ',' || unicode.IsSpace(r) })
	for _, name := range names {
		level, isLevel := ParseLevel(name)
		market, isMarket := ParseMarket(name)
		switch {
		case isLevel:
			levels = append(levels, level)
		case isMarket:
			markets = append(markets, market)
		default:
			return nil, nil, false
		}
	}
	return levels, markets, len(names) > 0
}

package library_test

import (
	"fmt"
	"go/format"
	"slices"
	"strings"
	"testing"

	"jobdraft/internal/goldentest"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

const indexFile = "../../presets/index.go"

// The index says of each built-in role what its file says.
func TestIndex(t *testing.T) {
	goldentest.Equal(t, indexFile, index(t, library.Load(library.Places{BuiltIn: presets.Files}).Presets()))
}

func index(t *testing.T, roles []*library.Preset) []byte {
	t.Helper()
	var b strings.Builder
	b.WriteString("// Made from the roles by \"go test ./internal/library -run Index -update\". DO NOT EDIT.\n\n" +
		"package presets\n\n// Index is what the lists show of each role.\nvar Index = []Role{\n")
	slices.SortFunc(roles, func(a, b *library.Preset) int { return strings.Compare(a.Path, b.Path) })
	for _, p := range roles {
		if p.Err != nil {
			t.Fatalf("%s: %v", p.Path, p.Err)
		}
		fmt.Fprintf(&b, "\t{\nPath: %q, Title: %q, Family: %q, First: %q,\n", p.Path, p.Title, p.Family, p.First)
		b.WriteString("Levels: []Level{")
		for _, l := range p.Levels {
			fmt.Fprintf(&b, "{%q, %q, ", l.Level, l.Title)
			b.WriteString(titles(l.Titles) + "},")
		}
		fmt.Fprintf(&b, "},\nAliases: %#v,\nNear: %#v,\nRelated: %#v,\n},\n", p.Aliases, p.Near, p.Related)
	}
	b.WriteString("}\n")
	out, err := format.Source([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// titles are those of the markets that have another, in Go.
func titles(all map[posting.Market]string) string {
	if len(all) == 0 {
		return "nil"
	}
	var b strings.Builder
	b.WriteString("[]MarketTitle{")
	for _, m := range posting.Markets {
		if all[m] != "" {
			fmt.Fprintf(&b, "{%q, %q},", m, all[m])
		}
	}
	return b.String() + "}"
}

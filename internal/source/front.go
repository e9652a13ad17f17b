package source

import (
	"regexp"
	"strings"
	"sync"
)

// Front is a text with its front matter taken apart.
type Front struct {
	Entries []Entry
	Lines   []string // between the fences; TOML is written as YAML
	Body    string   // the text behind it
	From    int      // the line of the file on which the body begins
}

// Entry is a key of front matter with its lines. Comments and blank lines
// before the first key have no name.
type Entry struct {
	Name  string
	Value string // behind the colon, as it is written
	Lines []string
	At    int // the line of the file on which it begins
}

// SplitFront parts the front matter from the text: YAML between ---, TOML
// between +++. A block that is never closed is none.
func SplitFront(text string) Front {
	f := Front{Body: text, From: 1}
	first, _, _ := strings.Cut(text, "\n")
	fence := strings.TrimRight(first, " \t")
	if fence != "---" && fence != "+++" {
		return f
	}
	lines := strings.Split(text, "\n")
	end := closing(lines, fence)
	if end < 0 || !looksLikeFront(lines[1:end]) {
		return f
	}
	f.Body, f.From = strings.Join(lines[end+1:], "\n"), end+2
	f.Lines = lines[1:end]
	if fence == "+++" {
		f.Lines = fromTOML(f.Lines)
	}
	f.Entries = entriesOf(f.Lines)
	return f
}

// closing is the index of the line that closes front matter, -1 for none.
func closing(lines []string, fence string) int {
	for i, l := range lines[1:] {
		if l = strings.TrimRight(l, " \t"); l == fence || fence == "---" && l == "..." {
			return i + 1
		}
	}
	return -1
}

var keyLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^("[^"]+"|'[^']+'|[\pL_][\pL\pN_.\- ]*?)[ \t]*:([ \t].*)?$`)
})

// looksLikeFront reports whether lines are keys with values, and no text
// between two rules.
func looksLikeFront(lines []string) bool {
	for _, l := range lines {
		if strings.TrimSpace(l) == "" || strings.HasPrefix(l, "#") || l[0] == ' ' || l[0] == '\t' ||
			strings.HasPrefix(l, "- ") {
			continue
		}
		return keyLine().MatchString(l) || strings.Contains(l, "=") || strings.HasPrefix(l, "[")
	}
	return true
}

// entriesOf are lines key by key. A line without a key belongs to the key above
// it.
func entriesOf(lines []string) []Entry {
	const first = 2 // the line of the file below the fence
	var out []Entry
	for from := 0; from < len(lines); {
		end := from + 1
		for end < len(lines) && !keyLine().MatchString(lines[end]) {
			end++
		}
		e := Entry{Lines: lines[from:end], At: from + first}
		if m := keyLine().FindStringSubmatch(lines[from]); m != nil {
			e.Name, e.Value = strings.Trim(m[1], `"'`), m[2]
		}
		out = append(out, e)
		from = end
	}
	return out
}

// fromTOML writes the keys of TOML as YAML; a table is the beginning of the
// names of its keys.
func fromTOML(lines []string) []string {
	table := ""
	out := make([]string, len(lines))
	for i, l := range lines {
		trimmed := strings.TrimSpace(l)
		key, value, ok := strings.Cut(trimmed, "=")
		switch {
		case strings.HasPrefix(trimmed, "["):
			table = strings.ReplaceAll(strings.Trim(trimmed, "[] "), ".", "-") + "-"
			out[i] = "# " + trimmed
		case ok && !strings.HasPrefix(trimmed, "#"):
			out[i] = table + strings.Trim(strings.TrimSpace(key), `"'`) + ": " + strings.TrimSpace(value)
		default:
			out[i] = l
		}
	}
	return out
}

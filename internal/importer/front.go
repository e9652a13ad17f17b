package importer

import (
	"regexp"
	"strings"
	"sync"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
)

// ownKeys are the fields that somebody else's front matter may state by our
// own name.
var ownKeys = []posting.Key{
	"title", "company", "location", "workplace", "type", "pay", "hours", "apply", "posted", "closes",
}

// front is the front matter of the text: what of it is kept, as YAML, and what
// it states.
type front struct {
	lines []string // what the new front matter has of it
	src   []int    // the line of the file of each
	facts []fact
	body  string // the text behind it
	from  int    // the line of the file on which the body begins
}

// splitFront parts the front matter from the text: YAML between ---, TOML
// between +++. A block that is never closed is none.
func splitFront(text string) front {
	f := front{body: text, from: 1}
	first, _, _ := strings.Cut(text, "\n")
	fence := strings.TrimRight(first, " \t")
	if fence != "---" && fence != "+++" {
		return f
	}
	lines := strings.Split(text, "\n")
	end := -1
	for i, l := range lines[1:] {
		if l = strings.TrimRight(l, " \t"); l == fence || fence == "---" && l == "..." {
			end = i + 1
			break
		}
	}
	if end < 0 || !looksLikeFront(lines[1:end]) {
		return f
	}
	inner := lines[1:end]
	f.body, f.from = strings.Join(lines[end+1:], "\n"), end+2
	if fence == "+++" {
		inner = fromTOML(inner)
	}
	f.keep(inner)
	return f
}

var keyLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^("[^"]+"|'[^']+'|[\pL_][\pL\pN_.\- ]*?)[ \t]*:([ \t].*)?$`)
})

// looksLikeFront reports whether lines are keys with values, and no text
// between two rules.
func looksLikeFront(lines []string) bool {
	for _, l := range lines {
		if strings.TrimSpace(l) == "" || strings.HasPrefix(l, "#") || l[0] == ' ' || l[0] == '\t' || strings.HasPrefix(l, "- ") {
			continue
		}
		return keyLine().MatchString(l) || strings.Contains(l, "=") || strings.HasPrefix(l, "[")
	}
	return true
}

// keep takes the front matter in key by key. What no YAML reader takes is kept
// whole, as a text under one key.
func (f *front) keep(lines []string) {
	var kept []string
	var src []int
	for from := 0; from < len(lines); {
		end := from + 1
		for end < len(lines) && !keyLine().MatchString(lines[end]) {
			end++
		}
		entry, ok := f.entry(lines[from:end])
		if !ok {
			f.lines, f.src, f.facts = asText(lines), nil, nil
			for range f.lines {
				f.src = append(f.src, 2)
			}
			return
		}
		kept = append(kept, entry...)
		for i := range entry {
			src = append(src, from+i+2)
		}
		from = end
	}
	if !reads(kept) {
		kept, src = asText(lines), make([]int, len(lines)+1)
	}
	f.lines, f.src = kept, src
}

// entry is a key with its value as it is kept: ours by its name where the
// value is right, any other as x-KEY.
func (f *front) entry(lines []string) ([]string, bool) {
	m := keyLine().FindStringSubmatch(lines[0])
	if m == nil {
		return lines, strings.TrimSpace(strings.Join(lines, "")) == "" || strings.HasPrefix(lines[0], "#")
	}
	name := strings.Trim(m[1], `"'`)
	value := frontValue(lines, m[2])
	key, known := fieldOf(splitWords(name))
	if known && key != noField && value != "" {
		f.facts = append(f.facts, fact{key, value})
	}
	if own := posting.Key(name); isOwn(own) && reads(lines) && (own != "type" || isType(value)) {
		f.facts = append(f.facts, fact{own, value})
		return lines, true
	}
	if strings.HasPrefix(name, "x-") {
		return lines, reads(lines)
	}
	renamed := append([]string{}, lines...)
	renamed[0] = "x-" + strings.ReplaceAll(name, " ", "-") + ":" + m[2]
	return renamed, reads(renamed)
}

func isOwn(k posting.Key) bool {
	for _, own := range ownKeys {
		if k == own {
			return true
		}
	}
	return false
}

// frontValue is the value of a key as one text: what stands behind it, or the
// first of its list.
func frontValue(lines []string, value string) string {
	value = strings.TrimSpace(value)
	for i := 1; i < len(lines) && value == ""; i++ {
		value = strings.TrimPrefix(strings.TrimSpace(lines[i]), "- ")
	}
	value = strings.TrimSpace(value)
	if value == "|" || value == ">" || strings.HasPrefix(value, "{") || strings.HasPrefix(value, "[") || strings.HasPrefix(value, "&") {
		return ""
	}
	if n := len(value); n > 1 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
		value = value[1 : n-1]
	}
	if strings.EqualFold(value, "null") || value == "~" {
		return ""
	}
	return clean(value)
}

// splitWords makes words of a key: jobLocation and job_location are both job
// location.
func splitWords(key string) string {
	var b strings.Builder
	for i, r := range key {
		if i > 0 && r >= 'A' && r <= 'Z' && key[i-1] >= 'a' && key[i-1] <= 'z' {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// reads reports whether lines are a front matter that is read without a fault.
func reads(lines []string) bool {
	_, err := markdown.Read("---\n" + strings.Join(lines, "\n") + "\n---\n")
	return err == nil
}

// asText keeps a front matter that cannot be read as the text of one key.
func asText(lines []string) []string {
	out := []string{"x-front-matter: |2"}
	for _, l := range lines {
		out = append(out, "  "+strings.ReplaceAll(strings.TrimRight(l, " \t"), "\t", "  "))
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

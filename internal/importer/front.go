package importer

import (
	"slices"
	"strconv"
	"strings"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/source"
)

// front is the front matter of the text: what of it is kept, as YAML, and what
// it states.
type front struct {
	source.Front
	lines []string // what the new front matter has of it
	src   []int    // the line of the file of each
	facts []fact
	data  []fact               // what data state, as our fields take it
	own   map[posting.Key]bool // the fields that the kept lines state
}

// mostEntries is how many keys are taken in one by one, since each is given to the
// YAML reader. More stand in no front matter that people write.
const mostEntries = 500

// readFront takes the front matter in key by key. If no YAML reader takes it, or
// it has more keys than anybody writes, it is kept whole, as a text under one key.
func readFront(text string) front {
	f := front{Front: source.SplitFront(text)}
	if len(f.Entries) == 0 {
		return f
	}
	if len(f.Entries) > mostEntries {
		f.keepAsText()
		return f
	}
	for _, e := range f.Entries {
		entry, ok := f.entry(e)
		if !ok {
			f.keepAsText()
			return f
		}
		f.lines = append(f.lines, entry...)
		for i := range entry {
			f.src = append(f.src, e.At+i)
		}
	}
	if !reads(f.lines) {
		f.lines, f.src, f.own = asText(f.Lines), make([]int, len(f.Lines)+1), nil
	}
	return f
}

// keepAsText keeps the front matter whole.
func (f *front) keepAsText() {
	f.lines, f.src, f.facts, f.own = asText(f.Lines), nil, nil, nil
	for range f.lines {
		f.src = append(f.src, 2)
	}
}

// entry is a key with its value as it is kept: ours by its name if the value is
// right, any other as x-KEY.
func (f *front) entry(e source.Entry) ([]string, bool) {
	if e.Name == "" {
		return e.Lines, strings.TrimSpace(strings.Join(e.Lines, "")) == "" || strings.HasPrefix(e.Lines[0], "#")
	}
	if len(e.Lines) == 1 && !reads(foreign(e)) {
		e = quoted(e)
	}
	value := frontValue(e.Lines, e.Value)
	key, known := fieldOf(splitWords(e.Name))
	if known && key != noField && value != "" {
		f.facts = append(f.facts, fact{key, value})
	}
	if own := posting.Key(e.Name); isOwn(own) && reads(e.Lines) && (own != "type" || isType(value)) {
		return f.keep(own, value, e.Lines), true
	}
	renamed := foreign(e)
	return renamed, reads(renamed)
}

// keep takes in the lines of a field of ours; none if it is empty, since an empty
// field is not there.
func (f *front) keep(k posting.Key, value string, lines []string) []string {
	f.facts = append(f.facts, fact{k, value})
	if value == "" && len(lines) == 1 {
		return nil
	}
	if f.own == nil {
		f.own = map[posting.Key]bool{}
	}
	f.own[k] = true
	return lines
}

// foreign are the lines of a key under a name that nobody else reads.
func foreign(e source.Entry) []string {
	renamed := slices.Clone(e.Lines)
	if !strings.HasPrefix(e.Name, "x-") {
		renamed[0] = "x-" + strings.ReplaceAll(e.Name, " ", "-") + ":" + e.Value
	}
	return renamed
}

// quoted is a key on one line whose value is no YAML, with that value in quotes:
// title: Backend: Payments Engineer.
func quoted(e source.Entry) source.Entry {
	e.Value = " " + strconv.Quote(strings.Trim(e.Value, " \t\"'"))
	e.Lines = []string{e.Name + ":" + e.Value}
	return e
}

// takeData takes in what data state.
func (f *front) takeData(facts []source.Fact) {
	for _, s := range facts {
		f.data = append(f.data, fact{s.Key, s.Value})
	}
}

// isOwn reports whether somebody else's front matter may state a field by our
// own name.
func isOwn(k posting.Key) bool {
	f, ok := posting.FieldOf(k)
	return ok && f.Labels != nil
}

// frontValue is the value of a key as one text: what stands behind it, or the
// first of its list.
func frontValue(lines []string, value string) string {
	value = strings.TrimSpace(value)
	for i := 1; i < len(lines) && value == ""; i++ {
		value = strings.TrimPrefix(strings.TrimSpace(lines[i]), "- ")
	}
	value = strings.TrimSpace(value)
	if value == "|" || value == ">" || strings.HasPrefix(value, "{") || strings.HasPrefix(value, "[") ||
		strings.HasPrefix(value, "&") {
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

package markdown_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"jobdraft/internal/markdown"
)

// A reader reads a text as a fresh one does, whatever it has read before: the
// same text with other marks in its brackets, or with any other byte in a place.
func TestAReaderRemembersNothingWrong(t *testing.T) {
	more := []string{
		"- [ ]: /url\n- [x]: /url\n- [ ] : a\n", "- [ ]\n  : a\n- [x]\n===\n",
		"* [ ] a\n\n      [ ] code\n- [x] b\n  - [ ] c\n",
		"```\n- [ ] a\n```\n- [ ] b\n", "1. [ ] a\n2. [x] b [ ] [x]\n\n[x]: /c\n",
	}
	rapid.Check(t, func(t *rapid.T) {
		source := rapid.SampledFrom(append(more, seeds...)).Draw(t, "source")
		reader := markdown.NewReader()
		for range 4 {
			_, _ = reader.Read(source)
			source = otherwise(t, source)
			got, err := reader.Read(source)
			want, wantErr := markdown.Read(source)
			if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(err, wantErr) {
				t.Fatalf("%q reads as %v, %v\nafresh as %v, %v", source, got, err, want, wantErr)
			}
		}
	})
}

// otherwise is a text with one byte changed, most often between brackets.
func otherwise(t *rapid.T, source string) string {
	var at []int
	for i := range source {
		if source[i] == '[' && i+2 < len(source) && source[i+2] == ']' {
			at = append(at, i+1)
		}
	}
	marks := " xX\n"
	if len(at) == 0 || rapid.IntRange(0, 3).Draw(t, "anywhere") == 0 {
		at, marks = []int{rapid.IntRange(0, max(len(source)-1, 0)).Draw(t, "at")}, " xX-#`>=\n[]:1"
	}
	i := rapid.SampledFrom(at).Draw(t, "place")
	mark := rapid.SampledFrom([]byte(marks)).Draw(t, "mark")
	if source == "" {
		return source
	}
	return source[:i] + string(mark) + source[i+1:]
}

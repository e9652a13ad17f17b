package posting

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
)

// MaxFieldRunes is the longest value of a field, in characters.
const MaxFieldRunes = 4000

// Workplaces are the values of the workplace field.
var Workplaces = []string{"onsite", "hybrid", "remote"}

// Employments are the values of the employment field, as schema.org has them.
var Employments = []string{
	"FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
}

// Parse reads a value of the field as people write it and returns it as the
// program knows it: On-site as onsite, 30 June 2027 as 2027-06-30. The error
// is a predicate that says how to write the value. The empty value is always
// right: it leaves the field open.
func (k Key) Parse(value string) (string, error) {
	if n := len([]rune(value)); n > MaxFieldRunes {
		return "", fmt.Errorf("has %d characters; at most %d are read", n, MaxFieldRunes)
	}
	f, _ := FieldOf(k)
	switch {
	case value == "":
		return "", nil
	case f.Choices != nil:
		return f.choice(value)
	case f.Value == DateValue:
		return parseDate(value)
	default:
		return value, nil
	}
}

// choice finds the choice that a value means, whatever its capitals and signs.
func (f Field) choice(value string) (string, error) {
	i := slices.IndexFunc(f.Choices, func(c string) bool { return letters(c) == letters(value) })
	if i < 0 {
		return "", fmt.Errorf("is none of these: write %s", orList(f.Choices))
	}
	return f.Choices[i], nil
}

// letters returns the letters and digits of a text in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// orList joins words for a sentence: onsite, hybrid or remote.
func orList(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// parseDate reads a day that can be no other day.
func parseDate(value string) (string, error) {
	for _, layout := range []string{time.DateOnly, "2 January 2006", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006"} {
		if day, err := time.Parse(layout, value); err == nil {
			return day.Format(time.DateOnly), nil
		}
	}
	return "", errors.New("is not a date: write it as 2027-06-30")
}

// namesOf returns names of one type as texts.
func namesOf[S ~string](names []S) []string {
	texts := make([]string, len(names))
	for i, n := range names {
		texts[i] = string(n)
	}
	return texts
}

// ChoiceName is a choice of the field as people read it.
func (f Field) ChoiceName(value string) string {
	switch {
	case value == "onsite":
		return "On-site"
	case f.Choices == nil || value == "" || strings.ToUpper(value) == value:
		return value
	case f.Key == "market":
		return Market(value).Name()
	default:
		return strings.ToUpper(value[:1]) + value[1:]
	}
}

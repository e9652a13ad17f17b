package config

import (
	"errors"
	"path/filepath"
	"strings"
	"unicode"
)

// SplitCommand splits a command, such as the value of EDITOR, into a program and
// its arguments, at blanks outside quotes. A backslash escapes the next
// character, except on Windows, where it separates folders.
func SplitCommand(command string) ([]string, error) {
	const escape = '\\'
	var words []string
	var word strings.Builder
	begun, escaped, quote := false, false, rune(0)
	for _, c := range command {
		switch {
		case escaped:
			word.WriteRune(c)
			escaped = false
		case c == escape && quote != '\'' && filepath.Separator != escape:
			begun, escaped = true, true
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(c)
		case c == '\'' || c == '"':
			begun, quote = true, c
		case unicode.IsSpace(c):
			if begun {
				words = append(words, word.String())
			}
			word.Reset()
			begun = false
		default:
			word.WriteRune(c)
			begun = true
		}
	}
	if quote != 0 || escaped {
		return nil, errors.New("a quote is not closed")
	}
	if begun {
		words = append(words, word.String())
	}
	return words, nil
}

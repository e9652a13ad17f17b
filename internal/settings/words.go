package settings

import (
	"errors"
	"path/filepath"
	"strings"
	"unicode"
)

// Words parts a command, as in a variable such as EDITOR, into the program and
// its arguments: at blanks that are not in single or double quotes. A backslash
// keeps the next character as it is, but not where it parts folders.
func Words(command string) ([]string, error) {
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

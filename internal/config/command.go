package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// SplitCommand splits a command, such as the value of EDITOR, into a program and
// its arguments, at blanks outside quotes. A backslash escapes the next
// character, except on Windows, where it separates folders.
func SplitCommand(command string) ([]string, error) {
	var s splitter
	for _, c := range command {
		s.read(c)
	}
	if s.quote != 0 || s.escaped {
		return nil, errors.New("a quote is not closed")
	}
	s.endWord()
	return s.words, nil
}

// ProgramWords is SplitCommand for a value that may also be the path of a program
// with blanks in it, unquoted.
func ProgramWords(command string) ([]string, error) {
	path := strings.TrimSpace(command)
	if info, err := os.Stat(path); err == nil && !info.IsDir() && filepath.IsAbs(path) {
		return []string{path}, nil
	}
	return SplitCommand(command)
}

// splitter splits a command character by character.
type splitter struct {
	words   []string
	word    strings.Builder
	begun   bool // the word has begun, if only with a quote
	escaped bool // the next character is meant literally
	quote   rune // the open quote; 0 for none
}

func (s *splitter) read(c rune) {
	switch {
	case s.escaped:
		s.word.WriteRune(c)
		s.escaped = false
	case s.escapes(c):
		s.begun, s.escaped = true, true
	case s.quote != 0:
		s.readQuoted(c)
	case c == '\'' || c == '"':
		s.begun, s.quote = true, c
	case unicode.IsSpace(c):
		s.endWord()
	default:
		s.word.WriteRune(c)
		s.begun = true
	}
}

// escapes reports whether a character makes the next one literal.
func (s *splitter) escapes(c rune) bool {
	const escape = '\\'
	return c == escape && s.quote != '\'' && filepath.Separator != escape
}

func (s *splitter) readQuoted(c rune) {
	if c == s.quote {
		s.quote = 0
		return
	}
	s.word.WriteRune(c)
}

func (s *splitter) endWord() {
	if s.begun {
		s.words = append(s.words, s.word.String())
	}
	s.word.Reset()
	s.begun = false
}

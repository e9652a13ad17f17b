package terminal

import (
	"os"
	"slices"
	"unicode/utf8"
)

// keyboard is the terminal's input without the bytes that crash the decoder of
// Bubble Tea: five bytes such as 9B 4D 35 32 5B end the program there, outside
// its recovery. A byte that is no ASCII and outside of UTF-8 is no key of any
// terminal, so it is dropped; one that begins a character waits for the rest,
// since without it the next byte may be read as a C1 control. The file stays a
// file: raw mode and cancelling work as before.
type keyboard struct {
	*os.File
	gone func() // told once the terminal has nothing more to read; nil for nobody
	held []byte // the beginning of a character
}

// Read reads keys.
func (k *keyboard) Read(p []byte) (int, error) {
	for {
		n, err := k.File.Read(p[:max(len(p)-len(k.held), 1)])
		kept := k.clean(p, n)
		if err != nil && k.gone != nil {
			k.gone()
		}
		if kept > 0 || err != nil || n == 0 {
			return kept, err
		}
	}
}

// clean puts the whole characters of what was held and of the first n bytes of
// p into p, and returns how many bytes they are.
func (k *keyboard) clean(p []byte, n int) int {
	read := slices.Concat(k.held, p[:n])
	kept := 0
	for len(read) > 0 && utf8.FullRune(read) {
		r, size := utf8.DecodeRune(read)
		if r != utf8.RuneError || size > 1 {
			kept += copy(p[kept:], read[:size])
		}
		read = read[size:]
	}
	k.held = read
	return kept
}

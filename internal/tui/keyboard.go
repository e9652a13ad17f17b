package tui

import (
	"os"
	"unicode/utf8"
)

// keyboard is the terminal's input without the bytes that crash the decoder of
// Bubble Tea: five bytes such as 9B 4D 35 32 5B end the program there, outside
// its recovery. A C1 byte outside of UTF-8 is no key of any terminal, so it is
// dropped. The file stays a file: raw mode and cancelling work as before.
type keyboard struct {
	*os.File
	gone   func() // told once the terminal has nothing more to read; nil for nobody
	expect int    // further bytes of a character that has begun
}

// Read reads keys.
func (k *keyboard) Read(p []byte) (int, error) {
	for {
		n, err := k.File.Read(p)
		kept := k.clean(p[:n])
		if err != nil && k.gone != nil {
			k.gone()
		}
		if kept > 0 || err != nil || n == 0 {
			return kept, err
		}
	}
}

// clean drops C1 bytes in place and returns how many bytes stay. A character
// may be split between two reads.
func (k *keyboard) clean(p []byte) int {
	kept := 0
	for _, c := range p {
		switch {
		case c < utf8.RuneSelf || c >= 0xc0:
			k.expect = continuations(c)
		case k.expect > 0:
			k.expect--
		case c <= 0x9f:
			continue
		}
		p[kept] = c
		kept++
	}
	return kept
}

// continuations is the number of bytes that follow the first one of a
// character.
func continuations(c byte) int {
	switch {
	case c >= 0xf0 && c < 0xf8:
		return 3
	case c >= 0xe0 && c < 0xf0:
		return 2
	case c >= 0xc2 && c < 0xe0:
		return 1
	}
	return 0
}

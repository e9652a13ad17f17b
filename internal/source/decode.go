package source

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"jobdraft/internal/sanitize"
)

var errNotText = errors.New("this is not a text: it has NUL bytes")

// decode makes text of the bytes of a file: UTF-8, UTF-16 with its mark, or
// what Windows wrote before. Line ends become LF, blanks of all kinds spaces;
// a soft hyphen and other characters without a width go, and are counted.
func decode(data []byte) (text string, hidden int, err error) {
	text, err = unicodeText(data)
	if err != nil {
		return "", 0, err
	}
	text, hidden = cleaned(text)
	return text, hidden, nil
}

// cleaned is a text with one character for those that are many, and without
// hidden ones, which are counted.
func cleaned(text string) (clean string, hidden int) {
	const enough = 4 // What is taken out may have parted the bytes of a character.
	for range enough {
		before := text
		var n int
		text, n = safe(tidy.Replace(unscrambled(text)))
		hidden += n
		if text == before {
			break
		}
	}
	return text, hidden
}

// safe takes out what acts on a terminal or hides in a text, and counts it. Tabs
// stay, since they indent and part.
func safe(s string) (text string, hidden int) {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		cells := strings.Split(line, "\t")
		for k, cell := range cells {
			clean, n := sanitize.Clean(cell)
			cells[k] = strings.ReplaceAll(clean, "\n", " ")
			hidden += n
		}
		lines[i] = strings.Join(cells, "\t")
	}
	return strings.Join(lines, "\n"), hidden
}

func unicodeText(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return fromUTF16(data[2:], binary.LittleEndian), nil
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return fromUTF16(data[2:], binary.BigEndian), nil
	case bytes.IndexByte(data, 0) >= 0:
		if order := unmarkedUTF16(data); order != nil {
			return fromUTF16(data, order), nil
		}
		return "", errNotText
	case utf8.Valid(data):
		return strings.TrimPrefix(string(data), "\ufeff"), nil
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	return string(text), err
}

// unmarkedUTF16 is the order of bytes of UTF-16 without its mark: in most texts
// every other byte is 0. Nil for anything else.
func unmarkedUTF16(data []byte) binary.ByteOrder {
	var zeros [2]int
	n := min(len(data), 4096) &^ 1
	for i := range n {
		if data[i] == 0 {
			zeros[i%2]++
		}
	}
	const most, least = 50, 3 // one in so many
	switch half := n / 2; {
	case half == 0 || len(data)%2 != 0:
		return nil
	case zeros[1]*least > half && zeros[0]*most <= half:
		return binary.LittleEndian
	case zeros[0]*least > half && zeros[1]*most <= half:
		return binary.BigEndian
	}
	return nil
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return strings.ReplaceAll(string(utf16.Decode(units)), "\x00", "")
}

// tidy makes one of what is many.
// The marks of private use are the bullets of word processors.
var tidy = strings.NewReplacer(
	"\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n",
	"\u00a0", " ", "\u2007", " ", "\u202f", " ", "\u2002", " ", "\u2003", " ", "\u2009", " ", "\u3000", " ",
	"\uf0b7", "•", "\uf0a7", "•", "\uf0d8", "•", "\uf0fc", "•", "\uf076", "•",
	"\uf0e8", "•", "\uf0e0", "•", "\uf0a8", "☐", "\uf06f", "☐", "\uf0fe", "☒", "\uf0fd", "☒",
)

// unscrambled mends UTF-8 that was once read as Windows-1252: â€™ is an
// apostrophe. Only a run of characters that is UTF-8 as bytes is mended.
func unscrambled(s string) string {
	if !strings.ContainsAny(s, "ÂÃâåäæçèéêïð") {
		return s
	}
	var b strings.Builder
	for at := 0; at < len(s); {
		if r, n := scrambled(s[at:]); n > 0 {
			b.WriteRune(r)
			at += n
			continue
		}
		_, n := utf8.DecodeRuneInString(s[at:])
		b.WriteString(s[at : at+n])
		at += n
	}
	return b.String()
}

// scrambled is the character that the beginning of a text stands for, and how
// many bytes of the text it takes; 0 where it stands for itself.
func scrambled(s string) (rune, int) {
	var raw [utf8.UTFMax]byte
	used := 0
	for n := range raw {
		r, size := utf8.DecodeRuneInString(s[used:])
		b, ok := windowsByte(r)
		if size == 0 || !ok || b < utf8.RuneSelf {
			return 0, 0
		}
		raw[n] = b
		used += size
		if got, length := utf8.DecodeRune(raw[:n+1]); got != utf8.RuneError && length == n+1 {
			return got, used
		}
	}
	return 0, 0
}

// windowsByte is the byte that a character is in Windows-1252. The five bytes
// that mean nothing there were read as control characters.
func windowsByte(r rune) (byte, bool) {
	if r >= 0x80 && r < 0xa0 {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}

package input

import (
	"unicode"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/rivo/uniseg"
)

// Typed is text that arrived in one read, of two characters at least. If a text
// is being typed, all of it belongs there; else each character is a key.
type Typed string

// Key returns all of the text as one key.
func (t Typed) Key() uv.KeyPressEvent {
	return uv.KeyPressEvent{Code: uv.KeyExtended, Text: string(t)}
}

// Next returns the key of the first character, and the rest.
func (t Typed) Next() (uv.KeyPressEvent, Typed) {
	cluster, rest, _, _ := uniseg.FirstGraphemeClusterInString(string(t), -1)
	runes := []rune(cluster)
	key := uv.KeyPressEvent{Code: uv.KeyExtended, Text: cluster}
	if len(runes) != 1 {
		return key, Typed(rest)
	}
	key.Code = runes[0]
	if r := runes[0]; r <= unicode.MaxASCII && unicode.IsUpper(r) {
		key.Code, key.ShiftedCode, key.Mod = unicode.ToLower(r), r, uv.ModShift
	}
	return key, Typed(rest)
}

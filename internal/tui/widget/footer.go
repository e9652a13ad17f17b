package widget

import (
	"charm.land/bubbles/v2/help"
	"charm.land/bubbles/v2/key"
)

// keySeparator parts the keys of a line.
const keySeparator = "  "

// KeyLine is the last line of a screen: the keys that matter, as many as have
// room; the last one, help, always has.
func (s *Styles) KeyLine(w int, keys []key.Binding) string {
	h := help.New()
	h.ShortSeparator = keySeparator
	h.Styles = s.helpStyles()
	return " " + h.ShortHelpView(fitting(w-1, keys))
}

// fitting are the last key and as many of the first as have room beside it in w
// columns. They are measured and not drawn: a frame has no time to draw twice.
func fitting(w int, keys []key.Binding) []key.Binding {
	if len(keys) < 2 {
		return keys
	}
	last := keys[len(keys)-1]
	n, taken := 0, keyWidth(last)
	for ; n < len(keys)-1; n++ {
		if taken += keyWidth(keys[n]) + len(keySeparator); taken > w {
			break
		}
	}
	return append(keys[:n:n], last)
}

func keyWidth(k key.Binding) int {
	return Width(k.Help().Key) + len(" ") + Width(k.Help().Desc)
}

func (s *Styles) helpStyles() help.Styles {
	return help.Styles{
		Ellipsis: s.Quiet.style, ShortKey: s.Accent.style,
	}
}

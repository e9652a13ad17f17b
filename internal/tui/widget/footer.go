package widget

import (
	"charm.land/bubbles/v2/help"
	"charm.land/bubbles/v2/key"
)

// KeyLine is the last line of a screen: the keys that matter, as many as have
// room; the last one, help, always has.
func (s *Styles) KeyLine(w int, keys []key.Binding) string {
	h := help.New()
	h.ShortSeparator = "  "
	h.Styles = s.helpStyles()
	for {
		line := " " + h.ShortHelpView(keys)
		if Width(line) <= w || len(keys) < 2 {
			return line
		}
		keys = append(keys[:len(keys)-2:len(keys)-2], keys[len(keys)-1])
	}
}

func (s *Styles) helpStyles() help.Styles {
	return help.Styles{
		Ellipsis: s.Quiet.style, ShortKey: s.Accent.style,
	}
}

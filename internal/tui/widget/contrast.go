package widget

import (
	"image/color"
	"math"
)

// quietContrast is the contrast of text that is quieter than the rest: the most
// that WCAG asks for text, so that quiet is never hard to read.
const quietContrast = 7

// QuietGrey is the grey nearest to a background that still reads well on it,
// nil where none does.
func QuietGrey(background color.Color) color.Color {
	ground, dark := Luminance(background), IsDark(background)
	for step := range 256 {
		if !dark {
			step = 255 - step
		}
		grey := color.Gray{Y: uint8(step)}
		if l := Luminance(grey); l > ground == dark && Contrast(l, ground) >= quietContrast {
			return grey
		}
	}
	return nil
}

// IsDark reports whether white reads better on a background than black.
func IsDark(background color.Color) bool {
	l := Luminance(background)
	return Contrast(1, l) > Contrast(l, 0)
}

// Contrast is the contrast of two luminances as WCAG defines it, from 1 to 21.
func Contrast(a, b float64) float64 {
	const flare = 0.05
	return (max(a, b) + flare) / (min(a, b) + flare)
}

// Luminance is how bright a colour is, from 0 to 1, as WCAG defines it.
func Luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// linear is the light of a channel of 16 bits.
func linear(channel uint32) float64 {
	v := float64(channel) / 0xffff
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

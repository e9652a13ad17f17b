package tui

import (
	"flag"
	"fmt"
	"image/color"
	"os"
	"path/filepath"
	"testing"

	"jobdraft/internal/tui/widget"

	"github.com/charmbracelet/colorprofile"
)

var gallery = flag.String("gallery", "", "a folder for pictures of every screen, to look at")

// TestGallery draws every screen as a picture for people to look at.
func TestGallery(t *testing.T) {
	if *gallery == "" {
		t.Skip("SKIPPED: -gallery FOLDER draws every screen there")
	}
	for _, size := range []struct{ w, h int }{{120, 40}, {80, 24}, {50, 15}, {40, 10}} {
		for name, page := range map[string]color.Color{"dark": color.Black, "light": color.White} {
			u := newUser(t, size.w, size.h)
			u.root.restyle(widget.Colors{Background: page, Profile: colorprofile.TrueColor})
			for i, shot := range shots {
				u.pressOrPaste(shot.keys...)
				u.root.flush()
				path := filepath.Join(*gallery, fmt.Sprintf("%dx%d-%s-%02d.svg", size.w, size.h, name, i))
				if err := os.WriteFile(path, []byte(animated(shot.name, []moment{{pictured(t, u), 1}})), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

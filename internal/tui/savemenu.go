package tui

import (
	"errors"
	"path/filepath"

	"jobdraft/internal/config"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// askSave offers the forms to save, and says where the draft is.
func askSave(b *builder) {
	forms := b.session.Forms()
	names := make([]string, len(forms))
	for i, f := range forms {
		names[i] = f.SaveLabel
	}
	path := b.session.File().Path()
	if path != "" {
		names = append(names, "Where is the draft?")
	}
	b.openMenu("Save as:", names, func(i int) reply {
		if i == len(forms) {
			b.message = "The draft is " + config.Short(path)
			return reply{}
		}
		return b.perform(b.session.ProposePath(forms[i], func(path string) { askPath(b, forms[i], path) }))
	})
}

// askPath shows the path of a form, which can be changed, before it is written.
func askPath(b *builder, f session.Form, proposed string) {
	openPrompt(b, "Save to: ", config.Short(proposed), func(typed string) reply {
		path, err := session.SavePath(typed, proposed)
		if err != nil {
			b.message = "Not saved: " + sanitize.Line(err.Error())
			return reply{}
		}
		return saveAs(b, f, path, false)
	})
}

// saveAs saves a form. Before it replaces a file it asks.
func saveAs(b *builder, f session.Form, path string, replace bool) reply {
	return b.shared.perform(b.session.SaveAs(f, path, replace), func(o session.Outcome) reply {
		var exists *session.ExistsError
		if errors.As(o.Err, &exists) {
			askReplace(b, f, path)
			return reply{}
		}
		if b.show(o) && f.Role {
			return run(readRoles(b.shared)) // It is listed at once.
		}
		return reply{}
	})
}

// askReplace asks before a file is replaced.
func askReplace(b *builder, f session.Form, path string) {
	title := sanitize.Screen(filepath.Base(path)) + " is there already:"
	b.openMenu(title, []string{"Keep it", "Replace it"}, func(i int) reply {
		if i == 0 {
			return reply{}
		}
		return saveAs(b, f, path, true)
	})
}

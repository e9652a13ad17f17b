package tui

import (
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/library"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// startRole opens a new draft of a role. Nothing is written until the first
// change or copy.
func startRole(h *home, m library.Match) reply {
	if m.Preset.Err != nil {
		h.message = "This role cannot be read: " + sanitize.Line(m.Preset.Err.Error())
		return reply{}
	}
	t, level, title := h.tools, h.levelOf(m), h.typedTitle(m)
	return h.opening(m.Preset.Title, func() (openDraft, error) {
		return fresh(session.FromRole(t, m.Preset, level, title))
	})
}

// startScratch opens a new draft with nothing but a title.
func startScratch(h *home, title string) reply {
	t, title := h.tools, sanitize.Line(title)
	return h.opening(title, func() (openDraft, error) { return fresh(session.FromScratch(t, title)) })
}

// fresh is a new draft with what its reading has warned of.
func fresh(s *session.Session, err error) (openDraft, error) {
	if err != nil {
		return openDraft{}, err
	}
	return openDraft{session: s, message: sanitize.Line(strings.Join(s.Document().Warnings, "; "))}, nil
}

// importText opens a text of any form as a new draft and saves it at once: it
// may be the only copy.
func importText(h *home, data []byte) reply {
	t := h.tools
	read := func() (openDraft, error) {
		i, err := session.Import(t, data)
		if err != nil {
			return openDraft{}, err
		}
		return openDraft{session: i.Session, summary: i.Summary, hidden: i.Hidden}, nil
	}
	return await(h.shared, "Reading the posting", read, func(o openDraft, err error) reply {
		if err != nil {
			h.message = "It cannot be opened: " + sanitize.Line(err.Error())
			return reply{}
		}
		o.session.Save()
		return ask(o)
	})
}

// importPath opens a file of the person as a new draft; the file stays as it is.
func importPath(h *home, path string) reply {
	read := func() ([]byte, error) { return session.ReadPosting(path) }
	return await(h.shared, "Opening "+path, read, func(data []byte, err error) reply {
		if err != nil {
			h.message = "It cannot be read: " + sanitize.Line(atomicfile.Reason(err))
			askForFile(h, path)
			return reply{}
		}
		return importText(h, data)
	})
}

// askForFile asks for the file of a posting to import.
func askForFile(h *home, path string) {
	h.askLine("File: ", path, func(path string) reply { return importPath(h, path) })
}

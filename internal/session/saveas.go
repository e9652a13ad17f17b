package session

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/config"
	"jobdraft/internal/export"
	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// Form is a form in which the posting or the draft is saved as a file.
type Form struct {
	export.Format
	Dir   string // where the file goes; empty for the current folder
	Draft bool   // the whole draft is in it
	Role  bool   // it becomes a role of the library
}

// Forms lists the forms that there are here. The draft itself is among them if it
// would be lost otherwise.
func (s *Session) Forms() []Form {
	var forms []Form
	if s.file.WouldLoseWork() {
		forms = append(forms, Form{Format: draftFormat, Draft: true})
	}
	for _, f := range export.FileFormats() {
		forms = append(forms, Form{Format: f})
	}
	if dir := s.tools.Presets; dir != "" {
		forms = append(forms, Form{Format: presetFormat, Dir: dir, Role: true})
	}
	return forms
}

var draftFormat = export.Format{
	SaveLabel: "Draft", Ext: ".draft.md",
	Write: func(d *posting.Document, _ int) (export.Output, error) {
		return export.Output{Data: []byte(d.Source())}, nil
	},
}

var presetFormat = export.Format{
	SaveLabel: "Preset", Ext: ".md",
	Write: func(d *posting.Document, _ int) (export.Output, error) {
		return export.Output{Data: []byte(presetText(d))}, nil
	},
}

// presetText returns the draft as a role, without the fields of one opening.
func presetText(d *posting.Document) string {
	e := editorOf(d)
	for _, key := range posting.OpeningFields() {
		var refused *posting.EditError
		if errors.As(e.RemoveField(key), &refused) {
			_ = e.SetField(key, "") // It has no lines of its own.
		}
	}
	return e.Document().Source()
}

// ExistsError says that a file is already there.
type ExistsError struct{ Path string }

// Error names the file.
func (e *ExistsError) Error() string { return e.Path + " is there already" }

// SaveAs writes a form of the document to a path, and names the file as that does.
// A file that is there is only replaced if replace is set; else the error is an
// [*ExistsError].
func (s *Session) SaveAs(f Form, path string, replace bool) Task {
	d := s.now.Document
	out, err := f.Write(d, 0)
	if err != nil {
		return settled(refusedAs("Not saved: ", err))
	}
	state := s.tools.State
	write := func() error {
		err := writeNew(path, out.Data, replace)
		if err == nil && !f.Role && !f.Draft {
			rememberFolder(state, path)
		}
		return err
	}
	return fileTask("Saving "+path, write, func(err error) Outcome {
		if err != nil {
			return diskRefused("Not saved: ", err)
		}
		if f.Draft {
			s.file.SavedElsewhere()
		}
		return done("Saved "+config.Short(path)+s.afterSaving(f, out, path), "")
	})
}

// writeNew writes a file and makes the folder for it.
func writeNew(path string, data []byte, replace bool) error {
	if _, err := os.Lstat(path); err == nil && !replace {
		return &ExistsError{path}
	}
	const private = 0o700
	if err := os.MkdirAll(filepath.Dir(path), private); err != nil {
		return err
	}
	return atomicfile.WriteFile(path, data)
}

// afterSaving says what else there is to know of a file that was saved.
func (s *Session) afterSaving(f Form, out export.Output, path string) string {
	if f.Role {
		name := strings.TrimSuffix(filepath.Base(path), f.Ext)
		if p, ok := s.tools.Library.Find(name); ok && p.Source == library.BuiltIn {
			return ". It hides the built-in role of that name."
		}
	}
	return lacking(out.Missing)
}

// lacking names the required properties that a file lacks.
func lacking(missing []export.Missing) string {
	var fields []string
	for _, m := range missing {
		if m.Required {
			fields = append(fields, m.Field)
		}
	}
	if len(fields) == 0 {
		return ""
	}
	return ". Not valid yet, it lacks " + strings.Join(fields, ", ")
}

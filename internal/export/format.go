package export

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// Format is a form in which a document is written. Commands, menus, plain lines,
// settings, help and completion take all that they know of one from here.
type Format struct {
	Name      string // in commands and settings, such as html-fragment
	SaveLabel string // in the menu of files; empty if it is not offered there
	For       string // who the file is for, if the label does not say so
	Ext       string // the end of the file name
	CopyLabel string // in the menu of copies; empty if it is not offered there
	Binary    bool   // not text: of no use in a terminal or on the clipboard

	// Write returns the bytes of a file. Only text is wrapped at a width, and
	// not if the width is 0.
	Write func(d *posting.Document, width int) (Output, error)

	// Copy returns the text of a copy. It is nil without a CopyLabel.
	Copy func(p *posting.Posting) string
}

// Output is a written document.
type Output struct {
	Data    []byte
	Missing []Missing // the properties that the format asks for and the document lacks
}

// Formats are the formats of a posting, the simplest first. A new one is a file,
// a line here and a reader in internal/source, since what is exported can be
// imported again.
var Formats = []Format{textFormat, markdownFormat, htmlFormat, fragmentFormat, docxFormat, jsonFormat}

// KitFormats are the formats of the hiring kit.
var KitFormats = []Format{kitMarkdownFormat, kitHTMLFormat, kitDOCXFormat}

// FileFormats returns the formats that the menu of files offers.
func FileFormats() []Format {
	return slices.DeleteFunc(slices.Concat(Formats, KitFormats), func(f Format) bool { return f.SaveLabel == "" })
}

// CopyFormats returns the formats that the menu of copies offers.
func CopyFormats() []Format {
	all := append(slices.Clone(Formats), ShortFormat)
	return slices.DeleteFunc(all, func(f Format) bool { return f.CopyLabel == "" })
}

// FindFormat returns the format of a name. The error names all formats.
func FindFormat(formats []Format, name string) (Format, error) {
	for _, f := range formats {
		if f.Name == name {
			return f, nil
		}
	}
	return Format{}, fmt.Errorf("there is no format %q, only %s", name, strings.Join(FormatNames(formats), ", "))
}

// FormatNames returns the names of formats.
func FormatNames(formats []Format) []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

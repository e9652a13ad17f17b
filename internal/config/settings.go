package config

// Settings are the values of config.yaml. The zero value is an empty file.
type Settings struct {
	Market           string
	Jurisdictions    []string
	Checks           Checks
	Board            string
	Clipboard        string
	ClipboardCommand []string // the program and its arguments
	Copy             string
	Mouse            *bool
	Presets          []string
	Drafts           string
	Keys             map[string][]string // of the builder, by the name of what they do
}

// Checks are the ids of checks to switch off and on.
type Checks struct {
	Off []string
	On  []string
}

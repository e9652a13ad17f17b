package cli

import (
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"jobdraft/internal/tui"
)

func manCommand(a *app, root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Write the man page",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.write("", []byte(manPage(root, builtOn())))
		},
	}
}

// builtOn is the day of the commit that the program was built from, else today.
func builtOn() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.time" && len(s.Value) >= len(time.DateOnly) {
				return s.Value[:len(time.DateOnly)]
			}
		}
	}
	return time.Now().Format(time.DateOnly)
}

// manPage is the page of every command with the keys, files, variables and exit
// codes, in the macros of man(7).
func manPage(root *cobra.Command, day string) string {
	m := &man{}
	m.line(".TH JOBDRAFT 1 %q %q %q", day, "jobdraft "+version(), "User commands")
	m.section("Name")
	m.line(`jobdraft \- build a job posting in the terminal`)
	m.section("Synopsis")
	m.line(".B jobdraft\n.RI [ command ]\n.RI [ argument .\\|.\\|.]\n.RI [ options ]")
	m.section("Description")
	m.text(root.Long)
	m.section("Options")
	m.flags(root.PersistentFlags())
	m.section("Commands")
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			m.command(c)
		}
	}
	m.section("Keys")
	for _, g := range tui.Keys() {
		m.line(".SS %q", escaped(g.Title))
		for _, k := range g.Keys {
			m.entry(bold(k.Key), k.Does)
		}
	}
	for _, s := range manSections {
		m.section(s.title)
		m.text(s.intro)
		for _, e := range s.entries {
			m.entry(bold(e[0]), e[1])
		}
	}
	return m.String()
}

// man is a page in the making.
type man struct{ strings.Builder }

func (m *man) line(format string, args ...any) { fmt.Fprintf(m, format+"\n", args...) }

func (m *man) section(title string) { m.line(".SH %s", strings.ToUpper(title)) }

// text is some paragraphs, parted by blank lines.
func (m *man) text(text string) {
	for i, paragraph := range strings.Split(strings.TrimSpace(text), "\n\n") {
		if i > 0 {
			m.line(".PP")
		}
		m.filled(paragraph)
	}
}

// filled writes the words of a paragraph, on lines that every tool takes.
func (m *man) filled(paragraph string) {
	const most = 76
	line := ""
	for _, word := range strings.Fields(paragraph) {
		if line != "" && len(line)+1+len(word) > most {
			m.line("%s", escaped(line))
			line = ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	if line != "" {
		m.line("%s", escaped(line))
	}
}

// entry is a word with what it means below it.
func (m *man) entry(term, meaning string) {
	m.line(".TP\n%s", term)
	m.filled(meaning)
}

func (m *man) flags(set *pflag.FlagSet) {
	set.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		value, usage := pflag.UnquoteUsage(f)
		if value != "" {
			value = ` \fI` + escaped(value) + `\fR`
		}
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" && f.DefValue != "[]" {
			usage += " (" + f.DefValue + " where nothing is said)"
		}
		m.entry(bold(name)+value, usage)
	})
}

func (m *man) command(c *cobra.Command) {
	m.line(".SS %q", escaped(c.UseLine()))
	m.text(c.Short + ".")
	if c.Long != "" && c.Name() != "completion" && c.Name() != "help" {
		m.line(".PP")
		m.text(c.Long)
	}
	m.flags(c.LocalNonPersistentFlags())
}

func bold(text string) string { return `\fB` + escaped(text) + `\fR` }

// escaped is text in which roff sees no commands.
func escaped(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "|", `\||`, "…", `.\|.\|.`, `"`, `\(dq`).Replace(text)
	if strings.HasPrefix(text, ".") {
		text = `\&` + text
	}
	return text
}

// manSection is a part of the page that no command says.
type manSection struct {
	title, intro string
	entries      [][2]string
}

var manSections = []manSection{
	{"Names", "PRESET is a role, as barista, or a role at a level, as barista/senior. A name is looked up as -, which " +
		"is standard input; a path that begins with ./, ../ or / or that ends as a document does and is there; a draft; a " +
		"preset; any other path.", nil},
	{"Exit status", "", [][2]string{
		{"0", "Done; also a program that was left by a key."},
		{"1", "A failed operation, or check found something."},
		{"2", "Wrong usage, input that cannot be read or is refused, or no terminal."},
		{"3", "A name that is not found; of several names, not one of them. A list that lacks some ends with 2."},
		{"128 and more", "Ended by a signal from outside: 128 and its number."},
	}},
	{"Environment", "A flag goes before a variable, and that before config.yaml.", [][2]string{
		{"JOBDRAFT_DRAFTS", "The folder of the drafts."},
		{"JOBDRAFT_PRESETS", "Folders with the presets of a team, as a path list; the first hides the next."},
		{"JOBDRAFT_CONFIG_DIR", "The folder of the settings, of the company profile and of your presets."},
		{"XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", "Where those folders are otherwise."},
		{"JOBDRAFT_EDITOR, VISUAL, EDITOR", "The editor that E, company and config open; it may have arguments, " +
			"and quotes around what " +
			"has blanks."},
		{"ACCESSIBLE, TERM", "With ACCESSIBLE=1 or TERM=dumb the job is done in plain lines, as with --accessible."},
		{
			"JOBDRAFT_DEBUG",
			"A file that gets a line for each message of the terminal program, for whoever looks for a fault. " +
				"What you type is told by its length alone.",
		},
		{"NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "Whether colours are used."},
	}},
	{"Files", "jobdraft paths says where these are.", [][2]string{
		{"config.yaml", "The settings; jobdraft config opens it, with everything that can be set in comments."},
		{"company.md", "What holds for every new draft; jobdraft company opens it."},
		{"presets/", "Your own roles, a document each."},
		{"drafts/", "Your drafts, a Markdown file each; deleted ones are in trash/ beside it."},
		{"last-copy.txt", "The last posting that was copied."},
	}},
	{"Examples", "", [][2]string{
		{"jobdraft new barista/senior -o posting.md", "Begin a document, to be edited anywhere."},
		{"jobdraft render posting.md -f docx -o posting.docx", "Write the posting for Word."},
		{"jobdraft check --jurisdiction us-co postings/", "Look a folder of postings over, with the law of Colorado on pay."},
		{"pbpaste | jobdraft import -", "Make a draft of the posting on the clipboard of a Mac."},
	}},
}

package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/sanitize"
)

// namesSomething refuses a command that needs a name and has none.
func namesSomething(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	return fmt.Errorf("%s needs the name of a preset, a draft or a file; jobdraft presets and jobdraft drafts list them",
		c.Name())
}

// folderHelp is the rest of outputHelp, of a command that takes several names.
const folderHelp = "; of a folder, a file for each name"

// writeAll writes the output that is made of each name: of one to a file or to
// standard output, of several into a folder.
func (a *app) writeAll(names []string, out, ext string, made func(name string) (*found, []byte, error)) error {
	switch {
	case out != "-" && isFolderThere(out), len(names) > 1 && out != "" && isFolder(out):
		return a.writeInto(out, names, ext, made)
	case len(names) > 1:
		return fail(exitUsage, "several names need a folder: -o DIR")
	}
	from, data, err := made(names[0])
	if err != nil {
		return err
	}
	return a.writeFrom(from, out, data)
}

// isFolderThere reports whether a name ends as that of a folder does, or is one.
func isFolderThere(name string) bool {
	info, err := os.Stat(name)
	return strings.HasSuffix(name, "/") || err == nil && info.IsDir()
}

// writeInto writes a file for each name into a folder, and the paths to standard
// output. A file that is there is replaced; a name that fails stops no other.
func (a *app) writeInto(dir string, names []string, ext string, made func(string) (*found, []byte, error)) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fail(exitFailed, "%s cannot be made: %s", dir, atomicfile.Reason(err))
	}
	var failed failures
	taken := map[string]int{}
	for _, name := range names {
		from, data, err := made(name)
		if err == nil {
			err = a.writeNamed(from, filepath.Join(dir, from.fileName(taken)+ext), data)
		}
		if err != nil {
			failed.add(name, err)
		}
	}
	return failed.of(len(names))
}

// writeNamed writes a file and says its path.
func (a *app) writeNamed(from *found, path string, data []byte) error {
	if err := a.writeFrom(from, path, data); err != nil {
		return err
	}
	return a.write("", []byte(sanitize.Line(path)+"\n"))
}

// fileName is the name of a file for what is made of a document, without an
// ending. A name that is taken gets a number.
func (f *found) fileName(taken map[string]int) string {
	name := stem(f.called())
	if f.source == fromPreset {
		name = strings.TrimSuffix(f.name+"-"+string(f.doc.Level()), "-")
	}
	if f.source == fromStdin {
		name = stem("-")
	}
	if taken[name]++; taken[name] > 1 {
		name = fmt.Sprintf("%s-%d", name, taken[name])
	}
	return name
}

// failures are what went wrong with some of the names that were given. None of
// them stops the others.
type failures []error

// add notes why nothing came of a name.
func (f *failures) add(name string, err error) {
	*f = append(*f, fmt.Errorf("%s: %w", sanitize.Line(name), err))
}

// of is the error of so many names, with a line a failure; nil for none. It is
// that of a name that is not found where no other was given: of a list the rest
// was done, and what is missing is input that cannot be read.
func (f failures) of(names int) error {
	if len(f) == 0 {
		return nil
	}
	var lines []string
	var codes []int
	for _, err := range f {
		lines, codes = append(lines, err.Error()), append(codes, codeOf(err))
	}
	code := min(slices.Max(codes), exitUsage)
	if len(f) == names && slices.Min(codes) == exitNotFound {
		code = exitNotFound
	}
	return fail(code, "%s", strings.Join(lines, "\n"))
}

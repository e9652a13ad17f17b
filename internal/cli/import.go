package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/drafts"
	"jobdraft/internal/export"
	"jobdraft/internal/importer"
	"jobdraft/internal/sanitize"
)

func importCommand(a *app) *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "import FILE…|-",
		Short: "Make a document of a posting that you have, whatever its form",
		Long: "A posting in Markdown, plain text, HTML, RTF, a Word or OpenDocument file, a mail " +
			"or (with pdftotext) a PDF\n" +
			"becomes a document with sections and items to toggle; not one word of it is lost. So does each posting of\n" +
			"a page with JSON-LD, or of the JSON or XML of a board, a feed or an applicant-tracking system. Without -o\n" +
			"it becomes a draft, whose path is printed; with --accessible it is open at once.",
		Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if a.accessible && out == "" && len(args) == 1 && args[0] != "-" {
				return a.runPrompts(nil, args[0])
			}
			write, err := importRun{a}.importTarget(out, len(args) > 1)
			if err != nil {
				return err
			}
			return importRun{a}.importAll(args, out, write)
		},
	}
	c.Flags().StringVarP(&out, "output", "o", "", outputHelp+"; of a folder, NAME.md in it, and there none is replaced")
	return c
}

// target writes an imported document and returns where it is, empty where
// that needs no saying.
type target func(from string, r *importer.Result) (string, error)

// importRun is one call of import.
type importRun struct{ app *app }

// importTarget is where documents go: among the drafts, into a folder, to one
// file or to standard output.
func (run importRun) importTarget(out string, several bool) (target, error) {
	switch {
	case out == "":
		return run.importDraft, nil
	case isFolder(out):
		return intoFolder(out), nil
	case several:
		return nil, fail(exitUsage, "several files need a folder: -o DIR")
	}
	return func(from string, r *importer.Result) (string, error) {
		return "", run.app.writeFrom(&found{path: from}, out, []byte(r.Document.Source()))
	}, nil
}

// toOneFile reports whether -o names one file or standard output.
func toOneFile(out string) bool { return out != "" && !isFolder(out) }

// isFolder reports whether -o names a folder. Where nothing is there yet, a name
// without an ending is one.
func isFolder(out string) bool {
	if out == "-" {
		return false
	}
	if info, err := os.Stat(out); err == nil {
		return info.IsDir()
	}
	return strings.HasSuffix(out, "/") || filepath.Ext(out) == ""
}

func (run importRun) importDraft(from string, r *importer.Result) (string, error) {
	store := run.app.store()
	if store == nil {
		return "", errors.New("there is no folder for drafts here (no HOME); -o FILE writes one anywhere")
	}
	title := r.Document.Title()
	if title == "" {
		title = stem(from)
	}
	name, err := store.Create(title, []byte(r.Document.Source()))
	if err != nil {
		return "", err
	}
	return store.Path(name), nil
}

// intoFolder writes each document as NAME.md of its own into a folder; what is
// there is never replaced.
func intoFolder(dir string) target {
	return func(from string, r *importer.Result) (string, error) {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return "", err
		}
		path, err := claim(dir, stem(from))
		if err != nil {
			return "", err
		}
		if err := atomicfile.WriteFile(path, []byte(r.Document.Source())); err != nil {
			return "", errors.Join(err, os.Remove(path))
		}
		return path, nil
	}
}

// claim makes an empty file of a name that is free, with a number where it is
// taken.
func claim(dir, name string) (string, error) {
	for n := 1; ; n++ {
		path := filepath.Join(dir, name+".md")
		if n > 1 {
			path = filepath.Join(dir, fmt.Sprintf("%s-%d.md", name, n))
		}
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		return path, f.Close()
	}
}

// stem is the name of a file without its folder and ending.
func stem(path string) string {
	if path == "-" {
		return "posting"
	}
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// importAll imports each file. One that cannot be read does not stop the
// others.
func (run importRun) importAll(files []string, out string, write target) error {
	var failed failures
	p := run.app.newProgress()
	ahead := run.readAhead(files)
	for i, file := range files {
		p.step(i+1, len(files))
		if err := run.keepAll(file, out, ahead(i), write, p); err != nil {
			failed.add(file, err)
		}
	}
	p.clear()
	return failed.of(len(files))
}

// readFile is what a file has.
type readFile struct {
	all    []*importer.Result
	broken []error
	err    error // it cannot be read
}

// readAhead reads files on all cores, a few ahead of the one that is asked for,
// so that what is said of them stays in their order.
func (run importRun) readAhead(files []string) func(i int) readFile {
	read := make([]chan readFile, len(files))
	for i := range read {
		read[i] = make(chan readFile, 1)
	}
	const ahead = 2 // files for each core
	free := make(chan struct{}, ahead*runtime.GOMAXPROCS(0))
	go func() {
		for i, file := range files {
			free <- struct{}{}
			go func() { read[i] <- run.read(file) }()
		}
	}()
	return func(i int) readFile {
		found := <-read[i]
		<-free
		return found
	}
}

func (run importRun) read(file string) (found readFile) {
	data, err := run.readAny(file)
	if err != nil {
		return readFile{err: err}
	}
	found.all, found.broken, found.err = importer.ReadAll(data)
	return found
}

// keepAll writes the postings of one file.
func (run importRun) keepAll(file, out string, found readFile, write target, p *progress) error {
	all, broken, err := found.all, found.broken, found.err
	if err != nil {
		return err
	}
	if len(all) > 1 && toOneFile(out) {
		return fail(exitUsage, "it has %d postings, which need a folder: -o DIR", len(all))
	}
	for _, r := range all {
		name := file
		if len(all) > 1 {
			name = nameOf(r)
		}
		if err := run.keepImported(file, name, r, write, p); err != nil {
			return err
		}
	}
	return errors.Join(broken...)
}

// nameOf is the name of a file for one of several postings of a file: its title
// and place.
func nameOf(r *importer.Result) string {
	return drafts.Slug(r.Document.Title()+" "+r.Document.Field("location")) + ".md"
}

// keepImported writes one posting of a file and says what was found in it.
func (run importRun) keepImported(file, name string, r *importer.Result, write target, p *progress) error {
	lookup{run.app}.noteRemoved(file, r.Hidden+export.Hidden(r.Document))
	path, err := write(name, r)
	if refused := (*exitError)(nil); errors.As(err, &refused) {
		return err
	}
	if err != nil {
		return fail(exitFailed, "the document cannot be saved: %s", atomicfile.Reason(err))
	}
	p.clear()
	fmt.Fprintf(run.app.err, "%s: %s\n", sanitize.Line(file), r.Summary())
	if path == "" {
		return nil
	}
	_, err = fmt.Fprintln(run.app.out, sanitize.Line(path))
	return closedPipe(err)
}

// imported reads a text of any form and says what was left out of it.
func (run importRun) imported(file string, data []byte) (*importer.Result, error) {
	r, err := importer.Read(data)
	if err == nil {
		lookup{run.app}.noteRemoved(file, r.Hidden+export.Hidden(r.Document))
	}
	return r, err
}

// readAny reads a file of any kind, or standard input.
func (run importRun) readAny(file string) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(io.LimitReader(run.app.in, importer.MaxFile+1))
	}
	data, err := atomicfile.ReadUpTo(file, importer.MaxFile+1)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fail(exitNotFound, "it is not there")
	}
	return data, err
}

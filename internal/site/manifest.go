package site

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"jobdraft/internal/drafts"
)

const (
	manifestName = ".jobdraft-site.json"
	journalName  = ".jobdraft-site.journal"
)

// manifest is what a folder remembers of the last run that ended.
type manifest struct {
	Key   string            `json:"key"`   // of all that the site was made of
	Files map[string]string `json:"files"` // the sum of each file that was made
	Pages map[string]origin `json:"pages"` // by address
}

// origin is the posting that an address was given to.
type origin struct {
	Source string `json:"source"`
	ID     string `json:"id,omitempty"`
}

// remember reads the manifest and the journal.
func (f *Folder) remember() error {
	f.next = manifest{Files: map[string]string{}, Pages: map[string]origin{}}
	f.ours = map[string][]string{}
	data, err := f.dirs[""].ReadUpTo(manifestName, maxFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	default:
		if err := json.Unmarshal(data, &f.manifest); err != nil {
			return fmt.Errorf("%s cannot be read (%w); bring it back, or publish into an empty folder",
				filepath.Join(f.path, manifestName), err)
		}
	}
	for name, sum := range f.manifest.Files {
		f.ours[name] = []string{sum}
	}
	f.given = map[origin]string{}
	for address, o := range f.manifest.Pages {
		f.given[origin{Source: o.Source}] = address
		if o.ID != "" {
			f.given[origin{ID: o.ID}] = address
		}
	}
	journal, err := f.dirs[""].ReadUpTo(journalName, maxFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	f.replay(journal)
	return err
}

// replay takes in what a run has written that did not end. A line that it could
// not end names a file that it did not write.
func (f *Folder) replay(journal []byte) {
	for line := range bytes.Lines(journal) {
		sum, name, ok := strings.Cut(string(line), " ")
		if name, whole := strings.CutSuffix(name, "\n"); ok && whole {
			f.ours[name] = append(f.ours[name], sum)
		}
	}
}

// note writes to the journal that a file is going to be written.
func (f *Folder) note(name, sum string) error {
	if f.journal == nil {
		const flags = os.O_CREATE | os.O_APPEND | os.O_WRONLY
		root, err := os.OpenRoot(f.path)
		if err != nil {
			return err
		}
		defer root.Close()
		if f.journal, err = root.OpenFile(journalName, flags, publicFile); err != nil {
			return err
		}
		if _, err := f.journal.WriteString("\n"); err != nil { // The last line may be torn.
			return err
		}
	}
	_, err := f.journal.WriteString(sum + " " + name + "\n")
	return err
}

// save writes the manifest, if it differs, and ends the journal.
func (f *Folder) save() error {
	f.keepPages()
	data, err := json.MarshalIndent(f.next, "", " ")
	if err != nil {
		return err
	}
	root := f.dirs[""]
	if old, err := root.ReadUpTo(manifestName, maxFile); err != nil || !bytes.Equal(old, data) {
		if err := root.Replace(manifestName, data, publicFile, nil); err != nil {
			return err
		}
	}
	if err := root.Remove(journalName); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// keepPages remembers the addresses of postings that have no page now: one that
// is withdrawn may come back.
func (f *Folder) keepPages() {
	for address, o := range f.manifest.Pages {
		if _, ok := f.next.Pages[address]; !ok {
			f.next.Pages[address] = o
		}
	}
}

// Address gives a posting the address that it has had, or a free one made of its
// id or of its source. An id that a posting has had is remembered: the file may
// be unreadable for a moment.
func (f *Folder) Address(source, id string) string {
	address := f.known(source, id)
	if address == "" {
		address = f.free(source, id)
	}
	f.next.Pages[address] = origin{source, cmp.Or(id, f.manifest.Pages[address].ID)}
	return address
}

// known is the address that a posting was given, found by its id, else by its
// source. Of two postings with one id the first has it.
func (f *Folder) known(source, id string) string {
	for _, o := range []origin{{ID: id}, {Source: source}} {
		address, ok := f.given[o]
		_, taken := f.next.Pages[address]
		if before := f.manifest.Pages[address]; ok && !taken && (o.ID != "" || id == "" || before.ID == "") {
			return address
		}
	}
	return ""
}

// free is an address that no posting was given.
func (f *Folder) free(source, id string) string {
	words := id
	if words == "" {
		words = strings.TrimSuffix(source, filepath.Ext(source))
	}
	slug := slugOf(words)
	address := slug
	for n := 0; f.taken(address); n++ {
		const digits = 8
		address = slug + "-" + sumOf(fmt.Appendf(nil, "%s %d", source, n))[:digits]
	}
	return address
}

// slugOf makes an address of words. One that has no Latin letter is told from
// others by its sum.
func slugOf(words string) string {
	if slug := drafts.Slug("job " + words); slug != "job" {
		return cmp.Or(strings.TrimPrefix(slug, "job-"), slug)
	}
	return "job"
}

func (f *Folder) taken(address string) bool {
	_, now := f.next.Pages[address]
	_, before := f.manifest.Pages[address]
	return now || before
}

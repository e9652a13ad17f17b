package drafts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/posting"
)

// A journal keeps the history of a document in the state, so that its edits can
// be undone when it is opened again. It is a file of JSON lines: the oldest text,
// then the edits as they were made, and where undo and redo went between them.
// New lines are appended; now and then the file is written anew with what is
// still in the history.
type journal struct {
	path    string // empty if there is no state
	key     string
	written posting.History // what the file holds
	size    int64
	stale   bool // the file must be written anew
}

// The bounds of a journal file.
const (
	journalVersion = 1
	mostJournal    = 4 << 20 // bytes that are read
	longJournal    = 1 << 20 // bytes after which the file is written anew
	setAside       = ".unreadable"
)

// journalHead is the first line of a journal.
type journalHead struct {
	Version  int    `json:"history"`
	Document string `json:"document"` // the key of the document
	Text     string `json:"text"`     // the oldest text
}

// journalLine is any other line: an edit, or how many edits stand in the text.
type journalLine struct {
	Done *int    `json:"done,omitempty"`
	Edit *change `json:"edit,omitempty"`
}

// change is an edit on disk.
type change struct {
	Label string `json:"label"`
	Sum   uint32 `json:"sum"`
	At    int    `json:"at"`
	Old   string `json:"old"`
	New   string `json:"new"`
}

// journal is that of the document of a key.
func (s state) journal(key string) *journal {
	return &journal{path: s.in("history", key+".jsonl"), key: key, stale: true}
}

// ErrHistory says that the journal of a document could not be read.
var ErrHistory = errors.New("the history of earlier edits could not be read and was set aside")

// open reads the history that leads to a text. A text that the history does not
// know was written elsewhere, which is one more edit. A journal that cannot be
// read is set aside.
func (j *journal) open(text string) (posting.History, error) {
	if j.path == "" {
		return posting.History{}, nil
	}
	data, err := atomicfile.ReadUpTo(j.path, mostJournal+1)
	if errors.Is(err, fs.ErrNotExist) {
		return posting.History{}, nil
	}
	read, ok := j.parse(data)
	if err != nil || !ok {
		_ = os.Rename(j.path, j.path+setAside) // Else the next save replaces it.
		return posting.History{}, ErrHistory
	}
	j.written, j.size, j.stale = read.history, int64(len(data)), !read.whole
	return read.resumed(text), nil
}

// past is what a journal says.
type past struct {
	oldest  string
	history posting.History
	last    string // the text that the history leads to
	whole   bool   // all of the file was read
}

// resumed is the history, going on at a text.
func (p past) resumed(text string) posting.History {
	if p.last == text {
		return p.history
	}
	if at, ok := p.history.At(p.oldest, text); ok {
		return at
	}
	d := posting.NewDelta("the changes made elsewhere", p.last, text)
	return p.history.With(&d)
}

// parse reads a journal as far as its lines are whole and lead from one text to
// the next. ok is false if it is no journal of this document.
func (j *journal) parse(data []byte) (p past, ok bool) {
	first, rest, ended := bytes.Cut(data, []byte("\n"))
	var head journalHead
	if len(data) > mostJournal || !ended || json.Unmarshal(first, &head) != nil ||
		head.Version != journalVersion || head.Document != j.key {
		return p, false
	}
	p.oldest, p.last = head.Text, head.Text
	for len(rest) > 0 {
		var line journalLine
		first, rest, ended = bytes.Cut(rest, []byte("\n"))
		if !ended || json.Unmarshal(first, &line) != nil || !line.follow(&p.history, &p.last) {
			return p, true
		}
	}
	p.whole = true
	return p, true
}

// follow takes a line into a history that has led to a text.
func (l journalLine) follow(h *posting.History, text *string) bool {
	switch {
	case l.Edit != nil:
		d := posting.Delta(*l.Edit)
		next, ok := d.Apply(*text)
		if !ok {
			return false
		}
		*text = next
		*h = posting.History{Edits: append(h.Edits[:h.Done], &d), Done: h.Done + 1}
		return true
	case l.Done != nil:
		return travel(h, text, *l.Done)
	}
	return false
}

// travel takes a text to where so many edits stand in it.
func travel(h *posting.History, text *string, done int) bool {
	if done < 0 || done > len(h.Edits) {
		return false
	}
	ok := true
	for ; ok && h.Done > done; h.Done-- {
		*text, ok = h.Edits[h.Done-1].Revert(*text)
	}
	for ; ok && h.Done < done; h.Done++ {
		*text, ok = h.Edits[h.Done].Apply(*text)
	}
	return ok
}

// write brings the journal up to a history that leads to a text.
func (j *journal) write(h posting.History, text string) error {
	if j.path == "" {
		return nil
	}
	lines, ok := j.since(h)
	if !ok || j.stale || j.size > longJournal || len(j.written.Edits) > 2*posting.MaxEdits {
		return j.rewrite(h, text)
	}
	if len(lines) == 0 {
		return nil
	}
	if err := j.append(encoded(lines)); err != nil {
		j.stale = true
		return j.rewrite(h, text)
	}
	return nil
}

// since are the lines that lead from what is written to a history. ok is false
// if no lines do. Edits that the history has dropped stay in the file.
func (j *journal) since(h posting.History) (lines []journalLine, ok bool) {
	was, dropped := j.written, 0
	if len(was.Edits) > 0 {
		if len(h.Edits) == 0 {
			return nil, false
		}
		if dropped = slices.Index(was.Edits, h.Edits[0]); dropped < 0 {
			return nil, false
		}
	}
	same := dropped
	for same < len(was.Edits) && same-dropped < len(h.Edits) && was.Edits[same] == h.Edits[same-dropped] {
		same++
	}
	if added := h.Edits[same-dropped:]; len(added) > 0 {
		if was.Done != same {
			lines = append(lines, journalLine{Done: &same})
		}
		for _, d := range added {
			lines = append(lines, journalLine{Edit: (*change)(d)})
		}
		was = posting.History{Edits: slices.Concat(was.Edits[:same], added), Done: same + len(added)}
	}
	if done := dropped + h.Done; was.Done != done {
		lines, was.Done = append(lines, journalLine{Done: &done}), done
	}
	j.written = was
	return lines, true
}

// append adds lines to the file, if it is still as it was left.
func (j *journal) append(data []byte) (err error) {
	f, err := os.OpenFile(j.path, os.O_WRONLY|os.O_APPEND, fileMode)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if info, err := f.Stat(); err != nil || info.Size() != j.size {
		return fmt.Errorf("the journal was changed: %w", errors.Join(err, fs.ErrInvalid))
	}
	n, err := f.Write(data)
	j.size += int64(n)
	return err
}

// rewrite writes the file anew.
func (j *journal) rewrite(h posting.History, text string) error {
	j.stale = true
	oldest, ok := h.Oldest(text)
	if !ok {
		return ErrHistory
	}
	data := encodedLine(journalHead{journalVersion, j.key, oldest})
	j.written = posting.History{}
	lines, _ := j.since(h)
	data = append(data, encoded(lines)...)
	if err := j.replace(data); err != nil {
		return err
	}
	j.size, j.stale = int64(len(data)), false
	return nil
}

// replace writes a whole file.
func (j *journal) replace(data []byte) error {
	if err := os.MkdirAll(filepath.Dir(j.path), folderMode); err != nil {
		return err
	}
	dir, err := atomicfile.OpenDir(filepath.Dir(j.path))
	if err != nil {
		return err
	}
	defer dir.Close()
	dir.Sweep(time.Now())
	err = dir.Replace(filepath.Base(j.path), data, fileMode, nil)
	if atomicfile.Unsynced(err) {
		return nil // A journal that a power cut takes is one edit less to undo.
	}
	return err
}

// moveTo gives the journal to the document of another key.
func (j *journal) moveTo(other *journal) error {
	if j.path == "" {
		return nil
	}
	data, err := atomicfile.ReadUpTo(j.path, mostJournal+1)
	if err != nil {
		return other.remove() // What another document of that key has left is not its history.
	}
	first, rest, _ := bytes.Cut(data, []byte("\n"))
	var head journalHead
	if err := json.Unmarshal(first, &head); err != nil || len(data) > mostJournal {
		return other.remove()
	}
	head.Document = other.key
	if err := other.replace(append(encodedLine(head), rest...)); err != nil {
		return err
	}
	return j.remove()
}

func (j *journal) remove() error {
	if j.path == "" {
		return nil
	}
	if err := os.Remove(j.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func encoded(lines []journalLine) []byte {
	var data []byte
	for _, l := range lines {
		data = append(data, encodedLine(l)...)
	}
	return data
}

// encodedLine is a value as a line of JSON.
func encodedLine(value any) []byte {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(value) // Texts and numbers can be encoded.
	return []byte(b.String())
}

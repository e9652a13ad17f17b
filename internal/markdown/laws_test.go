package markdown_test

import (
	"errors"
	"flag"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/presets"
)

// The six laws of the document, held for every input that is accepted. The
// checks here know the laws, not the code: they compare texts before and
// after an edit.

var postings = flag.String("postings", "", "a folder of postings, a folder deep, to hold the laws on")

// seeds are documents of every shape that the format knows, and some that it
// only bears.
var seeds = []string{
	"", "\n", "# T", "- a", "- a\n- b", "text", "---\n---\n", "\ufeff# T\r\n\r\n- [x] a\r\n- [ ] b",
	"---\nlevel: intern\nlevels:\n  intern: {title: A, type: t}\n  senior: {title: B}\npay: x # why\ncloses:\n---\n\n" +
		"# A\n\nOpening.\n\n- [x] chosen\n\n## About the role\n\n- [x] One. <!-- intern -->\n- [ ] Two. <!-- senior -->\n\n" +
		"## Key responsibilities\n\n- [x] a <!-- intern senior -->\n- [ ] b <!-- senior -->\n- [x] c\n- d\n\n" +
		"## Tools\n\n### Databases\n\n- [x] P\n- [ ] R\n\n### Empty\n\n### CI\n\n- [ ] G\n\n## Hiring guide\n\n### " +
		"Why?\n\nBecause.\n",
	"## A\n1. x\n2. y\n   - nested\n\n     para\n3) z\n\n* p\n\n* q\n",
	"Title\n=====\n\nSection\n-------\n\n- [X] a\n  continued\nlazy\n-\n-   wide\n",
	"## Perks <!-- kind: other -->\n- [ ]\n- [ ] \n- [x]y\n-\t[x] tab\n- `- [ ] code`\n- # heading\n- > quote\n",
	"# T\n\n```\n## no section\n- no item\n",
	"- a <!-- intern -->\n- [ ] b <!-- INTERN, lead -->\n\n<!-- a comment\n\n## inside -->\n\n| a | b |\n|---|---|\n| " +
		"1 | 2 |\n",
	"---\ncompany: {name: Acme, url: 'https://acme.example'}\n\"pay\": 'it''s'\nhours: >\n  forty\n  a week\nlocation: " +
		"\"B\\u00e9rlin\"\n---\nx\n",
	"---\n# only a comment\n---\n\n- a\n", "---\n\n---\n", "---\n# c\npay: 1 # d\n# e\n---\n",
	"---\nmarket: uk\nlevel: mid\nlevels:\n  mid: {title: A, uk: B}\n  lead: {title: C}\n---\n# B\n\n## Perks\n\n- [x] " +
		"a <!-- us -->\n" +
		"- [ ] b <!-- uk lead -->\n- [x] c <!-- ie, mid -->\n",
	"[a]: /x\n- [a]: /y\n\n  [b]: /z\n",
}

// roleToComplete is a role with every kind of part that completing adds.
var roleToComplete = sync.OnceValue(func() *posting.Document {
	d, err := markdown.Read("# R\n\n## Duties\n\n- [x] a\n- b\n\n## Tools\n\n### X\n\n- [ ] c\n\n## Hiring guide\n\n" +
		"### Why?\n\nd\n")
	if err != nil {
		panic(err)
	}
	return d
})

// profileToMerge is a company profile with every kind of part, and without
// fields, which may change a line that is there.
var profileToMerge = sync.OnceValue(func() *posting.Document {
	d, err := markdown.Read("p\n\n## Perks\n\n- [x] a\n- [ ] q\n\n### X\n\nd\n\n## The fun\n\n- [x] r\n\n## Our " +
		"history <!-- kind: other -->\n\ns\n")
	if err != nil {
		panic(err)
	}
	return d
})

// edit does one random edit, chosen by three bytes, and holds the laws that
// speak of that edit.
func edit(t fataler, e *posting.Editor, op, where, what byte) {
	before := e.Document()
	n := len(before.Parts)
	part := 0
	if n > 0 {
		part = int(where) % n
	}
	words := texts[int(what)%len(texts)]
	var err error
	switch op % 21 {
	case 0, 1, 2:
		err = toggle(t, e, part)
	case 3:
		if n > 0 {
			_, err = e.Add(part, words)
			holdsInsertion(t, before, e.Document(), err)
		}
	case 4:
		if n > 0 && before.Parts[part].Kind == posting.Item {
			err = e.EditItem(part, words)
			holdsReplacement(t, before, e.Document(), part)
		}
	case 5:
		if n > 0 {
			err = e.Delete(part)
			holdsDeletion(t, before, e.Document(), err)
		}
	case 6:
		if n > 0 {
			_, err = e.Move(part, int(what%2)*2-1)
			holdsMove(t, before, e.Document(), err)
		}
	case 7:
		err = e.SetField(keys[int(where)%len(keys)], words)
	case 8:
		if n > 0 && before.Parts[part].Kind == posting.Prose {
			err = e.EditProse(part, words)
			holdsReplacement(t, before, e.Document(), part)
		}
	case 9:
		_, err = e.AddProse(posting.Kinds[int(where)%len(posting.Kinds)], words)
		holdsInsertion(t, before, e.Document(), err)
	case 10:
		_, err = e.AddTo(posting.Kinds[int(where)%len(posting.Kinds)], words)
		holdsInsertion(t, before, e.Document(), err)
	case 11:
		err = e.SetTitle(words)
	case 12:
		if n > 0 && before.Parts[part].Kind == posting.Heading {
			err = e.SetKind(part, posting.Kinds[int(what)%len(posting.Kinds)])
			holdsReplacement(t, before, e.Document(), part)
		}
	case 13:
		if n > 0 {
			_, err = e.MoveTo(part, posting.Kinds[int(what)%len(posting.Kinds)])
		}
	case 15:
		err = e.Ignore("jargon", words)
	case 14:
		_, err = e.Complete(roleToComplete())
		holdsAdditions(t, before, e.Document())
	case 16:
		err = e.MergeProfile(profileToMerge())
		holdsAdditions(t, before, e.Document())
		if err == nil {
			holdsOnce(t, e)
		}
	case 18:
		_, _, err = e.MoveBlock(part, int(what%2)*2-1)
		holdsMove(t, before, e.Document(), err)
	case 19:
		err = e.Rename(part, words)
		holdsReplacement(t, before, e.Document(), part)
	case 20:
		if n > 0 {
			_, err = e.MoveInto(part, int(what)%n)
			holdsMoveInto(t, before, e.Document(), err)
		}
	case 17:
		key := keys[int(where)%len(keys)]
		err = e.RemoveField(key)
		holdsDeletion(t, before, e.Document(), err)
		holdsRemoval(t, before, e.Document(), key, err)
	}
	var refused *posting.EditError
	var left *posting.LeftOutError
	if errors.As(err, &left) {
		err = nil // What fits is in.
	}
	if err != nil && !errors.As(err, &refused) && !errors.Is(err, posting.ErrNothing) {
		t.Fatalf("an edit ended with %v", err)
	}
	if err != nil && e.Document() != before {
		t.Fatalf("a refused edit changed the document: %v", err)
	}
	holdsAlways(t, e.Document())
}

var keys = []posting.Key{
	"pay", "title", "company", "closes", "workplace", "level", "hours", "id", "location",
	"company",
}

// texts are what people type and paste, and what would break out if it could.
var texts = []string{
	"", "Write code", "x", "  padded  ", "## not a section", "- not an item", "```", "<!-- open", "a <!-- senior -->",
	"---", "===", "# no title", "2027-06-30", "hybrid", "soon: later", "it's \"quoted\" #1", "[ ] box", "[Company]",
	"line one\nline two", "para\n\npara", "é 漢 👩‍💻", "1. one", "> quote", "\tcode", "trailing \\", "*a*", "senior", "null",
	"a\r\nb", "| a |\n|---|", "[x]: /url", "&amp;", "%", "@", "- [x] t\n- [ ] u", "</div>", "<div>",
	"<!-- kind: perks -->",
}

// blank is what a blank line may hold.
const blank = " \t\r\n"

type fataler interface{ Fatalf(string, ...any) }

// holdsAlways are laws 1 and 3, and that what an edit leaves is what a fresh
// reading of the file gives.
func holdsAlways(t fataler, d *posting.Document) {
	source := d.Source()
	again, err := markdown.Read(source)
	if err != nil {
		t.Fatalf("an edit made a text that is refused: %v\n%q", err, source)
	}
	if again.Source() != source {
		t.Fatalf("law 1: read and written again\n%q\nbecame\n%q", source, again.Source())
	}
	if len(again.Parts) != len(d.Parts) {
		t.Fatalf("law 5: %d parts, %d when read again\n%q", len(d.Parts), len(again.Parts), source)
	}
	joined := d.Lead
	for i := range d.Parts {
		p := &d.Parts[i]
		if p.Kind != again.Parts[i].Kind || p.Text() != again.Parts[i].Text() || p.Box != again.Parts[i].Box ||
			p.Mark != again.Parts[i].Mark || p.Ticked() != again.Parts[i].Ticked() ||
			!slices.Equal(p.Levels, again.Parts[i].Levels) ||
			!slices.Equal(p.Markets, again.Parts[i].Markets) {
			t.Fatalf("law 5: part %d reads otherwise in the file\n%q", i, source)
		}
		if strings.Trim(p.Source, blank) == "" || strings.Trim(p.Blank, blank) != "" {
			t.Fatalf("law 3: part %d has lines %q and blank lines %q", i, p.Source, p.Blank)
		}
		if i+1 < len(d.Parts) && !strings.HasSuffix(p.Source+p.Blank, "\n") {
			t.Fatalf("law 3: part %d ends within a line\n%q", i, source)
		}
		joined += p.Source + p.Blank
	}
	if joined != source || strings.Trim(d.Lead, "\ufeff"+blank) != "" {
		t.Fatalf("law 3: lines belong to no part\n%q", source)
	}
}

// toggle is law 2: one byte, or a new box.
func toggle(t fataler, e *posting.Editor, part int) error {
	before := e.Document()
	if len(before.Parts) == 0 || before.Parts[part].Kind != posting.Item {
		return posting.ErrNothing
	}
	hadBox := before.Parts[part].Box >= 0
	was := before.Source()
	err := e.Toggle(part)
	if err != nil {
		if hadBox {
			t.Fatalf("law 2: a box was not toggled: %v\n%q", err, was)
		}
		return err
	}
	now := e.Document().Source()
	if e.Document().Parts[part].Ticked() == before.Parts[part].Ticked() {
		t.Fatalf("law 2: toggling switched nothing\n%q", was)
	}
	if hadBox && (len(was) != len(now) || differing(was, now) != 1) {
		t.Fatalf("law 2: toggling changed more than a byte\n%q\n%q", was, now)
	}
	if !hadBox && len(now) != len(was)+len("[ ] ") {
		t.Fatalf("law 2: a new box changed more\n%q\n%q", was, now)
	}
	return nil
}

func differing(a, b string) int {
	n := 0
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}

// holdsInsertion is law 2 for what is added: the old text with new lines in
// one place.
func holdsInsertion(t fataler, before, after *posting.Document, err error) {
	was, now := before.Source(), after.Source()
	if err != nil || len(now) < len(was) {
		return
	}
	head := 0
	for head < len(was) && was[head] == now[head] {
		head++
	}
	if !strings.HasSuffix(now[head:], was[head:]) {
		t.Fatalf("law 2: adding changed other bytes\n%q\n%q", was, now)
	}
}

// holdsDeletion is law 2 for what is deleted: the old text without lines in
// one place.
func holdsDeletion(t fataler, before, after *posting.Document, err error) {
	if err == nil {
		holdsInsertion(t, after, before, nil)
	}
}

// holdsAdditions makes sure that every line of a document that is not blank is
// still there, in its order.
func holdsAdditions(t fataler, before, after *posting.Document) {
	const mark = "\ufeff" // It stays in front of whatever is first.
	now := strings.Split(strings.TrimPrefix(after.Source(), mark), "\n")
	for line := range strings.SplitSeq(strings.TrimPrefix(before.Source(), mark), "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		i := slices.Index(now, line)
		if i < 0 && slices.Index(now, line+"\r") < 0 {
			t.Fatalf("adding lost the line %q", line)
		}
		if i >= 0 {
			now = now[i:]
		}
	}
}

// holdsOnce makes sure that what a profile says comes in once.
func holdsOnce(t fataler, e *posting.Editor) {
	if err := e.Trial().MergeProfile(profileToMerge()); !errors.Is(err, posting.ErrNothing) {
		t.Fatalf("the profile came in twice: %v\n%q", err, e.Document().Source())
	}
}

// holdsReplacement is law 2 for an edit: nothing changes before and behind it.
func holdsReplacement(t fataler, before, after *posting.Document, part int) {
	head, tail := before.Lead, ""
	for i := range before.Parts {
		lines := before.Parts[i].Source + before.Parts[i].Blank
		switch {
		case i < part:
			head += lines
		case i > part:
			tail += lines
		}
	}
	now := after.Source()
	if !strings.HasPrefix(now, head) || !strings.HasSuffix(now, tail) {
		t.Fatalf("law 2: an edit changed other bytes\n%q\n%q", before.Source(), now)
	}
}

// holdsRemoval makes sure that a field that is taken out is gone, and no other.
func holdsRemoval(t fataler, before, after *posting.Document, key posting.Key, err error) {
	was, now := before.Fields, after.Fields
	if _, has := now.Text[key]; has && (err == nil || errors.Is(err, posting.ErrNothing)) {
		t.Fatalf("%s is still there: %v\n%q", key, err, after.Source())
	}
	if err != nil {
		return
	}
	left := maps.Clone(was.Text)
	maps.DeleteFunc(left, func(k posting.Key, _ string) bool {
		return k == key ||
			strings.HasPrefix(string(k), string(key)+".")
	})
	same := maps.Equal(left, now.Text) && maps.EqualFunc(was.Lists, now.Lists, slices.Equal) &&
		maps.Equal(was.Ignore, now.Ignore) &&
		slices.Equal(was.Places, now.Places) && slices.EqualFunc(was.Levels, now.Levels, func(a, b posting.LevelFields) bool {
		return a.Level == b.Level && maps.Equal(a.Text, b.Text) && maps.Equal(a.Titles, b.Titles)
	})
	if !same {
		t.Fatalf("taking %s out changed other fields\n%q\n%q", key, before.Source(), after.Source())
	}
}

// holdsMove is law 2 for a move: the same lines in another order.
func holdsMove(t fataler, before, after *posting.Document, err error) {
	if was, now := sortedLines(before), sortedLines(after); err == nil && !slices.Equal(was, now) {
		t.Fatalf("law 2: a move changed bytes\n%q\n%q", was, now)
	}
}

// holdsMoveInto is law 2 for an item that goes into another list: blank lines part
// it from its neighbours there.
func holdsMoveInto(t fataler, before, after *posting.Document, err error) {
	isBlank := func(line string) bool { return strings.TrimSpace(line) == "" }
	was, now := slices.DeleteFunc(sortedLines(before), isBlank), slices.DeleteFunc(sortedLines(after), isBlank)
	if err == nil && !slices.Equal(was, now) {
		t.Fatalf("law 2: a move changed bytes\n%q\n%q", was, now)
	}
}

// sortedLines leaves line ends aside: with the last line of a file that lacks
// one, a move changes which line that is.
func sortedLines(d *posting.Document) []string {
	text := strings.TrimPrefix(d.Source(), "\ufeff")
	lines := strings.Split(strings.ReplaceAll(text, "\r", ""), "\n")
	slices.Sort(lines)
	return lines
}

// holdsLevels is law 4: there and back again is where one was.
func holdsLevels(t fataler, d *posting.Document) {
	from := d.Level()
	if !slices.Contains(d.Levels(), from) {
		return // Written by hand: there is no way back to a level that is not offered.
	}
	for _, to := range d.Levels() {
		e := posting.NewEditor(d, markdown.NewReader().Read)
		if _, err := e.Relevel(to); err != nil {
			continue
		}
		if _, err := e.Relevel(from); err != nil {
			t.Fatalf("law 4: no way back from %s: %v\n%q", to, err, d.Source())
		}
		back := e.Document()
		shift := len(back.Parts) - len(d.Parts)
		for i := range d.Parts {
			if d.Parts[i].Ticked() != back.Parts[i+shift].Ticked() {
				t.Fatalf("law 4: by way of %s, %q has another tick\n%q", to, d.Parts[i].Source, d.Source())
			}
		}
		if d.Field("type") != back.Field("type") || d.Field("pay") != back.Field("pay") {
			t.Fatalf("law 4: fields differ by way of %s\n%q", to, d.Source())
		}
	}
}

// hold reads a text and holds every law on it and on a run of edits.
func hold(t fataler, source string, ops []byte) {
	reader := markdown.NewReader()
	d, err := reader.Read(source)
	if err != nil {
		return
	}
	holdsAlways(t, d)
	if d.Source() != source {
		t.Fatalf("law 1: %q became %q", source, d.Source())
	}
	e := posting.NewEditor(d, reader.Read)
	for ; len(ops) >= 3; ops = ops[3:] {
		edit(t, e, ops[0], ops[1], ops[2])
	}
	holdsLevels(t, e.Document())
	for range e.Edits() {
		e.Undo()
	}
	if got := e.Document().Source(); got != source {
		t.Fatalf("law 6: undone, %q became %q", source, got)
	}
}

func FuzzLaws(f *testing.F) {
	ops := []byte("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13")
	for _, seed := range seeds {
		f.Add(seed, ops)
	}
	f.Fuzz(func(t *testing.T, source string, ops []byte) {
		hold(t, source, ops[:min(len(ops), 60)])
	})
}

// TestLaws does random edits on documents put together from the seeds.
func TestLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := strings.Join(rapid.SliceOfN(rapid.SampledFrom(seeds), 1, 3).Draw(t, "documents"), "\n")
		ops := rapid.SliceOfN(rapid.Byte(), 0, 45).Draw(t, "edits")
		hold(t, source, ops)
	})
}

func TestLawsHoldOnPostings(t *testing.T) {
	if *postings == "" {
		t.Skip("SKIPPED: no folder of postings given; run with -postings DIR")
	}
	files, _ := filepath.Glob(filepath.Join(*postings, "*", "*"))
	random := rand.New(rand.NewPCG(1, 2))
	read := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := markdown.Read(string(source)); err != nil {
			t.Logf("%s: %v", file, err)
			continue
		}
		ops := make([]byte, 300)
		for i := range ops {
			ops[i] = byte(random.Uint32())
		}
		hold(t, string(source), ops)
		read++
	}
	t.Logf("held on %d of %d files", read, len(files))
}

func TestLawsHoldOnRoles(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, role := range presets.Index {
		source, err := presets.Files.ReadFile(role.Path)
		if err != nil {
			t.Fatal(err)
		}
		ops := make([]byte, 60)
		for i := range ops {
			ops[i] = byte(random.Uint32())
		}
		hold(t, string(source), ops)
	}
}

// TestHandTogglesSurviveLevels toggles at random between levels: what a
// person has set stays set.
func TestHandTogglesSurviveLevels(t *testing.T) {
	reader := markdown.NewReader()
	d, err := reader.Read(seeds[8])
	if err != nil {
		t.Fatal(err)
	}
	e := posting.NewEditor(d, reader.Read)
	random := rand.New(rand.NewPCG(3, 4))
	byHand := map[int]bool{}
	for range 10_000 {
		part := random.IntN(len(d.Parts))
		if d.Parts[part].Kind == posting.Item {
			if err := e.Toggle(part); err != nil {
				t.Fatal(err)
			}
			byHand[part] = e.Document().Parts[part].Ticked()
			atDefault(e.Document(), part, byHand)
		}
		if _, err := e.Relevel(d.Levels()[random.IntN(2)]); err != nil {
			t.Fatal(err)
		}
		for part, ticked := range byHand {
			if e.Document().Parts[part].Ticked() != ticked {
				t.Fatalf("a level switched %q, which was set by hand", e.Document().Parts[part].Text())
			}
		}
	}
}

// atDefault forgets a toggle that only brought a marked item back to what its
// level says: such an item follows the level again.
func atDefault(d *posting.Document, part int, byHand map[int]bool) {
	p := &d.Parts[part]
	if len(p.Levels) > 0 && p.Ticked() == p.DefaultAt(d.Level()) {
		delete(byHand, part)
	}
}

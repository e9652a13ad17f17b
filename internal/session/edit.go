package session

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/check"
	"jobdraft/internal/posting"
)

// Edit is a change of a document that [Session.Do] makes.
type Edit func(e *posting.Editor) Outcome

// Toggle takes an item into the posting or out of it. Whoever does that to a
// promise of a new draft has looked at what it offers.
func Toggle(part int) Edit {
	return func(e *posting.Editor) Outcome {
		d := e.Document()
		if !d.IsOffer(part) || check.UncheckedOffer(d) == "" {
			return quiet().unless(e.Toggle(part))
		}
		trial := e.Trial()
		if err := trial.Toggle(part); err != nil {
			return refused(err)
		}
		if err := trial.SetField("offer", "checked"); err != nil {
			return quiet().unless(e.Toggle(part))
		}
		e.ReplaceWith(trial.Document(), "toggle "+d.Parts[part].Text())
		return quiet()
	}
}

// Place is where new items go: behind a part, or, if Part is -1, to the end of
// the section of a kind.
type Place struct {
	Part int
	Kind posting.Kind
}

// AddItems adds an item for each line of text, without the mark that it has in a
// list. The focus belongs on the last.
func AddItems(at Place, text string) Edit {
	return func(e *posting.Editor) Outcome {
		lines := withoutMarks(strings.Split(text, "\n"))
		var first int
		var err error
		if at.Part >= 0 {
			first, err = e.Add(at.Part, lines...)
		} else {
			first, err = e.AddTo(at.Kind, lines...)
		}
		return Outcome{Part: first + countFilled(lines) - 1}.unless(err)
	}
}

// countFilled counts the lines that are not blank.
func countFilled(lines []string) int {
	n := 0
	for _, l := range lines {
		if strings.TrimSpace(l) != "" {
			n++
		}
	}
	return n
}

// AddText adds prose to the section of a kind. The focus belongs on it.
func AddText(kind posting.Kind, text string) Edit {
	return func(e *posting.Editor) Outcome {
		part, err := e.AddProse(kind, text)
		return Outcome{Part: part}.unless(err)
	}
}

// EditText replaces the text of an item or of prose.
func EditText(part int, text string) Edit {
	return func(e *posting.Editor) Outcome {
		switch e.Document().Parts[part].Kind {
		case posting.Item:
			return quiet().unless(e.EditItem(part, text))
		case posting.Prose:
			return quiet().unless(e.EditProse(part, text))
		case posting.FrontMatter, posting.Title, posting.Heading, posting.Group:
		}
		return cannot("only an item or a paragraph has a text to edit")
	}
}

// Delete takes an item or prose out of the document.
func Delete(part int) Edit {
	return func(e *posting.Editor) Outcome { return done("Deleted", "brings it back").unless(e.Delete(part)) }
}

// SetKind says what a section is about, which decides the step that shows it.
// part is its heading; the focus belongs on it.
func SetKind(part int, kind posting.Kind) Edit {
	return func(e *posting.Editor) Outcome {
		o := Outcome{Message: "Now under " + StepNameOf(kind) + ".", Part: part}
		return o.unless(e.SetKind(part, kind))
	}
}

// SetField writes a field: the title into its heading if it has one, and the
// level with everything that depends on it.
func SetField(k posting.Key, value string) Edit {
	switch k {
	case "title":
		return func(e *posting.Editor) Outcome { return quiet().unless(e.SetTitle(value)) }
	case "level":
		return Relevel(posting.Level(value))
	default:
		return func(e *posting.Editor) Outcome { return quiet().unless(e.SetField(k, value)) }
	}
}

// Relevel takes the document to another of its levels.
func Relevel(to posting.Level) Edit {
	return func(e *posting.Editor) Outcome {
		n, err := e.Relevel(to)
		message := fmt.Sprintf("Now %s: %s added, %d removed", to.Name(), counted(n.On, "item"), n.Off)
		if n.Kept > 0 {
			message += fmt.Sprintf(", %d of yours kept", n.Kept)
		}
		return done(message, "").unless(err)
	}
}

// Remarket takes the document to another market.
func Remarket(m posting.MarketMove) Edit {
	return func(e *posting.Editor) Outcome {
		n, err := e.Remarket(m)
		message := fmt.Sprintf("Now for the %s: %s reworded, %s added, %d removed",
			m.To.Name(), counted(n.Reworded, "line"), counted(n.On, "item"), n.Off)
		return done(message, "").unless(err)
	}
}

// NextValue returns the choice that follows the value of a field, and the first
// after the last; it is empty if the field is typed.
func NextValue(d *posting.Document, k posting.Key) string {
	choices := FieldChoices(d, k)
	if len(choices) == 0 {
		return ""
	}
	now := d.Field(k)
	if k == "level" {
		now = string(d.Level())
	}
	return choices[(slices.Index(choices, now)+1)%len(choices)]
}

// Fix makes the change that a finding proposes.
func Fix(f *check.Finding) Edit {
	return func(e *posting.Editor) Outcome {
		if f.Fix == nil {
			return cannot("This needs your words: " + f.Message)
		}
		o := done("Done: "+f.Fix.Label, "takes it back")
		if f.Fix.Field == "offer" {
			o = done("Your offer is checked. m in Review keeps it for every new draft", "takes it back")
		}
		return o.unless(fix(e, f))
	}
}

func fix(e *posting.Editor, f *check.Finding) error {
	switch {
	case f.Fix.Move != "":
		_, err := e.MoveTo(f.Part, f.Fix.Move)
		return err
	case f.Fix.Field != "":
		return SetField(f.Fix.Field, f.Fix.Text)(e).Err
	default:
		return e.Replace(f.Span, f.Fix.Text)
	}
}

// Ignore leaves the findings of a check out of this document, for a reason.
func Ignore(checkID, reason string) Edit {
	return func(e *posting.Editor) Outcome {
		o := done("Ignored in this draft; ignore: in its front matter says why", "takes it back")
		return o.unless(e.Ignore(checkID, reason))
	}
}

// Undo takes back the last edit.
func Undo(e *posting.Editor) Outcome {
	label, ok := e.Undo()
	if !ok {
		return cannot("Nothing to undo.")
	}
	return done("Undone: "+label, "")
}

// Redo makes again the edit that was undone last.
func Redo(e *posting.Editor) Outcome {
	label, ok := e.Redo()
	if !ok {
		return cannot("Nothing to redo.")
	}
	return done("Redone: "+label, "")
}

// AddFrom adds the items of a role that the document lacks, unticked. name is what
// the person calls the role.
func AddFrom(name string, role *posting.Document) Edit {
	return func(e *posting.Editor) Outcome {
		known := e.Document().CountShared(role)
		added, err := e.Complete(role)
		switch {
		case errors.Is(err, posting.ErrNothing):
			return Outcome{Message: "The draft has all that " + name + " offers.", Part: -1, Err: err}
		case err != nil:
			return refused(err)
		}
		message := fmt.Sprintf("Added %s of %s, none ticked", counted(added, "line"), name)
		if known > 0 {
			message += fmt.Sprintf("; %d already there", known)
		}
		return done(message, "takes them out")
	}
}

// MergeProfile brings in what the company profile says and the document lacks.
// What does not fit stays out, and the message says so.
func MergeProfile(profile *posting.Document) Edit {
	return func(e *posting.Editor) Outcome {
		err := e.MergeProfile(profile)
		if errors.Is(err, posting.ErrNothing) {
			return Outcome{Message: "The draft has all of the company profile.", Part: -1, Err: err}
		}
		return done("Brought in the company profile", "takes it out").unless(err)
	}
}

// ReplaceWith takes over a text that was written elsewhere as one edit; label
// names it for undo.
func ReplaceWith(d *posting.Document, label string) Edit {
	return func(e *posting.Editor) Outcome {
		e.ReplaceWith(d, label)
		return quiet()
	}
}

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

package session

import (
	"errors"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/posting"
)

// Outcome is the result of a verb, for a face to show. The text in it is as it
// was written or typed: a face passes it through internal/sanitize.
type Outcome struct {
	Message string // what to say; empty if what changed can be seen
	Undo    string // what undo would do now, such as "brings it back"; empty if that is plain
	Part    int    // the part to put the focus on; -1 to leave the focus where it is
	Err     error  // why nothing was done; nil if it was
	Back    *Task  // takes back a verb on drafts; nil if nothing can
}

// Done reports whether the verb was carried out.
func (o Outcome) Done() bool { return o.Err == nil }

// Say returns the message and, for the face's undo key, what undo would do.
func (o Outcome) Say(undoKey string) string {
	if o.Message == "" || o.Undo == "" {
		return o.Message
	}
	return strings.TrimSuffix(o.Message, ".") + ". " + undoKey + " " + o.Undo + "."
}

// quiet is the outcome of a verb whose effect can be seen.
func quiet() Outcome { return Outcome{Part: -1} }

// done is the outcome of a verb that is reported.
func done(message, undo string) Outcome { return Outcome{Message: message, Undo: undo, Part: -1} }

// refused is the outcome of a verb that did nothing. If there was nothing to do,
// there is nothing to say.
func refused(err error) Outcome {
	o := Outcome{Part: -1, Err: err}
	if !errors.Is(err, posting.ErrNothing) {
		o.Message = err.Error()
	}
	return o
}

// cannot refuses a verb with a sentence.
func cannot(why string) Outcome { return refused(errors.New(why)) }

// unless is the outcome if err is nil, and a refusal if it is not.
func (o Outcome) unless(err error) Outcome {
	if err != nil {
		return refused(err)
	}
	return o
}

// refusedAs is the outcome of a verb that failed: what failed, and err as the
// reason.
func refusedAs(what string, err error) Outcome {
	return Outcome{Message: what + err.Error(), Part: -1, Err: err}
}

// diskRefused is refusedAs for an error of a disk.
func diskRefused(what string, err error) Outcome {
	return Outcome{Message: what + atomicfile.Reason(err), Part: -1, Err: err}
}

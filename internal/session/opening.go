package session

import (
	"time"

	"jobdraft/internal/posting"
)

// Today returns the day that the checks go by.
func (s *Session) Today() time.Time { return s.tools.Check.Today }

// MarkPosted writes today as the day on which the posting goes out. A day to
// close that is past goes: the posting opens again.
func MarkPosted(today time.Time) Edit {
	return func(e *posting.Editor) Outcome {
		day := today.Format(time.DateOnly)
		o := done("Posted "+day+"; jobdraft publish puts it on your site", "takes the day back")
		trial := e.Trial()
		if closes := e.Document().Field("closes"); closes != "" && closes < day {
			if err := trial.SetField("closes", ""); err != nil {
				return refused(err)
			}
			o.Message = "Posted " + day + ", and no longer closed on " + closes
		}
		if err := trial.SetField("posted", day); err != nil {
			return refused(err)
		}
		e.ReplaceWith(trial.Document(), "mark as posted")
		return o
	}
}

// CloseOpening writes yesterday as the last day to apply.
func CloseOpening(today time.Time) Edit {
	return func(e *posting.Editor) Outcome {
		last := today.AddDate(0, 0, -1).Format(time.DateOnly)
		switch posted := e.Document().Field("posted"); {
		case posted == "":
			return cannot("This posting is not out: it has no day in Posted.")
		case posted > last:
			return cannot("This posting has been out for less than a day; take the day out of Posted in Details instead.")
		}
		o := done("Closed: "+last+" was the last day to apply; jobdraft publish leaves a notice", "opens it again")
		return o.unless(e.SetField("closes", last))
	}
}

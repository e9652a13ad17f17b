package check

import (
	"time"

	"jobdraft/internal/phrase"
)

// What a date is about is told by the nearest of these before it.
var (
	closingWords = []string{
		"apply", "applications", "application", "applying", "deadline", "close", "closes", "closing", "submit",
		"submitted", "submissions", "send", "due", "expire", "expires", "until", "received", "cv", "cvs",
		"bewerbungsfrist", "bewerbungsschluss", "einsendeschluss", "bewerben", "bewerbung", "bewerbungen",
		"candidature", "candidatures", "postuler", "postulez", "limite", "límite", "plazo", "solicitudes", "candidaturas",
		"solliciteer", "solliciteren", "sollicitatie", "sollicitaties", "sluitingsdatum", "uiterlijk", "reageer",
		"reageren",
	}
	startWords = []string{
		"start", "starts", "starting", "begin", "begins", "commence", "commences",
		"commencing", "startdate",
	}
	historyWords = []string{
		"open", "opens", "opened", "posted", "published", "updated", "since", "founded", "established", "launched",
		"effective", "revised", "reviewed", "closed", "adopted", "enacted", "acquired", "dated", "approved", "raised",
		"started", "received", "created", "amended", "issued", "graduated", "version", "date", "feedback", "hear", "heard",
		"interviews", "notified", "reply",
	}
)

// dated is a date with what it is, as a sentence begins with it.
type dated struct {
	day
	role string
}

// dates finds closing and start dates.
func (r *reader) dates() {
	t := &r.text
	if !t.Digits {
		return
	}
	for i := 0; i < len(t.Words); i++ {
		d, ok := dateAt(t, i)
		if !ok {
			continue
		}
		if later, ok := rangeEnd(t, d); ok && isClosing(r, d) {
			d.last, d.twoWays, d.to = later.last, later.twoWays, later.to
			d.from = later.from
		}
		switch {
		case isClosing(r, d):
			r.out.facts.note(saysDeadline)
			r.dated = append(r.dated, dated{d, "The closing date"})
		case isStart(r, d):
			r.dated = append(r.dated, dated{d, "The start date"})
		}
		i = d.to - 1
	}
}

// rangeEnd returns the second date of a range: from 24 January 2027 to 7 February
// 2027.
func rangeEnd(t *phrase.Text, d day) (day, bool) {
	return dateAt(t, t.Skip(d.to, "to", "through", "until", "till", "and", "bis", "au", "al", "tot"))
}

// FindDate returns where a text says a day, as bytes. A text that says it nowhere
// has none.
func FindDate(text string, day time.Time) (start, end int, ok bool) {
	var t phrase.Text
	t.Read(text, 0, len(text))
	for i := range t.Words {
		if d, found := dateAt(&t, i); found && d.last.Equal(day) {
			return t.Words[d.from].Start, t.Words[d.to-1].End, true
		}
	}
	return 0, 0, false
}

// isClosing reports whether a date is one until which people can apply.
func isClosing(r *reader, d day) bool {
	from, to := r.sentence(d.from)
	const before, behind = 12, 8
	for k := d.from - 1; k >= max(from, d.from-before); k-- {
		switch {
		case r.text.Is(k, "date") && r.text.Is(k-1, "closing", "close", "end", "due", "deadline", "application"):
			return true
		case r.text.Is(k, closingWords...):
			return !r.text.Is(k, "until", "close", "received") ||
				r.text.AnyIs(from, to, "apply", "application", "applications", "deadline", "closing", "open", "cv",
					"resume", "resumes", "accept", "accepting", "vacancy", "position", "job", "posting")
		case r.text.Is(k, startWords...), r.text.Is(k, historyWords...):
			return false
		}
	}
	for k := d.to; k < min(to, d.to+behind); k++ {
		if r.text.Is(k, "deadline", "closing") {
			return true
		}
	}
	return r.ctx.closing && d.from == from
}

// isStart reports whether a date is the one on which the job begins.
func isStart(r *reader, d day) bool {
	from, _ := r.sentence(d.from)
	const before = 4
	for k := d.from - 1; k >= max(from, d.from-before); k-- {
		switch {
		case r.text.Is(k, "date") && r.text.Is(k-1, "start", "starting", "commencement"):
			return true
		case r.text.Is(k, startWords...):
			return !r.text.AnyIs(from, d.to, "we", "our", "company", "project", "programme")
		case r.text.Is(k, historyWords...):
			return false
		}
	}
	return false
}

// dateOnly is the day of a time, without its clock.
func dateOnly(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

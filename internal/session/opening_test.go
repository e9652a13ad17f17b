package session_test

import (
	"testing"
	"time"

	"jobdraft/internal/markdown"
	"jobdraft/internal/posting"
	"jobdraft/internal/session"
)

func TestOpening(t *testing.T) {
	today := time.Date(2027, 1, 15, 12, 0, 0, 0, time.UTC)
	post, shut := session.MarkPosted(today), session.CloseOpening(today)
	for _, c := range []struct {
		name, fields   string
		edit           session.Edit
		done           bool
		posted, closes string
	}{
		{"a new posting", "", post, true, "2027-01-15", ""},
		{"one that closes later", "closes: 2027-02-01\n", post, true, "2027-01-15", "2027-02-01"},
		{"one that was closed", "posted: 2026-12-01\ncloses: 2027-01-01\n", post, true, "2027-01-15", ""},
		{"one that is out", "posted: 2027-01-01\n", shut, true, "2027-01-01", "2027-01-14"},
		{"one with another last day", "posted: 2027-01-01\ncloses: 2027-02-01\n", shut, true, "2027-01-01", "2027-01-14"},
		{"one that is not out", "", shut, false, "", ""},
		{"one that went out today", "posted: 2027-01-15\n", shut, false, "2027-01-15", ""},
	} {
		source := "---\ncompany: Acme\n" + c.fields + "---\n\n# Baker\n"
		d, err := markdown.Read(source)
		if err != nil {
			t.Fatal(err)
		}
		e := posting.NewEditor(d, markdown.Read)
		o := c.edit(e)
		now := e.Document()
		if o.Done() != c.done || o.Message == "" || now.Field("posted") != c.posted || now.Field("closes") != c.closes {
			t.Errorf("%s: %+v; posted %q, closes %q", c.name, o, now.Field("posted"), now.Field("closes"))
		}
		if !c.done {
			continue
		}
		if _, ok := e.Undo(); !ok || e.Document().Source() != source {
			t.Errorf("%s is not one edit to undo", c.name)
		}
	}
}

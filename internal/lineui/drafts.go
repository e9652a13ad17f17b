package lineui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"jobdraft/internal/atomicfile"
	"jobdraft/internal/library"
	"jobdraft/internal/session"
)

// draftMatches are the drafts with every word of the query, the latest first.
func (h *home) draftMatches(query string) []match {
	if h.tools.Store == nil {
		return nil
	}
	all, err := h.drafts.List()
	if err != nil {
		h.say("The drafts cannot be listed: %s.", atomicfile.Reason(err))
	}
	names := library.NewNames(len(all), func(i int) string { return all[i].Title + " " + all[i].Name })
	var found []match
	for i, rank := range names.Find(query) {
		d := all[i]
		found = append(found, match{draftWords(d), rank, func() { h.continueDraft(d) }, d})
	}
	return found
}

// draftsSaying are the drafts with all words anywhere in their text.
func (h *home) draftsSaying(words string) []match {
	asked := library.Words(words)
	return slices.DeleteFunc(h.draftMatches(""), func(m match) bool { return !m.draft.Says(asked) })
}

// restore brings a draft back from the trash.
func (h *home) restore() {
	if h.tools.Store == nil {
		h.say("There is no folder for drafts here.")
		return
	}
	all, err := h.drafts.Trashed()
	switch {
	case err != nil:
		h.say("The trash cannot be listed: %s.", atomicfile.Reason(err))
		return
	case len(all) == 0:
		h.say("The trash is empty.")
		return
	}
	names := make([]string, len(all))
	for i, d := range all {
		names[i] = draftWords(d)
	}
	if at, ok := h.pick(names, "Which comes back, enter alone for none"); ok {
		h.report(h.drafts.Untrash(all[at].Name))
	}
}

// draftWords says in a line what a draft is.
func draftWords(d *session.Draft) string {
	if d.Err != nil {
		return fmt.Sprintf("Draft: %s, which cannot be read: %v", d.Title, d.Err)
	}
	words := fmt.Sprintf("Draft: %s, changed %s", d.Title, d.Changed.Format("2 January 2006"))
	if len(d.Theirs) > 0 {
		words += ", in two versions"
	}
	return words
}

// continueDraft goes on with a draft. If another program has written it too, the
// person chooses first, or puts that off.
func (h *home) continueDraft(d *session.Draft) Outcome {
	h.settleVersions(d)
	s, err := session.OpenDraft(h.tools, d.Name)
	if err != nil {
		h.say("It cannot be read: %v. Its file is %s.", err, d.Path)
		return Unread
	}
	return h.open(s)
}

// draftVerbs are what can be done to a draft in a list, by the word before its
// number.
var draftVerbs = map[string]func(h *home, d *session.Draft){
	"duplicate": func(h *home, d *session.Draft) { h.report(h.drafts.Duplicate(d.Name)) },
	"rename":    (*home).rename,
	"delete":    (*home).delete,
	"versions":  (*home).versions,
}

// doDraft does what was typed to the draft of a number, if that is what it is.
func (h *home) doDraft(answer string, shown []match) bool {
	word, number, _ := strings.Cut(answer, " ")
	verb, ok := draftVerbs[word]
	n, err := strconv.Atoi(number)
	switch {
	case !ok || err != nil:
		return false
	case n < 1 || n > len(shown) || shown[n-1].draft == nil:
		h.say("There is no draft with the number %d.", n)
	default:
		verb(h, shown[n-1].draft)
	}
	return true
}

// report carries a verb on drafts out and says what it did.
func (h *home) report(task session.Task) { h.say("%s", sentence(capital(task.Run().Message))) }

func (h *home) rename(d *session.Draft) {
	if name := h.ask("New name of " + d.Name + ", enter alone to leave it"); name != "" {
		h.report(h.drafts.Rename(d.Name, name))
	}
}

func (h *home) delete(d *session.Draft) {
	o := h.drafts.Delete(d.Name).Run()
	if !o.Done() {
		h.say("Not deleted: %s", sentence(o.Message))
		return
	}
	h.back = o.Back
	h.say("Deleted %s. undo brings it back.", d.Name)
}

// bringBack brings back the draft that was deleted last.
func (h *home) bringBack() {
	if h.back == nil {
		h.say("Nothing was deleted.")
		return
	}
	h.report(*h.back)
	h.back = nil
}

func (h *home) versions(d *session.Draft) {
	if v, ok := h.pickVersion(h.drafts.Versions(d.Name)); ok {
		h.report(h.drafts.Restore(d.Name, v.Number))
	}
}

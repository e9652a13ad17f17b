package check

import "jobdraft/internal/posting"

// lack reports that something is not there, which short names.
func (c *checked) lack(id string, field posting.Key, short, message string) {
	c.whole(Finding{ID: id, Severity: severityOf(id), Field: field, Short: short, Message: message, Missing: true})
}

// isDraft reports whether the document was made from a role. Its facts belong
// into its fields; the same words in the text of the role say nothing yet.
func (c *checked) isDraft() bool { return c.d.Fields.Text["preset"] != "" }

// hasSection reports whether a list of a kind says something.
func (c *checked) hasSection(k kind) bool {
	for _, l := range c.lists {
		if l.kind == k && (l.items > 0 || l.body) {
			return true
		}
	}
	return false
}

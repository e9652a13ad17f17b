package check

import "jobdraft/internal/posting"

// lack reports that something is not there.
func (c *checked) lack(id string, field posting.Key, message string) {
	c.whole(Finding{ID: id, Severity: severityOf(id), Field: field, Message: message, Missing: true})
}

// hasSection reports whether a list of a kind says something.
func (c *checked) hasSection(k kind) bool {
	for _, l := range c.lists {
		if l.kind == k && (l.items > 0 || l.body) {
			return true
		}
	}
	return false
}

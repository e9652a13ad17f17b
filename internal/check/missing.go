package check

import "jobdraft/internal/posting"

// missing looks for what readers and boards expect and the posting does not
// say, in its fields or in its text.
func (c *checked) missing() {
	c.payMissing()
	if !c.facts.says(saysApply) && !c.hasSection(applying) {
		c.lack("apply-missing", "apply", "No way to apply. Give an address or a link; apply: board says that the board adds its button")
	}
	if !c.facts.says(saysPlace) && !c.facts.says(saysCountry) {
		c.lack("location-missing", "location", "No place. Name the town, or the countries for remote work")
	}
	if !c.facts.says(saysType) && levelIn(c.title) != "intern" {
		c.lack("type-missing", "type", "No type of employment. Say full-time, part-time or contract")
	}
	c.sectionsMissing()
	if !c.facts.says(saysBenefits) && !c.hasSection(perks) {
		c.lack("benefits-missing", "", "Nothing about benefits. List real ones: leave, health, pension")
	}
	if !c.facts.says(saysDeadline) {
		c.lack("deadline-missing", "closes", "No closing date. Give one, or write: open until filled")
	}
	if !c.facts.says(saysEqual) && !c.hasSection(equal) {
		c.lack("eeo-missing", "", "No line about equal opportunity. The builder offers one")
	}
}

// lack reports that something is not there.
func (c *checked) lack(id string, field posting.Key, message string) {
	c.whole(Finding{ID: id, Severity: severityOf(id), Field: field, Message: message, Missing: true})
}

// payMissing reports that nothing at all is said of the pay. What is vague has
// its own check, and unpaid work none.
func (c *checked) payMissing() {
	if c.paid() || c.d.Field("pay") != "" || c.reported("pay-vague") || c.reported("unpaid-internship") {
		return
	}
	if _, unpaid := c.firstClaim(claimsUnpaid); unpaid {
		return
	}
	c.lack("pay-missing", "pay", "No pay. Add a range: 38,000 to 44,000 GBP a year")
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

// sectionsMissing reports that there are no duties, or no requirements. In a
// section whose heading tells nothing, and in a text without headings, the
// words must do.
func (c *checked) sectionsMissing() {
	if !c.hasSection(duty) && !c.saidLoosely(saysDuty) {
		c.lack("section-missing", "", "No duties. Say what the person will do")
		return
	}
	if !c.hasSection(must) && !c.hasSection(nice) && !c.hasSection(skills) && !c.hasSection(before) && !c.hasSection(tools) && !c.saidLoosely(saysNeed) {
		c.lack("section-missing", "", "No requirements. Say what people must have")
	}
}

// saidLoosely reports whether a part outside the sections of known kinds says
// something.
func (c *checked) saidLoosely(q cue) bool {
	for i, r := range c.loads {
		if r == nil || !r.facts.says(q) {
			continue
		}
		if s := c.section(i); s != nil && (s.Head < 0 || kinds[s.Kind] == other || kinds[s.Kind] == role || kinds[s.Kind] == company && q == saysDuty || q == saysNeed && kinds[s.Kind] == duty) {
			return true
		}
	}
	return false
}

package check

import (
	"fmt"
	"time"

	"jobdraft/internal/posting"
)

// wants is what the law wants of each check that can break it.
var wants = map[string]Want{
	"pay-missing": WantPay, "pay-vague": WantPay, "pay-open-ended": WantPay, "benefits-missing": WantBenefits, "deadline-missing": WantDeadline,
	"apply-missing": WantApply, "ai-disclosure": WantAI, "vacancy-status": WantVacancy, "local-experience": WantNoLocal, "drivers-license": WantNoLicense,
}

// lawWants reports whether a chosen jurisdiction has to do with a check.
func (s *settings) lawWants(id string) bool {
	return id == "pay-law" && len(s.laws) > 0 || len(s.inForce(wants[id])) > 0
}

// law makes errors of what breaks the rules of the chosen jurisdictions, and
// names them with their days.
func (c *checked) law() {
	if len(c.laws) == 0 {
		c.dropBackground()
		return
	}
	c.statements()
	c.tooWide()
	c.background()
	for i := range c.out {
		f := &c.out[i]
		if list := c.inForce(wants[f.ID]); wants[f.ID] != wantNothing && len(list) > 0 {
			f.Severity = Error
			f.Message += ". The law wants " + string(wants[f.ID]) + ": " + named(list)
		}
	}
	c.coming()
}

// statements looks for the lines that a jurisdiction wants.
func (c *checked) statements() {
	if c.fragment {
		return
	}
	if len(c.inForce(WantAI)) > 0 && !c.facts.says(saysAI) {
		c.lack("ai-disclosure", "", "Nothing on AI in the selection. Add: We do not use artificial intelligence to screen, assess or select applicants")
	}
	if len(c.inForce(WantVacancy)) > 0 && !c.facts.says(saysVacancy) {
		c.lack("vacancy-status", "", "Nothing on the vacancy. Add: This posting is for an existing vacancy")
	}
}

// tooWide holds ranges against Ontario's width: CAD 50,000, unless the top is
// over 200,000.
func (c *checked) tooWide() {
	const width, exempt = 50_000, 200_000
	list := c.inForce(WantNarrow)
	for _, p := range c.pays {
		if len(list) == 0 || !p.IsRange() || p.Max-p.Min <= width || p.Max > exempt {
			continue
		}
		f := Finding{ID: "pay-range-wide", Severity: Error, Span: p.span, Part: -1, Field: "pay"}
		f.Message = fmt.Sprintf("The ends of the pay are %s apart. The law wants at most 50,000: %s", amountText(p.Max-p.Min), named(list))
		c.out = append(c.out, f)
	}
}

// background keeps what is said of background checks where New York City's
// rules hold, as a finding about criminal records.
func (c *checked) background() {
	if len(c.inForce(WantNoBackground)) == 0 {
		c.dropBackground()
		return
	}
	for i := range c.out {
		if c.out[i].ID == backgroundCheck {
			c.out[i].ID = "criminal-record"
			c.out[i].Severity = Error
		}
	}
}

func (c *checked) dropBackground() {
	kept := c.out[:0]
	for _, f := range c.out {
		if f.ID != backgroundCheck {
			kept = append(kept, f)
		}
	}
	c.out = kept
}

// coming tells of rules that are not yet in force, and of a table that is old.
func (c *checked) coming() {
	for _, j := range c.laws {
		since, err := time.Parse(layoutOfRules, j.Since)
		if err == nil && since.After(c.today) {
			c.note(fmt.Sprintf("%s will want from %s: %s", j.Name, j.Since, j.Shows))
		}
	}
	if RulesAreOld(c.today) {
		c.note("The table of jurisdictions is of " + RulesAsOf + " and may be out of date. Look the rules up")
	}
}

// RulesAreOld reports whether the table of jurisdictions is older than a year.
func RulesAreOld(today time.Time) bool {
	made, err := time.Parse(layoutOfRules, RulesAsOf)
	return err == nil && today.After(made.AddDate(0, monthsUntilRulesAged, 0))
}

func (c *checked) note(message string) {
	c.out = append(c.out, Finding{ID: "pay-law", Severity: Info, Span: posting.Span{}, Part: -1, Message: message})
}

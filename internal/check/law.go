package check

// law makes errors of what breaks the rules of the chosen jurisdictions, and
// names them with their days.
func (c *checked) law() {
	if len(c.laws) == 0 {
		return
	}
	for i := range c.out {
		f := &c.out[i]
		rule, ok := byID()[f.ID]
		if !ok {
			continue // It is of the house.
		}
		want := rule.Wants
		if list := c.inForce(want); want != wantNothing && len(list) > 0 {
			if f.Severity = Error; rule.Asks {
				f.Severity = Info
			}
			f.Message += ". The law wants " + want.String() + ": " + named(list)
		}
	}
}

package posting

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Ignore writes into the front matter that a check is not wanted here, and
// why. The empty reason takes the check back in.
func (e *Editor) Ignore(check, reason string) error {
	reason = oneLine(reason)
	all := maps.Clone(e.now.Fields.Ignore)
	if all == nil {
		all = map[string]string{}
	}
	if all[check] == reason {
		return nil
	}
	if all[check] = reason; reason == "" {
		delete(all, check)
	}
	c := withIgnored(e.now, all)
	c.label = "ignore " + check
	c.want = func(next *Document) error {
		if !maps.Equal(next.Fields.Ignore, all) {
			return fmt.Errorf("ignore would not read back as it is")
		}
		return otherFieldsKept(e.now, next, "ignore")
	}
	return e.apply(c)
}

// withIgnored is the change that writes the ignored checks, one a line.
func withIgnored(d *Document, all map[string]string) change {
	lines := []string{"ignore:"}
	for _, check := range slices.Sorted(maps.Keys(all)) {
		lines = append(lines, "  "+check+": "+scalar(all[check]))
	}
	if len(all) == 0 {
		lines = nil
	}
	front := slices.IndexFunc(d.Parts, func(p Part) bool { return p.Kind == FrontMatter })
	if front < 0 {
		return withFrontMatter(d, strings.Join(lines, d.lineEnd(0)))
	}
	c := d.keep()
	c.parts[front].Source = withBlock(d.Parts[front].Source, "ignore", lines, d.lineEnd(front))
	return c
}

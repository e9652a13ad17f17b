package recent

import "testing"

// A result is made once while each pass uses it, and dropped after a pass that
// does not.
func TestCache(t *testing.T) {
	var c Cache[string, int]
	made := map[string]int{}
	get := func(key string) {
		t.Helper()
		if got := c.Get(key, func(k string) int { made[k]++; return len(k) }); got != len(key) {
			t.Errorf("%q is %d", key, got)
		}
	}
	for pass := range 5 {
		c.NextPass()
		get("always")
		get("always")
		if pass != 2 && pass != 3 {
			get("paused")
		}
	}
	if made["always"] != 1 || made["paused"] != 2 {
		t.Errorf("made: %v", made)
	}
	c.NextPass()
	c.NextPass()
	if len(c.current)+len(c.previous) != 0 {
		t.Errorf("kept: %v, %v", c.previous, c.current)
	}
}

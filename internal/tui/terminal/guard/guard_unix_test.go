//go:build unix

package guard

import "testing"

// A guard whose process ends before it watches is not ready, and no guard is not
// either.
func TestNotReady(t *testing.T) {
	g := Start("/bin/false", "", "{}")
	if g == nil {
		t.Skip("SKIPPED: there is no /bin/false")
	}
	ready := g.Ready()
	g.Stop()
	if ready || (*Guard)(nil).Ready() {
		t.Error("a guard that has ended is ready")
	}
}

package input

import (
	"os"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
)

// Lending the terminal leaves no descriptor open, however often it is done.
func TestReaderClosesDescriptors(t *testing.T) {
	from, to, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	defer to.Close()
	r := NewReader(from, func(uv.Event) {}, func() {}, bare)
	lend := func() {
		begin(t, r)
		r.Stop()
	}
	lend()
	before := descriptors(t)
	for range 10 {
		lend()
	}
	if after := descriptors(t); after != before {
		t.Errorf("%d descriptors were open, and now %d", before, after)
	}
	r.Close()
}

func descriptors(t *testing.T) int {
	t.Helper()
	open, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(open)
}

package saving

import (
	"strings"
	"testing"
)

// A fault in saving is an error that is shown, and the text is still there.
func TestFault(t *testing.T) {
	f := &File{}
	if err := f.write([]byte("# T\n")); err == nil || !strings.HasPrefix(err.Error(), "a fault of jobdraft: ") {
		t.Errorf("saving without a store gives %v", err)
	}
}

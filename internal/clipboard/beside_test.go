package clipboard

import "testing"

// What falls beside the program leaves it running.
func TestAFaultBeside(*testing.T) {
	fell := make(chan struct{})
	beside(func() {
		defer close(fell)
		panic("it falls")
	})
	<-fell
}

package atomicfile

import "testing"

func makeFIFO(*testing.T, string) {}

package drafts

import "testing"

func makeFIFO(*testing.T, string) {}

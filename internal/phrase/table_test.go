package phrase

import (
	"strconv"
	"testing"
)

// A table holds what a map holds, however often it has grown.
func TestTable(t *testing.T) {
	var words table[int]
	if words.get("none", hashOf("none")) != nil {
		t.Error("an empty table has a word")
	}
	const many = 1000
	for i := range many {
		*words.put("w" + strconv.Itoa(i)) += i
		*words.put("w" + strconv.Itoa(i))++
	}
	for i := range many {
		word := "w" + strconv.Itoa(i)
		if v := words.get(word, hashOf(word)); v == nil || *v != i+1 {
			t.Fatalf("%s is %v, want %d", word, v, i+1)
		}
	}
	if words.get("w1000", hashOf("w1000")) != nil {
		t.Error("a word that was never put is there")
	}
}

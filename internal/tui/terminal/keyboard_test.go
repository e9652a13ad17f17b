package terminal

import "testing"

func TestKeyboardDropsWhatCrashes(t *testing.T) {
	for in, want := range map[string]string{
		"abc": "abc", "\x9bM52[": "M52[", "é漢👩": "é漢👩", "\xc3": "", "x\x80\x9fy\xa0": "xy", "\xe2\x9bM52[": "M52[", "\x1b[A": "\x1b[A",
	} {
		var k keyboard
		p := []byte(in)
		if got := string(p[:k.clean(p, len(p))]); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

// A character that comes in two reads stays whole, and is nothing until then.
func TestKeyboardAcrossReads(t *testing.T) {
	var k keyboard
	var got string
	for _, b := range []byte("漢\x9b字\xe2M\xc3\xa9") {
		p := []byte{b, 0, 0, 0}
		got += string(p[:k.clean(p, 1)])
	}
	if got != "漢字Mé" {
		t.Errorf("read %q", got)
	}
}

package tui

import (
	"os"
	"strings"
	"testing"
)

func TestKeyboardDropsWhatCrashes(t *testing.T) {
	for in, want := range map[string]string{
		"abc": "abc", "\x9bM52[": "M52[", "é漢👩": "é漢👩", "\xc3": "\xc3", "x\x80\x9fy\xa0": "xy\xa0", "\x1b[A": "\x1b[A",
	} {
		var k keyboard
		p := []byte(in)
		if got := string(p[:k.clean(p)]); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

// A character that comes in two reads stays whole.
func TestKeyboardAcrossReads(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	k := &keyboard{File: r}
	var got strings.Builder
	for _, b := range []byte("漢\x9b字") {
		if _, err := w.Write([]byte{b}); err != nil {
			t.Fatal(err)
		}
		if b == 0x9b && got.Len() == 3 {
			continue // Dropped: a read would wait for more.
		}
		p := make([]byte, 8)
		n, err := k.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		got.Write(p[:n])
	}
	if got.String() != "漢字" {
		t.Errorf("read %q", got.String())
	}
}

package x11

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/jezek/xgb/xproto"
)

// offline is a client without a connection that knows all atoms.
func offline() *Client {
	x := &Client{atoms: map[string]xproto.Atom{}}
	for i, name := range atomNames {
		x.atoms[name] = xproto.Atom(100 + i)
	}
	return x
}

// offered returns the names that the answer to TARGETS lists.
func offered(x *Client, values map[xproto.Atom]value) []string {
	var names []string
	for unit := range slices.Chunk(values[x.atoms["TARGETS"]].data, 4) {
		atom := xproto.Atom(binary.LittleEndian.Uint32(unit))
		for _, name := range atomNames {
			if x.atoms[name] == atom {
				names = append(names, name)
			}
		}
	}
	return names
}

// HTML is offered only if there is any, and before the text: many programs take
// the first target that they know.
func TestTargets(t *testing.T) {
	x := offline()
	plain := []string{
		"TARGETS", "TIMESTAMP", "UTF8_STRING", "STRING", "TEXT", "text/plain;charset=utf-8", "text/plain",
	}
	if got := offered(x, x.values("text", "", 7)); !slices.Equal(got, plain) {
		t.Errorf("text alone offers %q", got)
	}
	both := slices.Insert(slices.Clone(plain), 2, HTML)
	if got := offered(x, x.values("text", "<p>text</p>", 7)); !slices.Equal(got, both) {
		t.Errorf("text and HTML offer %q", got)
	}
}

func TestValues(t *testing.T) {
	x := offline()
	values := x.values("Zoë → 10 €", "<p>Zoë</p>", 0x01020304)
	for target, want := range map[string]value{
		"TIMESTAMP":  {x.atoms["INTEGER"], 32, []byte{4, 3, 2, 1}},
		"STRING":     {x.atoms["STRING"], 8, []byte("Zo\xeb ? 10 ?")},
		"TEXT":       {x.atoms["UTF8_STRING"], 8, []byte("Zoë → 10 €")},
		Text:         {x.atoms["UTF8_STRING"], 8, []byte("Zoë → 10 €")},
		"text/plain": {x.atoms["text/plain"], 8, []byte("Zoë → 10 €")},
		HTML:         {x.atoms[HTML], 8, []byte("<p>Zoë</p>")},
	} {
		got := values[x.atoms[target]]
		if got.kind != want.kind || got.bits != want.bits || !bytes.Equal(got.data, want.data) {
			t.Errorf("%s is %+v, want %+v", target, got, want)
		}
	}
}

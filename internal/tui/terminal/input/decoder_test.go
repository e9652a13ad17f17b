package input

import (
	"fmt"
	"image/color"
	"math/rand/v2"
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// pause is a read in which nothing comes until the decoder stops waiting.
const pause = ""

// decoded tells the events of some reads, one after the other.
func decoded(d *Decoder, reads ...string) string {
	var told []string
	for _, read := range reads {
		var events []uv.Event
		if read == pause {
			events = d.Expire()
		} else {
			events = d.Feed([]byte(read))
		}
		for _, event := range events {
			told = append(told, tell(event))
		}
	}
	return strings.Join(told, " ")
}

func tell(event uv.Event) string {
	switch event := event.(type) {
	case uv.KeyPressEvent:
		return event.Keystroke()
	case Typed:
		return fmt.Sprintf("typed %q", string(event))
	case uv.PasteEvent:
		return fmt.Sprintf("paste %q", event.Content)
	case uv.BackgroundColorEvent:
		r, g, b, _ := color.RGBA64Model.Convert(event.Color).RGBA()
		return fmt.Sprintf("background %x/%x/%x", r, g, b)
	case uv.MouseClickEvent:
		return fmt.Sprintf("click %d,%d", event.X, event.Y)
	}
	return strings.TrimSuffix(strings.TrimPrefix(fmt.Sprintf("%T", event), "uv."), "Event")
}

func parameters(n int, separator string) string { return strings.Repeat("1"+separator, n) }

var decodings = []struct {
	name  string
	reads []string
	want  string
}{
	{"a letter", []string{"a"}, "a"},
	{"a capital", []string{"A"}, "shift+a"},
	{"a space", []string{" "}, "space"},
	{"an accented letter in two reads", []string{"\xc3", "\xa9"}, "é"},
	{"a character of several runes", []string{"👩‍💻"}, "👩‍💻"},
	{"text in one read", []string{"barista"}, `typed "barista"`},
	{"a word, enter and a key", []string{"barista\rc"}, `typed "barista" enter c`},
	{"a word, enter and two words", []string{"barista\rnew one\r"}, `typed "barista" enter typed "new one" enter`},
	{"bytes outside of UTF-8", []string{"a\xffb\x9bM52["}, `a b typed "M52["`},
	{"half a character", []string{"\xe2\x82", pause, "a"}, "a"},

	{"esc", []string{"\x1b", pause}, "esc"},
	{"esc and a letter at once", []string{"\x1bj"}, "alt+j"},
	{"esc and a letter in two reads", []string{"\x1b", pause, "j"}, "esc j"},
	{"esc and ctrl+c", []string{"\x1b\x03"}, "esc ctrl+c"},
	{"esc and ctrl+s", []string{"\x1b\x13"}, "esc ctrl+s"},
	{"esc and ctrl+y in two reads", []string{"\x1b", "\x19"}, "esc ctrl+y"},
	{"esc and tab", []string{"\x1b\t"}, "esc tab"},
	{"esc esc", []string{"\x1b\x1b", pause}, "esc esc"},
	{"esc and an arrow", []string{"\x1b\x1b[A"}, "esc up"},
	{"esc, [ and ctrl+c", []string{"\x1b[\x03"}, "alt+[ ctrl+c"},
	{"alt and enter", []string{"\x1b\r"}, "alt+enter"},
	{"alt and backspace", []string{"\x1b\x7f"}, "alt+backspace"},
	{"alt and an accented letter", []string{"\x1bé"}, "alt+é"},
	{"alt and [", []string{"\x1b[", pause}, "alt+["},
	{"alt and O", []string{"\x1bO", pause}, "alt+shift+o"},

	{"an arrow", []string{"\x1b[A"}, "up"},
	{"an arrow in three reads", []string{"\x1b", "[", "A"}, "up"},
	{"an arrow of the keypad mode", []string{"\x1bOB"}, "down"},
	{"an arrow with ctrl", []string{"\x1b[1;5C"}, "ctrl+right"},
	{"half an arrow", []string{"\x1b[1;5", pause, "a"}, "a"},
	{"a key of the Linux console", []string{"\x1b[[Aa"}, "a"},
	{"a coded key", []string{"\x1b[106;5u"}, "ctrl+j"},
	{"a key let go", []string{"\x1b[97;1:3u"}, "KeyRelease"},
	{"a click", []string{"\x1b[<0;5;6M"}, "click 4,5"},
	{"an old click", []string{"\x1b[M %&"}, "click 4,5"},
	{"an old click broken off", []string{"\x1b[M \x03"}, "ctrl+c"},
	{"the focus", []string{"\x1b[I\x1b[O"}, "Focus Blur"},

	{"the background", []string{"\x1b]11;rgb:ffff/0000/8080\a"}, "background ffff/0/8080"},
	{"the background in two reads", []string{"\x1b]11;rgb:ffff/0000/", "8080\x1b\\"}, "background ffff/0/8080"},
	{"a background that is none", []string{"\x1b]11;?\a"}, ""},
	{"an answer broken off by ctrl+c", []string{"\x1b]11;rgb\x03"}, "ctrl+c"},
	{"a mode", []string{"\x1b[?2026;2$y"}, "ModeReport"},
	{"a size that nobody asked for", []string{"\x1b[8;30000;30000t"}, ""},
	{"a capability that nobody asked for", []string{"\x1bP1+r524742\x1b\\"}, ""},
	{"a clipboard that nobody asked for", []string{"\x1b]52;c;YQ==\a"}, ""},

	{"33 parameters", []string{"\x1b[" + parameters(33, ";") + "ma"}, "a"},
	{"33 parameters with colons", []string{"\x1b[" + parameters(33, ":") + "ma"}, "a"},
	{"33 parameters of a string", []string{"\x1bP" + parameters(33, ";") + "qb\x1b\\a"}, "a"},
	{"a sequence without end", []string{"\x1b[" + parameters(2000, ";"), parameters(2000, ";"), "ma"}, "a"},
	{"a sequence without end, and a pause", []string{"\x1b[" + parameters(2000, ";"), pause, "a"}, "a"},
	{"a sequence without end, and ctrl+c", []string{"\x1b[" + parameters(2000, ";"), "\x03"}, "ctrl+c"},
	{"a string without end", []string{"\x1b]" + parameters(2000, ";"), parameters(2000, ";"), "\x1b", "\\a"}, "a"},
	{"a string without end, and its bell", []string{"\x1b]" + parameters(2000, ";"), "\aa"}, "a"},
	{"a string without end, and ctrl+c", []string{"\x1b_" + parameters(2000, ";"), "\x03"}, "ctrl+c"},

	{"a paste", []string{pasteStart + "a\rb" + pasteEnd}, `paste "a\rb"`},
	{"a paste in pieces", []string{"\x1b[20", "0~a", "b\x1b[2", "01~c"}, `paste "ab" c`},
	{"a paste with a character in two reads", []string{pasteStart + "\xc3", "\xa9" + pasteEnd}, `paste "é"`},
	{"a paste with bytes outside of UTF-8", []string{pasteStart + "a\xffb" + pasteEnd}, `paste "ab"`},
	{
		"a coded line end",
		[]string{pasteStart + "Shop Clerk\x1b[27;5;106~Duties:" + pasteEnd},
		`paste "Shop Clerk\nDuties:"`,
	},
	{
		"line ends coded otherwise",
		[]string{pasteStart +
			"a\x1b[106;5ub\x1b[13uc\x1b[27;1;13~d\x1b[13;28;13;1;0;1_\x1b[13;28;13;0;0;1_e\x1b[109;5uf" + pasteEnd},
		`paste "a\nb\nc\nd\ne\nf"`,
	},
	{
		"coded characters",
		[]string{pasteStart + "\x1b[97u\x1b[27;2;65~\x1b[9u\x1b[105;5u\x1b[228;1u" + pasteEnd},
		`paste "aA\t\tä"`,
	},
	{"a coded line end in two reads", []string{pasteStart + "a\x1b[27;5;", "106~b" + pasteEnd}, `paste "a\nb"`},
	{"a paste with colours", []string{pasteStart + "\x1b[31ma\x1b[0m" + pasteEnd}, `paste "\x1b[31ma\x1b[0m"`},
	{
		"a paste with 33 parameters",
		[]string{pasteStart + "x \x1b[" + parameters(33, ";") + "m" + pasteEnd},
		`paste "x \x1b[` + parameters(33, ";") + `m"`,
	},
	{"an empty paste", []string{pasteStart + pasteEnd}, `paste ""`},
	{"keys behind a paste", []string{pasteStart + "a" + pasteEnd + "q" + pasteEnd}, `paste "a" q`},

	{"a paste without end, and a pause", []string{pasteStart + "a", "b", pause, "\x03"}, `paste "ab" ctrl+c`},
	{"a paste without end, and ctrl+c", []string{pasteStart + "a", "\x03"}, `paste "a" ctrl+c`},
	{"a paste with ctrl+c in it", []string{pasteStart + "a\x03b" + pasteEnd}, `paste "a\x03b"`},
	{"a paste whose end begins", []string{pasteStart + "a\x1b[2", pause, "q"}, `paste "a\x1b[2" q`},
	{"a paste whose end comes late", []string{pasteStart + "a", pause, "q d" + pasteEnd + "j"}, `paste "a" paste "q d" j`},
	{
		"a paste whose end comes late and alone",
		[]string{pasteStart + "a", pause, pasteEnd, "q d" + pasteEnd},
		`paste "a" typed "q d"`,
	},

	{
		"two lines of several words",
		[]string{"You will cook.\rYou will clean.\r", pause},
		`paste "You will cook.\rYou will clean.\r"`,
	},
	{
		"lines of several words, an empty one and a single word",
		[]string{"a b\n\nTools\nc d", pause},
		`paste "a b\n\nTools\nc d"`,
	},
	{
		"lines in two reads",
		[]string{"You will cook.\rYou will clean.\rAnd", "\rdo", pause, "q"},
		`paste "You will cook.\rYou will clean.\rAnd\rdo" q`,
	},
	{"lines, and then esc", []string{"a b\rc d", "\x1b", pause}, `paste "a b\rc d" esc`},
	{"lines, and then ctrl+y", []string{"a b\rc d", "\x19"}, `paste "a b\rc d" ctrl+y`},
	{"lines behind the focus", []string{"\x1b[Ia b\rc d", pause}, `Focus paste "a b\rc d"`},
	{"lines with a form feed", []string{"a b\r\fc d", pause}, `paste "a b\r\fc d"`},
	{"lines with a sequence", []string{"a b\r\x1b[Ac d"}, `typed "a b" enter up typed "c d"`},
	{"one long line", []string{strings.Repeat("a ", 500), pause}, fmt.Sprintf("paste %q", strings.Repeat("a ", 500))},
}

func TestDecoder(t *testing.T) {
	for _, c := range decodings {
		t.Run(c.name, func(t *testing.T) {
			var d Decoder
			if got := decoded(&d, c.reads...); got != c.want {
				t.Errorf("the events are %s\nand not %s", got, c.want)
			}
			if d.faults > 0 {
				t.Error("the library's decoder has fallen")
			}
		})
	}
}

// The decoder waits for what is incomplete and for nothing else.
func TestDecoderWaits(t *testing.T) {
	for read, want := range map[string]string{
		"a": "0s", "\x1b": "50ms", "\x1b[": "50ms", "\x1b[1": "250ms", "\xc3": "250ms", "\x1b]11;": "250ms",
		pasteStart: "1s", pasteStart + "a\x1b": "1s", "a b\rc d": "40ms", pasteStart + pasteEnd: "0s",
		"\x1b[" + parameters(2000, ";"): "250ms",
	} {
		var d Decoder
		d.Feed([]byte(read))
		if got := d.Wait().String(); got != want {
			t.Errorf("after %.20q it waits %s, not %s", read, got, want)
		}
		if d.Expire(); d.Wait() != 0 {
			t.Errorf("after %.20q and a pause it still waits %s", read, d.Wait())
		}
	}
}

// A paste is the same wherever it is split.
func TestSplitPaste(t *testing.T) {
	const text = "é 漢 👩\a\x00\x7f\u009b2J \u202eab\r\nc\td"
	sent := pasteStart + text + pasteEnd
	want := fmt.Sprintf("paste %q", text)
	for i := 1; i < len(sent); i++ {
		var d Decoder
		if got := decoded(&d, sent[:i], sent[i:]); got != want {
			t.Errorf("split behind %q it is %s, not %s", sent[:i], got, want)
		}
	}
}

// No paste takes more memory than any document needs.
func TestPasteIsBounded(t *testing.T) {
	var d Decoder
	d.Feed([]byte(pasteStart))
	for range 3000 {
		d.Feed([]byte(strings.Repeat("a", 1000)))
	}
	paste, ok := d.Expire()[0].(uv.PasteEvent)
	if !ok || len(paste.Content) != maxPaste {
		t.Errorf("of three megabytes %d bytes are kept", len(paste.Content))
	}
}

// The library's decoder falls over some inputs; here it is one key less.
func TestDecoderRecovers(t *testing.T) {
	var d Decoder
	if events := d.decode([]byte("\x9bM52[")); events != nil {
		t.Errorf("the events are %v", events)
	}
	if d.faults != 1 {
		t.Skip("the library's decoder has been mended")
	}
}

// pieces are what hostile input is made of.
var pieces = []string{
	"\x1b", "\x1b[", "\x1b]", "\x1bP", "\x1bO", "\x1b_", "\x1bX", "\x1b\\", "\x9b", "\x9d", "\xc2\x9b", pasteStart,
	pasteEnd, "\a",
	";", ":", "1", "27;5;106~", "200~", "201~", "M", "<", "?", "$", "u", "R", "y", "t", "m", "_", "~", "a", "word ", "é",
	"漢", "\u200d", "\xe2\x82",
	"\r", "\n", "\x03", "\x18", "\x00", parameters(33, ";"), parameters(33, ":"), strings.Repeat("x", 1200),
}

// hold fails unless the decoder holds to its limits after a read.
func hold(t *testing.T, d *Decoder, events []uv.Event) {
	t.Helper()
	if len(d.rest) > maxSequence+1 {
		t.Fatalf("%d bytes are held back", len(d.rest))
	}
	if (d.Wait() == 0) != (len(d.rest) == 0 && d.paste == nil && d.tooLong == 0) {
		t.Fatalf("it waits %s for %q", d.Wait(), d.rest)
	}
	for _, event := range events {
		switch event.(type) {
		case Typed, uv.PasteEvent:
		default:
			if len(permitted(event)) != 1 {
				t.Fatalf("there is an event %T", event)
			}
		}
	}
}

func FuzzDecoder(f *testing.F) {
	for _, c := range decodings {
		f.Add([]byte(strings.Join(c.reads, "")), uint64(len(c.name)))
	}
	f.Fuzz(func(t *testing.T, sent []byte, seed uint64) {
		var d Decoder
		random := rand.New(rand.NewPCG(seed, 0))
		for len(sent) > 0 {
			n := 1 + random.IntN(len(sent))
			hold(t, &d, d.Feed(sent[:n]))
			if sent = sent[n:]; random.IntN(4) == 0 {
				hold(t, &d, d.Expire())
			}
		}
		d.Expire()
		if got := decoded(&d, "\x1b[A"); got != "up" && got != "esc up" {
			t.Fatalf("at the end the arrow is %q", got)
		}
		if d.faults > 0 {
			t.Fatal("the library's decoder has fallen")
		}
	})
}

func TestHostilePieces(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 3000 {
		var d Decoder
		for range 1 + random.IntN(12) {
			var read strings.Builder
			for range 1 + random.IntN(6) {
				read.WriteString(pieces[random.IntN(len(pieces))])
			}
			hold(t, &d, d.Feed([]byte(read.String())))
		}
		hold(t, &d, d.Expire())
		if d.faults > 0 {
			t.Fatal("the library's decoder has fallen")
		}
	}
}

// The cost of a flood does not grow with what has come already.
func TestFloodIsLinear(t *testing.T) {
	var d Decoder
	read := []byte(strings.Repeat(string(rune(ansi.ESC))+"["+strings.Repeat("1", 62), 64))
	most := testing.AllocsPerRun(10, func() { d.Feed(read) })
	for range 1000 {
		d.Feed(read)
	}
	if later := testing.AllocsPerRun(10, func() { d.Feed(read) }); later > most {
		t.Errorf("a read first takes %v allocations, later %v", most, later)
	}
}

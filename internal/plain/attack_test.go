package plain_test

import (
	"strings"
	"testing"
	"time"

	"jobdraft/internal/plain"
)

// attacks are texts that do something in some terminal, or hide something
// from the person who reads them, and what is left of them.
var attacks = []struct{ name, in, want string }{
	{"OSC 52 sets the clipboard", "a\x1b]52;c;Y3VybA==\ab", "ab"},
	{"OSC 52 ended by ST", "a\x1b]52;c;Y3VybA==\x1b\\b", "ab"},
	{"OSC 52 as C1", "a\u009d52;c;Y3VybA==\u009cb", "ab"},
	{"OSC 52 as C1, ended by BEL", "a\u009d52;c;Y3VybA==\ab", "ab"},
	{"OSC 0 sets the title", "\x1b]0;owned\aJob", "Job"},
	{"OSC 7 sets the folder", "\x1b]7;file:///etc\x1b\\Job", "Job"},
	{"OSC 8 hides a link", "\x1b]8;;file:///etc/passwd\x1b\\Apply\x1b]8;;\x1b\\", "Apply"},
	{"OSC 1337 writes a file", "\x1b]1337;File=name=eA==:AAAA\aJob", "Job"},
	{"OSC not ended", "Job \x1b]0;the rest of the words\nstays", "Job 0;the rest of the words\nstays"},
	{"OSC not ended at the end", "Job \x1b]52;c;Y3VybA==", "Job 52;c;Y3VybA=="},
	{"OSC ended by CAN", "a\x1b]0;x\x18b", "ab"},
	{"OSC ended by a sequence", "a\x1b]0;x\x1b[1mb", "ab"},
	{"CSI clears the screen", "\x1b[2J\x1b[HJob", "Job"},
	{"CSI asks for the cursor", "Job\x1b[6n", "Job"},
	{"CSI as C1", "\u009b2J\u009b31mJob", "Job"},
	{"CSI conceals", "pay \x1b[8mnothing\x1b[0m", "pay nothing"},
	{"CSI with colours", "\x1b[38;2;0;0;0;48:2::1mJob\x1b[m", "Job"},
	{"CSI private with intermediates", "\x1b[?1049h\x1b[!p\x1b[2 qJob", "Job"},
	{"CSI cut off by a letter", "\x1b[31éJob", "éJob"},
	{"CSI cut off by a line end", "\x1b[31\nJob", "\nJob"},
	{"CSI at the end", "Job\x1b[38;5", "Job"},
	{"DCS asks for a setting", "a\x1bP$qm\x1b\\b", "ab"},
	{"DCS as C1", "a\u0090$qm\u009cb", "ab"},
	{"DCS sixel", "a\x1bPq#0;2;0;0;0~~\x1b\\b", "ab"},
	{"DCS defines keys", "a\x1bP0;1|17/726d\x1b\\b", "ab"},
	{"DCS through tmux", "a\x1bPtmux;\x1b\x1b]52;c;eA==\a\x1b\\b", "ab"},
	{"DCS over several lines", "a\x1bPq~~\n~~\x1b\\b", "aq~~\n~~b"},
	{"APC kitty deletes pictures", "a\x1b_Ga=d\x1b\\b", "ab"},
	{"APC kitty opens a file", "a\x1b_Ga=T,t=f;L2V0Yw==\x1b\\b", "ab"},
	{"strings as C1 in a row", "a\u009d52;c;eA==\u009d52;c;eA==\u009cb", "a52;c;eA==b"},
	{"APC as C1", "a\u009fGa=d\u009cb", "ab"},
	{"PM", "a\x1b^secret\x1b\\b", "ab"},
	{"SOS", "a\x1bXsecret\x1b\\b", "ab"},
	{"RIS resets", "a\x1bcb", "ab"},
	{"character set", "a\x1b(0b\x1b(B", "ab"},
	{"DECALN fills the screen", "a\x1b#8b", "ab"},
	{"SS3 and SS2", "a\x1bO\x1bNb", "ab"},
	{"ESC before a sequence", "a\x1b\x1b[31mb", "ab"},
	{"ESC at the end", "a\x1b", "a"},
	{"ESC before a line end", "a\x1b\nb", "a\nb"},
	{"a sequence inside a sequence", "a\x1b[\x1b[31m31mb", "a31mb"},
	{"C0: BEL BS NUL SO SI DEL", "a\a\b\x00\x0e\x0f\x7fb", "ab"},
	{"other C1", "a\u0084\u0088\u008db", "ab"},
	{"raw C1 bytes", "a\x9b31mb\x9d52;c;x", "a\ufffd31mb\ufffd52;c;x"},
	{"CR hides what stands before it", "safe\rEVIL", "safe\nEVIL"},
	{"line ends of all kinds", "1\r\n2\r3\u00854\u20285\u20296\v7\f8", "1\n2\n3\n4\n5\n6\n7\n8"},
	{"CR, NUL, LF", "1\r\x00\n2", "1\n\n2"},
	{"tab", "a\tb", "a b"},
	{"bidi override", "a\u202egnirts\u202c\u2066x\u2069\u200e\u200f\u061cb", "agnirtsxb"},
	{"bidi of old", "a\u206a\u206f\u202a\u202b\u202d\u2067\u2068b", "ab"},
	{"zero width", "a\u200b\u2060\u2061\u2064\ufeff\u180e\u00adb", "ab"},
	{"tags", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏴"},
	{"text hidden in tags", "Job\U000e0001\U000e0049\U000e0067\U000e006e", "Job"},
	{"text hidden in selectors", "😀\ufe00\ufe01\U000e0120\U000e0121!", "😀\ufe00!"},
	{"selectors behind nothing", "\ufe0f a \ufe0f\U000e0100b", " a b"},
	{"joiners behind nothing", "\u200d\u200ca \u200db\u200d\u200d\u200cc", "a b\u200dc"},
	{"fillers", "a\u115f\u1160\u3164\uffa0\u17b4\u17b5\u034fb", "ab"},
	{"blank braille cell", "⠓⠊\u2800⠥", "⠓⠊ ⠥"},
	{"private use", "a\ue0a0\uf0b7\U000f0000\U0010fffdb", "ab"},
	{"noncharacters", "a\ufdd0\ufffe\uffff\U0001ffff\U0010ffffb", "ab"},
	{"interlinear and musical controls", "a\ufff9\ufffa\ufffb\U0001d173b", "ab"},
	{"invalid UTF-8", "a\xffb\xc0\xafc\xe2\x82", "a\ufffdb\ufffd\ufffdc\ufffd\ufffd"},
	{"surrogates in UTF-8", "a\xed\xa0\x80b", "a\ufffd\ufffd\ufffdb"},
	{"Zalgo", "Z" + strings.Repeat("\u0311", 40) + "o", "Z\u0311\u0311\u0311\u0311o"},
	{"Zalgo past joiners", "Z" + strings.Repeat("\u0311\u200d", 40) + "o", "Z" + strings.Repeat("\u0311\u200d", 4) + "o"},
	{"Zalgo of enclosing marks", "Z" + strings.Repeat("\u20dd", 40), "Z" + strings.Repeat("\u20dd", 4)},
}

func TestAttacks(t *testing.T) {
	for _, a := range attacks {
		if got := plain.Text(a.in); got != a.want {
			t.Errorf("%s: Text(%q) = %q, want %q", a.name, a.in, got, a.want)
		}
		holds(t, a.in)
	}
}

// TestLegacyText shows that text in a legacy encoding that was read as Latin-1
// loses its broken letters and no others.
func TestLegacyText(t *testing.T) {
	in := "P\u0159ijmeme: Pra\u009esk\u00fd v\u00fdvoj\u00e1\u0159, \u009ekola, c\u0153ur\nPraha"
	want := "P\u0159ijmeme: Prask\u00fd v\u00fdvoj\u00e1\u0159, kola, c\u0153ur\nPraha"
	if got := plain.Text(in); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestHostileLength shows that no text takes more than a moment.
func TestHostileLength(t *testing.T) {
	for _, piece := range []string{"\u009d", "\x1b]", "\x1b[", "\u0090a", "\u0301", "\u200d", "\x1b]\u009d", "\r", "a\u202e"} {
		in := strings.Repeat(piece, 1<<20/len(piece))
		start := time.Now()
		plain.Text(in)
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("1 MiB of %q takes %v", piece, took)
		}
	}
}

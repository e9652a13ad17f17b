package sanitize_test

import (
	"strings"
	"testing"

	"jobdraft/internal/sanitize"
)

// TestOrdinaryText shows that no script and no emoji is harmed.
func TestOrdinaryText(t *testing.T) {
	for _, s := range []string{
		"",
		"Help design and build REST APIs — €18 to 22 an hour … • ✓ ☑",
		"one\n\ntwo\n",
		"  spaces   are left  ",
		"Café, naïve, Straße, Łódź, Cafe\u0301, Việt Nam, Vie\u0323\u0302t",
		"Разработчик серверных приложений",
		"مهندس برمجيات خلفية ٢٠٢٧",
		"می\u200cخواهم برنامه\u200cنویس شوم",
		"سنة \u06001446",
		"מפתח תוכנה, שָׁלוֹם, בְּרֵאשִׁ֖ית",
		"सॉफ़्टवेयर अभियंता, क\u094d\u200dष, र\u094d\u200cय",
		"மென்பொருள் பொறியாளர், সফটওয়্যার প্রকৌশলী",
		"วิศวกรซอฟต์แวร์ ทำงาน ก็ต้อง",
		"လျှော့ချ ရွှေ့",
		"བོད་ཡིག རྒྱུད",
		"软件工程师,バックエンド エンジニア、백엔드 개발자",
		"葛\U000e0100飾区",
		"ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ\u180b",
		"👍🏽 👩\u200d💻 👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 🇩🇪 🏳\ufe0f\u200d🌈 ☂\ufe0e",
		"ideographic\u3000space",
		"a broken \ufffd character",
		"x² ≤ 10 ∧ ∀y ∃z, ½, №, ™",
	} {
		if got, removed := sanitize.Clean(s); got != s || removed != 0 {
			t.Errorf("Clean(%q) = %q, %d removed", s, got, removed)
		}
	}
}

// TestNoAllocation shows that clean text passes as it is.
func TestNoAllocation(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("Write code that the next person can read\n", 500),
		strings.Repeat("Füge 👩\u200d💻 hinzu • ✓\n", 500),
	} {
		if n := testing.AllocsPerRun(10, func() { sanitize.Text(s) }); n != 0 {
			t.Errorf("Text of clean text allocates %v times: %.20q…", n, s)
		}
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		"one\ntwo":                "one two",
		"one\r\n\r\ntwo\n":        "one  two ",
		"safe\rEVIL":              "safe EVIL",
		"one\u2028two\u2029":      "one two ",
		"👩\u200d💻 ok ⚠\ufe0f":     "👩\u200d💻 ok ⚠\ufe0f",
		"/tmp/\x1b]0;x\aa\nb\xff": "/tmp/a b\ufffd",
	} {
		if got := sanitize.Line(in); got != want {
			t.Errorf("Line(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestScreen(t *testing.T) {
	for in, want := range map[string]string{
		"Rust ❤\ufe0f":           "Rust ❤",
		"👩\u200d💻 engineer":      "👩💻 engineer",
		"👍🏽 good":                "👍 good",
		"1\ufe0f\u20e3":          "1\u20e3",
		"می\u200cخواهم\nدو":      "می\u200cخواهم دو",
		"क\u094d\u200dष":         "क\u094dष",
		"\U0001f3fd\u200clone":   "lone",
		"tab\tand\x1b[8mconceal": "tab andconceal",
	} {
		if got := sanitize.Screen(in); got != want {
			t.Errorf("Screen(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCleanCounts(t *testing.T) {
	for in, want := range map[string]int{
		"plain":                  0,
		"tab\there\r\nand\xff":   0,
		"pass\u200bword":         1,
		"\x1b[31mred\x1b[0m":     9,
		"\u202eevil\u202c\ufeff": 3,
	} {
		if _, got := sanitize.Clean(in); got != want {
			t.Errorf("Clean(%q) removed %d, want %d", in, got, want)
		}
	}
}

package attacktest

import "strings"

// Attack is a text that acts on a terminal, or hides something, and a file name
// that does.
type Attack struct{ Name, In, File string }

// cores are sequences of every shape that terminals obey, and hidden messages.
var cores = []string{
	"\x1b]52;c;Y3VybA==\a", "\x1b]0;owned\x1b\\", "\u009d8;;file:///etc\u009c", "\x1b]1337;File=:AAAA\a",
	"\x1b]4;0;?\a",
	"\x1b[2J", "\x1b[6n", "\u009b31m", "\x1b[?1049h", "\x1b[8m", "\x1b[1;2;3" + strings.Repeat(";4", 40) + "m", "\x1b[20h",
	"\x1bP$qm\x1b\\", "\x1bPtmux;\x1b\x1b]52;c;eA==\a\x1b\\", "\u0090+q544e\u009c", "\x1b_Ga=T,t=f;L2V0Yw==\x1b\\",
	"\x1b^x\x1b\\",
	"\x1bXx\x1b\\", "\x1bc", "\x1b(0", "\x1b#8", "\x07\x08\x00\x7f", "\r\x1b[1A\x1b[2K",
	"\u202egnirts\u2066x", "\u200b\u2060\ufeff\U000e0041\U000e0042", "J\ufe00o\U000e0158b\u200d\u200c\u00a0\u2003",
}

// carriers are what stands around a core: text that is shown as it is, and forms
// that a reader of Markdown, YAML, HTML or JSON makes the same bytes of.
var carriers = []struct {
	name string
	text func(core string) string
}{
	{"words", func(c string) string { return "bake " + c + " bread" }},
	{"first", func(c string) string { return c + "bake" }},
	{"wide letters", func(c string) string { return "漢字" + c + "仮名" }},
	{"emoji", func(c string) string { return "😀" + c + "👨\u200d👩" + c }},
	{"bold", func(c string) string { return "**bake" + c + "** bread" }},
	{"link", func(c string) string { return "[bake" + c + "](https://a.example/" + c + ")" }},
	{"code", func(c string) string { return "`bake" + c + "` bread" }},
	{"tag", func(c string) string { return `<b title="` + c + `">bake</b>` }},
	{"comment", func(c string) string { return "bake <!-- " + c + " --> bread" }},
	{"entities", func(c string) string { return "bake " + spelled(c, "&#x", ";") + " bread" }},
	{"escapes", func(c string) string { return "bake " + spelled(c, `\x`, "") + " bread" }},
	{"twice", func(c string) string { return "bake" + c[:len(c)/2] + c + c[len(c)/2:] }},
}

// spelled writes what is not a printable ASCII letter by its number.
func spelled(s, before, after string) string {
	const hex = "0123456789abcdef"
	var b strings.Builder
	for _, r := range s {
		if r >= ' ' && r < 0x7f || r > 0xff {
			b.WriteRune(r)
			continue
		}
		b.WriteString(before + string(hex[r>>4]) + string(hex[r&15]) + after)
	}
	return b.String()
}

// fileNames are what stands around a core in the name of a file: what shells,
// editors and options make of a first letter.
var fileNames = []string{"", "-", "--", "+!", ".", " ", "~", "$(x)", "`x`", "%s", "a\nb", "é"}

// All returns every attack: [Attacks], and every core in every carrier, each with
// another file name.
func All() []Attack {
	var all []Attack
	for _, a := range Attacks {
		all = append(all, Attack{a.Name, a.In, fileName(a.In)})
	}
	for i, c := range cores {
		for j, carrier := range carriers {
			file := fileNames[(i+j)%len(fileNames)] + cores[(i*5+j)%len(cores)]
			all = append(all, Attack{carrier.name + " " + spelled(c, `\x`, ""), carrier.text(c), fileName(file)})
		}
	}
	return all
}

// fileName is a text as far as a file can be called so.
func fileName(s string) string { return strings.NewReplacer("/", "", "\x00", "").Replace(s) }

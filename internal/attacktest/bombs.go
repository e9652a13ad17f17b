package attacktest

import (
	"archive/zip"
	"bytes"
	"strings"
)

// Bomb is a small file that costs much to read for those who do not look out.
type Bomb struct {
	Name string
	Data []byte
}

// capacity is the most that a document may have, and so the most of a bomb.
const capacity = 64 << 10

// repeated are the pieces of bombs that repeat them up to the cap, by the
// reader that each is meant for.
var repeated = map[string][]string{
	"markdown": {
		"[", "[a](", "![", "*", "_a*", "**a ", "`", "``a` ", "<", "<a ", "<!--", "&", "&amp;", "\\", ">", "> ", "- ", "- a\n",
		"1. a\n", "# a\n",
		"a\n", "a\n\n", "| a ", "|a|b|\n|-|-|\n", "[a]: /x\n", "[a][", "```\n", "~~~\n", "    a\n", "\t", " \n", "a\n=\n",
		"<p>\n", "- [ ] a\n  - b\n", "<!-- x -->", "\u0301",
	},
	"html": {
		"<div>", "<ul><li>a", "<table><tr><td>", "<b>", "</p>", "<p>a", "<a href=x>y</a>", "<br>", "<script>",
		"<!DOCTYPE html>", "&#9;", "<h2>a</h2>",
	},
	"yaml": {
		"[", "{", "- ", "a: ", "? ", "k: {", "'", "\"\\\"", "|\n a\n", "# c\n", "a: b\n", "!!str ", "&a ", "*a ",
		"a: &a\n",
	},
	"text": {"A:\n", "you will ", "DUTIES\n", "• a\n", "a: b\n", "\u00e2\u20ac\u2122", "\u009d", "\x1b]", "\r", "\ufeff"},
}

// Bombs are all of them.
func Bombs() []Bomb {
	var bombs []Bomb
	for reader, pieces := range repeated {
		for _, piece := range pieces {
			text := strings.Repeat(piece, capacity/len(piece))
			switch reader {
			case "html":
				text = "<html><body>" + text[:len(text)-len("<html><body>")]
			case "yaml":
				const head, tail = "---\nx: ", "\n---\n\n- [x] a\n"
				text = head + text[:len(text)-len(head)-len(tail)] + tail
			}
			bombs = append(bombs, Bomb{reader + " " + piece, []byte(text)})
		}
	}
	return append(append(bombs, yamlBombs()...), wordBombs()...)
}

// yamlBombs are front matters whose values multiply, or that are many.
func yamlBombs() []Bomb {
	laughs, merges, keys := "a0: &a0 [x, x]\n", "m0: &m0 {k: v}\n", ""
	for n := range 8 {
		c, next := string(rune('0'+n)), string(rune('1'+n))
		laughs += "a" + next + ": &a" + next + " [" + strings.Repeat("*a"+c+", ", 9) + "x]\n"
		merges += "m" + next + ": &m" + next + " {<<: [" + strings.Repeat("*m"+c+", ", 9) + "*m0]}\n"
	}
	for n := 0; len(keys) < capacity-1000; n++ {
		keys += "k" + strings.Repeat(string(rune('a'+n%26)), n/26%200+1) + string(rune('a'+n/5200)) + ": v\n"
	}
	var bombs []Bomb
	for name, front := range map[string]string{"laughs": laughs, "merges": merges, "keys": keys} {
		bombs = append(bombs, Bomb{"yaml " + name, []byte("---\n" + front + "---\n\n- [x] a\n")})
	}
	return bombs
}

// wordBombs are Word files that unpack to much, or whose parts stand deep in
// one another.
func wordBombs() []Bomb {
	const much, deep = 16 << 20, 20_000
	var bombs []Bomb
	for name, body := range map[string]string{
		"blanks":     strings.Repeat(" ", much),
		"words":      "<w:p><w:r><w:t>" + strings.Repeat("word ", much/5) + "</w:t></w:r></w:p>",
		"paragraphs": strings.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", deep*4),
		"in each":    strings.Repeat("<w:p>", deep*4) + strings.Repeat("</w:p>", deep*4),
		"tables": strings.Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>", deep) +
			strings.Repeat("</w:tc></w:tr></w:tbl>", deep),
		"cells": "<w:tbl><w:tr>" + strings.Repeat("<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", deep) +
			"</w:tr></w:tbl>",
		"links": "<w:p>" + strings.Repeat("<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>", deep) + "</w:p>",
		"fields": "<w:p>" + strings.Repeat(`<w:r><w:instrText>HYPERLINK "a:b"</w:instrText></w:r><w:r><w:fldChar `+
			`w:fldCharType="end"/></w:r>`, deep) + "</w:p>",
		"never ended": strings.Repeat("<w:p><w:r>", deep),
	} {
		bombs = append(bombs, Bomb{"docx " + name, WordFile(body)})
	}
	return bombs
}

// WordFile is a Word file that has a document with a body and nothing else.
func WordFile(body string) []byte {
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	part, err := z.Create("word/document.xml")
	if err == nil {
		_, err = part.Write([]byte(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
			`<w:body>` + body + "</w:body></w:document>"))
	}
	if err != nil || z.Close() != nil {
		return nil // Memory takes everything.
	}
	return file.Bytes()
}

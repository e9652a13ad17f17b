package source

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

func isRTF(data []byte) bool { return bytes.HasPrefix(data, []byte("{\\rtf")) }

var errRTF = errors.New("this looks like RTF and has no text that can be read; save it as .docx")

// readRTF gives the text of an RTF file: its paragraphs, with bold ones as
// headings may be, its bullets and the cells of its tables.
func readRTF(data []byte) (c Contents, err error) {
	r := &rtfReader{data: data, groups: []rtfGroup{{unicodeSkip: 1}}}
	if err := r.read(); err != nil {
		return c, err
	}
	r.paragraph()
	if strings.TrimSpace(strings.Join(r.lines, "")) == "" {
		return c, errRTF
	}
	c, err = contents(decode([]byte(strings.Join(r.lines, "\n"))))
	c.Hidden += r.hidden
	return c, err
}

// rtfGroup is what holds inside of braces.
type rtfGroup struct {
	skip        bool // its text is none of the document's
	hidden      bool
	bold        bool
	list        bool // it is the mark of an item
	unicodeSkip int  // characters behind one in Unicode that stand for it
}

type rtfReader struct {
	data   []byte
	at     int
	groups []rtfGroup
	line   strings.Builder
	plain  bool // something of the line is not bold
	item   bool // the line is an item
	lines  []string
	size   int
	hidden int
	skip   int // characters that are still to be left out
}

func (r *rtfReader) g() *rtfGroup { return &r.groups[len(r.groups)-1] }

func (r *rtfReader) read() error {
	const deepest = 500 // groups
	for r.at < len(r.data) {
		if r.size > maxText || len(r.groups) > deepest {
			return ErrTooLong
		}
		switch c := r.data[r.at]; c {
		case '{':
			r.groups = append(r.groups, *r.g())
			r.at++
		case '}':
			if len(r.groups) > 1 {
				r.groups = r.groups[:len(r.groups)-1]
			}
			r.at++
		case '\\':
			r.control()
		case '\r', '\n':
			r.at++
		default:
			r.byte(c)
			r.at++
		}
	}
	return nil
}

// control reads a backslash with its word or sign.
func (r *rtfReader) control() {
	r.at++
	if r.at >= len(r.data) {
		return
	}
	c := r.data[r.at]
	if c < 'a' || c > 'z' {
		r.signAt(c)
		return
	}
	from := r.at
	for r.at < len(r.data) && r.data[r.at] >= 'a' && r.data[r.at] <= 'z' || r.at < len(r.data) &&
		r.data[r.at] >= 'A' && r.data[r.at] <= 'Z' {
		r.at++
	}
	name := string(r.data[from:r.at])
	from = r.at
	if r.at < len(r.data) && r.data[r.at] == '-' {
		r.at++
	}
	r.at = digitsEndOf(r.data, r.at)
	value, err := strconv.Atoi(string(r.data[from:r.at]))
	if err != nil {
		value = 1 // A switch without a number is on.
	}
	if r.at < len(r.data) && r.data[r.at] == ' ' {
		r.at++
	}
	r.word(name, value)
}

func digitsEndOf(data []byte, i int) int {
	for i < len(data) && data[i] >= '0' && data[i] <= '9' {
		i++
	}
	return i
}

// signAt reads a control sign: \'e9, \~, \*.
func (r *rtfReader) signAt(c byte) {
	r.at++
	switch c {
	case '\'':
		if r.at+2 <= len(r.data) {
			if b, err := strconv.ParseUint(string(r.data[r.at:r.at+2]), 16, 8); err == nil {
				r.byte(byte(b))
			}
			r.at += 2
		}
	case '*':
		r.g().skip = true
	case '~':
		r.write(" ")
	case '_':
		r.write("-")
	case '{', '}', '\\':
		r.write(string(rune(c)))
	case '\n', '\r':
		r.paragraph()
	}
}

// rtfUnread are the groups whose text is none of the document's.
var rtfUnread = map[string]bool{
	"fonttbl": true, "colortbl": true, "stylesheet": true, "info": true, "pict": true, "header": true, "footer": true,
	"headerl": true, "headerr": true, "footerl": true, "footerr": true, "listtable": true, "listoverridetable": true,
	"fldinst": true, "object": true, "themedata": true, "datastore": true, "xmlnstbl": true, "rsidtbl": true,
	"generator": true, "latentstyles": true, "colorschememapping": true, "annotation": true, "bkmkstart": true,
}

// rtfSigns are the words that stand for characters.
var rtfSigns = map[string]string{
	"tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
	"rdblquote": "”", "bullet": "•", "cell": " | ", "emspace": " ", "enspace": " ",
}

func (r *rtfReader) word(name string, value int) {
	switch name {
	case "par", "sect", "page", "row":
		r.paragraph()
	case "pard":
		r.item = false
	case "plain":
		r.g().bold, r.g().hidden = false, false
	case "b":
		r.g().bold = value != 0
	case "v":
		r.g().hidden = value != 0
	case "uc":
		r.g().unicodeSkip = value
	case "u":
		if value < 0 {
			value += 1 << 16
		}
		r.write(string(rune(value)))
		r.skip = r.g().unicodeSkip
	case "listtext", "pntext":
		r.g().list = true
	case "ls", "pnlvlblt":
		r.item = true
	default:
		if rtfUnread[name] {
			r.g().skip = true
		}
		r.write(rtfSigns[name])
	}
}

// byte writes a character of Windows-1252.
func (r *rtfReader) byte(c byte) {
	if r.skip > 0 {
		r.skip--
		return
	}
	r.write(string(charmap.Windows1252.DecodeByte(c)))
}

func (r *rtfReader) write(s string) {
	g := r.g()
	switch {
	case g.skip || s == "":
		return
	case g.hidden:
		r.hidden += len([]rune(s))
		return
	case g.list:
		r.item = true // Its mark is written with the line.
		return
	}
	if strings.TrimSpace(s) != "" && !g.bold {
		r.plain = true
	}
	r.line.WriteString(literal.Replace(s))
	r.size += len(s)
}

// paragraph ends the paragraph.
func (r *rtfReader) paragraph() {
	text := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(r.line.String()), "|"))
	switch {
	case text == "":
	case r.item:
		text = "- " + literalBox(text)
	case !r.plain && !strings.Contains(text, "\n"):
		text = "**" + text + "**"
	}
	r.lines = append(r.lines, text)
	if text != "" && !r.item {
		r.lines = append(r.lines, "")
	}
	r.line.Reset()
	r.plain = false
	r.size++
}

package clipboard

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The parts of what Windows calls HTML Format (CF_HTML in the documentation of
// the Win32 clipboard): a header that names byte offsets from its own first
// byte, and a page in which comments mark the fragment.
const (
	cfHeader = "Version:0.9\r\nStartHTML:%010d\r\nEndHTML:%010d\r\nStartFragment:%010d\r\nEndFragment:%010d\r\n"
	cfBefore = "<html><body>\r\n<!--StartFragment-->"
	cfAfter  = "<!--EndFragment-->\r\n</body></html>"
)

// cfHTML is a fragment as Windows copies it, in ASCII.
func cfHTML(fragment string) string {
	fragment = ascii(fragment)
	page := len(fmt.Sprintf(cfHeader, 0, 0, 0, 0)) // Each offset has ten digits, whatever it is.
	start := page + len(cfBefore)
	end := start + len(fragment)
	return fmt.Sprintf(cfHeader, page, end+len(cfAfter), start, end) + cfBefore + fragment + cfAfter
}

// ascii is the same HTML with a character reference for each letter beyond
// ASCII, so that nobody can take its bytes for another encoding: on macOS and
// Windows some readers assume one. The C1 controls, which nothing shows, are
// left out: a reference to one is read as a letter of Windows-1252.
func ascii(html string) string {
	var out strings.Builder
	for _, r := range html {
		switch {
		case r < utf8.RuneSelf:
			out.WriteRune(r)
		case !unicode.IsControl(r):
			out.WriteString("&#" + strconv.Itoa(int(r)) + ";")
		}
	}
	return out.String()
}

package export

import (
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/posting"
)

// paper is the size of a page in twentieths of a point.
type paper struct{ width, height int }

var (
	a4     = paper{11906, 16838}
	letter = paper{12240, 15840}
)

// margin is 20 mm on each side.
const margin = 1134

func (p paper) textWidth() int { return p.width - 2*margin }

// section is the properties of the one section of a Word file.
func (p paper) section() string {
	return fmt.Sprintf(`<w:sectPr><w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d"`+
		` w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`+"\n", p.width, p.height, margin, margin, margin, margin)
}

// paperOf is the paper that is in the printers where the job is, or where its
// language is spoken so: Letter in most of the Americas and the Philippines,
// else A4.
func paperOf(d *posting.Document) paper {
	w := jobWriter{d: d}
	w.where()
	countries := w.countriesStated()
	if _, region, ok := strings.Cut(LanguageOf(d), "-"); ok && len(countries) == 0 {
		countries = []string{strings.ToUpper(region)}
	}
	if slices.ContainsFunc(countries, func(code string) bool {
		return slices.Contains([]string{"US", "CA", "MX", "PR", "PH", "CL", "CO", "VE", "CR", "PA", "GT"}, code)
	}) {
		return letter
	}
	return a4
}

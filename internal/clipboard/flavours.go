package clipboard

// Flavours are the kinds in which a copy was offered to the boxes that it may
// be pasted into. None is 0.
type Flavours int

// The kinds, and what a box gets where they are all that is offered.
const (
	Text Flavours      = 1 << iota // plain text, in every box
	HTML                           // the formatting in a rich box; see InPlainBox
	Both = Text | HTML             // each box what suits it
)

// String names the flavours.
func (f Flavours) String() string {
	return [...]string{"nothing", "text", "HTML", "text and HTML"}[f&Both]
}

// InPlainBox says what a box without formatting gets. With HTML alone, wl-copy
// and xclip hand the source to whoever asks for text; a program that looks at
// what is offered before it asks, as browsers do, pastes nothing.
func (f Flavours) InPlainBox() string {
	return [...]string{"nothing", "the text", "the HTML source, or nothing", "the text"}[f&Both]
}

// Content is what is copied. Where a box can be given the one of Text and HTML
// that suits it, it is. Where only one can be offered that is the text, or with
// Formatted the HTML: a plain box then gets what Flavours.InPlainBox says.
type Content struct {
	Text      string
	HTML      string // the same as a fragment of HTML, empty for text alone
	Formatted bool   // HTML alone is better than text alone
}

// flavours are those that c has.
func (c Content) flavours() Flavours {
	if c.HTML == "" {
		return Text
	}
	return Both
}

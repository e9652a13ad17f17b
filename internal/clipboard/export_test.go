package clipboard

// Checked is what an owner asks itself before it says that all can be pasted.
func Checked(text, html string) error { return checked(Content{Text: text, HTML: html}) }

package export

import (
	"net/url"
	"slices"
	"strings"
	"unicode"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// shown takes runs through the gate. What may not be a link becomes its words
// and its address, and an address that stands in a text becomes a link.
func shown(runs []posting.Run) []posting.Run {
	var out []posting.Run
	for group := range byLink(runs) {
		if group[0].Link != "" && linkTo(group[0].Link) == "" {
			group = spelledOut(group)
		}
		for _, r := range group {
			r.Text = sanitize.Text(r.Text)
			if r.Link == "" && !r.Code {
				out = append(out, linked(r)...)
				continue
			}
			out = append(out, r)
		}
	}
	return out
}

// byLink yields the runs of one link after the other, and what is between them.
func byLink(runs []posting.Run) func(func([]posting.Run) bool) {
	return func(yield func([]posting.Run) bool) {
		for from := 0; from < len(runs); {
			to := from + 1
			for to < len(runs) && runs[to].Link == runs[from].Link {
				to++
			}
			if !yield(runs[from:to]) {
				return
			}
			from = to
		}
	}
}

// Link is the address of a link as a page has it, empty for a text that must not
// be one: only http, https and mailto are.
func Link(address string) string { return linkTo(address) }

// linkTo is the address of a link as every reader takes it for the same one,
// empty where it must not be a link: only http, https and mailto are.
func linkTo(address string) string {
	if address == "" || address != sanitize.Line(address) || strings.ContainsFunc(address, unicode.IsSpace) {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	switch {
	case (u.Scheme == "http" || u.Scheme == "https") && u.Host != "":
	case u.Scheme == "mailto" && isMail(mailbox(u.Opaque)):
	default:
		return ""
	}
	return u.String()
}

func mailbox(opaque string) string {
	box, _, _ := strings.Cut(opaque, "?")
	return box
}

// isMail reports whether a word is a mail address as people write them.
func isMail(word string) bool {
	name, host, ok := strings.Cut(word, "@")
	inner := strings.Trim(host, ".")
	return ok && name != "" && inner == host && strings.Contains(inner, ".") &&
		!strings.ContainsFunc(word, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("@.-_+%", r)
		}) && !strings.Contains(host, "@")
}

// linked makes links of the addresses that stand in a text.
func linked(r posting.Run) []posting.Run {
	if !strings.Contains(r.Text, "://") && !strings.Contains(r.Text, "@") {
		return []posting.Run{r}
	}
	var out []posting.Run
	done := 0
	for from, to := range words(r.Text) {
		if link := addressOf(r.Text[from:to]); link != "" {
			out = appendRun(out, r, r.Text[done:from], "")
			out = appendRun(out, r, r.Text[from:to], link)
			done = to
		}
	}
	return appendRun(out, r, r.Text[done:], "")
}

func appendRun(out []posting.Run, look posting.Run, text, link string) []posting.Run {
	if text == "" {
		return out
	}
	look.Text, look.Link = text, link
	return append(out, look)
}

// addressOf is the link that a word is, empty for none.
func addressOf(word string) string {
	switch {
	case (strings.HasPrefix(word, "https://") || strings.HasPrefix(word, "http://")) && linkTo(word) != "":
		return word
	case isMail(word) && linkTo("mailto:"+word) != "":
		return "mailto:" + word
	}
	return ""
}

// words yields where each word begins and ends, without the brackets, quotes
// and stops around it.
func words(s string) func(func(from, to int) bool) {
	between := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`<>"`, r) }
	return func(yield func(from, to int) bool) {
		for at := 0; at < len(s); {
			rest := s[at:]
			from := at + len(rest) - len(strings.TrimLeftFunc(rest, between))
			to := len(s)
			if n := strings.IndexFunc(s[from:], between); n >= 0 {
				to = from + n
			}
			at = to
			core := strings.TrimLeft(s[from:to], "([{'“‘„«")
			from = to - len(core)
			to = from + len(strings.TrimRight(core, ".,:;!?)]}'”’“»…"))
			if from < to && !yield(from, to) {
				return
			}
		}
	}
}

// spelled is runs for a format without links.
func spelled(runs []posting.Run) []posting.Run {
	var out []posting.Run
	for group := range byLink(runs) {
		out = append(out, spelledOut(group)...)
	}
	return out
}

// spelledOut is the runs of one link without it: the address stands in brackets
// behind the words, as in the plain text.
func spelledOut(group []posting.Run) []posting.Run {
	whole := posting.Block{Runs: group}.Text()
	out := slices.Clone(group)
	for i := range out {
		out[i].Link = ""
	}
	out[len(out)-1].Text += strings.TrimPrefix(whole, textOf(group))
	return out
}

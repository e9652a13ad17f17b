package importer

import (
	"strings"

	"jobdraft/internal/posting"
)

// A masthead is what stands before the first section: the title, and short lines
// whose pieces say where and how one works. It is read piece by piece, each
// named by its own words.

// masthead are the facts of the lines before the text begins.
func masthead(parts []part) []fact {
	var out []fact
	for i, p := range parts[:mastheadEnd(parts)] {
		if p.kind == heading && p.level != 3 {
			continue
		}
		for line := range strings.SplitSeq(p.text, "\n") {
			facts, _ := strip(clean(line), isBelowTitle(parts, i))
			out = append(out, facts...)
		}
	}
	return out
}

// mastheadEnd is the number of parts that can be of the masthead: those before a
// list or a text of some length.
func mastheadEnd(parts []part) int {
	const most, long = 15, 60 // parts, and words of a text
	for i, p := range parts {
		if i == most || isListPart(p) || count(p.text) > long {
			return i
		}
	}
	return len(parts)
}

func isBelowTitle(parts []part, i int) bool { return i > 0 && parts[i-1].level == 1 }

func isListPart(p part) bool { return p.level == 2 && isListKind(p.section) && p.said > 0.5 }

// strip are the facts of a line of pieces, such as "Leeds · Full-time · Hybrid".
// Half of its pieces must say a fact. The first of a line below the title is the
// company, if it says nothing else. The line is whole if all its pieces are
// facts.
func strip(line string, belowTitle bool) (best []fact, whole bool) {
	if line == "" || endsSentence(line) && count(line) > 5 || count(line) > 24 {
		return nil, false
	}
	if facts, ok := pieceFacts(line); ok {
		return facts, true
	}
	if best, whole = piecesOf(line, belowTitle); best == nil && belowTitle && isCompanyLine(line) {
		return []fact{{"company", line}}, true
	}
	return best, whole
}

// piecesOf are the facts of a line parted by the sign that makes most of it.
func piecesOf(line string, belowTitle bool) (best []fact, whole bool) {
	said := 0
	for _, sign := range stripSigns {
		pieces := strings.Split(line, sign)
		if len(pieces) < 2 {
			continue
		}
		facts, typed := ofPieces(pieces)
		if typed*2 < len(pieces) || typed <= said {
			continue
		}
		said = typed
		if first := strings.TrimSpace(pieces[0]); belowTitle && typed < len(pieces) && canBeCompany(first) {
			facts = append([]fact{{"company", first}}, facts...)
			typed++
		}
		best, whole = facts, typed == len(pieces)
	}
	return best, whole
}

// isCompanyLine reports whether a line right below the title is a name, which
// there is that of the employer.
func isCompanyLine(line string) bool {
	const most = 5 // words
	kind, _ := posting.MatchKind(line)
	return count(line) <= most && canBeCompany(line) && isTitleCase(line) && kind == posting.Other &&
		!endsSentence(line) && !strings.ContainsAny(line, ",?") && !strings.ContainsAny(line, "0123456789")
}

// stripSigns part the pieces of a line, the surest first.
var stripSigns = []string{" | ", "|", " · ", "·", " • ", "•", "\t", "; ", " / ", " – ", " — ", " - ", ", "}

// ofPieces are the facts of pieces, and how many of them are typed.
func ofPieces(pieces []string) (facts []fact, typed int) {
	for _, p := range pieces {
		some, ok := pieceFacts(p)
		if facts = append(facts, some...); ok {
			typed++
		}
	}
	return facts, typed
}

// canBeCompany reports whether a piece without a type of its own can be the name
// of the employer.
func canBeCompany(p string) bool {
	const most = 6 // words
	_, typed := pieceFacts(p)
	_, isLabel := fieldOf(p)
	return p != "" && !typed && !isLabel && count(p) <= most && beginsUpper(p) && !hasJobNoun(p) &&
		!strings.Contains(p, ":")
}

// headedFacts are the facts in headings: a label with its value, such as
// "Location: Leeds".
func headedFacts(parts []part) []fact {
	var out []fact
	for _, p := range parts {
		if p.kind != heading || p.level == 1 {
			continue
		}
		if s, ok := factOf(clean(p.text)); ok && s.key != noField && s.value != "" && s.key != "title" {
			out = append(out, s)
		}
	}
	return out
}

// Package nearest finds the names that a misspelled one may stand for, for the
// "did you mean" of every message. It is not for searching: package library
// ranks roles by words.
package nearest

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// most is how many names a person is offered.
const most = 3

// longest bounds the work for a pasted text, in bytes.
const longest = 80

// Names returns the known names nearest to a name, nearest first, at most three.
// Near is a name that begins with it, and one that differs in about a third of its
// letters or fewer: two letters that changed places (titel) are two of five. Case
// does not count. A name of one or two letters is near to
// none: a letter turns it into anything.
func Names(name string, known []string) []string {
	asked := strings.ToLower(name)
	letters := utf8.RuneCountInString(asked)
	const tooShort = 2
	if letters <= tooShort || len(asked) > longest {
		return nil
	}
	far := map[string]int{}
	for _, k := range known {
		if d := distance(asked, strings.ToLower(k)); d <= (letters+1)/3 {
			far[k] = d
		}
	}
	near := slices.DeleteFunc(slices.Clone(known), func(k string) bool { _, ok := far[k]; return !ok })
	slices.SortStableFunc(near, func(a, b string) int { return far[a] - far[b] })
	return near[:min(len(near), most)]
}

// Name returns the nearest known name, empty if none is near.
func Name(name string, known []string) string {
	if near := Names(name, known); len(near) > 0 {
		return near[0]
	}
	return ""
}

// distance counts the letters to change, insert or drop.
func distance(asked, known string) int {
	if strings.HasPrefix(known, asked) {
		return 0
	}
	return levenshtein.ComputeDistance(asked, known[:min(len(known), longest)])
}

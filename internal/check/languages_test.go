package check

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"jobdraft/internal/phrase"
)

// Each rule that reads German, French, Spanish or Dutch has at least five texts
// in that language that it must find, in testdata/planted_LANGUAGE*, and five
// that are near to it and fine, in fine_LANGUAGE*. TestPlanted holds it to them.
func TestEveryLanguageHasCases(t *testing.T) {
	for _, language := range []phrase.Language{"de", "fr", "es", "nl"} {
		found, fine := casesByID(t, "planted", language), casesByID(t, "fine", language)
		for _, r := range rules() {
			const least = 5
			if hasWords(r, language) && (found[r.ID] < least || fine[r.ID] < least) {
				t.Errorf("%s in %s: %d cases that are found and %d that are fine; it needs %d of each", r.ID, language,
					found[r.ID], fine[r.ID], least)
			}
		}
	}
}

func hasWords(r *Rule, language phrase.Language) bool {
	return r.ID == "gendered-title" ||
		slices.ContainsFunc(r.words, func(w wording) bool { return w.language() == language })
}

// casesByID counts the cases whose names have the ID of a check.
func casesByID(t *testing.T, kind string, language phrase.Language) map[string]int {
	t.Helper()
	files, err := filepath.Glob("testdata/" + kind + "_" + string(language) + "*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	cases := map[string]int{}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			for word := range strings.FieldsSeq(f.Name) {
				cases[word]++
			}
		}
	}
	return cases
}

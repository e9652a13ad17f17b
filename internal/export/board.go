package export

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// Board is what a job board or an applicant-tracking system takes.
type Board struct {
	Name  string // as it is asked for: seek
	Label string // as people write it: SEEK
	Title Limit  // of the title
	Body  Limit  // of the text, tags counted
	Tags  []string
	// TagsFrom is where the tags are documented; Verified says that the maker's
	// own page was read. Tags are nil where nothing is known.
	TagsFrom string
	Verified bool
}

// Limit is the most characters of a text; 0 is no limit that is known.
type Limit struct {
	Most     int
	Source   string
	Verified bool // read in the maker's own page
}

// Boards are the boards whose limits are known, as far as they are.
var Boards = [...]Board{
	{
		Name: "linkedin", Label: "LinkedIn",
		Title: Limit{200, "learn.microsoft.com/linkedin/talent/job-postings, title", true},
		Body:  Limit{25_000, "widely reported for learn.microsoft.com/linkedin/talent/job-postings, description", false},
	},
	{Name: "greenhouse", Label: "Greenhouse"},
	{Name: "lever", Label: "Lever"},
	{
		Name: "seek", Label: "SEEK",
		Body:     Limit{15_000, "developer.seek.com, PositionFormattedDescriptionInput, AdvertisementDetails", true},
		Tags:     []string{"a", "b", "br", "div", "em", "h2", "li", "ol", "p", "strong", "ul"},
		TagsFrom: "developer.seek.com, PositionFormattedDescriptionInput", Verified: true,
	},
}

// FindBoard finds a board by its name in any case.
func FindBoard(name string) (Board, bool) {
	for _, b := range Boards {
		if strings.EqualFold(b.Name, name) {
			return b, true
		}
	}
	return Board{}, false
}

// OverLimit says what of a posting is more than a board takes, a sentence each;
// none where all of it fits.
func OverLimit(b Board, p *posting.Posting) []string {
	var over []string
	add := func(what string, n int, most Limit) {
		if most.Most == 0 || n <= most.Most {
			return
		}
		sentence := fmt.Sprintf("%s takes %d characters of %s; this has %d", b.Label, most.Most, what, n)
		if !most.Verified {
			sentence += " (the limit is not confirmed)"
		}
		over = append(over, sentence)
	}
	body := *p
	body.Title = "" // A board has its own line for it.
	text := fragment(pageOf(&body))
	add("title", utf8.RuneCountInString(sanitize.Line(p.Title)), b.Title)
	add("text", utf8.RuneCountInString(text), b.Body)
	for _, tag := range tagsIn(text) {
		if len(b.Tags) > 0 && !slices.Contains(b.Tags, tag) {
			over = append(over, fmt.Sprintf("%s drops <%s>: its words stay, without the look", b.Label, tag))
		}
	}
	return over
}

// tagsIn lists the tags of a fragment that we wrote, in which a < of the text
// is escaped.
func tagsIn(text string) []string {
	var tags []string
	for piece := range strings.SplitSeq(text, "<") {
		if tag, _, ok := strings.Cut(piece, ">"); ok && !strings.HasPrefix(tag, "/") && !slices.Contains(tags, tag) {
			tags = append(tags, tag)
		}
	}
	return tags
}

package source

import (
	stdhtml "html"
	"strings"
	"unicode"

	"jobdraft/internal/posting"
)

// textNames are the names of the text of a posting; the first that is there is
// taken.
var textNames = []string{
	"descriptionhtml", "description", "contenthtml", "encoded", "content", "descriptionplain", "contenttext",
	"jobdescription", "body", "openingplain", "opening", "summary",
}

// moreTexts are the names of further texts with the headings that they have in a
// posting; a text that the description has already is left out.
var moreTexts = []struct{ name, heading string }{
	{"employeroverview", ""},
	{"descriptionbody", ""},
	{"jobsummary", "Summary"},
	{"majorduties", posting.Responsibilities.Heading()},
	{"responsibilities", posting.Responsibilities.Heading()},
	{"requirements", "Requirements"},
	{"qualificationsummary", posting.Qualifications.Heading()},
	{"qualifications", posting.Qualifications.Heading()},
	{"experiencerequirements", "Experience"},
	{"educationrequirements", "Education"},
	{"education", "Education"},
	{"skills", "Skills"},
	{"skillsrequired", "Skills"},
	{"jobbenefits", posting.Perks.Heading()},
	{"benefits", posting.Perks.Heading()},
	{"incentivecompensation", posting.Compensation.Heading()},
	{"evaluations", "How you are assessed"},
	{"requireddocuments", "Documents"},
	{"howtoapply", posting.Apply.Heading()},
	{"whattoexpectnext", "What happens next"},
	{"additional", ""},
	{"additionalinformation", ""},
}

// textIn is the text of a job: its description, then its sections.
func textIn(o object) string {
	var t texts
	t.sections(o.object("jobad").object("sections"))
	for _, name := range textNames {
		if s := unescapedHTML(longText(o[name])); s != "" {
			t.add("", s)
			break
		}
	}
	for _, l := range o.objects("lists") {
		t.add(l.text("text", "title", "name"), "<ul>"+unescapedHTML(longText(l["content"]))+"</ul>")
	}
	for _, d := range o.object("jobdescriptions").objects("jobdescription") {
		t.add(d.text("name", "title"), unescapedHTML(longText(d["value"])))
	}
	more := object{}
	for _, from := range []object{o.object("userarea").object("details"), o} {
		for name, v := range from {
			more[name] = v
		}
	}
	for _, m := range moreTexts {
		if s := unescapedHTML(longText(more[m.name])); isWordy(m.name, s) {
			t.add(m.heading, s)
		}
	}
	return strings.Join(t.parts, "\n\n")
}

// isWordy reports whether a value is a text, and no choice of a form such as
// "Bachelor's Degree" or a number of months.
func isWordy(name, s string) bool {
	const least = 4 // words
	if name == "education" {
		return strings.Count(s, " ") >= least
	}
	return s != ""
}

// texts are the parts of a text, none of which says again what another said.
type texts struct {
	parts []string
	seen  string // the letters of all of them
}

func (t *texts) add(heading, text string) {
	said := lettersOf(plain(text))
	if said == "" || strings.Contains(t.seen, said) {
		return
	}
	t.seen += said + "\n"
	if heading != "" {
		text = "## " + oneLine(heading) + "\n\n" + text
	}
	t.parts = append(t.parts, text)
}

// sections are the parts of an ad that comes in sections, each with its title.
func (t *texts) sections(o object) {
	for _, name := range []string{"companydescription", "jobdescription", "qualifications", "additionalinformation"} {
		s := o.object(name)
		t.add(s.text("title"), unescapedHTML(longText(s["text"])))
	}
}

// longText is a value as a text: of a list a line each, of an object all that is
// text in it.
func longText(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case []any:
		var lines []string
		for _, one := range v {
			if s := longText(one); s != "" {
				lines = append(lines, "- "+strings.TrimPrefix(s, "- "))
			}
		}
		return strings.Join(lines, "\n")
	case object:
		if s := v.text("value", "text", "description", "name", "credentialcategory"); s != "" {
			return s
		}
	}
	return ""
}

// unescapedHTML undoes what keeps the tags of a text from being read, up to
// three times.
func unescapedHTML(s string) string {
	for range 3 {
		if strings.Contains(s, "<") || !strings.Contains(s, "&lt;") {
			break
		}
		s = stdhtml.UnescapeString(s)
	}
	// A text that was cut may end in the middle of a tag.
	if at := strings.LastIndexByte(s, '<'); at >= 0 && len(s)-at < 12 && strings.Trim(s[at+1:],
		lettersAndSlash) == "" && strings.Contains(s[:at], "</") {
		s = s[:at]
	}
	return s
}

const lettersAndSlash = "/abcdefghijklmnopqrstuvwxyz"

// plain is a text without tags and entities.
func plain(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return s
	}
	var out strings.Builder
	lines, _ := withoutHTML(unescapedHTML(s), 1)
	for _, l := range lines {
		out.WriteString(l.text + "\n")
	}
	return strings.TrimSpace(out.String())
}

// lettersOf are the letters and digits of a text, for telling whether another
// has them too.
func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, strings.ToLower(s))
}

package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
)

// jobPosting is a schema.org JobPosting as Google reads it. Its rules are those
// of developers.google.com/search/docs/appearance/structured-data/job-posting.
type jobPosting struct {
	Context                       string         `json:"@context"`
	Type                          string         `json:"@type"`
	Title                         string         `json:"title,omitempty"`
	Description                   string         `json:"description,omitempty"`
	Identifier                    *propertyValue `json:"identifier,omitempty"`
	DatePosted                    string         `json:"datePosted,omitempty"`
	ValidThrough                  string         `json:"validThrough,omitempty"`
	EmploymentType                []string       `json:"employmentType,omitempty"`
	HiringOrganization            *organization  `json:"hiringOrganization,omitempty"`
	EmployerOverview              string         `json:"employerOverview,omitempty"`
	JobLocation                   []place        `json:"jobLocation,omitempty"`
	JobLocationType               string         `json:"jobLocationType,omitempty"`
	ApplicantLocationRequirements []country      `json:"applicantLocationRequirements,omitempty"`
	BaseSalary                    *salary        `json:"baseSalary,omitempty"`
	Responsibilities              string         `json:"responsibilities,omitempty"`
	Qualifications                string         `json:"qualifications,omitempty"`
	ExperienceRequirements        *experience    `json:"experienceRequirements,omitempty"`
	Skills                        string         `json:"skills,omitempty"`
	JobBenefits                   string         `json:"jobBenefits,omitempty"`
	ApplicationContact            *contact       `json:"applicationContact,omitempty"`
	Stated                        []property     `json:"-"` // the fields that have a property of their own
}

// property is a property of a JobPosting that carries a field as it stands.
type property struct {
	name  string
	value any
}

// named is an object of which only the name is known.
type named struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// MarshalJSON writes the stated fields behind the properties of the struct.
func (j *jobPosting) MarshalJSON() ([]byte, error) {
	type plain jobPosting
	data, err := json.Marshal((*plain)(j))
	for _, p := range j.Stated {
		value, e := json.Marshal(p.value)
		err = errors.Join(err, e)
		data = append(bytes.TrimSuffix(data, []byte("}")), ",\""+p.name+"\":"...)
		data = append(append(data, value...), '}')
	}
	return data, err
}

type propertyValue struct {
	Type  string `json:"@type"`
	Name  string `json:"name,omitempty"`
	Value string `json:"value"`
}

type organization struct {
	Type   string `json:"@type"`
	Name   string `json:"name"`
	SameAs string `json:"sameAs,omitempty"`
	Logo   string `json:"logo,omitempty"`
}

type contact struct {
	Type  string `json:"@type"`
	Email string `json:"email,omitempty"`
	URL   string `json:"url,omitempty"`
}

// Missing is something that a JobPosting should have and the document does not
// say, or not so that it can be read without guessing.
type Missing struct {
	Field    string      // the property of JobPosting
	Key      posting.Key // the field of the document that fills it, empty for a section
	How      string      // how to fill it, a sentence
	Required bool        // without it the posting is not valid
}

var jsonFormat = Format{
	Name: "json", SaveLabel: "JobPosting", For: "for machines", Ext: ".json",
	Write: func(d *posting.Document, _ int) (Output, error) {
		data, missing, err := JobPosting(d)
		if err != nil {
			return Output{}, fmt.Errorf("no JobPosting: %w", err)
		}
		return Output{data, missing}, nil
	},
}

// JobPosting is the posting as a schema.org JobPosting: indented JSON with one
// line end behind it. It has what the document states and nothing else; what a
// board would look for in vain is named, what it must have first. Where the
// document contradicts itself there is no JSON, and the error says why.
func JobPosting(d *posting.Document) ([]byte, []Missing, error) {
	w := jobWriter{d: d}
	w.what()
	w.who()
	w.when()
	w.where()
	w.payment()
	w.sections()
	if err := errors.Join(w.wrong...); err != nil {
		return nil, nil, err
	}
	slices.SortStableFunc(w.missing, func(a, b Missing) int {
		switch {
		case a.Required == b.Required:
			return 0
		case a.Required:
			return -1
		}
		return 1
	})
	data, err := json.MarshalIndent(&w.job, "", "  ")
	return append(data, '\n'), w.missing, err
}

// jobWriter fills a JobPosting from a document.
type jobWriter struct {
	d       *posting.Document
	job     jobPosting
	missing []Missing
	wrong   []error // what contradicts itself
}

// field is the value of a field through the gate. One with a blank that is
// still open says nothing yet.
func (w *jobWriter) field(k posting.Key) string { return stated(w.d.Field(k)) }

func stated(value string) string {
	value = strings.TrimSpace(sanitize.Line(value))
	if len(posting.Blanks(value)) > 0 {
		return ""
	}
	return value
}

func (w *jobWriter) must(field string, k posting.Key, how string) {
	w.missing = append(w.missing, Missing{field, k, how, true})
}

func (w *jobWriter) should(field string, k posting.Key, how string) {
	w.missing = append(w.missing, Missing{field, k, how, false})
}

func (w *jobWriter) contradicts(message string) { w.wrong = append(w.wrong, errors.New(message)) }

func (w *jobWriter) what() {
	w.job.Context, w.job.Type = "https://schema.org", "JobPosting"
	w.job.Title = jobTitle(w.d)
	if w.job.Title == "" {
		w.must("title", "title", "give the posting a title: # Backend Engineer")
	}
	w.stated()
	w.employment()
}

// stated takes over the fields that have a property of their own.
func (w *jobWriter) stated() {
	for _, f := range posting.FieldTable() {
		value := w.field(f.Key)
		switch {
		case f.Property == "" || value == "":
		case f.Object != "":
			w.job.Stated = append(w.job.Stated, property{f.Property, named{f.Object, value}})
		default:
			w.job.Stated = append(w.job.Stated, property{f.Property, value})
		}
	}
}

func (w *jobWriter) who() {
	name := w.field("company")
	if id := w.field("id"); id != "" {
		w.job.Identifier = &propertyValue{"PropertyValue", name, id}
	}
	w.apply()
	if name == "" {
		w.must("hiringOrganization", "company", "write company: and the name of the employer")
		return
	}
	w.job.HiringOrganization = &organization{
		Type: "Organization", Name: name,
		SameAs: w.address("company.url", "hiringOrganization.sameAs"),
		Logo:   w.address("company.logo", "hiringOrganization.logo"),
	}
}

// address is a field that must be a whole web address.
func (w *jobWriter) address(k posting.Key, field string) string {
	value := stated(w.d.Fields.Text[k])
	link := linkTo(value)
	if value != "" && !strings.HasPrefix(link, "http") {
		w.should(field, k, "write the whole address, https:// included, not "+value)
		return ""
	}
	return link
}

// apply is the way to apply where it is an address.
func (w *jobWriter) apply() {
	how := w.field("apply")
	link := linkTo(how)
	if link == "" {
		link = linkTo(addressOf(how))
	}
	if mail, ok := strings.CutPrefix(link, "mailto:"); ok {
		w.job.ApplicationContact = &contact{Type: "ContactPoint", Email: mail}
	} else if link != "" {
		w.job.ApplicationContact = &contact{Type: "ContactPoint", URL: link}
	}
}

// when takes over the dates, which the reader has checked.
func (w *jobWriter) when() {
	posted, closes := w.field("posted"), w.field("closes")
	w.job.DatePosted, w.job.ValidThrough = posted, closes
	if posted == "" {
		w.must("datePosted", "posted", "write posted: and the day on which the posting goes out, as in 2027-06-30")
	}
	if posted != "" && closes != "" && closes < posted {
		w.contradicts("it closes on " + closes + ", before it is posted on " + posted)
	}
}

// sections maps what is in the posting to the properties that have a place for
// it. All of it is in the description too, which is what people read.
func (w *jobWriter) sections() {
	p := w.d.Posting()
	w.job.EmployerOverview = said(p, posting.AboutCompany)
	w.job.Responsibilities = said(p, posting.Responsibilities)
	w.job.Qualifications = said(p, posting.Qualifications, posting.Prerequisites)
	w.job.Skills = said(p, posting.HardSkills, posting.SoftSkills, posting.Tools)
	w.job.JobBenefits = said(p, posting.Compensation, posting.Perks)
	w.job.ExperienceRequirements = experienceOf(p)
	p.Title = "" // It has its own property, and the description must say more.
	g := pageOf(p)
	if !slices.ContainsFunc(g.elements, func(e element) bool { return e.kind != heading && e.kind != facts }) {
		w.must("description", "", "tick at least one item: what the work is, and what it asks for")
		return
	}
	w.job.Description = fragment(g)
}

// said is what the sections of some kinds say, a line an entry.
func said(p *posting.Posting, kinds ...posting.Kind) string {
	var only posting.Posting
	for _, s := range p.Sections {
		if s.Heading = ""; slices.Contains(kinds, s.Kind) {
			only.Sections = append(only.Sections, s)
		}
	}
	var b bytes.Buffer
	for _, e := range pageOf(&only).elements {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(textOf(spelled(e.runs)))
	}
	return b.String()
}

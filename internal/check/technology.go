package check

import (
	"fmt"

	"jobdraft/internal/phrase"
)

// technology is one whose first public release is known.
type technology struct {
	name  string // as it is written; a word that means something else too needs its capital
	words []string
	since int
	exact bool // the capital is needed
}

// technologies have the year of their first public release, from memory.
var technologies = []technology{
	{"Kubernetes", []string{"kubernetes"}, 2014, false},
	{"Kubernetes", []string{"k", "8", "s"}, 2014, false},
	{"Go", []string{"go"}, 2009, true},
	{"Go", []string{"golang"}, 2009, false},
	{"Rust", []string{"rust"}, 2015, true},
	{"React Native", []string{"react", "native"}, 2015, false},
	{"React", []string{"react"}, 2013, false},
	{"Swift", []string{"swift"}, 2014, true},
	{"SwiftUI", []string{"swiftui"}, 2019, false},
	{"TypeScript", []string{"typescript"}, 2012, false},
	{"Docker", []string{"docker"}, 2013, false},
	{"GPT", []string{"gpt"}, 2020, false},
	{"ChatGPT", []string{"chatgpt"}, 2022, false},
	{"generative AI", []string{"generative", "ai"}, 2020, false},
	{"large language models", []string{"large", "language", "models"}, 2020, false},
	{"LLMs", []string{"llms"}, 2020, false},
	{"LangChain", []string{"langchain"}, 2022, false},
	{"Flutter", []string{"flutter"}, 2017, false},
	{"Terraform", []string{"terraform"}, 2014, false},
	{"Kotlin", []string{"kotlin"}, 2011, false},
	{"GraphQL", []string{"graphql"}, 2015, false},
	{"Vue", []string{"vue"}, 2014, false},
	{"Next.js", []string{"next", "js"}, 2016, false},
	{"Svelte", []string{"svelte"}, 2016, false},
	{"TensorFlow", []string{"tensorflow"}, 2015, false},
	{"PyTorch", []string{"pytorch"}, 2016, false},
	{"FastAPI", []string{"fastapi"}, 2018, false},
	{"dbt", []string{"dbt"}, 2016, false},
	{"Airflow", []string{"airflow"}, 2015, true},
	{"Snowflake", []string{"snowflake"}, 2014, true},
}

// joining are the words that may stand between years and what they are of.
var joining = []string{
	"of", "with", "in", "using", "professional", "hands", "on", "commercial", "production", "solid", "working", "experience", "strong", "proven", "industry", "practical", "relevant",
	"programming", "development", "developing", "building", "coding", "deep", "the", "or", "more", "plus", "as", "a", "an", "real", "world", "direct", "prior", "experience", "running", "writing", "s", "practice", "work", "expertise", "administering", "managing",
}

// technology reports years that are more than a technology has existed. Years
// and technology must stand in one phrase, with nothing else between.
func (r *reader) technology(y yearsAsked) {
	t := &r.text
	_, to := r.sentence(y.from)
	for k := y.to; k < min(to, y.to+8); k++ {
		if tech, n := r.technologyAt(k); n > 0 {
			r.tooOld(y, tech, y.from, k+n)
			return
		}
		if !t.Is(k, joining...) {
			break
		}
	}
	r.technologyBefore(y)
}

// technologyBefore reads "Kubernetes experience (15+ years)".
func (r *reader) technologyBefore(y yearsAsked) {
	from, _ := r.sentence(y.from)
	for k := y.from - 1; k >= max(from, y.from-4); k-- {
		if r.text.Is(k, "experience", "for", "at", "least", "over", "minimum", "min") {
			continue
		}
		if tech, n := r.technologyAt(k); n == 1 && r.text.Words[k+1].Gap != phrase.Stop {
			r.tooOld(y, tech, k, y.to)
		}
		return
	}
}

// technologyAt is the technology that is named at word i, and its words.
func (r *reader) technologyAt(i int) (*technology, int) {
	t := &r.text
	for n := range technologies {
		tech := &technologies[n]
		if !t.Is(i, tech.words[0]) || tech.exact && !t.Capital(i) {
			continue
		}
		if t.Follow(i+1, tech.words[1:]) {
			return tech, len(tech.words)
		}
	}
	return nil, 0
}

func (r *reader) tooOld(y yearsAsked, tech *technology, from, to int) {
	age := r.options.today.Year() - tech.since
	if y.least <= age {
		return
	}
	r.find("impossible-experience", fmt.Sprintf("%s is %d years old, and %d are asked for. Ask for fewer", tech.name, age, y.least), from, to, nil)
}

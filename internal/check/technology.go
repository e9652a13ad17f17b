package check

import (
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
	"of", "with", "in", "using", "professional", "hands", "on", "commercial", "production", "solid", "working",
	"experience", "strong", "proven", "industry", "practical", "relevant",
	"programming", "development", "developing", "building", "coding", "deep", "the", "or", "more", "plus", "as",
	"a", "an", "real", "world", "direct", "prior", "experience", "running", "writing", "s", "practice", "work",
	"expertise", "administering", "managing",
}

// technologyNear returns the technology that years are of, and the words of
// both. It is nil if there is none.
func technologyNear(r *reader, y yearsAsked) (tech *technology, from, to int) {
	t := &r.text
	_, end := r.sentence(y.from)
	const near = 8
	for k := y.to; k < min(end, y.to+near); k++ {
		if tech, n := technologyAt(r, k); n > 0 {
			return tech, y.from, k + n
		}
		if !t.Is(k, joining...) {
			break
		}
	}
	return technologyBefore(r, y)
}

// technologyBefore reads "Kubernetes experience (15+ years)".
func technologyBefore(r *reader, y yearsAsked) (tech *technology, from, to int) {
	start, _ := r.sentence(y.from)
	const near = 4
	for k := y.from - 1; k >= max(start, y.from-near); k-- {
		if r.text.Is(k, "experience", "for", "at", "least", "over", "minimum", "min") {
			continue
		}
		if tech, n := technologyAt(r, k); n == 1 && r.text.Words[k+1].Gap != phrase.Stop {
			return tech, k, y.to
		}
		break
	}
	return nil, 0, 0
}

// technologyAt is the technology that is named at word i, and its words.
func technologyAt(r *reader, i int) (*technology, int) {
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

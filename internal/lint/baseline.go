package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Baseline is the findings that a repository had when it was written. They are
// told by file, check and line of text, so that lines above can change.
type Baseline struct {
	Version  int            `json:"version"`
	Findings map[string]int `json:"findings"` // fingerprint to how often
}

// baselineVersion is the version that is written and read.
const baselineVersion = 1

// NewBaseline is the baseline of findings; their files are told from dir.
func NewBaseline(dir string, findings []Finding) Baseline {
	b := Baseline{baselineVersion, map[string]int{}}
	for _, f := range findings {
		b.Findings[f.Fingerprint(dir)]++
	}
	return b
}

// Fingerprint tells a finding by its file as seen from dir, its check and the
// line that it is about.
func (f *Finding) Fingerprint(dir string) string {
	file := f.File
	if abs, err := filepath.Abs(file); err == nil {
		if rel, err := filepath.Rel(dir, abs); err == nil {
			file = rel
		}
	}
	sum := sha256.Sum256([]byte(strings.Join(strings.Fields(f.Text), " ")))
	const length = 8 // bytes
	return filepath.ToSlash(file) + ":" + f.ID + ":" + hex.EncodeToString(sum[:length])
}

// ReadBaseline reads a baseline.
func ReadBaseline(path string) (Baseline, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Baseline{}, fmt.Errorf("the baseline cannot be read: %w", err)
	}
	var b Baseline
	if err := json.Unmarshal(data, &b); err != nil {
		return Baseline{}, fmt.Errorf("%s is no baseline: %w; write it anew with --write-baseline", path, err)
	}
	if b.Version != baselineVersion {
		return Baseline{}, fmt.Errorf("%s is a baseline of version %d, not %d; write it anew with --write-baseline",
			path, b.Version, baselineVersion)
	}
	return b, nil
}

// Encode is the baseline as it is written: sorted, so that it diffs well.
func (b Baseline) Encode() []byte {
	data, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		panic(err) // It is a number and a map of numbers.
	}
	return append(data, '\n')
}

// New returns the findings that are not in the baseline, and how many are.
func (b Baseline) New(dir string, findings []Finding) (fresh []Finding, old int) {
	left := map[string]int{}
	for k, n := range b.Findings {
		left[k] = n
	}
	fresh = []Finding{}
	for _, f := range findings {
		k := f.Fingerprint(dir)
		if left[k] > 0 {
			left[k]--
			old++
			continue
		}
		fresh = append(fresh, f)
	}
	return fresh, old
}

package lint

import (
	"encoding/json"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"jobdraft/internal/check"
)

// Formats are the forms of a report.
var Formats = []string{"text", "json", "github", "sarif"}

// Text writes a line a finding.
func Text(findings []Finding) []byte {
	var b strings.Builder
	for _, f := range findings {
		b.WriteString(f.String() + "\n")
	}
	return []byte(b.String())
}

// GitHub writes the commands by which GitHub Actions annotates files.
func GitHub(findings []Finding) []byte {
	var b strings.Builder
	for _, f := range findings {
		command := map[string]string{"error": "error", "warning": "warning", "info": "notice"}[f.Severity]
		fmt.Fprintf(&b, "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s\n", command,
			property(filepath.ToSlash(f.File)), f.Line, f.EndLine, f.Column, f.EndColumn, property(f.ID), data(f.Message))
	}
	return []byte(b.String())
}

// data escapes the message of a command.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes a property of a command.
func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s))
}

// The parts of SARIF 2.1.0 that a report has.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string       `json:"id"`
		Short   sarifMessage `json:"shortDescription"`
		Full    sarifMessage `json:"fullDescription"`
		Default sarifLevel   `json:"defaultConfiguration"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		Level        string            `json:"level"`
		Message      sarifMessage      `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
)

// level is a severity in the words of SARIF.
func level(severity string) string {
	if severity == "info" {
		return "note"
	}
	return severity
}

// SARIF writes a report of SARIF 2.1.0. Files are told from dir.
func SARIF(version, dir string, findings []Finding) ([]byte, error) {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "jobdraft", Version: version, Rules: sarifRules(findings)}
	for _, f := range findings {
		run.Results = append(run.Results, sarifResult{
			RuleID: f.ID, Level: level(f.Severity), Message: sarifMessage{f.Message},
			Locations: []sarifLocation{{sarifPhysical{
				sarifArtifact{fileURI(f.File)},
				sarifRegion{max(f.Line, 1), max(f.Column, 1), max(f.EndLine, 1), max(f.EndColumn, 1)},
			}}},
			Fingerprints: map[string]string{"jobdraft/v1": f.Fingerprint(dir)},
		})
	}
	log := sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}
	out, err := json.MarshalIndent(log, "", "  ")
	return append(out, '\n'), err
}

// sarifRules describes the checks that have found something.
func sarifRules(findings []Finding) []sarifRule {
	rules := []sarifRule{}
	for _, r := range check.Rules() {
		if slices.ContainsFunc(findings, func(f Finding) bool { return f.ID == r.ID }) {
			rules = append(rules, sarifRule{
				r.ID,
				sarifMessage{r.Summary},
				sarifMessage{r.Summary + ". Source: " + r.Source},
				sarifLevel{level(r.Severity.String())},
			})
		}
	}
	return rules
}

// fileURI is a path as a relative or absolute URI, odd characters escaped.
func fileURI(path string) string {
	u := url.URL{Path: filepath.ToSlash(path)}
	if filepath.IsAbs(path) {
		u.Scheme = "file"
	}
	return u.String()
}

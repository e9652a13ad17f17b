package source

import (
	"strings"
	"testing"

	"jobdraft/internal/attacktest"
)

// What a Word file may hold has its limits, each with its own sentence.
func TestDOCXLimits(t *testing.T) {
	for want, body := range map[string]string{
		"unpacked":           strings.Repeat(" ", maxUnpacked),
		"tables stand":       strings.Repeat("<w:tbl><w:tr><w:tc>", maxTables+1),
		"the text is too":    "<w:p><w:r><w:t>" + strings.Repeat("a", maxText) + "</w:t></w:r></w:p>",
		"cannot be unpacked": "",
	} {
		data := attacktest.WordFile(body)
		if body == "" {
			data = data[:len(data)/2]
		}
		if _, err := Read(data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v", want, err)
		}
	}
}

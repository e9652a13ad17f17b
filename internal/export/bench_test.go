package export_test

import (
	"testing"

	"jobdraft/internal/export"
)

func BenchmarkForms(b *testing.B) {
	d := read(b, complete)
	for name, do := range map[string]func(){
		"text":     func() { export.Text(d.Posting()) },
		"markdown": func() { export.Markdown(d.Posting()) },
		"html":     func() { export.HTML(d) },
		"fragment": func() { export.Fragment(d.Posting()) },
		"json":     func() { _, _, _ = export.JobPosting(d) },
		"docx":     func() { _, _ = export.DOCX(d) },
		"kit.md":   func() { export.KitOf(d).Markdown() },
		"kit.html": func() { export.KitOf(d).HTML() },
		"kit.docx": func() { _, _ = export.KitOf(d).DOCX() },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				do()
			}
		})
	}
}

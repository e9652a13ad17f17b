package session

import (
	"testing"

	"jobdraft/internal/markdown"
)

// A preset is the draft without the lines of its opening, and nothing is added.
func TestPresetText(t *testing.T) {
	for _, test := range []struct{ draft, want string }{
		{"# Cook\n\n- [x] Wash\n", "# Cook\n\n- [x] Wash\n"},
		{
			"---\npreset: cook\ncompany:\n  name: Acme\n  url: https://acme.example\nhours: 9 to 5\n---\n",
			"---\nhours: 9 to 5\n---\n",
		},
		{"---\r\npay: EUR 9 an hour\r\ncloses:\r\n---\r\n\r\n# Cook\r\n\r\n---\r\n", "# Cook\r\n\r\n---\r\n"},
		{"---\n{pay: 9, title: Cook}\n---\n", "---\n{pay: \"\", title: Cook}\n---\n"},
	} {
		d, err := markdown.Read(test.draft)
		if err != nil {
			t.Fatal(err)
		}
		if got := presetText(d); got != test.want {
			t.Errorf("%q becomes %q, want %q", test.draft, got, test.want)
		}
	}
}

package cli

import (
	"testing"

	"jobdraft/internal/posting"
)

func TestLocaleMarket(t *testing.T) {
	for _, c := range []struct {
		all, messages, lang string
		want                posting.Market
	}{
		{"", "", "en_GB.UTF-8", "uk"},
		{"", "", "cy_GB", "uk"},
		{"", "", "en_US.UTF-8", "us"},
		{"", "fr_CA.UTF-8", "en_AU.UTF-8", "ca"},
		{"en_IE@euro", "en_AU", "en_US", "ie"},
		{"C", "", "en_GB", ""},
		{"", "", "de_DE.UTF-8", ""},
		{"", "", "", ""},
	} {
		t.Setenv("LC_ALL", c.all)
		t.Setenv("LC_MESSAGES", c.messages)
		t.Setenv("LANG", c.lang)
		if got := localeMarket(); got != c.want {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

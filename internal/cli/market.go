package cli

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"jobdraft/internal/library"
	"jobdraft/internal/posting"
)

// marketFlag adds the flag that says for which market drafts are made.
func (a *app) marketFlag(c *cobra.Command) {
	c.Flags().Var((*marketValue)(&a.market), "market", "for this market: us, uk, ie, ca or au")
	_ = c.RegisterFlagCompletionFunc("market", completeMarkets)
}

// marketValue is the value of the flag.
type marketValue posting.Market

func (m *marketValue) String() string { return string(*m) }

// Type names the value in the help.
func (m *marketValue) Type() string { return "string" }

// Set reads the name of a market.
func (m *marketValue) Set(name string) error {
	market, ok := posting.ParseMarket(name)
	if !ok {
		return fmt.Errorf("there is no market %q%s", name, library.NearestMarket(name))
	}
	*m = marketValue(market)
	return nil
}

func completeMarkets(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var names []string
	for _, m := range posting.Markets {
		names = append(names, string(m)+"\t"+m.Name())
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// marketNames lists the markets by name.
func marketNames() []string {
	names := make([]string, len(posting.Markets))
	for i, m := range posting.Markets {
		names[i] = string(m)
	}
	return names
}

// toMarket takes a draft or a file to the market that was asked for, in memory.
func (a *app) toMarket(f *found) error {
	if a.market == "" || f.source == fromPreset {
		return nil
	}
	move, err := a.library().MarketMove(f.doc, a.market)
	if err == nil {
		e := posting.NewEditor(f.doc, f.read)
		_, err = e.Remarket(move)
		f.doc = e.Document()
	}
	if err != nil {
		return fail(exitFailed, "%w", err)
	}
	return nil
}

// localeMarket is the market of the country in the locale, empty if it is none.
func localeMarket() posting.Market {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		value := os.Getenv(name)
		if value == "" {
			continue
		}
		locale, _, _ := strings.Cut(value, ".")
		_, country, _ := strings.Cut(locale, "_")
		country, _, _ = strings.Cut(strings.ToLower(country), "@")
		if country == "gb" {
			country = "uk"
		}
		if m, ok := posting.ParseMarket(country); ok {
			return m
		}
		return ""
	}
	return ""
}

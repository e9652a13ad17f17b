package phrase_test

import (
	"testing"

	"jobdraft/internal/phrase"
)

func TestLanguage(t *testing.T) {
	for text, want := range map[string]phrase.Language{
		"You will cook for our guests and keep the kitchen clean.":       "en",
		"Du kochst für unsere Gäste und hältst die Küche sauber.":        "de",
		"Wir suchen eine Köchin mit Erfahrung.":                          "de",
		"Vous cuisinez pour nos clients et tenez la cuisine propre.":     "fr",
		"Nous recherchons un cuisinier.":                                 "fr",
		"Buscamos un cocinero con experiencia para nuestro restaurante.": "es",
		"Cocinas para los clientes y la cocina es tuya.":                 "es",
		"Wij zoeken een kok met ervaring voor onze keuken.":              "nl",
		"Je kookt voor onze gasten en houdt de keuken schoon.":           "nl",
		"Cerchiamo un cuoco con esperienza per la nostra cucina.":        "it",
		"Procuramos um cozinheiro com experiência para a nossa cozinha.": "pt",
		"Szukamy kucharza do pracy w naszej kuchni.":                     "pl",
		"Ищем повара с опытом работы.":                                   phrase.OtherScript,
		"料理人を募集しています。 経験者歓迎。":                                            phrase.OtherScript,
		"SQL, PostgreSQL":                       phrase.UnknownLanguage,
		"Competitive salary, DOE":               phrase.UnknownLanguage,
		"Fu\u0308r die Ku\u0308che suchen wir.": "de", // with decomposed accents
	} {
		signs := read(text).Signs()
		if got := signs.Language(); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Words are the same however an accent is written, and lowered beyond ASCII.
func TestNormalised(t *testing.T) {
	for _, text := range []string{"Größe", "GRÖSSE", "Gro\u0308ße"} {
		if got := read(text).Words[0].Text; got != "größe" && got != "grösse" {
			t.Errorf("%q is read as %q", text, got)
		}
	}
}

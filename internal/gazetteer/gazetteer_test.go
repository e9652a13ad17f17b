package gazetteer

import "testing"

func TestIsCity(t *testing.T) {
	for name, want := range map[string]bool{
		"Berlin": true, "München": true, "Munchen": true, "Muenchen": true, "MUNICH": true, "Mu\u0308nchen": true,
		"Hull": true, "Boulder": true, "São Paulo": true, "Cook": false, "": false, "Chef": false, "Oslo": true,
	} {
		if got := IsCity(name); got != want {
			t.Errorf("IsCity(%q) = %v", name, got)
		}
	}
	for name, want := range map[string]bool{"Reading": true, "Bath": true, "Berlin": false} {
		if got := IsAlsoWord(name); got != want {
			t.Errorf("IsAlsoWord(%q) = %v", name, got)
		}
	}
}

func TestRegionCountry(t *testing.T) {
	for name, want := range map[string]string{
		"CO": "US", "Colorado": "US", "ON": "CA", "NSW": "AU", "Scotland": "GB", "Bavaria": "DE", "or": "", "in": "",
		"Paris": "", "D.C.": "US",
	} {
		if got := RegionCountry(name); got != want {
			t.Errorf("RegionCountry(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestCountryCode(t *testing.T) {
	for name, want := range map[string]string{
		"Germany": "DE", "Deutschland": "DE", "United Kingdom": "GB", "UK": "GB", "U.S.": "US", "Narnia": "",
	} {
		if got := CountryCode(name); got != want {
			t.Errorf("CountryCode(%q) = %q, want %q", name, got, want)
		}
	}
	for _, name := range []string{"CA", "Georgia"} {
		if got := LastCountry(name); got != "" {
			t.Errorf("LastCountry(%q) = %q, want none", name, got)
		}
	}
}

package pay_test

import (
	"testing"

	"jobdraft/internal/pay"
)

func TestStated(t *testing.T) {
	tests := []struct {
		value string
		doubt pay.Doubt
		unit  pay.Unit
	}{
		{"EUR 18 to 22 an hour", pay.Clear, pay.Hour},
		{"95-120k EUR", pay.Clear, pay.Year},
		{"$95,000", pay.Clear, pay.Year},
		{"PLN 12,000", pay.NoPeriod, ""},
		{"EUR 4,000", pay.NoPeriod, ""},
		{"see below", pay.NoFigure, ""},
		{"EUR 18 an hour or EUR 2,000 a month", pay.SeveralFigures, pay.Hour},
		{"18 to 22 an hour", pay.NoCurrency, pay.Hour},
		{"up to EUR 22 an hour", pay.OpenEnd, pay.Hour},
		{"EUR 18,500 an hour", pay.TooMuchAnHour, pay.Hour},
		{"EUR 22 to 18 an hour", pay.Reversed, pay.Hour},
	}
	for _, tt := range tests {
		p, doubt := pay.Stated(tt.value)
		if doubt != tt.doubt || doubt != pay.NoFigure && p.Unit != tt.unit {
			t.Errorf("%q: doubt %d, unit %q, want %d, %q", tt.value, doubt, p.Unit, tt.doubt, tt.unit)
		}
	}
}

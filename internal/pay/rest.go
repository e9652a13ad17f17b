package pay

import "strings"

func setOf(s string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		set[w] = true
	}
	return set
}

// fillers are words that say of an amount that it is pay, and no more.
var fillers = setOf(`gross brutto bruto bruta brutos brut bruts lordi lordo lorda netto net nett neto netos basic base
basis salary salaries salaire gehalt lohn salario wage wages pay rate range starting start total fixed guaranteed
before tax taxes ote min max minimum maximum approx approximately circa ca around about ctc package target
competitive remuneration compensation verguetung vergutung fix all actual equivalent fte of prorata pro rata`)

// tails begin the words behind an amount that do not change it.
var tails = setOf(`plus and und et y e en or oder ou o depending dependent depends based doe dependant negotiable
commensurate according for as with inclusive incl including includes in at on to starting tips tip bonus benefits
commission equity holiday je nach selon segun secondo afhankelijk conforme conform zzgl zuzuglich inkl inklusive
inclusief
exclusief excl excluding exclusive while until when during if subject by from is are we you our the this that
both but which who full part paid stock options super superannuation pension shares overtime more exempt nonexempt
non offers offer depende negociable verhandelbar evolutif mas vendita voll teilzeit vollzeit bei fur fuer voor pour
para per a an each every tax free neg of has will can may not + up also including experience skills qualifications
ote d.o.e rising depended location level`)

// isFiller reports whether a token says no more than that an amount is pay.
func isFiller(t token) bool { return t.kind == word && fillers[t.text] }

// isUnderstood reports whether the words right behind an amount leave it what it
// is: fillers, and then the end of the clause or words that go on from there.
func isUnderstood(ts []token, i int) bool {
	for ; i < len(ts); i++ {
		t := ts[i]
		switch {
		case isFiller(t):
			continue
		case t.kind == number:
			return false
		case t.kind == word:
			return tails[t.text] || fillers[t.text]
		case t.is("/"):
			return false
		case t.is("-", "–", "—"):
			return i+1 >= len(ts) || ts[i+1].start > t.end && ts[i+1].kind != number && currencyOf(ts[i+1]).sign == ""
		default:
			return !t.is("%", "'", "’")
		}
	}
	return true
}

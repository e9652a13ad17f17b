package phrase

// numbers are the numbers in words. One is not among them: it is more often a
// pronoun.
var numbers = map[string]int{
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
	"ninety": 90, "hundred": 100,
}

// Number returns the value of a whole number in figures or in words from two
// on.
func Number(word string) (n int, ok bool) {
	if n, ok = numbers[word]; ok {
		return n, true
	}
	const most = 9 // digits
	if word == "" || len(word) > most {
		return 0, false
	}
	for i := range len(word) {
		if !IsDigit(word[i]) {
			return 0, false
		}
		n = 10*n + int(word[i]-'0')
	}
	return n, true
}

func isNumber(word string) bool {
	if IsDigit(word[0]) {
		return true
	}
	switch word[0] {
	case 't', 'f', 's', 'e', 'n', 'h': // The first letters of numbers.
	default:
		return false
	}
	_, ok := numbers[word]
	return ok
}

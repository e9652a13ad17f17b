package lineui

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"jobdraft/internal/sanitize"
)

// talk is the conversation: lines out, lines in.
type talk struct {
	in    *bufio.Reader
	out   io.Writer
	echo  bool // answers are repeated, since no terminal shows them
	ended bool // the input has ended
}

// say says a line, or several. All text passes the gate here.
func (t *talk) say(format string, args ...any) {
	fmt.Fprintln(t.out, sanitize.Text(fmt.Sprintf(format, args...)))
}

// ask asks for a line. Once the input has ended the answer is always empty.
func (t *talk) ask(question string) string {
	if t.ended {
		return ""
	}
	fmt.Fprint(t.out, sanitize.Text(question), ": ")
	line, err := t.in.ReadString('\n')
	t.ended = err != nil && line == ""
	answer := strings.TrimSpace(sanitize.Line(line))
	if t.echo || t.ended {
		fmt.Fprintln(t.out, answer)
	}
	return answer
}

// choose asks for one of several, which are read out first. It returns the
// index, of the usual one for an empty answer; or -1 and the answer where that
// is no number of them.
func (t *talk) choose(options []string, question string, usual int) (int, string) {
	for i, o := range options {
		t.say("%2d %s", i+1, o)
	}
	answer := t.ask(question)
	if answer == "" && !t.ended {
		return usual, ""
	}
	if n, err := strconv.Atoi(answer); err == nil && n >= 1 && n <= len(options) {
		return n - 1, ""
	}
	return -1, answer
}

// pick asks for one of several. An empty answer is none, and so is an unknown one,
// which is said.
func (t *talk) pick(options []string, question string) (int, bool) {
	at, other := t.choose(options, question, -1)
	if at < 0 && other != "" {
		t.say("%q is none of them.", other)
	}
	return at, at >= 0
}

// sayIf says a sentence, if there is one.
func (t *talk) sayIf(message string) {
	if message != "" {
		t.say("%s", capital(message))
	}
}

// numbersIn reads numbers and runs of them, as 2 5-7, each from 1 to most. The
// error is a sentence.
func numbersIn(text string, most int) ([]int, error) {
	var all []int
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ',' }) {
		low, high, run := strings.Cut(word, "-")
		if !run {
			high = low
		}
		from, err1 := strconv.Atoi(low)
		to, err2 := strconv.Atoi(high)
		switch {
		case err1 != nil || err2 != nil:
			return nil, fmt.Errorf("%q is not known here; question mark says what can be typed", word)
		case from < 1 || to > most || from > to:
			return nil, fmt.Errorf("there is no %s here, only %s", word, upTo(most))
		}
		for n := from; n <= to; n++ {
			all = append(all, n)
		}
	}
	return all, nil
}

// upTo names the numbers that there are.
func upTo(most int) string {
	switch most {
	case 0:
		return "lines without a number"
	case 1:
		return "1"
	}
	return fmt.Sprintf("1 to %d", most)
}

// counted is a number with its noun: 1 word, 2 words.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// sentence ends a text as a sentence, whether it is one already or not.
func sentence(s string) string { return strings.TrimSuffix(s, ".") + "." }

// capital begins a sentence.
func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

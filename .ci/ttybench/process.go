//go:build ignore

// Process runs commands in turns and compares how long each takes with the
// first, a program that does nothing. The number before a command is the most
// that its ratio may be.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

func main() {
	rounds, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	commands := os.Args[2:]
	took := make([][]time.Duration, len(commands))
	for round := range rounds {
		for i := range commands {
			n := (round + i) % len(commands)
			took[n] = append(took[n], run(commands[n]))
		}
	}
	os.Exit(report(commands, took))
}

// run runs a command; what it says and how it ends do not matter.
func run(command string) time.Duration {
	fields := strings.Fields(command)
	if _, err := strconv.ParseFloat(fields[0], 64); err == nil {
		fields = fields[1:]
	}
	start := time.Now()
	_ = exec.Command(fields[0], fields[1:]...).Run()
	return time.Since(start)
}

// report prints the medians and is 1 where one is over its ratio.
func report(commands []string, took [][]time.Duration) (code int) {
	for i, command := range commands {
		ratio := float64(median(took[i])) / float64(median(took[0]))
		most, err := strconv.ParseFloat(strings.Fields(command)[0], 64)
		verdict := ""
		if err == nil && ratio > most {
			verdict, code = "  over", 1
		}
		fmt.Printf("%6.2f ms  %.2f x  %s%s\n", float64(median(took[i]).Microseconds())/1000, ratio, command, verdict)
	}
	return code
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// Each program that is run by Exec leaves descriptors open. Linux.
package main

import (
	"fmt"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
)

type model struct{}

func (model) Init() tea.Cmd                         { return nil }
func (m model) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, nil }
func (model) View() tea.View                        { return tea.NewView("") }

func open() int {
	entries, _ := os.ReadDir("/proc/self/fd")
	return len(entries)
}

func main() {
	in, _, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	p := tea.NewProgram(model{}, tea.WithInput(in), tea.WithOutput(os.Stderr), tea.WithoutRenderer())
	go func() {
		time.Sleep(time.Second)
		before := open()
		for range 10 { // What Exec does around a program.
			_ = p.ReleaseTerminal()
			_ = p.RestoreTerminal()
		}
		fmt.Println("descriptors:", before, "and ten programs later", open())
		p.Quit()
	}()
	_, _ = p.Run()
}

// Two programs run by Exec, one right after the other, race for the size: run it
// in a terminal with go run -race.
package main

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

type model struct{}

func (model) Init() tea.Cmd                         { return nil }
func (m model) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, nil }
func (model) View() tea.View                        { return tea.NewView("") }

func main() {
	p := tea.NewProgram(model{})
	go func() {
		time.Sleep(time.Second)
		for range 5 {
			_ = p.ReleaseTerminal()
			_ = p.RestoreTerminal()
		}
		p.Quit()
	}()
	_, _ = p.Run()
}

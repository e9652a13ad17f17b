// On a terminal that does not govern the program, it goes on after the terminal
// is closed: setsid -f go run . <>/dev/pts/N >&0 2>&0, then close that terminal.
package main

import tea "charm.land/bubbletea/v2"

type model struct{}

func (model) Init() tea.Cmd                         { return nil }
func (m model) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, nil }
func (model) View() tea.View                        { return tea.NewView("waiting") }

func main() { _, _ = tea.NewProgram(model{}, tea.WithoutSignalHandler()).Run() }

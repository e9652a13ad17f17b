// Kill closes the input while it is being read: a data race that go run -race
// shows in some runs. In a terminal whose output is stopped (ctrl+s within three
// seconds) neither Kill nor Quit returns.
package main

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

type model struct{ n int }

func (m model) Init() tea.Cmd                       { return tick() }
func (m model) Update(tea.Msg) (tea.Model, tea.Cmd) { return model{m.n + 1}, tick() }
func (m model) View() tea.View                      { return tea.NewView(time.Now().String()) }

func tick() tea.Cmd {
	return tea.Tick(100*time.Millisecond, func(t time.Time) tea.Msg { return t })
}

func main() {
	p := tea.NewProgram(model{})
	time.AfterFunc(3*time.Second, p.Kill)
	_, _ = p.Run()
}

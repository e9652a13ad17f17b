// A terminal that says it is very large takes a gigabyte. Run it after
// stty rows 3000 cols 3000
package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
)

type model struct{}

func (model) Init() tea.Cmd {
	return tea.Tick(2*time.Second, func(time.Time) tea.Msg { return tea.Quit() })
}
func (m model) Update(tea.Msg) (tea.Model, tea.Cmd) { return m, nil }

func (model) View() tea.View {
	v := tea.NewView("small")
	v.AltScreen = true
	return v
}

func main() {
	_, _ = tea.NewProgram(model{}).Run()
	status, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(status)) {
		if strings.HasPrefix(line, "VmHWM") {
			fmt.Print(line)
		}
	}
}

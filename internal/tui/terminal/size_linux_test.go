package terminal

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"

	"jobdraft/internal/ptytest"
)

// No terminal is drawn larger than what fits into little memory.
func TestCapped(t *testing.T) {
	for size, want := range map[tea.WindowSizeMsg]tea.WindowSizeMsg{
		{Width: 120, Height: 40}:    {Width: 120, Height: 40},
		{Width: 3000, Height: 3000}: {Width: maxWidth, Height: maxHeight},
		{Width: 65535, Height: 1}:   {Width: maxWidth, Height: 1},
		{Width: 700, Height: 65535}: {Width: 700, Height: maxHeight},
	} {
		if got := capped(size); got != want {
			t.Errorf("%v is drawn as %v, not %v", size, got, want)
		}
	}
	if msg := (tea.FocusMsg{}); capped(msg) != msg {
		t.Error("another message is changed")
	}
}

// Bubble Tea sees no terminal that is too large.
func TestSizeOptions(t *testing.T) {
	master, slave, err := ptytest.Pair()
	if err != nil {
		t.Skip("SKIPPED: there are no pseudo terminals here:", err)
	}
	defer master.Close()
	defer slave.Close()
	for size, options := range map[unix.Winsize]int{
		{Row: 40, Col: 120}: 0, {Row: maxHeight, Col: maxWidth}: 0, {Row: 3000, Col: 3000}: 2, {Row: 40, Col: 20000}: 2,
	} {
		if err := unix.IoctlSetWinsize(int(slave.Fd()), unix.TIOCSWINSZ, &size); err != nil {
			t.Fatal(err)
		}
		if got := len(sizeOptions(slave)); got != options {
			t.Errorf("%dx%d has %d options, not %d", size.Col, size.Row, got, options)
		}
	}
}

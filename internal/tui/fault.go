package tui

import (
	"runtime/debug"

	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/faults"
)

// fault is an error of the program itself, a panic: what was said, and where.
type fault struct {
	value any
	stack []byte
}

// exitFault is the exit code of a program that a fault has ended.
const exitFault = 1

// report keeps what is known of a fault, and says so in one sentence.
func (f *fault) report(state string) error { return faults.Report(state, f.value, f.stack) }

// run runs the program. A fault in Update or View comes out here; so does one
// in the event loop of Bubble Tea. It cannot end itself then.
func (p *running) run() error {
	defer p.catch(p.release)
	_, err := p.Run()
	return err
}

// spawn runs something in a goroutine of its own. There is no bare one: a fault
// in it would end the program with the draft unsaved and the terminal raw.
func (p *running) spawn(do func()) {
	go func() {
		defer p.catch(p.leave)
		do()
	}()
}

// catch is deferred; it makes a panic an end in order. The first one counts.
func (p *running) catch(end func()) {
	value := recover()
	if value == nil {
		return
	}
	if p.fault.CompareAndSwap(nil, &fault{value, debug.Stack()}) {
		p.hurry(exitFault)
	}
	end()
}

// guarded is the model whose commands end the program in order. Bubble Tea
// runs each in a goroutine.
type guarded struct {
	root    *root
	program *running
}

// Init is that of the root.
func (g guarded) Init() tea.Cmd { return g.program.guard(g.root.Init()) }

// Update is that of the root.
func (g guarded) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := g.root.Update(msg)
	return g, g.program.guard(cmd)
}

// View is that of the root.
func (g guarded) View() tea.View { return g.root.View() }

// guard is a command that ends the program in order where it panics, and those
// of a batch too.
func (p *running) guard(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		defer p.catch(p.leave)
		msg := cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = p.guard(c)
			}
		}
		return msg
	}
}

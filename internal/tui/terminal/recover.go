package terminal

import (
	"runtime/debug"

	tea "charm.land/bubbletea/v2"
)

// crash is a panic of the program: its value, and where it was.
type crash struct {
	value any
	stack []byte
}

// ExitCrash is the exit code of a program that a panic has ended.
const ExitCrash = 1

// run runs the event loop. A panic in Update or View comes out here, as does
// one of Bubble Tea itself.
func (p *Program) run() error {
	defer p.catch(p.release)
	_, err := p.tea.Load().Run()
	return err
}

// Go runs something in a goroutine of its own. No goroutine is started bare: a
// panic in it would end the program with the draft unsaved and the terminal
// raw.
func (p *Program) Go(do func()) {
	go func() {
		defer p.catch(p.leave)
		do()
	}()
}

// catch is deferred; it makes a panic an end in order. The first one counts.
func (p *Program) catch(end func()) {
	value := recover()
	if value == nil {
		return
	}
	if p.crash.CompareAndSwap(nil, &crash{value, debug.Stack()}) {
		p.forceExit(ExitCrash)
	}
	end()
}

// recovering is a model whose commands end the program in order if they panic.
// Bubble Tea runs each in a goroutine.
type recovering struct {
	model   tea.Model
	program *Program
}

// Unwrap is the model itself.
func (r recovering) Unwrap() tea.Model { return r.model }

// Init is that of the model.
func (r recovering) Init() tea.Cmd { return r.program.guard(r.model.Init()) }

// Update is that of the model.
func (r recovering) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	model, cmd := r.model.Update(msg)
	return recovering{model, r.program}, r.program.guard(cmd)
}

// View is that of the model.
func (r recovering) View() tea.View { return r.model.View() }

// guard is a command that ends the program in order if it panics, or if one of
// its batch does.
func (p *Program) guard(cmd tea.Cmd) tea.Cmd {
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

package tui

import (
	tea "charm.land/bubbletea/v2"

	"jobdraft/internal/importer"
	"jobdraft/internal/session"
)

// reply is a screen's answer to a message: a command for Bubble Tea, and a request
// to the root.
type reply struct {
	cmd     tea.Cmd
	request request // nil for nothing
}

// request asks the root for something. It is not a message: the very next key must
// find the new screen.
type request interface{ isRequest() }

// openDraft asks for the builder with a session.
type openDraft struct {
	session *session.Session
	message string
	copied  bool              // it was copied before
	summary *importer.Summary // of a text that was imported; nil if it was not
	hidden  int               // characters of that text that were left out
}

// goHome asks for Home.
type goHome struct{}

// leave asks for the end of the program.
type leave struct{}

func (openDraft) isRequest() {}
func (goHome) isRequest()    {}
func (leave) isRequest()     {}

// Abandon closes a session that nobody waits for any more.
func (o openDraft) Abandon() {
	if o.session != nil {
		o.session.File().Close()
	}
}

// ask is the reply that asks for something.
func ask(r request) reply { return reply{request: r} }

// run is the reply with a command.
func run(cmd tea.Cmd) reply { return reply{cmd: cmd} }

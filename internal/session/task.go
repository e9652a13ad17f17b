package session

// Task is a verb that waits for a disk. A face that must not wait starts it in
// another goroutine and finishes it in its own; plain lines run it.
type Task struct {
	Name   string // what is being done, such as "Reading the company profile"
	start  func() (finish func() Outcome, err error)
	failed func(err error) Outcome
}

// task makes a Task of work for any goroutine, which must not touch the session,
// and of what to do with its result in the goroutine of the session.
func task[T any](name string, work func() (T, error), finish func(T, error) Outcome) Task {
	return Task{
		Name: name,
		start: func() (func() Outcome, error) {
			result, err := work()
			return func() Outcome { return finish(result, err) }, err
		},
		failed: func(err error) Outcome {
			var none T
			return finish(none, err)
		},
	}
}

// fileTask makes a Task whose work has no result but an error.
func fileTask(name string, work func() error, finish func(error) Outcome) Task {
	return task(name,
		func() (struct{}, error) { return struct{}{}, work() },
		func(_ struct{}, err error) Outcome { return finish(err) })
}

// settled makes a Task whose outcome is known.
func settled(o Outcome) Task {
	return fileTask("", func() error { return nil }, func(error) Outcome { return o })
}

// Start does the part of the task that waits. It may be called from any
// goroutine; finish must be called from that of the session, also if err is not
// nil.
func (t Task) Start() (finish func() Outcome, err error) { return t.start() }

// Failed is the outcome of a task that was not waited for.
func (t Task) Failed(err error) Outcome { return t.failed(err) }

// Run carries the task out and waits for it.
func (t Task) Run() Outcome {
	finish, _ := t.start() // finish reports the error.
	return finish()
}

// Package guard has a process watch the program, and restore the terminal if
// the program ends without doing so.
//
// A panic in a goroutine of a library, an error of the runtime such as having no
// more memory, and SIGKILL cannot be recovered from inside. The watching process
// is a copy of the program that does nothing but wait at a pipe. The standard
// error of the program is that pipe meanwhile, so that the trace of a panic is
// not written over the screen, and so that the runtime cannot end the program
// before the terminal is restored: a trace is longer than the pipe.
//
// A child that starts after the first frame was chosen over a parent that the
// shell waits for. A parent costs each start the time of a second start (5 of
// 25 ms here) and has to forward signals, stops and exit codes; the child costs
// no start any time. What a parent does better: after SIGKILL, the shell may
// draw its prompt before the child has restored the screen.
//
// The package restores modes and keeps the trace. That what was typed is on disk
// is not its affair: the program saves with every key. A start for which there is
// not enough memory, or not one thread, ends in the runtime before the terminal was
// touched, with the words of the runtime. On Windows there is no
// guard, since a console gets its modes back from Windows.
package guard

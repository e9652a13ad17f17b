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
// draw its prompt before the child has restored the screen. Meanwhile the child
// takes 2 MB of memory of its own, beside the 8 MB that it shares with the program.
//
// If a user may have few processes or little memory, the child is started before
// the terminal is changed, and waited for: the runtime of Go ends a program that
// gets no thread or no memory, and no code of ours runs then. Such a start takes
// two thirds longer. A start for which there is not even so much ends with a
// sentence, or in the runtime with its words, before the terminal was touched.
//
// The package restores modes and keeps the trace. That what was typed is on disk
// is not its affair: the program saves with every key. On Windows there is no
// guard, since a console gets its modes back from Windows.
package guard

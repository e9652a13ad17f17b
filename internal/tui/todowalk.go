package tui

import (
	"jobdraft/internal/posting"
	"jobdraft/internal/sanitize"
	"jobdraft/internal/session"
)

// todoWalk is where n went last.
type todoWalk struct {
	next int          // the place among the to-dos
	last session.Todo // what stood there then
}

// nextTodo goes to the next thing that is left to do. If the last one has been
// done, the one after it has moved up to its place.
func nextTodo(b *builder) {
	todos, w := b.now.Todos, &b.todos
	if len(todos) == 0 {
		b.message = "Nothing is left to do."
		return
	}
	w.next %= len(todos)
	if todos[w.next].IsSame(w.last) {
		w.next = (w.next + 1) % len(todos)
	}
	w.last = todos[w.next]
	jump(b, todos[w.next])
}

// jump shows the field or the part that a thing to do is about. An empty field is
// opened: it looks as if it took text.
func jump(b *builder, t session.Todo) {
	if m, ok := b.mode.(guideMode); ok {
		m.close()
	}
	b.message = sanitize.Line(t.Message)
	for i, s := range b.now.Steps {
		if fits, ok := b.pages[s.Name].rowOf(t, b.document()); ok {
			b.showStep(i)
			closeFilter(b)
			b.list().SelectWhere(fits)
			b.follow()
			openIfEmpty(b, t.Field)
			return
		}
	}
}

// openIfEmpty opens a field that is typed and has no value yet.
func openIfEmpty(b *builder, k posting.Key) {
	d := b.document()
	typed := k != "" && k != "level" && session.FieldChoices(d, k) == nil
	if typed && session.FieldValue(d, k) == "" && b.session.File().ReadOnly() == "" {
		editField(b, k)
	}
}

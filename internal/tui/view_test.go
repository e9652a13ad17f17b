package tui

import (
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// Drawing a screen changes nothing: what is drawn is what the keys have made.
func TestViewChangesNothing(t *testing.T) {
	u := newUser(t, 120, 40)
	for _, shot := range shots {
		for _, k := range shot.keys {
			var msg tea.Msg = tea.PasteMsg{Content: "# Cook\n\n## Duties\n\n- Wash\n\n## More\n\n- This"}
			if k != "paste" {
				msg = keyPress(k)
			}
			_, cmd := u.root.Update(msg)
			u.root.flush() // Whether it is saved already must not depend on the moment.
			before := stateOf(u.root)
			first := u.root.View()
			if after := stateOf(u.root); after != before {
				t.Fatalf("%s: drawing it after %s changes\n%s", shot.name, k, firstDifference(before, after))
			}
			if second := u.root.View(); !reflect.DeepEqual(first, second) {
				t.Errorf("%s: drawn again after %s it is\n%s\nnot\n%s", shot.name, k, second.Content, first.Content)
			}
			u.drain(cmd)
		}
	}
}

// stateOf is the state of the screens and of the widgets in them, as text.
func stateOf(r *root) string {
	var b strings.Builder
	writeState(&b, "", reflect.ValueOf(r), map[uintptr]bool{})
	return b.String()
}

// writeState writes a value and all that is below it, a line each. Of other
// packages it knows widgets; anything else counts as what it is called.
func writeState(w io.Writer, path string, v reflect.Value, seen map[uintptr]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || seen[v.Pointer()] || !ours(v.Type().Elem()) {
			fmt.Fprintf(w, "%s %#x\n", path, v.Pointer())
			return
		}
		seen[v.Pointer()] = true
		writeState(w, path, v.Elem(), seen)
	case reflect.Interface:
		writeState(w, path, v.Elem(), seen)
	case reflect.Struct:
		for i := range v.NumField() {
			if ours(v.Type()) {
				writeState(w, path+"."+v.Type().Field(i).Name, v.Field(i), seen)
			}
		}
	case reflect.Slice, reflect.Array:
		fmt.Fprintf(w, "%s has %d\n", path, v.Len())
		for i := range v.Len() {
			writeState(w, fmt.Sprintf("%s[%d]", path, i), v.Index(i), seen)
		}
	case reflect.Map:
		fmt.Fprintf(w, "%s has %d\n", path, v.Len())
		for _, k := range slices.SortedFunc(slices.Values(v.MapKeys()), byText) {
			writeState(w, fmt.Sprintf("%s[%s]", path, k), v.MapIndex(k), seen)
		}
	case reflect.Func, reflect.Chan, reflect.Invalid:
	default:
		fmt.Fprintf(w, "%s %v\n", path, v)
	}
}

func byText(a, b reflect.Value) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) }

// ours reports whether a type is one of the screens, or a widget. The text area
// of the library is none: it wraps its text when it is drawn.
func ours(t reflect.Type) bool {
	path := t.PkgPath()
	return strings.HasPrefix(path, "jobdraft/internal/tui") ||
		strings.HasPrefix(path, "charm.land/bubbles") && !strings.HasSuffix(path, "/textarea")
}

func firstDifference(before, after string) string {
	a, b := strings.Split(before, "\n"), strings.Split(after, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return a[i] + "\nto\n" + b[i]
		}
	}
	return fmt.Sprintf("%d values to %d", len(a), len(b))
}

//go:build ignore

// Shape measures the shape of source trees and prints a table, a column for each
// tree. .ci/shape runs it.
package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/packages"
)

// The limits that .golangci.yml enforces, and that on methods.
const (
	maxComplexity = 15
	maxColumns    = 120
	maxMethods    = 40
)

// probes are names that every tree has. The files of code that spell one out are
// the places to edit for a new one of its kind.
var probes = []struct {
	kind  string
	names []string
}{
	{"field", []string{"hours", "closes", "workplace"}},
	{"check", []string{"pay-missing", "jargon", "placeholder"}},
	{"format", []string{"html-fragment", "docx"}},
}

// shape is the measure of one tree.
type shape struct {
	complex      []named // functions over maxComplexity
	longest      named
	manyMethods  []named // types over maxMethods
	longLines    int
	dependencies int
	places       map[string][]named // by kind of probe
}

// named is a number with the name of what it measures.
type named struct {
	name string
	n    int
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: .ci/shape TREE…")
		os.Exit(2)
	}
	var shapes []shape
	for _, tree := range os.Args[1:] {
		s, err := measure(tree)
		if err != nil {
			fmt.Fprintln(os.Stderr, "shape:", err)
			os.Exit(1)
		}
		shapes = append(shapes, s)
	}
	printTable(os.Args[1:], shapes)
}

// measure reads a tree with its tests and measures it.
func measure(tree string) (shape, error) {
	fset := token.NewFileSet()
	all, err := packages.Load(&packages.Config{
		Dir: tree, Fset: fset, Tests: true,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes |
			packages.NeedTypesInfo | packages.NeedImports | packages.NeedDeps | packages.NeedModule,
	}, "./...")
	if err != nil {
		return shape{}, err
	}
	if packages.PrintErrors(all) > 0 {
		return shape{}, fmt.Errorf("%s does not build", tree)
	}
	s := shape{places: map[string][]named{}}
	files := map[string]*ast.File{}
	for _, p := range all {
		s.addTypes(p)
		for _, f := range p.Syntax {
			if path := fset.Position(f.Pos()).Filename; strings.HasSuffix(path, ".go") && !ast.IsGenerated(f) {
				files[path] = f
			}
		}
	}
	for path, f := range files {
		s.addFile(fset, path, f)
	}
	s.addPlaces(files)
	s.addDependencies(all)
	return s, nil
}

// addFile measures the functions and lines of a file.
func (s *shape) addFile(fset *token.FileSet, path string, f *ast.File) {
	test := strings.HasSuffix(path, "_test.go")
	for _, d := range f.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		name := f.Name.Name + "." + fn.Name.Name
		if n := complexity(fn); n > maxComplexity {
			s.complex = append(s.complex, named{name, n})
		}
		lines := fset.Position(fn.End()).Line - fset.Position(fn.Pos()).Line + 1
		if !test && lines > s.longest.n {
			s.longest = named{name, lines}
		}
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return
	}
	for line := range bytes.Lines(data) {
		if utf8.RuneCount(bytes.TrimRight(line, "\n")) > maxColumns {
			s.longLines++
		}
	}
}

// complexity is the cyclomatic complexity of a function, counted as gocyclo does.
func complexity(fn *ast.FuncDecl) int {
	n := 1
	ast.Inspect(fn, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt:
			n++
		case *ast.CaseClause:
			if node.List != nil {
				n++
			}
		case *ast.CommClause:
			if node.Comm != nil {
				n++
			}
		case *ast.BinaryExpr:
			if node.Op == token.LAND || node.Op == token.LOR {
				n++
			}
		}
		return true
	})
	return n
}

// addTypes counts the methods of each type, with those of embedded types.
func (s *shape) addTypes(p *packages.Package) {
	if strings.HasSuffix(p.ID, ".test]") || strings.HasSuffix(p.Name, "_test") || p.Types == nil {
		return
	}
	scope := p.Types.Scope()
	for _, name := range scope.Names() {
		t, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || t.IsAlias() || types.IsInterface(t.Type()) {
			continue
		}
		if n := types.NewMethodSet(types.NewPointer(t.Type())).Len(); n > maxMethods {
			s.manyMethods = append(s.manyMethods, named{p.Name + "." + name, n})
		}
	}
}

// addPlaces counts the files of code that spell out each probe.
func (s *shape) addPlaces(files map[string]*ast.File) {
	for _, probe := range probes {
		for _, name := range probe.names {
			found := named{name: name}
			for path, f := range files {
				if !strings.HasSuffix(path, "_test.go") && spells(f, name) {
					found.n++
				}
			}
			s.places[probe.kind] = append(s.places[probe.kind], found)
		}
	}
}

// spells reports whether a file has a string literal that is name.
func spells(f *ast.File, name string) (found bool) {
	ast.Inspect(f, func(node ast.Node) bool {
		if lit, ok := node.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, err := strconv.Unquote(lit.Value)
			found = found || err == nil && text == name
		}
		return !found
	})
	return found
}

// addDependencies counts the modules that code of the program imports.
func (s *shape) addDependencies(all []*packages.Package) {
	modules := map[string]bool{}
	for _, p := range all {
		if p.Module == nil || strings.HasSuffix(p.ID, ".test]") || strings.HasSuffix(p.Name, "_test") {
			continue
		}
		for _, imported := range p.Imports {
			if m := imported.Module; m != nil && m.Path != p.Module.Path && inProgram(p) {
				modules[m.Path] = true
			}
		}
	}
	s.dependencies = len(modules)
}

// inProgram reports whether a package is more than a help for tests.
func inProgram(p *packages.Package) bool { return !strings.HasSuffix(filepath.Base(p.PkgPath), "test") }

// printTable prints a row for each measure.
func printTable(trees []string, shapes []shape) {
	row := func(label string, cell func(s *shape) string) {
		fmt.Printf("| %s |", label)
		for i := range shapes {
			fmt.Printf(" %s |", cell(&shapes[i]))
		}
		fmt.Println()
	}
	names := make([]string, len(trees))
	for i, tree := range trees {
		names[i] = filepath.Base(tree)
	}
	fmt.Printf("| | %s |\n|---|%s\n", strings.Join(names, " | "), strings.Repeat("---|", len(trees)))
	row(fmt.Sprintf("functions over complexity %d", maxComplexity), func(s *shape) string { return listed(s.complex) })
	row("longest function, lines", func(s *shape) string { return s.longest.String() })
	row(fmt.Sprintf("types over %d methods", maxMethods), func(s *shape) string { return listed(s.manyMethods) })
	row(fmt.Sprintf("lines over %d columns", maxColumns), func(s *shape) string { return strconv.Itoa(s.longLines) })
	row("direct production dependencies", func(s *shape) string { return strconv.Itoa(s.dependencies) })
	for _, probe := range probes {
		row("files of code that name the "+probe.kind, func(s *shape) string { return joined(s.places[probe.kind]) })
	}
}

func (n named) String() string { return fmt.Sprintf("%d (%s)", n.n, n.name) }

// listed counts things and names the largest.
func listed(all []named) string {
	slices.SortFunc(all, func(a, b named) int {
		return cmp.Or(b.n-a.n, strings.Compare(a.name, b.name))
	})
	const shown = 10
	return strings.TrimSuffix(strconv.Itoa(len(all))+": "+joined(all[:min(len(all), shown)]), ": ")
}

func joined(all []named) string {
	texts := make([]string, len(all))
	for i, one := range all {
		texts[i] = one.name + " " + strconv.Itoa(one.n)
	}
	return strings.Join(texts, ", ")
}

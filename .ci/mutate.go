//go:build ignore

// Mutate tries the tests of a package: it makes random single changes to its
// code, and prints those that its tests let live. .ci/mutate runs it.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// change is one change of a file: the bytes from one to another become others.
type change struct {
	file     string
	source   string // of the file, as it was when the change was found
	line     int
	from, to int
	with     string
}

// fate is what became of a change.
type fate int

const (
	killed fate = iota
	alive
	invalid // it does not compile
)

func main() {
	if len(os.Args) < 2 {
		fail("usage: .ci/mutate PACKAGE [N [SEED [FLAG…]]]")
	}
	dir, n, seed := os.Args[1], argument(2, 20), argument(3, int(time.Now().Unix()))
	var flags []string
	if len(os.Args) > 4 {
		flags = os.Args[4:]
	}
	start := time.Now()
	if out, err := test(dir, "", append(flags, "-count=1")); err != nil {
		fail("the tests of %s fail without a change; give -skip TEST, or mend them\n%s", dir, out)
	}
	const least, times = 10 * time.Second, 5
	flags = append(flags, "-timeout="+max(least, times*time.Since(start)).String())
	run(changesOf(dir), dir, n, seed, flags)
}

// argument reads a number from the command line.
func argument(i, otherwise int) int {
	if i >= len(os.Args) {
		return otherwise
	}
	n, err := strconv.Atoi(os.Args[i])
	if err != nil {
		fail("%q is not a number", os.Args[i])
	}
	return n
}

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(2)
}

// run tries changes in random order until n of them could be tried.
func run(all []change, dir string, n, seed int, flags []string) {
	r := rand.New(rand.NewPCG(uint64(seed), 0))
	r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	var count [3]int
	for i := 0; i < len(all) && count[killed]+count[alive] < n; i++ {
		f := all[i].try(dir, flags)
		count[f]++
		if f == alive {
			fmt.Println(all[i].String())
		}
	}
	fmt.Printf("%s: %d killed, %d alive, of %d possible changes (seed %d)\n", dir, count[killed], count[alive], len(all), seed)
}

// String shows the line before and after.
func (c *change) String() string {
	source := c.source
	start := strings.LastIndexByte(source[:c.from], '\n') + 1
	end := c.to + strings.IndexByte(source[c.to:]+"\n", '\n')
	before, after := source[start:end], source[start:c.from]+c.with+source[c.to:end]
	return fmt.Sprintf("alive: %s:%d\n  - %s\n  + %s", c.file, c.line, strings.TrimSpace(before), strings.TrimSpace(after))
}

// try runs the tests on the changed code, which stands in another place.
func (c *change) try(dir string, flags []string) fate {
	temporary, err := os.MkdirTemp("", "mutate")
	if err != nil {
		fail("%v", err)
	}
	defer os.RemoveAll(temporary)
	changed, overlay := filepath.Join(temporary, "changed.go"), filepath.Join(temporary, "overlay.json")
	write(changed, []byte(c.source[:c.from]+c.with+c.source[c.to:]))
	original, _ := filepath.Abs(c.file)
	replaced, _ := json.Marshal(map[string]any{"Replace": map[string]string{original: changed}})
	write(overlay, replaced)
	out, err := test(dir, overlay, flags)
	switch {
	case err == nil:
		return alive
	case strings.Contains(out, "[build failed]") || strings.Contains(out, "[setup failed]"):
		return invalid
	}
	return killed
}

// test runs the tests of a package. A test that never ends has noticed too.
func test(dir, overlay string, flags []string) (out string, err error) {
	args := []string{"test", "-failfast", "-vet=off"}
	if overlay != "" {
		args = append(args, "-overlay="+overlay)
	}
	args = append(append(args, flags...), "./"+filepath.ToSlash(filepath.Clean(dir)))
	output, err := exec.Command("go", args...).CombinedOutput()
	return string(output), err
}

// changesOf finds the changes that the code of a package offers.
func changesOf(dir string) []change {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(files) == 0 {
		fail("no Go files in %s", dir)
	}
	var all []change
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		set, source := token.NewFileSet(), read(file)
		tree, err := parser.ParseFile(set, file, source, parser.SkipObjectResolution)
		if err != nil {
			fail("%v", err)
		}
		f := finder{file: file, source: source, set: set}
		for _, d := range tree.Decls {
			if function, ok := d.(*ast.FuncDecl); ok && function.Body != nil {
				ast.Inspect(function.Body, f.find)
			}
		}
		all = append(all, f.found...)
	}
	return all
}

// finder collects the changes of a file.
type finder struct {
	file   string
	source string
	set    *token.FileSet
	found  []change
}

// opposites are the operators that take the place of others.
var opposites = map[token.Token]string{
	token.EQL: "!=", token.NEQ: "==", token.LSS: "<=", token.LEQ: "<", token.GTR: ">=", token.GEQ: ">",
	token.LAND: "||", token.LOR: "&&", token.ADD: "-", token.SUB: "+",
}

// find adds the changes of a node.
func (f *finder) find(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if with, ok := opposites[n.Op]; ok {
			f.add(n.OpPos, len(n.Op.String()), with)
		}
	case *ast.IfStmt:
		f.replace(n.Cond, "true")
		f.replace(n.Cond, "false")
	case *ast.BasicLit:
		if i, err := strconv.Atoi(n.Value); err == nil && n.Kind == token.INT {
			f.replace(n, strconv.Itoa(i+1))
		}
	case *ast.ExprStmt, *ast.IncDecStmt, *ast.BranchStmt:
		f.replace(n, "")
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			f.replace(n, "")
		}
	}
	return true
}

func (f *finder) replace(n ast.Node, with string) { f.add(n.Pos(), int(n.End()-n.Pos()), with) }

func (f *finder) add(at token.Pos, length int, with string) {
	p := f.set.Position(at)
	f.found = append(f.found, change{f.file, f.source, p.Line, p.Offset, p.Offset + length, with})
}

func read(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		fail("%v", err)
	}
	return string(data)
}

func write(path string, data []byte) {
	if err := os.WriteFile(path, data, 0o600); err != nil {
		fail("%v", err)
	}
}

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// module is something that is linked, with its licence.
type module struct {
	path    string
	licence string // its SPDX name
	text    string
}

// systems are those that a release is built for: each links modules of its own.
var systems = []string{"linux", "darwin", "windows"}

// linked are all modules with a package in the program, on any system, and the
// standard library.
func linked() ([]module, error) {
	dirs := map[string]string{}
	for _, system := range systems {
		if err := addLinked(system, dirs); err != nil {
			return nil, err
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env: %w", err)
	}
	dirs["the standard library of Go"] = strings.TrimSpace(string(root))
	var all []module
	for path, dir := range dirs {
		m, err := read(path, dir)
		if err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	slices.SortFunc(all, func(a, b module) int { return strings.Compare(a.path, b.path) })
	return all, nil
}

// addLinked adds the modules of one system with their folders.
func addLinked(system string, dirs map[string]string) error {
	const form = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Dir}}{{end}}{{end}}"
	cmd := exec.Command("go", "list", "-deps", "-f", form, "jobdraft/cmd/jobdraft")
	cmd.Env = append(os.Environ(), "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=0")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("go list for %s: %w: %s", system, err, said.String())
	}
	for line := range strings.Lines(string(out)) {
		if path, dir, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			dirs[path] = dir
		}
	}
	return nil
}

// read reads the licence in the folder of a module.
func read(path, dir string) (module, error) {
	files, err := filepath.Glob(filepath.Join(dir, "[Ll][Ii][Cc][Ee][Nn][CcSs][Ee]*"))
	if err != nil || len(files) == 0 {
		return module{}, fmt.Errorf("%s has no licence in %s", path, dir)
	}
	notices, err := filepath.Glob(filepath.Join(dir, "NOTICE*")) // Apache-2.0 asks for them too.
	if err != nil {
		return module{}, err
	}
	m := module{path: path}
	for _, file := range append(files, notices...) {
		data, err := os.ReadFile(file)
		if err != nil {
			return module{}, err
		}
		m.text += string(data) + "\n"
	}
	if m.licence = named(m.text); m.licence == "" {
		return module{}, fmt.Errorf("%s has a licence that is not known; read %s, then name it in known", path, files[0])
	}
	return m, nil
}

// known are the licences that may be linked, each by a sentence of it.
var known = []struct{ name, sentence string }{
	{"Apache-2.0", "Apache License Version 2.0"},
	{"MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy"},
	{"BSD-3-Clause", "Neither the name of"},
	{"BSD-2-Clause", "Redistributions in binary form must reproduce the above copyright notice"},
}

// named is the name of a licence, empty for one that is not known.
func named(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	var names []string
	for _, k := range known {
		if strings.Contains(text, k.sentence) && !slices.Contains(names, k.name) {
			names = append(names, k.name)
		}
	}
	if i := slices.Index(names, "BSD-2-Clause"); i >= 0 && slices.Contains(names, "BSD-3-Clause") {
		names = slices.Delete(names, i, i+1) // Three clauses have the two.
	}
	return strings.Join(names, " and ")
}

package main

import (
	"bytes"
	"strings"
	"testing"

	"jobdraft/internal/goldentest"
)

// TestLicences compares what is linked with the list that somebody has read. A
// licence that is not known fails before.
func TestLicences(t *testing.T) {
	const golden = "testdata/licences.txt"
	modules, err := linked()
	if err != nil {
		t.Fatal(err)
	}
	goldentest.Equal(t, golden, []byte(list(modules)))
	var b bytes.Buffer
	if err := write(&b, modules); err != nil {
		t.Fatal(err)
	}
	for _, m := range modules {
		if !strings.Contains(b.String(), strings.TrimSpace(m.text)) {
			t.Errorf("the text of %s is not in the notices", m.path)
		}
	}
}

func TestNamed(t *testing.T) {
	const binary = "Redistributions in binary form must reproduce the above copyright notice."
	for text, want := range map[string]string{
		"All rights reserved.":                 "",
		"GNU GENERAL PUBLIC LICENSE Version 3": "",
		"Permission is hereby granted, free\nof charge, to any person obtaining a copy": "MIT",
		binary + " Neither the name of Google":                                          "BSD-3-Clause",
		binary:                                                                          "BSD-2-Clause",
		"Apache License\n  Version 2.0, and: Permission is hereby granted, free of charge, to any person obtaining a " +
			"copy of it": "Apache-2.0 and MIT",
	} {
		if got := named(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
